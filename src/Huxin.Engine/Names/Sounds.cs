using Huxin.Engine.Wording;

namespace Huxin.Engine.Names;

/// <summary>Characters by sound, with the differences folded that typists of pinyin most often miss: zh/z, ch/c, sh/s, -ng/-n, l-/n-.</summary>
internal static class Sounds
{
    private static readonly Lazy<Dictionary<char, string[]>> folded = new(() => Hanzi.All
        .ToDictionary(c => c, c => Hanzi.Readings(c).Select(Key).Distinct().ToArray()));

    /// <summary>What characters confused by ear have in common; a Latin letter or digit stands for itself.</summary>
    public static string[] Keys(char c) => folded.Value.TryGetValue(c, out var keys) ? keys : [c.ToString()];

    /// <summary>1 for the same character, 0.4 for one that can sound the same, 0.3 for one that nearly does, else 0.</summary>
    public static double Likeness(char a, char b) => a == b ? 1
        : !Hanzi.Is(a) || !Hanzi.Is(b) || !Meet(Keys(a), Keys(b)) ? 0
        : Hanzi.Readings(a).Intersect(Hanzi.Readings(b)).Any() ? 0.4 : 0.3;

    private static bool Meet(string[] a, string[] b)
    {
        foreach (var key in a)
        {
            if (Array.IndexOf(b, key) >= 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The key of one reading.</summary>
    public static string Key(string reading)
    {
        var plain = reading.Length > 2 && reading[1] == 'h' ? reading[0] + reading[2..] : reading;
        plain = plain.EndsWith("ng", StringComparison.Ordinal) ? plain[..^1] : plain;
        return plain[0] == 'l' ? 'n' + plain[1..] : plain;
    }
}
