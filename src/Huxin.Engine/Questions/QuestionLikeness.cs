using System.Text;
using Huxin.Engine.Wording;

namespace Huxin.Engine.Questions;

/// <summary>
/// How alike two questions are, Chinese or English: pairs of Chinese characters and stems of Latin words that both hold, what they
/// speak of in either language (加班, overtime), and their topics. Used to offer answers that are there already; it never merges anything.
/// </summary>
public static class QuestionLikeness
{
    /// <summary>From here on two questions are shown as alike. Set on a table of pairs; a wrong suggestion costs a glance, a missed one an answer.</summary>
    public const double Alike = 0.5;

    /// <summary>A thing spoken of counts as much as several pairs of characters.</summary>
    private const double ConceptWeight = 3;

    /// <summary>Other words for one thing, longest first; the number of the line is the thing.</summary>
    private static readonly string[][] concepts =
    [
        ["加班费", "加班工资", "overtime pay"],
        ["加班", "996", "995", "大小周", "overtime", "long hours", "late nights"],
        ["双休", "单休", "周末", "weekends", "weekend"],
        ["年终奖", "奖金", "十三薪", "bonuses", "bonus"],
        ["工资", "薪资", "薪酬", "薪水", "月薪", "年薪", "salary", "compensation"],
        ["涨薪", "调薪", "加薪", "raises", "raise"],
        ["期权", "股票", "股权", "stock", "equity", "options"],
        ["试用期", "转正", "probation"],
        ["社会保险", "社保", "五险一金", "五险", "social insurance"],
        ["公积金", "housing fund"],
        ["离职率", "流失率", "离职", "流动性", "turnover", "attrition"],
        ["裁员", "优化名额", "layoffs", "layoff", "laid off"],
        ["晋升", "升职", "升级", "promotion", "promoted"],
        ["远程办公", "远程", "居家办公", "在家办公", "居家", "remote", "work from home"],
        ["年假", "带薪假", "annual leave", "paid leave", "vacation"],
        ["培训", "training"],
        ["直属上级", "直属领导", "上级", "领导", "manager", "boss"],
        ["劳动仲裁", "仲裁", "诉讼", "官司", "arbitration", "lawsuits", "lawsuit"],
        ["绩效", "考核", "appraisal", "performance review"],
        ["出差", "business trips", "business travel"],
        ["融资", "盈利", "funding", "profitable"],
        ["面试", "interviews", "interview"],
    ];

    /// <summary>Words that every question may hold and that tell nothing, longest first.</summary>
    private static readonly string[] empty =
    [
        "请问一下", "想了解一下", "想问一下", "想知道", "想了解", "请问", "你们公司", "贵公司", "咱们公司", "你们", "贵司", "公司", "单位", "我们", "咱们",
        "这个岗位", "这个部门", "部门", "岗位", "团队", "多长时间", "多长", "多久", "几个月", "高不高", "多不多", "小时", "一般", "通常", "平时", "大概", "目前", "现在", "是不是", "有没有", "会不会", "能不能", "可不可以", "是否", "怎么样", "如何", "怎么",
        "什么", "多少", "可以", "吗", "呢", "的", "了", "吧", "啊", "是", "有", "在", "会", "要", "都", "和", "与", "及", "请", "您好", "你好",
    ];

    private static readonly HashSet<string> emptyWords =
    [
        "the", "a", "an", "is", "are", "do", "does", "you", "your", "i", "we", "us", "it", "of", "in", "on", "at", "to", "for", "and", "or", "how", "what", "when", "where",
        "can", "could", "would", "will", "there", "any", "be", "have", "has", "with", "about", "many", "much", "usually", "company", "team", "hours", "hour", "work", "long", "please", "tell", "me", "this", "that", "get", "my",
    ];

    /// <summary>0 for nothing in common, 1 for the same question.</summary>
    public static double Of(string one, string other) => Of(Read(one), Read(other));

