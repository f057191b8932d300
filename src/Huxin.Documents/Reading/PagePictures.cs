using Huxin.Documents.Reading.Ocr;
using Huxin.Engine;
using SkiaSharp;

namespace Huxin.Documents.Reading;

/// <summary>What to see of a document that has pages (PDF, photo).</summary>
/// <param name="FileName">Its name, as handed in.</param>
/// <param name="Page">From 1.</param>
/// <param name="Marks">Places to mark, with the lines around them and nothing else of the page; null for the whole page.</param>
/// <param name="Covered">Places painted black.</param>
public sealed record PageQuestion(string FileName, int Page, IReadOnlyList<PagePlace>? Marks = null, IReadOnlyList<PagePlace>? Covered = null);

/// <summary>A page, or a strip of it, as a PNG.</summary>
public sealed record PagePng(byte[] Png, int Width, int Height);

/// <summary>What to cover in a copy of a document.</summary>
public sealed record CoverQuestion(string FileName, IReadOnlyList<PagePlace> Covered);

/// <summary>Shows pages of a document, and makes a copy of it with places covered. Never throws on a bad file.</summary>
public static class PagePictures
{
    /// <summary>Width of what is shown, in pixels: sharp on a phone, small enough for its line.</summary>
    private const int ShownWidth = 1000;

    /// <summary>A strip shows at least this share of the page's width: a word alone tells nobody where it stands.</summary>
    private const float Narrowest = 0.5f;

    /// <summary>A4 in points.</summary>
    private const float PaperWidth = 595.28f, PaperHeight = 841.89f;

    public static Outcome<PagePng> Show(ReadOnlyMemory<byte> content, PageQuestion asked, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(asked);
        return Drawn(content, asked.FileName, [asked.Page], pages =>
        {
            if (pages.Count == 0)
            {
                throw new ReadingRefused(ReadingRefusals.NoPage);
            }

            Cover(pages[0].Picture, [.. (asked.Covered ?? []).Where(place => place.Page == asked.Page)]);
            var turns = (asked.Marks ?? []).Concat(asked.Covered ?? []).FirstOrDefault()?.Turns ?? 0;
            using var upright = turns > 0 ? PictureDecoding.Turned(pages[0].Picture, turns) : null;
            var page = upright ?? pages[0].Picture;
            return asked.Marks is { Count: > 0 } marks ? Strip(page, marks) : Png(page, new SKRectI(0, 0, page.Width, page.Height));
        }, cancel);
    }

    /// <summary>
    /// A PDF of pictures of the pages, with the places painted over: nothing of what stood there is left in it, as text or otherwise.
    /// </summary>
    public static Outcome<byte[]> Cover(ReadOnlyMemory<byte> content, CoverQuestion asked, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(asked);
        return Drawn(content, asked.FileName, null, pages =>
        {
            using var copy = new MemoryStream();
            using (var pdf = SKDocument.CreatePdf(copy, new SKDocumentPdfMetadata { Producer = "Huxin", RasterDpi = 150, EncodingQuality = 85 }))
            {
                foreach (var (number, picture) in pages)
                {
                    Cover(picture, [.. asked.Covered.Where(place => place.Page == number)]);
                    var scale = Math.Min(PaperWidth / Math.Min(picture.Width, picture.Height), PaperHeight / Math.Max(picture.Width, picture.Height));
                    var (width, height) = (picture.Width * scale, picture.Height * scale);
                    var sheet = pdf.BeginPage(width, height);
                    using var jpeg = picture.Encode(SKEncodedImageFormat.Jpeg, 85);
                    using var image = SKImage.FromEncodedData(jpeg);
                    sheet.DrawImage(image, SKRect.Create(width, height), new SKSamplingOptions(SKFilterMode.Linear));
                    pdf.EndPage();
                }

                pdf.Close();
            }

            return copy.ToArray();
        }, cancel);
    }

