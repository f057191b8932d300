using System.Text.RegularExpressions;
using Huxin.Documents.Reading;
using Huxin.Engine.Claims;

namespace Huxin.Documents.Resumes;

/// <summary>
/// Keeps out what an employer may not weigh: marriage, children, ethnicity, origin, party, looks, blood, belief, health (R3; 就业促进法 §§26–30,
/// 妇女权益保障法 §43, 个人信息保护法 §§6, 28). Application forms ask for it out of habit. Only a statement about oneself is taken out:
/// work about such matters (员工婚育假管理) stays.
/// </summary>
internal static partial class ForbiddenDetails
{
    /// <summary>Names of the topics, as the lint knows them, in the order they are told.</summary>
    private static readonly (string Topic, Regex Statement)[] statements =
    [
        ("marital", Marital()), ("childbearing", Childbearing()), ("ethnicity", Ethnicity()), ("hukou", Origin()), ("political", Political()),
        ("appearance", Appearance()), ("blood-type-or-zodiac", Blood()), ("religion", Religion()), ("health", Health()),
    ];

    /// <summary>What a line states about the author: the topics, and where it says so.</summary>
    public sealed record Found(IReadOnlyList<string> Topics, IReadOnlyList<PagePlace> Places);

    private readonly record struct Part(string Text, int At, int Length);

    /// <summary>
    /// What a line states. Its places are the boxes of the clauses, a character wider at both ends. In a form the answer stands in the cell
    /// after the question and says nothing by itself (身高 | 178); both are meant.
    /// </summary>
    public static Found In(TextLine line)
    {
        var (topics, places) = (new List<string>(), new List<PagePlace>());
        for (var i = 0; i < line.Cells.Count; i++)
        {
            var cell = line.Cells[i];
            var stated = Parts(cell.Text).Where(part => part.Text.Length is > 0 and < 40).Select(part => (part.At, part.Length, Topics: Topics(part.Text).ToList()))
                .Where(part => part.Topics.Count > 0).ToList();
            if (stated.Count == 0)
            {
                continue;
            }

            topics.AddRange(stated.SelectMany(part => part.Topics));
            if (cell.Place is { } place)
            {
                double Share(int until) => (double)Entries.Width(cell.Text[..until]) / Math.Max(1, Entries.Width(cell.Text));
                places.AddRange(stated.Select(part => place.Part(Share(Math.Max(0, part.At - 1)), Share(Math.Min(cell.Text.Length, part.At + part.Length + 1)))));
            }

            if (Labels.KindOf(cell.Text) == LabelKind.Ignored
                && line.Cells.Skip(i + 1).FirstOrDefault(c => c.Text.Length > 0) is { Place: { } answer, Text: var text } && Labels.KindOf(text) is null)
            {
                places.Add(answer);
            }
        }

        return new Found(topics, places);
    }

    /// <summary>Each topic once, in the order they are told.</summary>
    public static IReadOnlyList<string> Ordered(IEnumerable<string> topics) => [.. statements.Select(s => s.Topic).Intersect(topics)];

    private static IEnumerable<string> Topics(string clause) => statements.Where(s => s.Statement.IsMatch(clause)).Select(s => s.Topic);

    /// <summary>The clauses of a text, trimmed, with where they stand untrimmed.</summary>
    private static IEnumerable<Part> Parts(string text)
    {
        var from = 0;
        foreach (var (until, mark) in Clauses().Matches(text).Select(mark => (mark.Index, mark.Length)).Append((text.Length, 0)))
        {
            yield return new Part(text[from..until].Trim(), from, until - from);
            from = until + mark;
        }
    }

    /// <summary>The claims without such statements.</summary>
    public static ClaimSet Without(ClaimSet claims) => claims with
    {
        Basics = claims.Basics with { Summary = Clean(claims.Basics.Summary), Label = Clean(claims.Basics.Label) },
        Work = [.. claims.Work.Select(work => work with { Summary = Clean(work.Summary), Highlights = [.. work.Highlights.Select(Clean).OfType<string>()] })],
        Skills = [.. claims.Skills.Where(skill => skill.Name is not { } name || Clean(name) is not null)
            .Select(skill => skill with { Keywords = [.. skill.Keywords.Where(word => Clean(word) is not null)] })],
    };

