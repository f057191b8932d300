using SkiaSharp;

namespace Huxin.Demonstrations;

/// <summary>Calm drawings in place of photographs, each marked as belonging to a demonstration: nobody is shown who does not exist.</summary>
internal static class DemoPictures
{
    private const int Width = 1280;
    private const int Height = 853;

    private static readonly SKColor[][] palettes =
    [
        [new(0xF4, 0xF2, 0xEC), new(0x3B, 0x4C, 0xC0), new(0x9F, 0xA8, 0xE0), new(0xD9, 0xD2, 0xBE)],
        [new(0xE8, 0xF4, 0xF2), new(0x0F, 0x76, 0x6E), new(0x8C, 0xC4, 0xBC), new(0xE4, 0xE1, 0xD8)],
        [new(0xFB, 0xFA, 0xF7), new(0x1B, 0x24, 0x30), new(0xB8, 0xBF, 0xC9), new(0xC9, 0xB7, 0x8E)],
        [new(0xEE, 0xF0, 0xFB), new(0x2F, 0x3D, 0x9C), new(0x86, 0xDB, 0xD2), new(0xF0, 0xD9, 0xA8)],
    ];

    /// <summary>The same number draws the same picture, as PNG.</summary>
    public static byte[] Draw(int number)
    {
        var colours = palettes[number % palettes.Length];
        using var bitmap = new SKBitmap(Width, Height);
        using var canvas = new SKCanvas(bitmap);
        canvas.Clear(colours[0]);
        using var paint = new SKPaint { IsAntialias = true };
        for (var i = 0; i < 7; i++)
        {
            // Hills, one behind the other.
            paint.Color = colours[1 + ((i + number) % 3)].WithAlpha((byte)(60 + (i * 25)));
            using var hill = new SKPath();
            var ground = 250 + (i * 85);
            hill.MoveTo(0, ground + (40 * MathF.Sin(number + i)));
            hill.CubicTo(Width * 0.3f, ground - 140 + (20 * ((number + i) % 5)), Width * 0.6f, ground + 120 - (30 * ((number * i) % 4)), Width, ground - 30);
            hill.LineTo(Width, Height);
            hill.LineTo(0, Height);
            hill.Close();
            canvas.DrawPath(hill, paint);
        }

        paint.Color = colours[3];
        canvas.DrawCircle(Width * (0.2f + (0.15f * (number % 5))), 170, 70, paint);
        Mark(canvas);
        using var png = bitmap.Encode(SKEncodedImageFormat.Png, 100);
        return png.ToArray();
    }

    private static void Mark(SKCanvas canvas)
    {
        using var typeface = SKTypeface.FromFile(Path.Combine(AppContext.BaseDirectory, "fonts", "NotoSansSC_700Bold.ttf"));
        using var font = new SKFont(typeface, 34);
        using var ground = new SKPaint { Color = new SKColor(0x1B, 0x24, 0x30, 0xB0) };
        using var ink = new SKPaint { Color = SKColors.White, IsAntialias = true };
        canvas.DrawRect(0, Height - 74, 620, 74, ground);
        canvas.DrawText("演示图片 · illustration, invented", 28, Height - 26, font, ink);
    }
}
