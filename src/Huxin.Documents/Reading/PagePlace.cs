namespace Huxin.Documents.Reading;

/// <summary>
/// Where something stands: page <paramref name="Page"/>, from 1, and a box in shares of the page's width and height, 0 to 1, from its upper
/// left corner. <paramref name="Turns"/> are the quarter turns clockwise that set the page upright before the box is measured: a photo may
/// lie on its side.
/// </summary>
public sealed record PagePlace(int Page, double Left, double Top, double Width, double Height, int Turns = 0)
{
    /// <summary>Both boxes in one. They stand on the same page.</summary>
    internal PagePlace With(PagePlace other)
    {
        var (left, top) = (Math.Min(Left, other.Left), Math.Min(Top, other.Top));
        return this with
        {
            Left = left,
            Top = top,
            Width = Math.Max(Left + Width, other.Left + other.Width) - left,
            Height = Math.Max(Top + Height, other.Top + other.Height) - top,
        };
    }

    /// <summary>The part of the box from one share of its width to another.</summary>
    internal PagePlace Part(double from, double until) => this with { Left = Left + (Width * from), Width = Width * (until - from) };
}

/// <summary>A page as its reader measures it, in points or pixels, counted from the lower left corner.</summary>
internal sealed record PageSheet(int Number, double Width, double Height, int Turns = 0)
{
    /// <summary>The box of letters that stand on a base line. A letter reaches up to nine tenths of its size and down to a quarter.</summary>
    public PagePlace OnBase(double left, double right, double baseLine, double size) => Box(left, right, baseLine + (size * 0.9), baseLine - (size * 0.25));

    /// <summary>The box between four edges, cut off at those of the page.</summary>
    public PagePlace Box(double left, double right, double top, double bottom)
    {
        double X(double x) => Math.Round(Math.Clamp(x / Width, 0, 1), 4);
        double Y(double y) => Math.Round(Math.Clamp(1 - (y / Height), 0, 1), 4);
        return new PagePlace(Number, X(left), Y(top), Math.Round(X(right) - X(left), 4), Math.Round(Y(bottom) - Y(top), 4), Turns);
    }
}
