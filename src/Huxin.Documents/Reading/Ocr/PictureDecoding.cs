using SkiaSharp;

namespace Huxin.Documents.Reading.Ocr;

/// <summary>Opens a picture within limits: its size is read before its pixels, it is shrunk while decoding, and turned as the camera says.</summary>
internal static class PictureDecoding
{
    /// <summary>The longer side that text is looked for in, in pixels: an A4 page at 150 dpi.</summary>
    public const int LongSide = 1760;

    /// <summary>Pixels of a picture before it is shrunk. Phones take up to 108 million; what claims more is no photo of a page.</summary>
    public const long Pixels = 120_000_000;

    public static SKBitmap Open(ReadOnlyMemory<byte> content)
    {
        using var data = SKData.CreateCopy(content.Span);
        using var codec = SKCodec.Create(data) ?? throw new ReadingRefused(ReadingRefusals.PictureUnreadable);
        var (width, height) = (codec.Info.Width, codec.Info.Height);
        if ((long)width * height > Pixels || Math.Max(width, height) > 40 * Math.Min(width, height))
        {
            throw new ReadingRefused(ReadingRefusals.TooComplex);
        }

        // JPEG can be decoded at an eighth to the whole of its size.
        var shrink = Math.Min(1f, LongSide / (float)Math.Max(width, height));
        var scaled = codec.GetScaledDimensions(shrink);
        using var decoded = new SKBitmap(new SKImageInfo(scaled.Width, scaled.Height, SKColorType.Bgra8888, SKAlphaType.Premul));
        if (codec.GetPixels(decoded.Info, decoded.GetPixels()) is not (SKCodecResult.Success or SKCodecResult.IncompleteInput))
        {
            throw new ReadingRefused(ReadingRefusals.PictureUnreadable);
        }

        return Upright(decoded, codec.EncodedOrigin);
    }

    /// <summary>A copy on white, turned a quarter clockwise as often as told.</summary>
    public static SKBitmap Turned(SKBitmap picture, int quarters) => Drawn(picture, quarters, mirrored: false);

    private static SKBitmap Upright(SKBitmap picture, SKEncodedOrigin origin) => origin switch
    {
        SKEncodedOrigin.RightTop => Drawn(picture, 1, mirrored: false),
        SKEncodedOrigin.BottomRight => Drawn(picture, 2, mirrored: false),
        SKEncodedOrigin.LeftBottom => Drawn(picture, 3, mirrored: false),
        SKEncodedOrigin.TopRight => Drawn(picture, 0, mirrored: true),
        SKEncodedOrigin.BottomLeft => Drawn(picture, 2, mirrored: true),
        SKEncodedOrigin.LeftTop => Drawn(picture, 3, mirrored: true),
        SKEncodedOrigin.RightBottom => Drawn(picture, 1, mirrored: true),
        _ => Drawn(picture, 0, mirrored: false),
    };

    private static SKBitmap Drawn(SKBitmap picture, int quarters, bool mirrored)
    {
        // Small pictures of text (a screenshot from a chat) are read better enlarged.
        var scale = LongSide / (float)Math.Max(picture.Width, picture.Height);
        scale = scale > 1 ? Math.Min(scale, 1.5f) : scale;
        var (width, height) = ((int)Math.Max(1, picture.Width * scale), (int)Math.Max(1, picture.Height * scale));
        var turned = new SKBitmap(new SKImageInfo(quarters % 2 == 0 ? width : height, quarters % 2 == 0 ? height : width, SKColorType.Bgra8888, SKAlphaType.Opaque));
        using var canvas = new SKCanvas(turned);
        canvas.Clear(SKColors.White);
        canvas.Translate(turned.Width / 2f, turned.Height / 2f);
        canvas.RotateDegrees(90 * quarters);
        canvas.Scale(mirrored ? -scale : scale, scale);
        canvas.Translate(-picture.Width / 2f, -picture.Height / 2f);
        using var image = SKImage.FromPixels(picture.PeekPixels());
        canvas.DrawImage(image, 0, 0, Resampling.For(scale));
        return turned;
    }
}
