using Huxin.Engine.Wording;

namespace Huxin.Engine.Screening;

/// <summary>Characters as names are compared by: half-width, lower case, simplified script, Latin letters without marks.</summary>
internal static class NameLetters
{
    private static readonly Lazy<(char[] One, Dictionary<char, string> Many)> table = new(Read);

    public static bool IsHan(char c) => c is >= '\u3400' and <= '\u9FFF' || char.IsSurrogate(c);

    /// <summary>One character for one, but a few letters that are written as two (ß, æ).</summary>
    public static int Fold(char c, Span<char> into)
    {
        var (one, many) = table.Value;
        var folded = one[c];
        if (folded == '\uFFFF' && many.TryGetValue(c, out var two))
        {
            two.CopyTo(into);
            return two.Length;
        }

        into[0] = folded;
        return 1;
    }

    private static (char[] One, Dictionary<char, string> Many) Read()
    {
        var one = new char[0x10000];
        for (var i = 0; i < one.Length; i++)
        {
            var c = (char)i;
            c = c is >= '！' and <= '～' ? (char)(c - 0xFEE0) : c;
            one[i] = char.IsSurrogate(c) ? c : char.ToLowerInvariant(c);
        }

        for (var c = '\u3400'; c <= '\u9FFF'; c++)
        {
            one[c] = Hanzi.Simplified(c.ToString())[0];
        }

        var many = new Dictionary<char, string>();
        foreach (var line in EmbeddedTable.Lines("latin.data.txt"))
        {
            var space = line.IndexOf(' ', StringComparison.Ordinal);
            var plain = line[..space];
            foreach (var marked in line.AsSpan(space + 1))
            {
                foreach (var c in (char[])[marked, char.ToUpperInvariant(marked)])
                {
                    one[c] = plain.Length == 1 || c < 0x80 ? (c < 0x80 ? one[c] : plain[0]) : '\uFFFF';
                    if (plain.Length > 1 && c >= 0x80)
                    {
                        many[c] = plain;
                    }
                }
            }
        }

        return (one, many);
    }
}
