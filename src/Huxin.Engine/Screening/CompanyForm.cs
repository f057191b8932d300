using Huxin.Engine.Identifiers;

namespace Huxin.Engine.Screening;

/// <summary>Legal forms of companies: whether a name carries one, and the name without.</summary>
internal static class CompanyForm
{
    /// <summary>Longest first, so that the whole form is cut.</summary>
    private static readonly string[] chinese =
        ["集团股份有限公司", "股份有限公司", "有限责任公司", "集团有限公司", "控股有限公司", "特殊普通合伙", "有限公司", "普通合伙", "有限合伙", "合伙企业", "个人独资企业", "股份公司", "集团公司", "分公司", "子公司", "公司"];

    private static readonly string[] institutions = ["集团", "银行", "事务所", "工厂", "商行", "经营部", "研究院", "合作社", "中心", "协会", "基金会", "大学", "医院"];

    private static readonly HashSet<string> latin = new(StringComparer.Ordinal)
    {
        "co", "ltd", "limited", "inc", "incorporated", "corp", "corporation", "company", "llc", "llp", "lp", "plc", "gmbh", "ag", "kg", "sa", "sas", "sarl", "srl", "spa",
        "bv", "nv", "oy", "ab", "as", "aps", "pte", "pty", "sdn", "bhd", "ooo", "oao", "zao", "pao", "jsc", "ojsc", "pjsc", "kk", "fze", "fzco", "fzc", "est", "ltda", "holding", "holdings", "group",
    };

    /// <summary>Of these alone no company is told: <c>AS</c>, <c>CO</c> and <c>AG</c> are also words and names.</summary>
    private static readonly HashSet<string> certain = new(StringComparer.Ordinal)
    {
        "ltd", "limited", "inc", "incorporated", "corp", "corporation", "company", "llc", "llp", "plc", "gmbh", "sarl", "srl", "pte", "pty", "sdn", "bhd", "ojsc", "pjsc", "jsc", "fze", "fzco", "holding", "holdings", "group",
    };

    public static bool Is(string name) =>
        (name.Length > 4 && chinese.Any(form => name.Contains(form, StringComparison.Ordinal)))
        || (name.Length > 4 && institutions.Any(form => name.EndsWith(form, StringComparison.Ordinal)))
        || LastWordIsForm(name);

    public static string WithoutForm(string han)
    {
        foreach (var form in chinese)
        {
            var rest = han.Replace(form, "", StringComparison.Ordinal);
            if (rest.Length != han.Length && rest.Length >= 2)
            {
                return rest;
            }
        }

        return han;
    }

    public static string WithoutForm(List<string> words)
    {
        var rest = words.Where((word, i) => !(i > 0 && latin.Contains(word)) && word is not ("the" or "and" or "of" or "a")).ToList();
        return string.Join(' ', rest.Count > 0 ? rest : words);
    }

    /// <summary>The name of a company without the place it begins with, or null when it begins with none.</summary>
    public static string? WithoutPlace(string han)
    {
        for (var length = Math.Min(8, han.Length - 2); length >= 2; length--)
        {
            if (Regions.IsPlace(han[..length]))
            {
                return han[length..];
            }
        }

        return null;
    }

    private static bool Known(ReadOnlySpan<char> word, Span<char> lower) =>
        certain.GetAlternateLookup<ReadOnlySpan<char>>().Contains(lower[..word.ToLowerInvariant(lower)]);

    private static bool LastWordIsForm(string name)
    {
        var end = name.Length;
        Span<char> word = stackalloc char[13];
        for (var tries = 0; tries < 2 && end > 0; tries++)
        {
            while (end > 0 && !char.IsAsciiLetter(name[end - 1]))
            {
                end--;
            }

            var start = end;
            while (start > 0 && char.IsAsciiLetter(name[start - 1]))
            {
                start--;
            }

            if (start > 0 && end - start is > 1 and < 13 && Known(name.AsSpan(start, end - start), word))
            {
                return true;
            }

            end = start;
        }

        return false;
    }
}
