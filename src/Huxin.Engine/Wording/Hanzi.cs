using System.Text;

namespace Huxin.Engine.Wording;

/// <summary>Chinese characters as sound and as script: Mandarin readings without tone, traditional to simplified.</summary>
internal static class Hanzi
{
    private const int LongestOnStack = 64;

    private static readonly Lazy<Dictionary<char, string[]>> readings = new(ReadReadings);
    private static readonly Lazy<string[]?[]> readingsByCharacter = new(() =>
        [.. Enumerable.Range(0, 0x10000).Select(c => readings.Value.GetValueOrDefault((char)c))]);
    private static readonly Lazy<HashSet<string>> syllables = new(() => EmbeddedTable.Lines("readings.data.txt")
        .Select(line => line[..line.IndexOf(' ', StringComparison.Ordinal)]).ToHashSet(StringComparer.Ordinal));

    private static readonly Lazy<Dictionary<char, char>> simplified = new(ReadSimplified);

    public static bool Is(char c) => c is >= '\u3400' and <= '\u9FFF';

    /// <summary>All characters whose readings are known.</summary>
    public static IReadOnlyCollection<char> All => readings.Value.Keys;

    /// <summary>All readings of a character, <c>v</c> for ü; empty when it is not one.</summary>
    public static IReadOnlyList<string> Readings(char c) => readings.Value.GetValueOrDefault(c) ?? [];

    /// <summary>The same by a place for every character, for the screening of many names.</summary>
    public static ReadOnlySpan<string> ReadingsOf(char c) => readingsByCharacter.Value[c];

    public static bool IsSyllable(string text) => syllables.Value.Contains(text);

    public static bool IsSyllable(ReadOnlySpan<char> text) => syllables.Value.GetAlternateLookup<ReadOnlySpan<char>>().Contains(text);

    /// <summary>Whether Latin letters can be cut into Mandarin syllables, e.g. <c>zhiwei</c>.</summary>
    public static bool IsPinyin(ReadOnlySpan<char> text)
    {
        // whole[at]: the letters before at are syllables.
        var whole = text.Length < LongestOnStack ? stackalloc bool[text.Length + 1] : new bool[text.Length + 1];
        whole[0] = true;
        for (var at = 0; at < text.Length; at++)
        {
            for (var length = 1; whole[at] && length <= Math.Min(6, text.Length - at); length++)
            {
                whole[at + length] |= IsSyllable(text.Slice(at, length));
            }
        }

        return whole[^1];
    }

    /// <summary>
    /// Whether the letters spell the characters, each with any of its readings and ü written v, u or yu;
    /// answers how many letters were used, or -1.
    /// </summary>
    public static int Spells(ReadOnlySpan<char> letters, ReadOnlySpan<char> characters)
    {
        if (characters.IsEmpty)
        {
            return 0;
        }

        var best = -1;
        foreach (var reading in Readings(characters[0]))
        {
            foreach (var spelling in Spellings(reading))
            {
                if (letters.StartsWith(spelling, StringComparison.Ordinal))
                {
                    var rest = Spells(letters[spelling.Length..], characters[1..]);
                    best = rest < 0 ? best : Math.Max(best, spelling.Length + rest);
                }
            }
        }

        return best;
    }

    /// <summary>Where the letters spell up to five characters in a row of the text, the longest there; -1 when nowhere.</summary>
    public static (int At, int Length) Spelled(string letters, string text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            for (var length = Math.Min(5, text.Length - at); length > 0; length--)
            {
                if (Spells(letters, text.AsSpan(at, length)) == letters.Length)
                {
                    return (at, length);
                }
            }
        }

        return (-1, 0);
    }

    public static string Simplified(string text)
    {
        var table = simplified.Value;
        var result = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            result.Append(table.GetValueOrDefault(c, c));
        }

        return result.ToString();
    }

    /// <summary>Simplified script, half-width forms, one kind of brackets: what two spellings of a name have in common.</summary>
    public static string Fold(string text) => Simplified(string.Concat(text.Select(c => c switch
    {
        >= '！' and <= '～' => (char)(c - 0xFEE0),
        '\u3000' => ' ',
        '【' or '〔' or '［' => '(',
        '】' or '〕' or '］' => ')',
        _ => c,
    })));

    private static IEnumerable<string> Spellings(string reading)
    {
        yield return reading;
        if (reading.Contains('v', StringComparison.Ordinal))
        {
            yield return reading.Replace('v', 'u');
            yield return reading.Replace("v", "yu", StringComparison.Ordinal);
            yield return reading.Replace("v", "ue", StringComparison.Ordinal);
        }
    }

    private static Dictionary<char, string[]> ReadReadings()
    {
        var result = new Dictionary<char, string[]>();
        foreach (var line in EmbeddedTable.Lines("readings.data.txt"))
        {
            var space = line.IndexOf(' ', StringComparison.Ordinal);
            foreach (var c in line.AsSpan(space + 1))
            {
                result[c] = result.TryGetValue(c, out var known) ? [.. known, line[..space]] : [line[..space]];
            }
        }

        return result;
    }

    private static Dictionary<char, char> ReadSimplified()
    {
        var lines = EmbeddedTable.Lines("traditional.data.txt").ToList();
        return lines[0].Zip(lines[1]).ToDictionary(pair => pair.First, pair => pair.Second);
    }
}
