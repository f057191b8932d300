using DocumentFormat.OpenXml.Packaging;
using Huxin.Documents.Reading;
using Huxin.Documents.Reading.Ocr;
using SkiaSharp;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using ZXing;
using ZXing.Common;
using ZXing.Multi.QrCode;

namespace Huxin.Documents.Certificates;

/// <summary>What the QR codes of a document say: of a photo or scan, of the pictures in a PDF or Word file, of squares drawn on a PDF page.</summary>
internal static class QrCodes
{
    /// <summary>Pictures of one document that are looked at.</summary>
    private const int Pictures = 24;

    /// <summary>Drawn squares of a page; a code of the largest version has 31 329.</summary>
    private const int Squares = 60_000;

    private static readonly Dictionary<DecodeHintType, object> hints = new()
    {
        [DecodeHintType.TRY_HARDER] = true,
        [DecodeHintType.POSSIBLE_FORMATS] = new List<BarcodeFormat> { BarcodeFormat.QR_CODE },
        [DecodeHintType.CHARACTER_SET] = "UTF-8",
    };

    /// <summary>The contents, in the order they are found; empty when none can be read. What is damaged is passed over.</summary>
    public static IReadOnlyList<string> In(ReadOnlyMemory<byte> content, DocumentKind kind, ReadingLimits limits, CancellationToken cancel)
    {
        var pictures = kind switch
        {
            DocumentKind.Image => Photo(content),
            DocumentKind.Pdf => OfPdf(content, limits),
            DocumentKind.Docx => OfWord(content),
            _ => [],
        };
        var found = new List<string>();
        foreach (var picture in pictures)
        {
            using (picture)
            {
                cancel.ThrowIfCancellationRequested();
                found.AddRange(Read(picture));
            }
        }

        return [.. found.Distinct()];
    }

    private static IEnumerable<SKBitmap> Photo(ReadOnlyMemory<byte> content)
    {
        yield return PictureDecoding.Open(content);
    }

    private static IEnumerable<SKBitmap> OfWord(ReadOnlyMemory<byte> content)
    {
        using var stream = new MemoryStream(content.ToArray(), writable: false);
        using var package = WordprocessingDocument.Open(stream, false);
        foreach (var part in package.MainDocumentPart?.ImageParts.Take(Pictures) ?? [])
        {
            using var picture = part.GetStream();
            using var bytes = new MemoryStream();
            picture.CopyTo(bytes);
            if (Decoded(bytes.ToArray()) is { } bitmap)
            {
                yield return bitmap;
            }
        }
    }

    private static IEnumerable<SKBitmap> OfPdf(ReadOnlyMemory<byte> content, ReadingLimits limits)
    {
        using var pdf = PdfDocument.Open(content.ToArray(), new ParsingOptions { UseLenientParsing = true, SkipMissingFonts = true, Passwords = [""] });
        foreach (var page in pdf.GetPages().Take(limits.PicturePages))
        {
            foreach (var image in page.GetImages().Take(Pictures))
            {
                if (PagePicture.Decoded(image) is { } bitmap)
                {
                    yield return bitmap;
                }
            }

            if (Drawn(page) is { } drawn)
            {
                yield return drawn;
            }
        }
    }

    /// <summary>The dark filled shapes of a page: a code may be drawn as squares. Null when there are too few for one.</summary>
    private static SKBitmap? Drawn(Page page)
    {
        var dark = page.Paths.Where(path => path.IsFilled && path.FillColor is not { } color || path is { IsFilled: true, FillColor: { } filled } && Luminance(filled.ToRGBValues()) < 0.4)
            .Take(Squares).ToList();
        var squares = dark.SelectMany(path => path).Take(Squares).Select(sub => sub.GetBoundingRectangle()).OfType<UglyToad.PdfPig.Core.PdfRectangle>()
            .Where(box => box.Width < page.Width / 3 && box.Height < page.Height / 3).ToList();
        if (squares.Count < 20)
        {
            return null;
        }

        var scale = 2.5f;
        var sheet = new SKBitmap(new SKImageInfo((int)(page.Width * scale), (int)(page.Height * scale), SKColorType.Bgra8888, SKAlphaType.Opaque));
        using var canvas = new SKCanvas(sheet);
        using var ink = new SKPaint { Color = SKColors.Black, IsAntialias = false };
        canvas.Clear(SKColors.White);
        foreach (var box in squares)
        {
            canvas.DrawRect(new SKRect((float)box.Left * scale, (float)(page.Height - box.Top) * scale, (float)box.Right * scale, (float)(page.Height - box.Bottom) * scale), ink);
        }

        return sheet;
    }

    private static double Luminance((double R, double G, double B) color) => (0.3 * color.R) + (0.59 * color.G) + (0.11 * color.B);

    private static SKBitmap? Decoded(byte[] encoded)
    {
        using var data = SKData.CreateCopy(encoded);
        using var codec = SKCodec.Create(data);
        return codec is null || (long)codec.Info.Width * codec.Info.Height > PictureDecoding.Pixels ? null : SKBitmap.Decode(codec);
    }

    /// <summary>A code on a photo may be small, or its squares blurred: the picture is tried as it is, larger, and softened.</summary>
    private static List<string> Read(SKBitmap picture)
    {
        foreach (var scale in (float[])[1, 2, 0.5f])
        {
            var (width, height) = ((int)(picture.Width * scale), (int)(picture.Height * scale));
            if (Math.Min(width, height) < 40 || Math.Max(width, height) > 4200)
            {
                continue;
            }

            var found = Read(Grey(picture, width, height), width, height);
            if (found.Count > 0)
            {
                return found;
            }
        }

        return [];
    }

    private static List<string> Read(byte[] grey, int width, int height)
    {
        var source = new RGBLuminanceSource(grey, width, height, RGBLuminanceSource.BitmapFormat.Gray8);
        foreach (var binarizer in (Binarizer[])[new HybridBinarizer(source), new GlobalHistogramBinarizer(source)])
        {
            var results = new QRCodeMultiReader().decodeMultiple(new BinaryBitmap(binarizer), hints) ?? [];
            if (results.Select(result => result.Text).Where(text => !string.IsNullOrWhiteSpace(text)).ToList() is { Count: > 0 } texts)
            {
                return texts;
            }
        }

        return [];
    }

    /// <summary>On white with a margin of quiet, which a code cut out for a PDF often lacks.</summary>
    private static byte[] Grey(SKBitmap picture, int width, int height)
    {
        using var grey = new SKBitmap(new SKImageInfo(width, height, SKColorType.Gray8, SKAlphaType.Opaque));
        using (var canvas = new SKCanvas(grey))
        using (var image = SKImage.FromBitmap(picture))
        {
            canvas.Clear(SKColors.White);
            var margin = Math.Min(width, height) < 500 ? Math.Min(width, height) / 12f : 0;
            canvas.DrawImage(image, new SKRect(margin, margin, width - margin, height - margin), new SKSamplingOptions(SKFilterMode.Linear, SKMipmapMode.Linear));
        }

        var bytes = new byte[width * height];
        for (var row = 0; row < height; row++)
        {
            grey.GetPixelSpan().Slice(row * grey.RowBytes, width).CopyTo(bytes.AsSpan(row * width));
        }

        return bytes;
    }
}
