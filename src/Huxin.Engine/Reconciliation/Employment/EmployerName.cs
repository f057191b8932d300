using System.Text.RegularExpressions;
using Huxin.Engine.Identifiers;
using Huxin.Engine.Wording;

namespace Huxin.Engine.Reconciliation.Employment;

/// <summary>How near two employers' names are.</summary>
internal enum Kinship
{
    None,

    /// <summary>Companies that share their distinctive word: of one group.</summary>
    Group,

    Same,
}

/// <summary>An employer's name taken apart: place, distinctive core, brand, legal form.</summary>
internal sealed partial record EmployerName(string Folded, string Core, string Brand, bool HasForm)
{
    /// <summary>Words of institutions that, beside those of industries, say only what kind of employer one is: there is one in every city.</summary>
    private static readonly string[] kinds =
    [
        "第", "一", "二", "三", "四", "五", "六", "人民", "中心", "中医", "妇幼", "保健", "儿童", "肿瘤", "口腔", "师范", "理工", "医科", "农商", "农村", "城市",
        "财经", "政法", "外国语", "交通", "中学", "小学", "学校", "建工", "地铁", "公交", "日报", "晚报",
    ];

    /// <summary>A labour-dispatch or staffing agency that says so in its name.</summary>
    public bool IsAgency => Agency().IsMatch(Folded);

    public bool IsLatin => !Folded.Any(Hanzi.Is);

    public static EmployerName Of(string? name)
    {
        var folded = string.Concat(Hanzi.Fold(name ?? "").ToLowerInvariant().Where(c => !char.IsWhiteSpace(c) || char.IsAscii(c))).Trim();
        if (!folded.Any(Hanzi.Is))
        {
            var words = LatinForm().Replace(folded.Replace('.', ' ').Replace(',', ' ').Replace('(', ' ').Replace(')', ' '), " ")
                .Split([' ', '-', '&'], StringSplitOptions.RemoveEmptyEntries);
            var core = string.Join(' ', words);
            return new EmployerName(folded, core, core, LatinForm().IsMatch(folded));
        }

        folded = folded.Replace(" ", "", StringComparison.Ordinal);
        var branchless = Branch().Replace(folded, "$1");
        var rest = Brackets().Replace(branchless, "");
        var form = Form().Match(rest);
        rest = form.Success ? rest[..form.Index] : rest;
        rest = StripPlaces(rest);
        return new EmployerName(folded, rest, BrandOf(rest) is var brand && Regions.IsPlace(brand) ? rest : brand, form.Success);
    }

    public static Kinship Compare(EmployerName a, EmployerName b)
    {
        if (a.Folded == b.Folded)
        {
            return a.Folded.Length > 0 ? Kinship.Same : Kinship.None;
        }

        // 某公司 and 某集团: one character names nobody.
        if (a.Core.Length > 1 && a.Core == b.Core)
        {
            return Kinship.Same;
        }

        if (a.IsLatin != b.IsLatin)
        {
            return Translates(a.IsLatin ? a : b, a.IsLatin ? b : a) ? Kinship.Same : Kinship.None;
        }

        if (a.IsLatin)
        {
            return a.Core.StartsWith(b.Core + " ", StringComparison.Ordinal) || b.Core.StartsWith(a.Core + " ", StringComparison.Ordinal) ? Kinship.Same : Kinship.None;
        }

        if (IsShort(a, b) || IsShort(b, a) || Misspelt(a, b))
        {
            return Kinship.Same;
        }

        return (a.Brand.Length > 1 && a.Brand == b.Brand) || Heads(a, b) || Heads(b, a) ? Kinship.Group : Kinship.None;
    }

    /// <summary>A group named as such (…集团) whose word begins the other's core: 绿榕集团 and 湖南绿榕置业有限公司.</summary>
    private static bool Heads(EmployerName group, EmployerName member) => group.Brand.Length > 1
        && GroupForm().IsMatch(group.Folded) && member.Core.StartsWith(group.Brand, StringComparison.Ordinal);

    /// <summary>A name without legal form that heads the other's core, or leaves out characters of it in order.</summary>
    private static bool IsShort(EmployerName brief, EmployerName full)
    {
        if (brief.HasForm || brief.Core.Length < 2 || full.Core.Length < 2)
        {
            return false;
        }

        if (full.Core.StartsWith(brief.Core, StringComparison.Ordinal) || brief.Core.StartsWith(full.Core, StringComparison.Ordinal)
            || brief.Brand == full.Brand)
        {
            return true;
        }

        var at = 0;
        foreach (var c in full.Folded)
        {
            at += at < brief.Folded.Length && c == brief.Folded[at] ? 1 : 0;
        }

        // 浙江大学 is whole as it stands and not short for 浙江工业大学.
        return brief.Folded.Length >= 3 && !Institution().IsMatch(brief.Folded) && at == brief.Folded.Length && full.Folded.AsSpan(0, 4).Contains(brief.Folded[0]);
    }

