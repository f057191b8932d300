using SkiaSharp;

namespace Huxin.Documents.Reading.Ocr;

/// <summary>The blanks between the characters of a line, measured in its picture: the model does not tell the spaces between words.</summary>
internal static class LineBlanks
{
    /// <summary>A pixel this far from the paper, on the way from paper to ink, is ink.</summary>
    private const double Ink = 0.4;

    /// <summary>The widest empty strip before each character and after the one before it, in heights of the line; 0 before the first.</summary>
    public static IReadOnlyList<double> Before(IReadOnlyList<float> places, SKBitmap line)
    {
        var inked = Inked(line);
        var blanks = new double[places.Count];
        for (var i = 1; i < places.Count; i++)
        {
            var (widest, run) = (0, 0);
            for (var x = (int)(places[i - 1] * line.Width); x <= Math.Min(line.Width - 1, (int)(places[i] * line.Width)); x++)
            {
                run = inked[x] ? 0 : run + 1;
                widest = Math.Max(widest, run);
            }

            blanks[i] = (double)widest / line.Height;
        }

        return blanks;
    }

    /// <summary>Whether a column of the line holds ink; above and below stand the lines next to it and what underlines it.</summary>
    private static bool[] Inked(SKBitmap line)
    {
        var pixels = line.GetPixelSpan();
        var (top, bottom) = (line.Height / 6, line.Height * 5 / 6);
        var shades = new int[256];
        for (var y = top; y < bottom; y++)
        {
            for (var x = 0; x < line.Width; x++)
            {
                shades[pixels[(y * line.RowBytes) + (x * 4) + 1]]++;
            }
        }

        // Paper is the shade there is most of; ink lies at the farther end, one pixel in fifty left aside as noise.
        var paper = Array.IndexOf(shades, shades.Max());
        var (dark, light) = (Share(shades, 0.02), Share(shades, 0.98));
        var ink = paper - dark > light - paper ? dark : light;
        var inked = new bool[line.Width];
        for (var x = 0; x < line.Width; x++)
        {
            for (var y = top; y < bottom && !inked[x]; y++)
            {
                inked[x] = (pixels[(y * line.RowBytes) + (x * 4) + 1] - paper) * Math.Sign(ink - paper) > Ink * Math.Abs(ink - paper);
            }
        }

        return inked;
    }

    private static int Share(int[] shades, double share)
    {
        var (left, shade) = (shades.Sum() * share, 0);
        for (; shade < 255 && left > shades[shade]; shade++)
        {
            left -= shades[shade];
        }

        return shade;
    }
}