    private static Outcome<T> Drawn<T>(
        ReadOnlyMemory<byte> content, string fileName, IReadOnlyList<int>? numbers, Func<List<(int Number, SKBitmap Picture)>, T> make, CancellationToken cancel)
    {
        var limits = ReadingLimits.Default;
        if (limits.Refusal(content) is { } refusal)
        {
            return refusal;
        }

        var kind = DocumentType.Of(content.Span, fileName);
        return DocumentReader.Within(limits with { Time = limits.PictureTime }, token =>
        {
            var pages = kind switch
            {
                DocumentKind.Pdf => PdfReader.Draw(content, limits, numbers, token),
                DocumentKind.Image => [(1, PictureDecoding.Open(content))],
                _ => throw new ReadingRefused(ReadingRefusals.NoPage),
            };
            try
            {
                return make(pages);
            }
            finally
            {
                pages.ForEach(page => page.Picture.Dispose());
            }
        }, cancel);
    }

    private static void Cover(SKBitmap page, List<PagePlace> places)
    {
        using var canvas = new SKCanvas(page);
        using var black = new SKPaint { Color = SKColors.Black };
        foreach (var place in places)
        {
            // Places were measured on the page set upright; here it may still lie on its side.
            canvas.Save();
            canvas.Translate(page.Width / 2f, page.Height / 2f);
            canvas.RotateDegrees(-90 * place.Turns);
            var (width, height) = place.Turns % 2 == 0 ? (page.Width, page.Height) : (page.Height, page.Width);
            canvas.Translate(-width / 2f, -height / 2f);
            var box = Box(place, width, height);
            box.Inflate(box.Height * 0.1f, box.Height * 0.12f);
            canvas.DrawRect(box, black);
            canvas.Restore();
        }
    }

    private static PagePng Strip(SKBitmap page, IReadOnlyList<PagePlace> marks)
    {
        List<SKRect> boxes = [.. marks.Distinct().Select(mark => Box(mark, page.Width, page.Height))];
        using (var canvas = new SKCanvas(page))
        using (var paint = new SKPaint { Color = new SKColor(0xFF, 0xE0, 0x66), BlendMode = SKBlendMode.Multiply })
        {
            foreach (var box in boxes)
            {
                var wide = box;
                wide.Inflate(box.Height * 0.15f, box.Height * 0.1f);
                canvas.DrawRect(wide, paint);
            }
        }

        // A line or two above and below tell where on the page it is.
        var around = Math.Max(boxes.Max(box => box.Height) * 1.5f, page.Height * 0.02f);
        var (left, right) = (boxes.Min(box => box.Left) - around, boxes.Max(box => box.Right) + around);
        var missing = Math.Max(0, (page.Width * Narrowest) - (right - left));
        return Png(page, new SKRectI(
            (int)Math.Max(0, left - (missing / 4)), (int)Math.Max(0, boxes.Min(box => box.Top) - around),
            (int)Math.Min(page.Width, right + missing), (int)Math.Min(page.Height, boxes.Max(box => box.Bottom) + around)));
    }

    private static SKRect Box(PagePlace place, float width, float height) =>
        SKRect.Create((float)place.Left * width, (float)place.Top * height, (float)place.Width * width, (float)place.Height * height);

    private static PagePng Png(SKBitmap page, SKRectI part)
    {
        var scale = Math.Min(1f, ShownWidth / (float)part.Width);
        using var shown = new SKBitmap(new SKImageInfo(Math.Max(1, (int)(part.Width * scale)), Math.Max(1, (int)(part.Height * scale)), SKColorType.Bgra8888, SKAlphaType.Opaque));
        using var canvas = new SKCanvas(shown);
        using var image = SKImage.FromPixels(page.PeekPixels());
        canvas.DrawImage(image, SKRect.Create(part.Left, part.Top, part.Width, part.Height), SKRect.Create(shown.Width, shown.Height),
            new SKSamplingOptions(SKFilterMode.Linear, SKMipmapMode.Linear));
        canvas.Flush();
        using var png = shown.Encode(SKEncodedImageFormat.Png, 100);
        return new PagePng(png.ToArray(), shown.Width, shown.Height);
    }
}
