using Huxin.Engine.Identifiers;
using Huxin.Engine.Wording;

namespace Huxin.Engine.Reconciliation.Education;

/// <summary>What kind of school a name stands for, as far as the public lists tell.</summary>
internal enum SchoolKind
{
    /// <summary>On the ministry's list, or its former name.</summary>
    Domestic,

    /// <summary>Known, but outside the mainland's study register: abroad, Hong Kong, Macau, Taiwan, military.</summary>
    OutsideRegister,

    Unknown,
}

/// <summary>
/// Which school a name means: official, former, short and English names are one school; a college inside a university's
/// name (独立学院) is another school than the university. Lists: ministry of education 2025-06-20, renames and short names of our own.
/// </summary>
internal static class SchoolIdentity
{
    private static readonly string[] military = ["陆军", "海军", "空军", "火箭军", "武警", "解放军", "军医大学", "国防大学", "国防科技大学", "国防科学技术大学", "战略支援", "信息工程大学（军", "航天工程大学", "军事", "党校"];

    private static readonly string[] faculties =
    [
        "信息学院", "计算机", "软件学院", "管理学院", "经济学院", "法学院", "医学院", "文学院", "外国语", "新闻", "化学", "物理", "数学", "土木", "机械",
        "电气", "电子", "材料", "建筑学院", "生命科学", "环境", "自动化", "艺术学院", "教育学院", "继续教育", "网络教育", "成人教育", "研究生院", "马克思",
        "历史", "哲学", "药学院", "公共", "金融", "会计", "通信", "人工智能", "国际教育", "商学院",
    ];

    private static readonly string[] units = ["系", "部", "专业", "校区", "研究院", "研究生院", "研究所", "研究中心"];
    private static readonly string[] schoolWords = ["大学", "学院", "学校", "university", "college", "institute", "school"];

    /// <summary>The school's names of today that a text can mean; several when a short name is shared (中国石油大学).</summary>
    public static IReadOnlyCollection<string> Meanings(string? name)
    {
        if (string.IsNullOrWhiteSpace(name))
        {
            return [];
        }

        foreach (var key in Keys(name))
        {
            if (SchoolTables.Known.TryGetValue(key, out var schools))
            {
                return schools;
            }
        }

        return Hanzi.Is(name[0]) ? [] : EnglishSchoolName.Meanings(University(name));
    }

    public static SchoolKind Kind(string? name)
    {
        if (string.IsNullOrWhiteSpace(name))
        {
            return SchoolKind.Unknown;
        }

        if (military.Any(word => name.Contains(word, StringComparison.Ordinal)))
        {
            return SchoolKind.OutsideRegister;
        }

        var keys = Keys(name).ToList();
        if (keys.Any(SchoolTables.ForeignKeys.Contains) && !keys.Exists(SchoolTables.Known.ContainsKey))
        {
            return SchoolKind.OutsideRegister;
        }

        return Meanings(name).Count > 0 || keys.Exists(key => Schools.All.Any(s => key.StartsWith(Key(s.Name), StringComparison.Ordinal) && s.Level == 'B'))
            ? SchoolKind.Domestic
            : SchoolKind.Unknown;
    }

    public static bool Same(string? a, string? b)
    {
        if (string.IsNullOrWhiteSpace(a) || string.IsNullOrWhiteSpace(b) || Key(a) == Key(b))
        {
            return true;
        }

        var (mine, theirs) = (Meanings(a), Meanings(b));
        if (mine.Count > 0 && theirs.Count > 0)
        {
            return mine.Intersect(theirs).Any();
        }

        // A faculty is not another school; a college with its own diploma is in the list or named after the university.
        return Keys(a).Intersect(Keys(b)).Any() || SameForeign(a, b);
    }

    /// <summary>The university in a name that begins with one of its faculties: <c>School of Law, Wuhan University</c>.</summary>
    private static string University(string english)
    {
        var parts = english.Split(',', StringSplitOptions.TrimEntries);
        return parts[0].Contains("university", StringComparison.OrdinalIgnoreCase) ? english
            : parts.FirstOrDefault(part => part.Contains("university", StringComparison.OrdinalIgnoreCase)) ?? english;
    }

    internal static string Key(string name) => string.Concat(Hanzi.Fold(name).ToLowerInvariant().Where(char.IsLetterOrDigit));

    private static bool SameForeign(string a, string b)
    {
        var (mine, theirs) = (Keys(a).ToList(), Keys(b).ToList());
        return SchoolTables.Foreign.Any(keys => keys.Exists(mine.Contains) && keys.Exists(theirs.Contains));
    }

    /// <summary>A name and what remains of it without article, bracketed remark or trailing faculty.</summary>
    private static IEnumerable<string> Keys(string name)
    {
        var folded = Hanzi.Fold(name).Trim();
        yield return Key(folded);
        yield return Key(University(folded));
        if (folded.StartsWith("the ", StringComparison.OrdinalIgnoreCase))
        {
            yield return Key(folded[4..]);
        }

        if (folded.Split('(', 2) is [not "" and var outside, var inside])
        {
            yield return Key(outside);
            if (NamesSchool(inside))
            {
                yield return Key(inside);
            }
        }

        // 武汉大学信息管理学院: a school of the university, no diploma of its own, unless the whole is on the list.
        if (folded.Split("大学", 2) is [var university, var rest] && IsPart(rest))
        {
            yield return Key(university + "大学");
        }

        // What follows a comma is a faculty or a place, unless the whole is one name: University of California, Berkeley is not Los Angeles.
        if (folded.Split(',', 2) is [var head, _] && University(folded) == folded && !SchoolTables.ForeignKeys.Contains(Key(folded)))
        {
            yield return Key(head);
        }
    }

    /// <summary>A bracket that holds the school's other name, and not its place or the mode of study.</summary>
    private static bool NamesSchool(string inside) => SchoolTables.ForeignKeys.Contains(Key(inside))
        || schoolWords.Any(word => inside.Contains(word, StringComparison.OrdinalIgnoreCase));

    /// <summary>A faculty, department, campus or programme of the university before it; a 学院 that names no subject awards its own diplomas.</summary>
    private static bool IsPart(string rest) => units.Any(word => rest.EndsWith(word, StringComparison.Ordinal))
        || (rest.EndsWith("学院", StringComparison.Ordinal) && faculties.Any(word => rest.Contains(word, StringComparison.Ordinal)));
}
