using Huxin.Engine.Claims;

namespace Huxin.Engine.Reconciliation;

/// <summary>
/// Distances between dates that cover all they can mean: a year is January to December, a month the whole month.
/// Everything is counted in months.
/// </summary>
internal static class Months
{
    /// <summary>The smallest distance two dates allow; 0 when they can mean the same month.</summary>
    public static int Apart(PartialDate a, PartialDate b) => Span.Of(a).Apart(Span.Of(b));

    public static int Of(DateOnly day) => (day.Year * 12) + day.Month - 1;

    public static PartialDate Date(int month) => new(month / 12, (month % 12) + 1);

    public static string Text(int month) => Date(month).ToString();
}

/// <summary>Months from <paramref name="First"/> to <paramref name="Last"/>, both included, since year 0.</summary>
internal readonly record struct Span(int First, int Last)
{
    public int Length => Math.Max(0, Last - First + 1);

    public int Overlap(Span other) => Math.Max(0, Math.Min(Last, other.Last) - Math.Max(First, other.First) + 1);

    /// <summary>Months from the end of the earlier to the begin of the later, 1 when they adjoin; 0 when they have a month in common.</summary>
    public int Apart(Span other) => Math.Max(0, Math.Max(First - other.Last, other.First - Last));

    /// <summary>Share of the longer time that both have in common.</summary>
    public double Share(Span other) => (double)Overlap(other) / Math.Max(1, Math.Max(Length, other.Length));

    /// <summary>Each of its months.</summary>
    public IEnumerable<int> Months => Enumerable.Range(First, Length);

    /// <summary>Every month a date can mean.</summary>
    public static Span Of(PartialDate date) => new(date.FirstMonth, date.LastMonth);

    /// <summary>Everything a pair of dates can mean; an open end reaches to <paramref name="open"/>. Null when both are absent.</summary>
    public static Span? Wide(PartialDate? start, PartialDate? end, int open) => (start, end) switch
    {
        (null, null) => null,
        (null, { } e) => Of(e),
        ({ } s, null) => new Span(s.FirstMonth, Math.Max(s.FirstMonth, open)),
        ({ } s, { } e) => new Span(s.FirstMonth, e.LastMonth),
    };
}
