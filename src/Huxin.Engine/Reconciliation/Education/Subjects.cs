using Huxin.Engine.Wording;

namespace Huxin.Engine.Reconciliation.Education;

/// <summary>Whether two subjects are one field: of one class of the catalogue, renamed, or sub-disciplines of another.</summary>
internal static class Subjects
{
    private static readonly string[] ornaments = ["专业", "方向", "师范", "本科", "专科", "硕士", "博士", "major", "master", "bachelor", "studies"];

    /// <summary>False only when both are known and of different fields, or unknown and without a common word. Absent fits everything.</summary>
    public static bool SameField(string? a, string? b)
    {
        if (string.IsNullOrWhiteSpace(a) || string.IsNullOrWhiteSpace(b))
        {
            return true;
        }

        var (mine, theirs) = (Key(a), Key(b));
        if (mine.Contains(theirs, StringComparison.Ordinal) || theirs.Contains(mine, StringComparison.Ordinal))
        {
            return true;
        }

        var (myFields, theirFields) = (Fields(a), Fields(b));
        if (myFields.Count > 0 && theirFields.Count > 0)
        {
            return myFields.Intersect(theirFields).Any();
        }

        // One of them is in no catalogue: only Chinese names without a common pair of characters differ for certain.
        return !Hanzi.Is(mine[0]) || !Hanzi.Is(theirs[0]) || Pairs(mine).Intersect(Pairs(theirs)).Any();
    }

    private static List<int> Fields(string subject)
    {
        var whole = SubjectFamilies.All[Key(subject)].ToList();
        if (whole.Count > 0)
        {
            return whole;
        }

        // 会计学（注册会计师方向）, 计算机类: the catalogue's longest subject at the head decides.
        var head = Hanzi.Fold(subject).Split(['(', '、', '/', ',', ' ', '-'], 2)[0];
        var key = Key(head.TrimEnd('类'));
        return SubjectFamilies.All[key].ToList() is { Count: > 0 } found ? found
            : SubjectFamilies.All[key + "学"].ToList() is { Count: > 0 } withEnding ? withEnding
            : key.EndsWith("技术", StringComparison.Ordinal) || key.EndsWith("工程", StringComparison.Ordinal) ? SubjectFamilies.All[key[..^2]].ToList()
            : [];
    }

    private static string Key(string subject)
    {
        var key = string.Concat(Hanzi.Fold(subject).ToLowerInvariant().Where(char.IsLetterOrDigit));
        foreach (var ornament in ornaments)
        {
            key = key.Replace(ornament, "", StringComparison.Ordinal);
        }

        return key == "" ? "?" : key;
    }

    private static IEnumerable<string> Pairs(string text) =>
        Enumerable.Range(0, text.Length - 1).Select(i => text.Substring(i, 2))
            .Where(pair => pair is not ("工程" or "技术" or "科学" or "管理" or "与工" or "学与" or "应用"));
}