    /// <summary>The questions that are alike, the most alike first.</summary>
    /// <param name="question">What is being asked.</param>
    /// <param name="among">What there is.</param>
    /// <param name="words">The words of one of them.</param>
    /// <param name="most">At most so many.</param>
    public static IReadOnlyList<T> Find<T>(string question, IEnumerable<T> among, Func<T, string> words, int most)
    {
        ArgumentNullException.ThrowIfNull(among);
        var read = Read(question);
        return [.. among.Select((item, place) => (Item: item, Place: place, Likeness: Of(read, Read(words(item)))))
            .Where(found => found.Likeness >= Alike)
            .OrderByDescending(found => found.Likeness).ThenBy(found => found.Place)
            .Take(most).Select(found => found.Item)];
    }

    private static double Of(Reading one, Reading other)
    {
        var (mine, theirs) = (Weight(one.Parts), Weight(other.Parts));
        if (mine == 0 || theirs == 0)
        {
            return 0;
        }

        // Two short questions share all of little, a long one holds all of a short one: the mean of both views.
        var shared = Weight(one.Parts.Intersect(other.Parts, StringComparer.Ordinal));
        var words = ((2 * shared / (mine + theirs)) + (shared / Math.Min(mine, theirs))) / 2;
        var sameTopic = one.Topics.Count == 0 || other.Topics.Count == 0 ? 0.5
            : one.Topics.Intersect(other.Topics, StringComparer.Ordinal).Any() ? 1 : 0;
        return words * (0.7 + (0.3 * sameTopic));
    }

    private static double Weight(IEnumerable<string> parts) => parts.Sum(part => part[0] == '#' ? ConceptWeight : 1);

    private static Reading Read(string question)
    {
        ArgumentNullException.ThrowIfNull(question);
        var line = question.Length > LintText.Longest ? question[..LintText.Longest] : question;
        var text = Hanzi.Fold(line).ToLowerInvariant();
        var parts = new HashSet<string>(StringComparer.Ordinal);
        for (var thing = 0; thing < concepts.Length; thing++)
        {
            foreach (var word in concepts[thing].Where(word => Holds(text, word)))
            {
                parts.Add($"#{thing}");
                text = text.Replace(word, " ", StringComparison.Ordinal);
            }
        }

        foreach (var word in empty)
        {
            text = text.Replace(word, " ", StringComparison.Ordinal);
        }

        AddGrams(text, parts);
        return new Reading(parts, QuestionTopics.Read(question).Topics);
    }

    /// <summary>A Latin word is looked for whole, a Chinese one anywhere.</summary>
    private static bool Holds(string text, string word)
    {
        for (var at = text.IndexOf(word, StringComparison.Ordinal); at >= 0; at = text.IndexOf(word, at + 1, StringComparison.Ordinal))
        {
            if (!char.IsAsciiLetter(word[0])
                || ((at == 0 || !char.IsAsciiLetter(text[at - 1])) && (at + word.Length == text.Length || !char.IsAsciiLetter(text[at + word.Length]))))
            {
                return true;
            }
        }

        return false;
    }

    private static void AddGrams(string text, HashSet<string> parts)
    {
        var run = new StringBuilder();
        foreach (var c in text.Append(' '))
        {
            if (run.Length > 0 && (!char.IsLetterOrDigit(c) || Hanzi.Is(c) != Hanzi.Is(run[^1])))
            {
                AddRun(run.ToString(), parts);
                run.Clear();
            }

            if (char.IsLetterOrDigit(c))
            {
                run.Append(c);
            }
        }
    }

    private static void AddRun(string run, HashSet<string> parts)
    {
        if (!Hanzi.Is(run[0]))
        {
            if (!emptyWords.Contains(run))
            {
                parts.Add(Stem(run));
            }
        }
        else if (run.Length == 1)
        {
            parts.Add(run);
        }
        else
        {
            for (var i = 0; i + 1 < run.Length; i++)
            {
                parts.Add(run.Substring(i, 2));
            }
        }
    }

    private static string Stem(string word) =>
        word.Length > 5 && word.EndsWith("ing", StringComparison.Ordinal) ? word[..^3]
        : word.Length > 4 && word.EndsWith("ed", StringComparison.Ordinal) ? word[..^2]
        : word.Length > 3 && word[^1] == 's' && word[^2] != 's' ? word[..^1]
        : word;

    private sealed record Reading(HashSet<string> Parts, IReadOnlyList<string> Topics);
}
