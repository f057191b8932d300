using DocumentFormat.OpenXml.Packaging;
using Huxin.Documents.Reading;
using Huxin.Documents.Reading.Ocr;
using SkiaSharp;
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

    /// <summary>Filled shapes that a drawn code has at the least; runs of squares may be one shape.</summary>
    private const int Squares = 60;

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
        var filters = new BoundedFilters(limits.PictureBytes);
        using var pdf = PdfReader.Open(content, filters);
        filters.Check();
        pdf.AddPageFactory<SKBitmap, PagePictureFactory>();
        for (var number = 1; number <= Math.Min(pdf.NumberOfPages, limits.PicturePages); number++)
        {
            var page = pdf.GetPage(number);
            filters.Check();
            foreach (var image in page.GetImages().Take(Pictures))
            {
                if (Decoded(image) is { } bitmap)
                {
                    yield return bitmap;
                }
            }

            // A code may be drawn as squares: the page is drawn when it has enough of them for one.
            if (page.Paths.Count(path => path.IsFilled) >= Squares || page.Paths.Any(path => path.IsFilled && path.Count >= Squares))
            {
                yield return pdf.GetPage<SKBitmap>(number);
            }
        }
    }

    private static SKBitmap? Decoded(IPdfImage picture)
    {
        if ((long)picture.WidthInSamples * picture.HeightInSamples > PictureDecoding.Pixels)
        {
            return null;
        }

        // JPEG stands in a PDF as in its own file; everything else is unpacked.
        var raw = picture.RawMemory;
        var isJpeg = raw.Length > 3 && raw.Span[0] == 0xFF && raw.Span[1] == 0xD8;
        return isJpeg ? Decoded(raw.ToArray()) : picture.TryGetPng(out var png) ? Decoded(png) : null;
    }

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
