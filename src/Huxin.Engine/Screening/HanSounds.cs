using Huxin.Engine.Wording;

namespace Huxin.Engine.Screening;

/// <summary>How near two Chinese characters are to each other in sound and shape, and the keys of a name's sound.</summary>
internal static class HanSounds
{
    /// <summary>Names with more readings than this are found by their first readings only.</summary>
    public const int MostReadings = 8;

    private static readonly Lazy<Dictionary<char, string>> shapes = new(ReadShapes);

    public static bool SameSound(char a, char b)
    {
        foreach (var one in Readings(a))
        {
            foreach (var other in Readings(b))
            {
                if (one == other)
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>Sounds that accents mix up: zh and z, ch and c, sh and s, n and l, -ng and -n, ü and u.</summary>
    public static bool NearSound(char a, char b)
    {
        Span<char> one = stackalloc char[8];
        Span<char> other = stackalloc char[8];
        foreach (var mine in Readings(a))
        {
            var length = Blur(mine, one);
            foreach (var theirs in Readings(b))
            {
                if (one[..length].SequenceEqual(other[..Blur(theirs, other)]))
                {
                    return true;
                }
            }
        }

        return false;
    }

    public static bool NearShape(char a, char b) => NearShapes(a).Contains(b);

    public static ReadOnlySpan<char> NearShapes(char c) => shapes.Value.GetValueOrDefault(c);

    /// <summary>Keys of the letters a name is pronounced with, one for each combination of readings.</summary>
    /// <returns>How many; at most <see cref="MostReadings"/>.</returns>
    public static int Keys(ReadOnlySpan<char> name, Span<ulong> keys) => Extend(name, KeyHash.Sound, keys, 0);

    /// <summary>Keys of a full birth date together with the sound of a name's first character: few share both.</summary>
    /// <returns>How many; at most <see cref="MostReadings"/>.</returns>
    public static int BornKeys(ReadOnlySpan<char> name, int packedDate, Span<ulong> keys) =>
        name.IsEmpty ? 0 : Extend(name[..1], KeyHash.Finish(KeyHash.Born + (ulong)packedDate), keys, 0);

    /// <summary>Keys of the sounds that differ from the name's by one syllable that an accent could make of it.</summary>
    public static void AddNearKeys(ReadOnlySpan<char> name, List<ulong> keys)
    {
        for (var i = 0; i < name.Length; i++)
        {
            foreach (var reading in Readings(name[i]))
            {
                foreach (var near in NearSyllables(reading))
                {
                    var hash = KeyHash.Sound;
                    for (var j = 0; j < name.Length; j++)
                    {
                        hash = Spell(hash, j == i ? near : Readings(name[j])[0]);
                    }

                    keys.Add(KeyHash.Finish(hash));
                }
            }
        }
    }

    /// <summary>The key of pinyin letters: ü is u, however it is written (v, yu).</summary>
    public static ulong KeyOf(ReadOnlySpan<char> letters)
    {
        var hash = KeyHash.Sound;
        for (var i = 0; i < letters.Length; i++)
        {
            var c = letters[i];
            if (c == 'y' && i > 0 && letters[i - 1] is 'l' or 'n' && i + 1 < letters.Length && letters[i + 1] == 'u')
            {
                continue;
            }

            hash = KeyHash.Step(hash, c == 'v' ? 'u' : c);
        }

        return KeyHash.Finish(hash);
    }

    public static bool Pronounceable(ReadOnlySpan<char> name)
    {
        foreach (var c in name)
        {
            if (Readings(c).Length == 0)
            {
                return false;
            }
        }

        return true;
    }

    private static ReadOnlySpan<string> Readings(char c) => Hanzi.ReadingsOf(c);

    private static int Extend(ReadOnlySpan<char> rest, ulong hash, Span<ulong> keys, int count)
    {
        if (rest.IsEmpty)
        {
            var key = KeyHash.Finish(hash);
            if (count < keys.Length && !keys[..count].Contains(key))
            {
                keys[count++] = key;
            }

            return count;
        }

        foreach (var reading in Readings(rest[0]))
        {
            count = Extend(rest[1..], Spell(hash, reading), keys, count);
        }

        return count;
    }

    private static ulong Spell(ulong hash, string reading)
    {
        foreach (var c in reading)
        {
            hash = KeyHash.Step(hash, c == 'v' ? 'u' : c);
        }

        return hash;
    }

    private static int Blur(string reading, Span<char> into)
    {
        var length = 0;
        for (var i = 0; i < reading.Length; i++)
        {
            var c = reading[i];
            if ((c == 'h' && i == 1 && reading[0] is 'z' or 'c' or 's' && i == 1) || (c == 'g' && i == reading.Length - 1 && i > 1))
            {
                continue;
            }

            into[length++] = i == 0 && c == 'n' ? 'l' : c == 'v' ? 'u' : c;
        }

        return length;
    }

    private static IEnumerable<string> NearSyllables(string reading)
    {
        List<string> near = [];
        if (reading is ['z' or 'c' or 's', 'h', .. var rest])
        {
            near.Add(reading[0] + rest);
        }
        else if (reading[0] is 'z' or 'c' or 's')
        {
            near.Add($"{reading[0]}h{reading[1..]}");
        }
        else if (reading[0] is 'n' or 'l')
        {
            near.Add((reading[0] == 'n' ? 'l' : 'n') + reading[1..]);
        }

        if (reading.EndsWith("ng", StringComparison.Ordinal))
        {
            near.Add(reading[..^1]);
        }
        else if (reading.EndsWith('n'))
        {
            near.Add(reading + "g");
        }

        return near.Where(Hanzi.IsSyllable);
    }

    private static Dictionary<char, string> ReadShapes()
    {
        var result = new Dictionary<char, string>();
        foreach (var group in EmbeddedTable.Lines("shapes.data.txt"))
        {
            foreach (var c in group)
            {
                result[c] = string.Concat((result.GetValueOrDefault(c) + group).Distinct().Where(other => other != c));
            }
        }

        return result;
    }
}
