using SkiaSharp;

namespace Huxin.Documents.Reading.Ocr;

/// <summary>Outlines for letters whose font is not in the file, from the typeface that our own papers are printed in.</summary>
internal static class StandInLetters
{
    private static readonly Lazy<SKTypeface?> face = new(() =>
        SKTypeface.FromFile(Path.Combine(AppContext.BaseDirectory, "fonts", "NotoSansSC_400Regular.ttf")));

    /// <summary>The outline of one character, its em one unit high, its y axis upwards; null when the typeface has none.</summary>
    public static SKPath? Of(string character)
    {
        if (character.Length == 0 || face.Value is not { } known)
        {
            return null;
        }

        using var font = new SKFont(known, 1) { LinearMetrics = true, Hinting = SKFontHinting.None };
        var glyph = font.GetGlyph(char.ConvertToUtf32(character, 0));
        var outline = glyph == 0 ? null : font.GetGlyphPath(glyph);
        outline?.Transform(SKMatrix.CreateScale(1, -1));
        return outline;
    }
}