    /// <summary>One character written with another of the same sound, all else (at least four characters, three before a legal form) the same.</summary>
    private static bool Misspelt(EmployerName a, EmployerName b)
    {
        if (a.Core.Length != b.Core.Length || a.Core.Length < (a.HasForm && b.HasForm ? 4 : 5))
        {
            return false;
        }

        var differing = a.Core.Zip(b.Core).Where(pair => pair.First != pair.Second).ToList();
        return differing.Count == 1 && Hanzi.Readings(differing[0].First).Intersect(Hanzi.Readings(differing[0].Second)).Any();
    }

    private static bool Translates(EmployerName latin, EmployerName chinese)
    {
        if (latin.Core != "" && latin.Core == string.Concat(chinese.Core.TakeWhile(c => !Hanzi.Is(c))))
        {
            return true;
        }

        var words = latin.Core.Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(w => w.Length > 2).ToList();
        return words.Exists(word => word.Length > 3 && Appears(word, chinese.Core))
            && words.Where(IsSpelled).All(word => Appears(word, chinese.Folded));
    }

    /// <summary>Pinyin, and not an English word that could be read so: education, media, China.</summary>
    private static bool IsSpelled(string word) => Hanzi.IsPinyin(word) && word != "china" && Names.Industries.Chinese(word).Count == 0;

    private static bool Appears(string word, string chinese) => Hanzi.Spelled(word, chinese).Length > 0;

    private static string StripPlaces(string name)
    {
        for (var again = true; again;)
        {
            again = false;
            foreach (var place in Regions.Places)
            {
                if (name.StartsWith(place, StringComparison.Ordinal) && Tells(name[place.Length..].TrimStart('市', '省', '区', '县')) is { } rest)
                {
                    (name, again) = (rest, true);
                    break;
                }
            }
        }

        return name.StartsWith("中国", StringComparison.Ordinal) && name.Length > 4 ? name[2..] : name;
    }

    /// <summary>What follows a place, where it tells one company of the place from another; 银行 or 航空 alone does not: 北京银行 is not 上海银行.</summary>
    private static string? Tells(string rest) => OnlyKind(rest) ? null : rest;

    private static bool OnlyKind(string rest) => rest == "" || kinds.Concat(Names.Industries.Words)
        .Any(word => rest.StartsWith(word, StringComparison.Ordinal) && OnlyKind(rest[word.Length..]));

    private static string BrandOf(string core)
    {
        for (var again = true; again;)
        {
            again = false;
            foreach (var word in Names.Industries.Words)
            {
                if (core.Length - word.Length >= 2 && core.EndsWith(word, StringComparison.Ordinal))
                {
                    (core, again) = (core[..^word.Length], true);
                    break;
                }
            }
        }

        return core;
    }

    [GeneratedRegex("劳务派遣|人力资源|劳务|人才服务|人才派遣|人才开发|人事代理|人事服务|外包服务|服务外包|外企服务|对外服务|外国企业服务|fesco|ciic|外服|中智")]
    private static partial Regex Agency();

    [GeneratedRegex("^(.{4,}?公司).*(?:分公司|办事处|分行|支行|营业部|事业部)$")]
    private static partial Regex Branch();

    [GeneratedRegex("集团(?:股份有限公司|有限责任公司|有限公司|公司)?$")]
    private static partial Regex GroupForm();

    [GeneratedRegex("(?:大学|学院|医院|银行|研究院|研究所)$")]
    private static partial Regex Institution();

    /// <summary>The names a text states: 青屿软件（曾用名云栈软件） states two.</summary>
    public static IEnumerable<string> Stated(string? text) => FormerMark().Split(text ?? "")
        .Select(name => name.Trim(' ', '(', ')', '（', '）', ':', '：', '，', ',', '为'));

    [GeneratedRegex("[(（，,]\\s*(?:曾用名|原名|曾名|前身|更名前|formerly)(?:为|[:：])?", RegexOptions.IgnoreCase)]
    private static partial Regex FormerMark();

    [GeneratedRegex("\\([^)]*\\)")]
    private static partial Regex Brackets();

    [GeneratedRegex("(?:集团)?(?:股份有限公司|有限责任公司|有限公司|股份公司|集团公司|总公司|公司|集团|合伙企业|事务所|研究院|研究所|医院|厂|中心)$")]
    private static partial Regex Form();

    [GeneratedRegex("\\b(?:co|ltd|limited|inc|llc|corp|corporation|company|group|holdings?|plc|pte|gmbh|pty|technology|technologies|the)\\b")]
    private static partial Regex LatinForm();
}
