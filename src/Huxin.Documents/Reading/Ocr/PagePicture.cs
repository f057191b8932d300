using SkiaSharp;
using UglyToad.PdfPig.Content;

namespace Huxin.Documents.Reading.Ocr;

/// <summary>A scanned page of a PDF: the pictures on it, each where it stands (scanners cut a page into strips).</summary>
internal static class PagePicture
{
    /// <summary>Pictures of one page; a page of a thousand tiles is a drawing.</summary>
    private const int Pictures = 60;

    /// <summary>Null when no picture on the page can be opened.</summary>
    public static SKBitmap? Of(Page page)
    {
        var pictures = page.GetImages().Take(Pictures).ToList();
        if (pictures.Count == 0 || page.Width < 1 || page.Height < 1)
        {
            return null;
        }

        var scale = PictureDecoding.LongSide / (float)Math.Max(page.Width, page.Height);
        var sheet = new SKBitmap(new SKImageInfo((int)Math.Max(1, page.Width * scale), (int)Math.Max(1, page.Height * scale), SKColorType.Bgra8888, SKAlphaType.Opaque));
        using var canvas = new SKCanvas(sheet);
        canvas.Clear(SKColors.White);
        var drawn = 0;
        foreach (var picture in pictures)
        {
            using var bitmap = Decoded(picture);
            if (bitmap is null)
            {
                continue;
            }

            var box = picture.BoundingBox;
            var place = new SKRect((float)box.Left * scale, (float)(page.Height - box.Top) * scale, (float)box.Right * scale, (float)(page.Height - box.Bottom) * scale);
            using var image = SKImage.FromPixels(bitmap.PeekPixels());
            canvas.DrawImage(image, place, new SKSamplingOptions(SKFilterMode.Linear, SKMipmapMode.Linear));
            drawn++;
        }

        if (drawn > 0)
        {
            return sheet;
        }

        sheet.Dispose();
        return null;
    }

    public static SKBitmap? Decoded(IPdfImage picture)
    {
        if ((long)picture.WidthInSamples * picture.HeightInSamples > PictureDecoding.Pixels)
        {
            return null;
        }

        // JPEG stands in a PDF as in its own file; everything else is unpacked.
        var raw = picture.RawMemory;
        var isJpeg = raw.Length > 3 && raw.Span[0] == 0xFF && raw.Span[1] == 0xD8;
        var encoded = isJpeg ? raw.ToArray() : picture.TryGetPng(out var png) ? png : null;
        return encoded is null ? null : SKBitmap.Decode(encoded);
    }
}