    /// <summary>The text without the clauses that state such a thing; null when nothing is left.</summary>
    private static string? Clean(string? text)
    {
        if (text is null)
        {
            return null;
        }

        var clauses = Parts(text).Select(part => part.Text).ToList();
        var kept = clauses.FindAll(clause => !Topics(clause).Any());
        if (kept.Count == clauses.Count)
        {
            return text;
        }

        var clean = string.Join("，", kept.Where(clause => clause.Length > 0));
        return clean.Length == 0 ? null : clean;
    }

    [GeneratedRegex("[，,；;。|丨/\\n\\t]|\\s{2,}")]
    private static partial Regex Clauses();

    [GeneratedRegex("^(?:婚姻(?:状况|情况)?|婚否|婚育(?:状况|情况)?|marital status)\\s*[:：]?\\s*\\S{0,8}$|^(?:本人)?(?:已婚|未婚|离异|离婚|丧偶|单身)(?:已育|未育|已孕)?$", RegexOptions.IgnoreCase)]
    private static partial Regex Marital();

    [GeneratedRegex("^(?:生育(?:状况|情况)?|子女(?:情况|状况)?|有无子女)\\s*[:：]?\\s*\\S{0,8}$|^(?:已婚)?(?:已育|未育)(?:[一二两三]孩)?$|^育有[一二两三]?[子女孩]")]
    private static partial Regex Childbearing();

    [GeneratedRegex("^民\\s*族\\s*[:：]?\\s*\\S{0,8}$|^(?:汉|回|满|壮|苗|维吾尔|土家|彝|蒙古|藏|布依|侗|瑶|朝鲜|白|哈尼|哈萨克|黎|傣|畲|傈僳|仡佬|东乡|拉祜|水|佤|纳西|羌|土|锡伯)族$")]
    private static partial Regex Ethnicity();

    [GeneratedRegex("^(?:籍\\s*贯|户\\s*口(?:所在地|性质|类型)?|户\\s*籍(?:地|所在地|地址)?|出生地|生源地)\\s*[:：]?\\s*\\S{0,20}$")]
    private static partial Regex Origin();

    [GeneratedRegex("^政治(?:面貌|身份)\\s*[:：]?\\s*\\S{0,10}$|^(?:中共(?:预备)?党员|预备党员|党员|共青团员|团员|群众|民主党派|无党派人士)$")]
    private static partial Regex Political();

    [GeneratedRegex("^(?:身\\s*高|体\\s*重|视\\s*力|裸眼视力)\\s*[:：]?\\s*[\\d.]*\\s*\\S{0,6}$|^\\d{3}\\s*(?:cm|厘米|公分)$|^\\d{2,3}\\s*(?:kg|公斤|斤)$", RegexOptions.IgnoreCase)]
    private static partial Regex Appearance();

    [GeneratedRegex("^(?:血型|星座|属相|生肖)\\s*[:：]?\\s*\\S{0,5}$|^(?:A|B|AB|O)型血?$|^(?:白羊|金牛|双子|巨蟹|狮子|处女|天秤|天蝎|射手|摩羯|水瓶|双鱼)座$")]
    private static partial Regex Blood();

    [GeneratedRegex("^宗教(?:信仰)?\\s*[:：]?\\s*\\S{0,6}$|^(?:无宗教信仰|信仰(?:佛教|道教|基督教|天主教|伊斯兰教))$")]
    private static partial Regex Religion();

    [GeneratedRegex("^(?:健康(?:状况|情况|状态)?|身体(?:状况|健康)|既往病史|病史|残疾(?:情况|证)?)\\s*[:：]?\\s*\\S{0,8}$|^(?:乙肝|色盲|色弱)\\S{0,6}$")]
    private static partial Regex Health();
}
