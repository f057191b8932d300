using SkiaSharp;

namespace Huxin.Documents.Reading.Ocr;

/// <summary>
/// How the lines of a photographed page run: turned as a whole, and fanned from top to bottom where the camera was held at an angle.
/// The turn is a straight function of the height on the page, fitted to the longer lines.
/// </summary>
internal sealed record Slope(double AtTop, double PerPixel)
{
    public static Slope Of(IReadOnlyList<TextBox> boxes)
    {
        var lines = boxes.Where(b => b.Width > b.Height * 4).ToList();
        if (lines.Count < 3)
        {
            return new Slope(0, 0);
        }

        // One stamp or one stray line must not turn the page: only lines near the middle angle count.
        var middle = lines.OrderBy(b => b.Angle).ElementAt(lines.Count / 2).Angle;
        lines = [.. lines.Where(b => Math.Abs(b.Angle - middle) < 0.06)];
        double Weight(TextBox b) => b.Width;
        var total = lines.Sum(Weight);
        var (y, a) = (lines.Sum(b => Weight(b) * b.Center.Y) / total, lines.Sum(b => Weight(b) * b.Angle) / total);
        var spread = lines.Sum(b => Weight(b) * Math.Pow(b.Center.Y - y, 2));
        var slope = lines.Count < 8 || spread < 1 ? 0 : lines.Sum(b => Weight(b) * (b.Center.Y - y) * (b.Angle - a)) / spread;
        return new Slope(a - (slope * y), slope);
    }

    /// <summary>The height at which a line stands once the page is laid straight.</summary>
    public double Straight(SKPoint point) => point.Y - (point.X * Math.Tan(AtTop + (PerPixel * point.Y)));
}
