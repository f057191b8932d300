using System.Text.RegularExpressions;

namespace Huxin.Engine.Wording;

/// <summary>A topic that may not be asked about or decided on, and where the text touches it.</summary>
/// <param name="Topic">The contract's name, e.g. <c>childbearing</c>.</param>
/// <param name="Start">First character.</param>
/// <param name="End">The character after the last.</param>
/// <param name="Basis">The product rule that closes the topic: R3 where the catalogue bars it, R4 where only the lint does.</param>
public sealed record Forbidden(string Topic, int Start, int End, string Basis = "R3");

/// <summary>
/// Finds forbidden topics in what the employer writes to candidates and referees (妇女权益保障法 §43, 就业促进法 §§27–31,
/// 人社部发〔2010〕12号, 征信业管理条例 §14, 预防未成年人犯罪法 §59; read 2026-11-24). The sense decides: the word inside a name,
/// a trade or across a word boundary, and a sentence that tells people not to supply such information, are clean.
/// </summary>
public static class ForbiddenTopics
{
    private static readonly Lazy<Lexicon> lexicon = new(() => new Lexicon("forbidden.data.txt"));

    /// <summary>Topics with spans in the order of the text; the spans of one topic do not overlap.</summary>
    public static IReadOnlyList<Forbidden> Find(string text)
    {
        var line = LintText.Of(text);
        var clauses = Spoken(line);
        var found = clauses.SelectMany(clause => In(clause, line.Text)).ToList();
        var all = found.ToList();
        found.RemoveAll(f => Covered(f, all));
        if (found.Count > 0 && SecondOpinion.IsOfWork(clauses))
        {
            return [];
        }

        return found
            .Select(f => (f.Topic, Span: line.Original(f.Start, f.Length)))
            .Where(f => f.Span.End > f.Span.Start)
            .Select(f => new Forbidden(f.Topic, f.Span.Start, f.Span.End, f.Topic is "age" or "gender" or "appearance" or "union" ? "R4" : "R3"))
            .OrderBy(f => f.Start).ThenBy(f => f.Topic, StringComparer.Ordinal).ToList();
    }

    /// <summary>What the classifier of the whole line learns from.</summary>
    internal static SortedDictionary<string, double> Whole(string text) => SecondOpinion.Features(Spoken(LintText.Of(text)));

    /// <summary>Every place the tables hear, whatever sense it has: what the classifier of the surroundings learns from.</summary>
    internal static IEnumerable<(string Topic, SortedDictionary<string, double> Surroundings)> Heard(string text)
    {
        var line = LintText.Of(text);
        return Spoken(line).SelectMany(Heard).Select(hit => (hit.Topic, Surroundings.Of(line.Text, hit.Start, hit.Length, hit.Topic)));
    }

    /// <summary>The clauses that ask or judge; those that tell people not to are left out.</summary>
    private static List<Clause> Spoken(LintText line)
    {
        var clauses = line.Clauses.Select(range => Clause.Of(line.Text[range], range.Start.Value)).ToList();
        Notice.BackReferences(clauses);
        clauses.RemoveAll(clause => clause.Silent);
        return clauses;
    }

    private static IEnumerable<Hit> In(Clause clause, string line) =>
        from hit in Heard(clause)
        let at = hit.Start - clause.Start
        where !clause.IsInnocent(at, hit.Length) && !Trade.Names(clause.Text, at, hit.Length) && !Surroundings.AreOfWork(line, hit.Start, hit.Length, hit.Topic)
        select hit;

    private static IEnumerable<Hit> Heard(Clause clause) =>
        from topic in lexicon.Value.Headings
        where topic != "innocent"
        from Match match in lexicon.Value[topic].Matches(clause.Text)
        where match.Length > 0
        select new Hit(topic, clause.Start + match.Index, match.Length, match.Value);

    /// <summary>
    /// An illness in the family is heredity, not also family or illness, nor the sex and age of those who had it; how the old folks are is asked about the family; the carrier state
    /// and a pregnancy are not also an illness.
    /// </summary>
    private static bool Covered(Hit hit, List<Hit> all) => hit.Topic switch
    {
        "health" => all.Exists(g => g.Topic == "genetic" || (g.Topic == "disability" && (g.Overlaps(hit) || (g.Start >= hit.Start && g.Start <= hit.Start + hit.Length + 3))) || (g.Topic is "hepatitis-b" or "childbearing" && (g.Overlaps(hit) || IsExamination(hit.Text))) || (g.Topic == "family" && g.IsRightBefore(hit))),
        "hepatitis-b" => all.Exists(g => g.Topic == "genetic" && g.Overlaps(hit)),
        "family" => all.Exists(g => g.Topic == "genetic" || (IsHome(hit.Text) && g.Topic is not "family" and not "health" && g.Start >= hit.Start && g.Start <= hit.Start + hit.Length + 8)
            || (IsParent(hit.Text) && g.Topic == "childbearing") || (g.Topic == "political" && IsVetting(hit.Text))
            || (g.Topic is "political" or "marital" or "childbearing" or "gender" && g.Overlaps(hit) && g.Length >= hit.Length && !IsCare(g.Text))),
        "childbearing" => all.Exists(g => g.Topic == "family" && g.Overlaps(hit) && (IsCare(g.Text) || IsCare(hit.Text))),
        "police-record" => all.Exists(g => g.Topic == "credit") && hit.Text.Contains("不良记录", StringComparison.Ordinal),
        "gender" or "age" => all.Exists(g => g.Topic == "genetic"),
        "hukou" => (hit.Text.StartsWith("户籍", StringComparison.Ordinal) || hit.Text.StartsWith("户口", StringComparison.Ordinal)) && all.Exists(g => g.Topic == "police-record" && IsProof(g.Text)),
        _ => false,
    };

    /// <summary>Relatives named only because political vetting reaches to them: 三代直系亲属政审.</summary>
    private static bool IsVetting(string words) => words is "直系" or "亲属" || words.StartsWith("家里", StringComparison.Ordinal);

    /// <summary>Only says that something is asked of somebody's home; what it is stands behind: 他家是世代信天主.</summary>
    private static bool IsHome(string words) => words.Length <= 4 && words.Contains('家') && words[^1] is '有' or '是';

    /// <summary>The mother or father somebody is, where children are spoken of: 带着俩娃的妈妈.</summary>
    private static bool IsParent(string words) => words is "妈妈" or "爸爸";

    /// <summary>Who looks after the old and the young, which is asked about the family and not about having children.</summary>
    private static bool IsCare(string words) => words.Any(c => c is '谁' or '照' or '管' or '带' or '接' or '没');

    /// <summary>A certificate of no record, which people fetch where they are registered.</summary>
    private static bool IsProof(string words) => words.Contains('犯') || words.Contains("派出所", StringComparison.Ordinal) || words.Contains("证明", StringComparison.Ordinal);

    private static bool IsExamination(string words) => words.Contains('检') || words.Contains("指标", StringComparison.Ordinal);

    internal static Regex Innocent => lexicon.Value["innocent"];

    private sealed record Hit(string Topic, int Start, int Length, string Text)
    {
        public bool Overlaps(Hit other) => Start < other.Start + other.Length && other.Start < Start + Length;

        /// <summary>Nothing but 的 stands between.</summary>
        public bool IsRightBefore(Hit other) => other.Start - (Start + Length) is 0 or 1;
    }
}
