namespace Huxin.Engine.Screening;

/// <summary>
/// Edits between two words: a letter put in, left out, another, or two neighbours exchanged. Up to two edits the distance is the unrestricted one
/// (Damerau 1964; Lowrance and Wagner 1975), in which a letter may come between the two that were exchanged; above, optimal string alignment.
/// </summary>
internal static class EditDistance
{
    private const int Longest = 128;

    /// <returns>The distance, or <paramref name="most"/> + 1 when it is more.</returns>
    public static int Of(ReadOnlySpan<char> a, ReadOnlySpan<char> b, int most)
    {
        var same = a.CommonPrefixLength(b);
        a = a[same..];
        b = b[same..];
        while (!a.IsEmpty && !b.IsEmpty && a[^1] == b[^1])
        {
            a = a[..^1];
            b = b[..^1];
        }

        if (Math.Abs(a.Length - b.Length) > most)
        {
            return most + 1;
        }

        if (a.IsEmpty || b.IsEmpty)
        {
            return Math.Max(a.Length, b.Length);
        }

        if (most >= 2 && ExchangedApart(a, b))
        {
            return 2;
        }

        return most == 0 || b.Length >= Longest ? most + 1 : Math.Min(Table(a, b, most), most + 1);
    }

    /// <summary>
    /// Two letters exchanged and a third put between, or one between left out and the two exchanged: between what the words have in common on either
    /// side nothing else can stand then, and no other two edits overlap.
    /// </summary>
    private static bool ExchangedApart(ReadOnlySpan<char> a, ReadOnlySpan<char> b) =>
        a.Length + b.Length == 5 && Math.Abs(a.Length - b.Length) == 1 && a[0] == b[^1] && a[^1] == b[0];

    private static int Table(ReadOnlySpan<char> a, ReadOnlySpan<char> b, int most)
    {
        Span<int> before = stackalloc int[Longest];
        Span<int> last = stackalloc int[Longest];
        Span<int> row = stackalloc int[Longest];
        for (var j = 0; j <= b.Length; j++)
        {
            last[j] = j;
        }

        for (var i = 1; i <= a.Length; i++)
        {
            row[0] = i;
            var least = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var cost = Math.Min(Math.Min(row[j - 1], last[j]) + 1, last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    cost = Math.Min(cost, before[j - 2] + 1);
                }

                row[j] = cost;
                least = Math.Min(least, cost);
            }

            if (least > most)
            {
                return most + 1;
            }

            var spare = before;
            before = last;
            last = row;
            row = spare;
        }

        return last[b.Length];
    }
}
