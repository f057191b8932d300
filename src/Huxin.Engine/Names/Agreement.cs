using Huxin.Engine.Wording;

namespace Huxin.Engine.Names;

/// <summary>What two spellings of an employer's name have in common, in a few words for the reader.</summary>
internal static class Agreement
{
    public static string Of(string asked, string full)
    {
        if (asked == full)
        {
            return "同名 / same name";
        }

        if (!asked.Any(Hanzi.Is) || !full.Any(Hanzi.Is))
        {
            return "拼音或译名 / romanized or translated";
        }

        if (full.Contains(asked, StringComparison.Ordinal))
        {
            return "全称中的一段 / a part of the full name";
        }

        var missing = asked.Where(c => !full.Contains(c, StringComparison.Ordinal)).ToList();
        return missing.Count == 0 ? (InOrder(asked, full) ? "按序取字的简称 / abbreviation in order" : "同字不同序 / the same characters in another order")
            : missing.All(c => full.Any(other => Sounds.Likeness(c, other) > 0)) ? "有同音或近音字 / with a character of like sound"
            : "部分字相同 / some characters in common";
    }

    private static bool InOrder(string asked, string full)
    {
        var at = 0;
        foreach (var c in full)
        {
            at += at < asked.Length && c == asked[at] ? 1 : 0;
        }

        return at == asked.Length;
    }
}
