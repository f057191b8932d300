using System.Globalization;
using System.Text.RegularExpressions;
using Huxin.Engine.Claims;

namespace Huxin.Documents.Resumes;

/// <summary>
/// A date or a range as a text states it. A date that is only a placeholder (20XX, "Month 20XX") is known to stand there but has no value.
/// </summary>
internal sealed record DateSpan(PartialDate? Start, PartialDate? End, bool Present, bool Range, int At, int Length)
{
    public int Until => At + Length;

    /// <summary>A single year without a month: it may as well be a number.</summary>
    public bool Weak => !Range && Start is { Month: null };
}

/// <summary>Finds dates and date ranges in Chinese and English text.</summary>
internal static partial class DateReading
{
    private sealed record Piece(PartialDate? Date, bool Present, int At, int Length, bool Compact);

    /// <summary>The ranges and dates of a text, in order.</summary>
    public static IReadOnlyList<DateSpan> In(string text)
    {
        if (text.Length > 600)
        {
            return [];
        }

        var pieces = OneDate().Matches(text).Select(ToPiece).OfType<Piece>().ToList();
        var spans = new List<DateSpan>();
        for (var i = 0; i < pieces.Count; i++)
        {
            var first = pieces[i];
            if (first.Present)
            {
                continue;
            }

            if (i + 1 < pieces.Count && Joined(text, first, pieces[i + 1]))
            {
                var last = pieces[++i];
                var until = last.At + last.Length;
                until += Remark().Match(text, until) is { Success: true } remark ? remark.Length : 0;
                spans.Add(new DateSpan(first.Date, last.Date, last.Present, true, first.At, until - first.At));
            }
            else if (!first.Compact)
            {
                var open = OpenEnd().Match(text, first.At + first.Length);
                var length = first.Length + (open.Success && open.Index == first.At + first.Length ? open.Length : 0);
                spans.Add(new DateSpan(first.Date, null, length > first.Length, length > first.Length, first.At, length));
            }
        }

        return spans;
    }

    /// <summary>The range of a line if it has one, else its first date; null without any.</summary>
    public static DateSpan? Best(string text)
    {
        var spans = In(text);
        return spans.FirstOrDefault(s => s.Range) ?? (spans.Count > 0 ? spans[0] : null);
    }

    /// <summary>The one date a text holds, e.g. after a label.</summary>
    public static PartialDate? Single(string text) => In(text) is [var span, ..] ? span.End ?? span.Start : null;

    private static bool Joined(string text, Piece first, Piece second)
    {
        var between = text[(first.At + first.Length)..second.At];
        return Separator().IsMatch(between) || (second.Present && between.Trim().Length == 0);
    }

    private static Piece? ToPiece(Match match)
    {
        if (match.Groups["present"].Success)
        {
            return new Piece(null, true, match.Index, match.Length, false);
        }

        if (match.Groups["unknown"].Success)
        {
            return new Piece(null, false, match.Index, match.Length, false);
        }

        var year = Number(match, "y") ?? 0;
        var month = match.Groups["word"].Success ? Month(match.Groups["word"].Value) : Number(match, "m");
        var day = Number(match, "d");
        if (year is < 1940 or > 2100 || month is < 1 or > 12)
        {
            return null;
        }

        if (day is not null && (month is null || day < 1 || day > DateTime.DaysInMonth(year, month.Value)))
        {
            day = null;
        }

        return new Piece(new PartialDate(year, month, day), false, match.Index, match.Length, match.Groups["compact"].Success);
    }

    private static int? Number(Match match, string name) => match.Groups[name] is { Success: true } group
        ? int.Parse(group.Value, CultureInfo.InvariantCulture)
        : null;

    private static int? Month(string word)
    {
        const string Months = "janfebmaraprmayjunjulaugsepoctnovdec";
        var at = Months.IndexOf(word[..3].ToLowerInvariant(), StringComparison.Ordinal);
        return at < 0 ? null : (at / 3) + 1;
    }

    [GeneratedRegex("""
        (?<present>至\s*今|现在|目前|迄今|(?<=[-–—~～至到]\s{0,2})今(?!\p{L})|\b(?:present|now|current|currently|ongoing|today|to\s+date)\b)
        |(?<unknown>\b(?:Month|[A-Z][a-z]{2,8}\.?)\s+(?:20|19)?XX\b|\b(?:20|19)XX(?:[.\-/年]\s?XX月?)?(?![A-Za-z])|(?<![A-Za-z])(?:XXXX|xxxx)(?=\s?(?:[.\-/]XX|年|[-–—]\s?(?:xxxx|XXXX|至今))))
        |(?<![\d.])(?<y>(?:19|20)\d{2})\s*年(?:\s*(?<m>1[0-2]|0?[1-9])\s*月(?:份|底|初)?(?:\s*(?<d>\d{1,2})\s*[日号])?)?
        |(?<![\d.])(?<y>(?:19|20)\d{2})(?:[.\-/·．]|\s/\s|\.\s|\s\.)(?<m>1[0-2]|0?[1-9])(?!\d)(?:[.\-/](?<d>3[01]|[12]\d|0?[1-9])(?!\d))?
        |(?<![\d.\w])(?<m>1[0-2]|0?[1-9])\s?[./]\s?(?<y>(?:19|20)\d{2})(?!\d)
        |\b(?<word>Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\b\.?,?\s*(?:(?<d>[12]?\d|3[01])(?:st|nd|rd|th)?,\s*)?['’]?(?<y>(?:19|20)\d{2})(?!\d)
        |\b(?:Spring|Summer|Fall|Autumn|Winter)\s+(?<y>(?:19|20)\d{2})(?!\d)
        |(?<![\d.\w])(?<compact>(?<y>(?:19|20)\d{2})(?<m>0[1-9]|1[0-2]))(?!\d)
        |(?<![\d.\w/+@#-])(?<y>(?:19|20)\d{2})(?![\d%]|\.\d|\s?[万个人次年])
        |(?<=(?:19|20)\d{2}\s{0,2}[-–—~]{1,2}\s{0,2})(?<y>(?:19|20)\d{2})(?!\d)
        """, RegexOptions.IgnoreCase | RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant, 500)]
    private static partial Regex OneDate();

    [GeneratedRegex(@"^\s*(?:[-–—―－~～〜→]{1,3}|至|到|\bto\b|\buntil\b|\btill\b)\s*(?:至|到)?\s*(?:\()?$", RegexOptions.IgnoreCase)]
    private static partial Regex Separator();

    [GeneratedRegex(@"\G\s*(?:[-–—~～]{1,3}|至|起)(?=\s*$|\s*[)）])")]
    private static partial Regex OpenEnd();

    /// <summary>What may stand in brackets behind a range and belongs to it: (预计), (expected), (5 years).</summary>
    [GeneratedRegex(@"\G\s*[(（]\s*(?:预[期计]|expected|anticipated|in progress|[\d.]+\s*(?:年|个月|years?|yrs?|months?|mos?))[^)）]{0,20}[)）]", RegexOptions.IgnoreCase)]
    private static partial Regex Remark();
}
