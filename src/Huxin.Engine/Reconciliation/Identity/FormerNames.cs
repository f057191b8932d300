using System.Text.RegularExpressions;

namespace Huxin.Engine.Reconciliation.Identity;

/// <summary>Former names a résumé states in its text: 曾用名李晓, 原名李晓.</summary>
internal static partial class FormerNames
{
    public static IEnumerable<string> In(string? text) => text is null
        ? []
        : Mark().Matches(text).SelectMany(m => PersonName.Of(m.Groups[1].Value));

    [GeneratedRegex("(?:曾用名|原名|曾名)(?:为|是|[:：])?\\s*([\\u4e00-\\u9fff·]{2,4})")]
    private static partial Regex Mark();
}
