using Huxin.Engine.Claims;

namespace Huxin.Engine.Reconciliation.Employment;

/// <summary>Where an entry of the résumé's work list stands towards social insurance.</summary>
internal enum EmploymentScope
{
    /// <summary>An ordinary job: the register should know it.</summary>
    Insured,

    /// <summary>Internship, part-time, free-lance, service, own trade, leave: the register's silence means nothing.</summary>
    Outside,

    /// <summary>Abroad, Hong Kong, Macau, Taiwan: the register cannot know it.</summary>
    Abroad,
}

internal static class EmploymentScopes
{
    private static readonly string[] outside =
        ["兼职", "实习", "自由职业", "自由撰稿", "自由译者", "独立顾问", "个体", "自营", "自主创业", "创业中", "服役", "兵役", "义务兵", "士兵", "士官", "解放军", "武警", "部队", "产假", "育儿", "全职妈妈", "全职在家", "家庭", "待业", "间隔年", "志愿", "支教", "外部顾问", "intern", "freelanc", "self-employed", "part-time", "part time", "volunteer", "military", "army", "navy", "parental", "maternity", "career break", "sabbatical"];

    private static readonly string[] abroadForms =
        ["pte", "gmbh", "inc", "inc.", "llc", "llp", "plc", "pty", "sdn", "bhd", "k.k.", "株式会社", "s.a.", "b.v.", "n.v.", "a.g.", "ag", "oy", "ab", "s.r.l.", "s.p.a.", "corp.", "corporation", "g.k."];

    private static readonly string[] abroadPlaces =
        ["香港", "澳门", "台湾", "台北", "新加坡", "东京", "大阪", "日本", "首尔", "韩国", "美国", "纽约", "硅谷", "旧金山", "洛杉矶", "西雅图", "波士顿", "英国", "伦敦", "德国", "柏林", "慕尼黑", "法国", "巴黎", "加拿大", "多伦多", "温哥华", "澳大利亚", "悉尼", "墨尔本", "新西兰", "荷兰", "瑞士", "意大利", "西班牙", "俄罗斯", "莫斯科", "马来西亚", "吉隆坡", "泰国", "曼谷", "越南", "印度", "印尼", "雅加达", "菲律宾", "迪拜", "阿联酋", "沙特", "非洲", "尼日利亚", "肯尼亚", "埃及", "巴西", "墨西哥", "瑞典", "丹麦", "海外", "境外",
         "hong kong", "macau", "taiwan", "taipei", "singapore", "tokyo", "osaka", "japan", "seoul", "korea", "usa", "united states", "new york", "california", "san francisco", "san jose", "seattle", "boston", "chicago", "texas", "united kingdom", "london", "manchester", "germany", "berlin", "munich", "hamburg", "frankfurt", "france", "paris", "canada", "toronto", "vancouver", "australia", "sydney", "melbourne", "auckland", "new zealand", "netherlands", "amsterdam", "switzerland", "zurich", "italy", "milan", "spain", "madrid", "moscow", "malaysia", "kuala lumpur", "thailand", "bangkok", "vietnam", "hanoi", "ho chi minh", "india", "bangalore", "indonesia", "jakarta", "philippines", "manila", "dubai", "uae", "saudi", "dublin", "ireland", "stockholm", "sweden", "denmark", "copenhagen", "brazil", "mexico", "overseas"];

    public static EmploymentScope Of(WorkClaim claim)
    {
        var name = claim.Name?.ToLowerInvariant() ?? "";
        if (claim.EmploymentType is "internship" or "part-time" or "contract"
            || outside.Any(word => Contains(claim.Position, word) || (name.Contains(word, StringComparison.Ordinal) && !name.Contains("公司", StringComparison.Ordinal)))
            || claim.EmploymentType is not null and not "full-time" && outside.Any(word => Contains(claim.EmploymentType, word)))
        {
            return EmploymentScope.Outside;
        }

        if (!string.IsNullOrWhiteSpace(claim.Location))
        {
            var place = claim.Location.ToLowerInvariant();
            return abroadPlaces.Any(p => place.Contains(p, StringComparison.Ordinal)) ? EmploymentScope.Abroad : EmploymentScope.Insured;
        }

        var chinese = name.Contains("有限公司", StringComparison.Ordinal) && !name.StartsWith("香港", StringComparison.Ordinal) && !name.StartsWith("新加坡", StringComparison.Ordinal);
        var words = name.Split([' ', ',', '(', ')'], StringSplitOptions.RemoveEmptyEntries);
        return !chinese && (abroadForms.Any(form => words.Contains(form) || words.Contains(form + ".")) || abroadPlaces.Any(p => char.IsAsciiLetter(p[0]) ? words.Contains(p) || name.Contains($"({p})", StringComparison.Ordinal) : name.StartsWith(p, StringComparison.Ordinal)))
            ? EmploymentScope.Abroad
            : EmploymentScope.Insured;
    }

    private static bool Contains(string? text, string word) => text?.Contains(word, StringComparison.OrdinalIgnoreCase) == true
        && (char.IsAsciiLetter(word[0]) is false || !text.Contains("international", StringComparison.OrdinalIgnoreCase) && !text.Contains("internal", StringComparison.OrdinalIgnoreCase) && !text.Contains("internet", StringComparison.OrdinalIgnoreCase));
}
