using Huxin.Engine;
using SkiaSharp;

namespace Huxin.Platform.Files;

/// <summary>A photograph made ready for the web: WebP in two widths, upright, and free of everything a camera wrote into it.</summary>
/// <param name="Small">At most 480 pixels wide.</param>
/// <param name="Large">At most 1280 pixels wide.</param>
/// <param name="Width">Of the large one.</param>
/// <param name="Height">Of the large one.</param>
internal sealed record Picture(byte[] Small, byte[] Large, int Width, int Height);

/// <summary>
/// Takes in photographs from anyone. What a file is, its first bytes say, never its name; how large it would become is read from its header
/// before anything is decoded; and only pixels go on, so that no place, name or serial number of a camera ever does.
/// </summary>
internal static class Pictures
{
    public const string ContentType = "image/webp";
    public const int SmallWidth = 480;
    public const int LargeWidth = 1280;

    /// <summary>Pixels of the largest picture: what a good camera takes. A small file can claim any number (an image bomb).</summary>
    public const long MostPixels = 50_000_000;

    private const int Quality = 82;

    /// <summary>Decoded pictures are large: one at a time.</summary>
    private static readonly SemaphoreSlim gate = new(1, 1);

    public static readonly Refusal Unknown = new("files.no-picture",
        "这里可以上传 JPG、PNG 或 WebP 图片。这个文件的内容不属于其中任何一种。", "JPG, PNG or WebP pictures can be uploaded here; this file's content is none of them.")
    { Field = "File" };

    public static readonly Refusal TooManyPixels = new("files.too-many-pixels",
        $"图片超过 {MostPixels / 1_000_000} 百万像素，没有打开它。请缩小后再上传。", $"The picture claims more than {MostPixels / 1_000_000} megapixels and was not opened. Please make it smaller.")
    { Field = "File" };

    public static readonly Refusal Broken = new("files.picture-broken",
        "图片内容不完整，无法打开。请重新导出后再上传。", "The picture is incomplete and cannot be opened. Please export it again.")
    { Field = "File" };

    public static async Task<Outcome<Picture>> ReadAsync(byte[] content, string name, CancellationToken cancel)
    {
        if (KindOf(content) is not { } kind)
        {
            return Unknown;
        }

        if (FileNames.Lies(name, kind))
        {
            return FileNames.Lie(name, kind);
        }

        await gate.WaitAsync(cancel);
        try
        {
            return Make(content);
        }
        finally
        {
            gate.Release();
        }
    }

    private static string? KindOf(ReadOnlySpan<byte> content) => content switch
    {
        [0xFF, 0xD8, 0xFF, ..] => "JPG",
        [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, ..] => "PNG",
        [(byte)'R', (byte)'I', (byte)'F', (byte)'F', _, _, _, _, (byte)'W', (byte)'E', (byte)'B', (byte)'P', ..] => "WebP",
        _ => null,
    };

    private static Outcome<Picture> Make(byte[] content)
    {
        using var data = SKData.CreateCopy(content);
        using var codec = SKCodec.Create(data);
        if (codec is null || codec.Info.Width < 1 || codec.Info.Height < 1)
        {
            return Broken;
        }

        if ((long)codec.Info.Width * codec.Info.Height > MostPixels)
        {
            return TooManyPixels;
        }

        // A camera's picture is decoded at the smallest size that still fills the larger width, where its format can do that.
        var turned = codec.EncodedOrigin is SKEncodedOrigin.LeftTop or SKEncodedOrigin.RightTop or SKEncodedOrigin.RightBottom or SKEncodedOrigin.LeftBottom;
        var width = turned ? codec.Info.Height : codec.Info.Width;
        var size = codec.GetScaledDimensions(Math.Min(1f, (float)LargeWidth / width));
        var info = new SKImageInfo(size.Width, size.Height, SKColorType.Rgba8888, SKAlphaType.Premul);
        using var decoded = new SKBitmap(info);
        if (codec.GetPixels(info, decoded.GetPixels()) != SKCodecResult.Success)
        {
            return Broken;
        }

        using var upright = Upright(decoded, codec.EncodedOrigin);
        using var large = Fit(upright, LargeWidth);
        using var small = Fit(upright, SmallWidth);
        return new Picture(Encode(small), Encode(large), large.Width, large.Height);
    }

    /// <summary>Turns and mirrors as the camera's note says (EXIF 2.3 §4.6.4, tag 274), for the note itself is dropped.</summary>
    private static SKBitmap Upright(SKBitmap source, SKEncodedOrigin origin)
    {
        var (w, h) = (source.Width, source.Height);
        var matrix = origin switch
        {
            SKEncodedOrigin.TopRight => new SKMatrix(-1, 0, w, 0, 1, 0, 0, 0, 1),
            SKEncodedOrigin.BottomRight => new SKMatrix(-1, 0, w, 0, -1, h, 0, 0, 1),
            SKEncodedOrigin.BottomLeft => new SKMatrix(1, 0, 0, 0, -1, h, 0, 0, 1),
            SKEncodedOrigin.LeftTop => new SKMatrix(0, 1, 0, 1, 0, 0, 0, 0, 1),
            SKEncodedOrigin.RightTop => new SKMatrix(0, -1, h, 1, 0, 0, 0, 0, 1),
            SKEncodedOrigin.RightBottom => new SKMatrix(0, -1, h, -1, 0, w, 0, 0, 1),
            SKEncodedOrigin.LeftBottom => new SKMatrix(0, 1, 0, -1, 0, w, 0, 0, 1),
            _ => SKMatrix.Identity,
        };
        var turned = origin >= SKEncodedOrigin.LeftTop;
        var result = new SKBitmap(turned ? h : w, turned ? w : h, SKColorType.Rgba8888, SKAlphaType.Premul);
        using var canvas = new SKCanvas(result);
        canvas.Clear(SKColors.White);
        canvas.SetMatrix(matrix);
        canvas.DrawBitmap(source, 0, 0);
        return result;
    }

    private static SKBitmap Fit(SKBitmap source, int width)
    {
        if (source.Width <= width)
        {
            return source.Copy();
        }

        var height = Math.Max(1, (int)Math.Round((double)source.Height * width / source.Width));
        return source.Resize(new SKImageInfo(width, height, SKColorType.Rgba8888, SKAlphaType.Premul), new SKSamplingOptions(SKCubicResampler.Mitchell));
    }

    private static byte[] Encode(SKBitmap bitmap)
    {
        using var data = bitmap.Encode(SKEncodedImageFormat.Webp, Quality);
        return data.ToArray();
    }
}
