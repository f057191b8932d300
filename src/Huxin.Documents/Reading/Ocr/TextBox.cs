using SkiaSharp;

namespace Huxin.Documents.Reading.Ocr;

/// <summary>A line of text in a picture: a rectangle that may be turned. <paramref name="Angle"/> in radians, clockwise, between −π/4 and π/4 for text that runs across.</summary>
internal sealed record TextBox(SKPoint Center, float Width, float Height, double Angle)
{
    /// <summary>Text that runs down the page (or a page that lies on its side).</summary>
    public bool Upright => Height > Width * 1.5f;

    /// <summary>Maps a picture's points onto the box laid straight, <paramref name="height"/> pixels high.</summary>
    public SKMatrix Straightened(float height)
    {
        var scale = height / Height;
        return SKMatrix.CreateTranslation(-Center.X, -Center.Y)
            .PostConcat(SKMatrix.CreateRotation((float)-Angle))
            .PostConcat(SKMatrix.CreateScale(scale, scale))
            .PostConcat(SKMatrix.CreateTranslation(Width * scale / 2, height / 2));
    }

    /// <summary>The smallest rectangle, turned as it may be, around points: one of its sides lies on a side of their hull.</summary>
    public static TextBox Around(List<SKPoint> points)
    {
        var hull = Hull(points);
        var best = (Area: double.MaxValue, Box: new TextBox(hull[0], 1, 1, 0));
        for (var i = 0; i < hull.Count; i++)
        {
            var (a, b) = (hull[i], hull[(i + 1) % hull.Count]);
            var angle = Math.Atan2(b.Y - a.Y, b.X - a.X);
            var (cos, sin) = (Math.Cos(angle), Math.Sin(angle));
            double left = double.MaxValue, right = double.MinValue, top = double.MaxValue, bottom = double.MinValue;
            foreach (var p in hull)
            {
                var (x, y) = ((p.X * cos) + (p.Y * sin), (p.Y * cos) - (p.X * sin));
                (left, right, top, bottom) = (Math.Min(left, x), Math.Max(right, x), Math.Min(top, y), Math.Max(bottom, y));
            }

            var (width, height) = (right - left + 1, bottom - top + 1);
            if (width * height < best.Area)
            {
                var (cx, cy) = ((left + right) / 2, (top + bottom) / 2);
                var center = new SKPoint((float)((cx * cos) - (cy * sin)), (float)((cx * sin) + (cy * cos)));
                best = (width * height, Across(center, width, height, angle));
            }
        }

        return best.Box;
    }

    /// <summary>The same rectangle with the angle brought between −π/4 and π/4.</summary>
    private static TextBox Across(SKPoint center, double width, double height, double angle)
    {
        var quarters = (int)Math.Round(angle / (Math.PI / 2), MidpointRounding.AwayFromZero);
        return quarters % 2 == 0
            ? new TextBox(center, (float)width, (float)height, angle - (quarters * Math.PI / 2))
            : new TextBox(center, (float)height, (float)width, angle - (quarters * Math.PI / 2));
    }

    /// <summary>The convex hull, by the monotone chain.</summary>
    private static List<SKPoint> Hull(List<SKPoint> points)
    {
        var sorted = points.Distinct().OrderBy(p => p.X).ThenBy(p => p.Y).ToList();
        if (sorted.Count < 3)
        {
            return sorted;
        }

        var hull = new List<SKPoint>();
        foreach (var side in new[] { sorted, Enumerable.Reverse(sorted) })
        {
            var from = hull.Count;
            foreach (var p in side)
            {
                while (hull.Count >= from + 2 && Turn(hull[^2], hull[^1], p) <= 0)
                {
                    hull.RemoveAt(hull.Count - 1);
                }

                hull.Add(p);
            }

            hull.RemoveAt(hull.Count - 1);
        }

        return hull;
    }

    private static double Turn(SKPoint a, SKPoint b, SKPoint c) => ((double)(b.X - a.X) * (c.Y - a.Y)) - ((double)(b.Y - a.Y) * (c.X - a.X));
}
