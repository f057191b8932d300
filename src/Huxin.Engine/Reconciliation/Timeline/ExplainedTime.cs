using System.Globalization;
using System.Text.RegularExpressions;

namespace Huxin.Engine.Reconciliation.Timeline;

/// <summary>Time that the résumé's own text explains: leave, study, service, an own business, with dates in the same sentence.</summary>
internal static partial class ExplainedTime
{
    public static IEnumerable<Span> In(CaseFile file)
    {
        var texts = new[] { file.Resume.Basics.Summary, file.Resume.Basics.Label }
            .Concat(file.Resume.Work.SelectMany(w => w.Highlights.Append(w.Summary)))
            .Concat(file.Resume.Projects.SelectMany(p => p.Highlights.Append(p.Description).Append(p.Name)));
        return texts.Where(t => t is not null).SelectMany(t => Sentence().Split(t!)).Where(s => Reason().IsMatch(s)).SelectMany(s => Spans(s, file.Now))
            .Concat(file.Resume.Projects.Where(p => Reason().IsMatch(p.Name + p.Description)).Select(p => Span.Wide(p.StartDate, p.EndDate, file.Now)).OfType<Span>());
    }

    private static IEnumerable<Span> Spans(string sentence, int now)
    {
        var dates = Date().Matches(sentence).Select(Read).ToList();
        for (var i = 0; i < dates.Count; i++)
        {
            var pair = i + 1 < dates.Count && dates[i].Last < dates[i + 1].First;
            yield return pair ? new Span(dates[i].First, dates[i + 1].Last)
                : Open().IsMatch(sentence) && i == dates.Count - 1 ? new Span(dates[i].First, now)
                : dates[i];
        }
    }

    private static Span Read(Match match)
    {
        var year = int.Parse(match.Groups["y"].Success ? match.Groups["y"].Value : match.Groups["y2"].Value, CultureInfo.InvariantCulture) * 12;
        if (match.Groups["name"].Success)
        {
            var month = Array.IndexOf(["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"], match.Groups["name"].Value[..3].ToLowerInvariant());
            return new Span(year + month, year + month);
        }

        return match.Groups["m"].Success && int.Parse(match.Groups["m"].Value, CultureInfo.InvariantCulture) is var m
            ? new Span(year + m - 1, year + m - 1)
            : new Span(year, year + 11);
    }

    [GeneratedRegex("[。；;！!？?\\n]|\\. ")]
    private static partial Regex Sentence();

    [GeneratedRegex("产假|育儿|孩子|带娃|照顾|照料|陪护|家人|病假|休养|养病|康复|治疗|手术|备考|考研|考公|复习|留学|语言学校|进修|脱产|培训|游学|访学|服役|参军|入伍|兵役|部队|退伍|创业|自主|自营|经营|开店|个体|自由职业|自由撰稿|间隔年|旅行|志愿|支教|疗养|待业|求职|离职后|休整|gap|leave|maternity|parental|paternity|sabbatical|career break|caring|care for|caregiv|family|military|service|freelanc|self-employ|own business|founded|study|studied|exam|language|travel|volunt|recover|illness|medical", RegexOptions.IgnoreCase)]
    private static partial Regex Reason();

    [GeneratedRegex("(?<![\\d])(?<y>(?:19|20)\\d\\d)(?:\\s*[年./-]\\s*(?<m>1[0-2]|0?[1-9])(?!\\d)\\s*月?|\\s*年)?|(?<name>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?,?\\s+(?<y2>(?:19|20)\\d\\d)", RegexOptions.IgnoreCase)]
    private static partial Regex Date();

    [GeneratedRegex("至今|以来|起(?:$|[^始])|since|present|until now", RegexOptions.IgnoreCase)]
    private static partial Regex Open();
}
