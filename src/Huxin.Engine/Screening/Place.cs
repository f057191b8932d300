using Huxin.Engine.Identifiers;
using Huxin.Engine.Wording;

namespace Huxin.Engine.Screening;

/// <summary>
/// Where somebody is from, as far as it is stated: the division codes a text can mean (浙江省杭州市 → 3301), or the folded text where it is no
/// Chinese division. Two places agree when one lies within the other; that they differ says nothing, people move.
/// </summary>
internal sealed record Place(string Text, IReadOnlyList<string> Codes)
{
    public static Place? Of(string? region)
    {
        var text = Hanzi.Fold(region ?? "").Replace(" ", "", StringComparison.Ordinal).ToLowerInvariant();
        if (text.Length < 2)
        {
            return null;
        }

        return new Place(text, text.Length <= 12 && Identifier.Digits(text) ? [Trimmed(text[..Math.Min(6, text.Length & ~1)])] : Named(text));
    }

    /// <summary>The division an ID number begins with; null when it is hidden.</summary>
    public static Place? OfIdNumber(ReadOnlySpan<char> pattern)
    {
        var shown = pattern.Length == 18 ? pattern[..6].IndexOfAnyExceptInRange('0', '9') : 0;
        shown = shown < 0 ? 6 : shown & ~1;
        return shown < 2 ? null : new Place("", [Trimmed(pattern[..shown].ToString())]);
    }

    public static bool Agree(Place? one, Place? other)
    {
        if (one is null || other is null)
        {
            return false;
        }

        foreach (var a in one.Codes)
        {
            foreach (var b in other.Codes)
            {
                if (a.StartsWith(b, StringComparison.Ordinal) || b.StartsWith(a, StringComparison.Ordinal))
                {
                    return true;
                }
            }
        }

        return one.Codes.Count == 0 && other.Codes.Count == 0 && one.Text == other.Text;
    }

    private static List<string> Named(string text)
    {
        List<string> inside = [];
        while (text.Length >= 2)
        {
            var (length, codes) = Longest(text, inside);
            if (length == 0)
            {
                break;
            }

            (inside, text) = (codes, text[length..].TrimStart('省', '市', '区', '县', '州', '盟'));
        }

        return inside;
    }

    /// <summary>The longest beginning that is a division, within one of those already read.</summary>
    private static (int Length, List<string> Codes) Longest(string text, List<string> inside)
    {
        for (var length = Math.Min(12, text.Length); length >= 2; length--)
        {
            var codes = Regions.CodesOf(text[..length]).Select(Trimmed)
                .Where(code => inside.Count == 0 || inside.Exists(outer => code.StartsWith(outer, StringComparison.Ordinal)))
                .Distinct().ToList();
            if (codes.Count > 0)
            {
                return (length, codes);
            }
        }

        return (0, []);
    }

    private static string Trimmed(string code) =>
        code.EndsWith("0000", StringComparison.Ordinal) ? code[..2] : code.Length > 2 && code.EndsWith("00", StringComparison.Ordinal) ? code[..^2] : code;
}
