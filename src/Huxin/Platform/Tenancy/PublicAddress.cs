using System.Text.RegularExpressions;
using Huxin.Engine;

namespace Huxin.Platform.Tenancy;

/// <summary>The name of an organization in public addresses: small letters, digits and single hyphens, 2 to 40 of them.</summary>
internal static partial class PublicAddress
{
    public const int LongestSlug = 40;

    public static readonly Refusal Wrong = new("platform.slug-wrong",
        "地址只能用小写字母、数字和短横线，2 到 40 个字符，首尾不能是短横线。", "Use small letters, digits and hyphens, 2 to 40 characters, no hyphen at either end.")
    { Field = "Slug" };

    public static readonly Refusal Taken = new("platform.slug-taken",
        "这个地址已有企业在用，请换一个。", "Another organization uses this address; please choose another one.")
    { Field = "Slug" };

    /// <summary>The slug as typed, tidied; null when nothing was typed.</summary>
    public static Outcome<string?> Read(string? typed)
    {
        var slug = typed?.Trim().ToLowerInvariant() ?? "";
        return slug.Length == 0 ? (string?)null
            : slug.Length is >= 2 and <= LongestSlug && Form().IsMatch(slug) ? slug
            : Wrong;
    }

    [GeneratedRegex("^[a-z0-9]+(?:-[a-z0-9]+)*$")]
    private static partial Regex Form();
}
