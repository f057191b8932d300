using System.Globalization;
using System.Text.RegularExpressions;
using Huxin.Engine.Claims;

namespace Huxin.Documents.Certificates;

/// <summary>A date where it stands in a text.</summary>
internal readonly record struct DatedPlace(PartialDate Date, int At, int Length)
{
    public int Until => At + Length;
}

/// <summary>Two dates joined by 至 or a dash; an open one goes on (至今) and has no end.</summary>
internal readonly record struct DatedSpan(PartialDate Start, PartialDate? End, int At, int Until);

/// <summary>Dates of certificates: 2021年06月26日, 2021.6.26, 202106, 二〇二一年六月二十六日, June 26, 2021.</summary>
internal static partial class CertificateDates
{
    private const string Numerals = "〇一二三四五六七八九";
    private const string MonthNames = "janfebmaraprmayjunjulaugsepoctnovdec";

    public static PartialDate? First(string text) => In(text) is [var first, ..] ? first.Date : null;

    public static IReadOnlyList<DatedPlace> In(string text) => [.. Date().Matches(text).Select(Place).OfType<DatedPlace>()];

    public static IReadOnlyList<DatedSpan> Spans(string text)
    {
        var places = In(text);
        var spans = new List<DatedSpan>();
        for (var i = 0; i < places.Count; i++)
        {
            var open = Open().Match(text, places[i].Until);
            if (open.Success && open.Index == places[i].Until)
            {
                spans.Add(new DatedSpan(places[i].Date, null, places[i].At, places[i].Until + open.Length));
            }
            else if (i + 1 < places.Count && Joint().IsMatch(text[places[i].Until..places[i + 1].At]))
            {
                spans.Add(new DatedSpan(places[i].Date, places[i + 1].Date, places[i].At, places[i + 1].Until));
                i++;
            }
        }

        return spans;
    }

    private static DatedPlace? Place(Match match)
    {
        var year = match.Groups["cy"].Success ? ChineseYear(match.Groups["cy"].Value) : Number(match, "y");
        var month = match.Groups["cm"].Success ? ChineseNumber(match.Groups["cm"].Value)
            : match.Groups["word"].Success ? (MonthNames.IndexOf(match.Groups["word"].Value[..3].ToLowerInvariant(), StringComparison.Ordinal) / 3) + 1
            : Number(match, "m");
        var day = match.Groups["cd"].Success ? ChineseNumber(match.Groups["cd"].Value) : Number(match, "d");
        if (year is null or < 1900 or > 2100 || month is < 1 or > 12)
        {
            return null;
        }

        day = month is { } m && day is { } d && d >= 1 && d <= DateTime.DaysInMonth(year.Value, m) ? day : null;
        return new DatedPlace(new PartialDate(year.Value, month, day), match.Index, match.Length);
    }

    private static int? Number(Match match, string name) => match.Groups[name] is { Success: true } group
        ? int.Parse(group.Value, CultureInfo.InvariantCulture) : null;

    /// <summary>二〇一九; a scan may lose the 〇 (二一九), take it for a letter, or lose the century (一九).</summary>
    private static int? ChineseYear(string text)
    {
        var digits = string.Concat(Bare(text).Select(c => Numerals.IndexOf(c, StringComparison.Ordinal)));
        digits = digits.Length == 3 && digits[0] == '2' ? "20" + digits[1..] : digits.Length == 2 ? "20" + digits : digits;
        return digits.Length == 4 ? int.Parse(digits, CultureInfo.InvariantCulture) : null;
    }

    /// <summary>1 to 31 in characters: 十二, 二十八, 廿八, 卅; 元月 is January.</summary>
    private static int? ChineseNumber(string text)
    {
        var bare = Bare(text).Replace("廿", "二十", StringComparison.Ordinal).Replace("卅", "三十", StringComparison.Ordinal).Replace('元', '一').Replace('正', '一');
        var ten = bare.IndexOf('十', StringComparison.Ordinal);
        if (ten < 0)
        {
            return bare.Aggregate(0, (sum, c) => (sum * 10) + Numerals.IndexOf(c, StringComparison.Ordinal));
        }

        var tens = ten == 0 ? 1 : Numerals.IndexOf(bare[0], StringComparison.Ordinal);
        return (tens * 10) + (ten + 1 < bare.Length ? Numerals.IndexOf(bare[^1], StringComparison.Ordinal) : 0);
    }

    private static string Bare(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)).Select(c => c switch
    {
        '○' or 'Ο' or 'О' or 'O' or 'o' or '0' or '零' or '◯' or 'Q' or '〇' => '〇',
        '—' or '–' or '-' or '―' or 'ー' => '一',
        '壹' => '一',
        '贰' => '二',
        '拾' => '十',
        _ => c,
    }));

    [GeneratedRegex("""
        (?<![\d.])(?<y>(?:19|20)\d{2})\s*年\s*(?:(?<m>1[0-2]|0?[1-9])\s*月\s*(?:份|(?<d>[0-3]?\d)\s*[日号])?)?
        |(?<![\d.A-Za-z])(?<y>(?:19|20)\d{2})\s?[-./－]\s?(?<m>1[0-2]|0?[1-9])(?:\s?[-./－]\s?(?<d>[0-3]?\d))?(?!\d)
        |(?<![\dA-Za-z*])(?<y>(?:19|20)\d{2})(?<m>0[1-9]|1[0-2])(?<d>0[1-9]|[12]\d|3[01])?(?![\dA-Za-z*])
        |(?<cy>[一二][〇○ΟОO零◯0oQ一二三四五六七八九—–\-\s]{1,6}?)\s*年\s*(?:(?<cm>[一二三四五六七八九十元正—\-][一二十]?)\s*月\s*(?:(?<cd>[一二三四五六七八九十廿卅—\-]{1,4})\s*[日号])?)?
        |\b(?<word>Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?\s*(?:(?<d>[0-3]?\d)(?:st|nd|rd|th)?\s*,?\s*)?(?<y>(?:19|20)\d{2})(?!\d)
        |(?<!\d)(?<d>[0-3]?\d)(?:st|nd|rd|th)?\s*(?<word>Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?,?\s*(?<y>(?:19|20)\d{2})(?!\d)
        """, RegexOptions.IgnorePatternWhitespace | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 500)]
    private static partial Regex Date();

    [GeneratedRegex(@"^\s*(?:[起始]\s*)?(?:至|到|[-–—―－~～〜一]{1,3}|,?\s*to\b|起至)\s*$|^[\s|]+$", RegexOptions.IgnoreCase)]
    private static partial Regex Joint();

    [GeneratedRegex(@"\G\s*(?:起\s*)?(?:至|到|[-–—~～]{1,2})\s*(?:今|现在|目前)")]
    private static partial Regex Open();
}
