namespace Huxin.Engine.Wording;

/// <summary>Writes terms out that were written by sound: 加斑, 已肝, jie婚, huai yun. The table says which, and what only sounds alike.</summary>
internal static class Sounds
{
    private static readonly Lazy<ILookup<string, Term>> terms = new(() => Read().ToLookup(t => t.Syllables[0][0], StringComparer.Ordinal));

    private sealed record Term(string Text, string[][] Syllables, bool Heard, string[] Innocent);

    private readonly record struct Unit(int From, int To, char Hanzi, string Latin);

    public static List<(char Char, int Start, int End)> WriteOut(List<(char Char, int Start, int End)> line)
    {
        var units = Units(line);
        var result = new List<(char Char, int Start, int End)>(line.Count);
        for (var u = 0; u < units.Count;)
        {
            if (Match(units, u) is { } term)
            {
                for (var k = 0; k < term.Text.Length; k++)
                {
                    var unit = units[u + k];
                    result.Add((term.Text[k], line[unit.From].Start, line[unit.To - 1].End));
                }

                u += term.Text.Length;
            }
            else
            {
                result.AddRange(line[units[u].From..units[u].To]);
                u++;
            }
        }

        return result;
    }

    private static Term? Match(List<Unit> units, int at)
    {
        IEnumerable<string> first = units[at].Latin.Length > 0 ? [units[at].Latin] : Hanzi.Readings(units[at].Hanzi);
        return first.SelectMany(syllable => terms.Value[syllable]).FirstOrDefault(term => Is(term, units, at));
    }

    private static bool Is(Term term, List<Unit> units, int at)
    {
        if (at + term.Text.Length > units.Count)
        {
            return false;
        }

        var (kept, latin) = (0, 0);
        for (var k = 0; k < term.Text.Length; k++)
        {
            var unit = units[at + k];
            if (unit.Latin.Length > 0)
            {
                if (!term.Syllables[k].Contains(unit.Latin))
                {
                    return false;
                }

                latin++;
            }
            else if (unit.Hanzi == term.Text[k])
            {
                kept++;
            }
            else if (!Hanzi.Readings(unit.Hanzi).Intersect(term.Syllables[k]).Any())
            {
                return false;
            }
        }

        var written = string.Concat(units.GetRange(at, term.Text.Length).Select(unit => unit.Latin.Length > 0 ? "" : unit.Hanzi.ToString()));
        return kept < term.Text.Length && !term.Innocent.Contains(written)
            && (kept + latin == term.Text.Length || (term.Heard && kept > 0));
    }

    /// <summary>Chinese characters one by one; a run of Latin letters as its Mandarin syllables, or else as it is.</summary>
    private static List<Unit> Units(List<(char Char, int Start, int End)> line)
    {
        var result = new List<Unit>(line.Count);
        for (var i = 0; i < line.Count;)
        {
            if (!char.IsAsciiLetterLower(line[i].Char))
            {
                // One space between syllables is part of the spelling.
                if (line[i].Char == ' ' && result.Count > 0 && result[^1].Latin.Length > 0 && i + 1 < line.Count && Spellable(line[i + 1].Char))
                {
                    result[^1] = result[^1] with { To = i + 1 };
                }
                else
                {
                    result.Add(new Unit(i, i + 1, line[i].Char, ""));
                }

                i++;
                continue;
            }

            var end = i;
            while (end < line.Count && char.IsAsciiLetterLower(line[end].Char))
            {
                end++;
            }

            var word = string.Concat(line[i..end].Select(c => c.Char));
            foreach (var syllable in word.Length <= 18 ? Syllables(word) : [])
            {
                result.Add(new Unit(i, i + syllable.Length, '\0', syllable));
                i += syllable.Length;
            }

            for (; i < end; i++)
            {
                result.Add(new Unit(i, i + 1, line[i].Char, ""));
            }
        }

        return result;
    }

    private static bool Spellable(char c) => char.IsAsciiLetterLower(c) || Hanzi.Is(c);

    private static List<string> Syllables(string word)
    {
        var result = new List<string>();
        while (word.Length > 0)
        {
            var length = Enumerable.Range(1, Math.Min(6, word.Length)).Reverse()
                .FirstOrDefault(n => Hanzi.IsSyllable(word[..n]) && Hanzi.IsPinyin(word.AsSpan(n)));
            if (length == 0)
            {
                return [];
            }

            result.Add(word[..length]);
            word = word[length..];
        }

        return result;
    }

    private static IEnumerable<Term> Read()
    {
        var heard = true;
        foreach (var line in EmbeddedTable.Lines("sounds.data.txt"))
        {
            if (line[0] == '[')
            {
                heard = line == "[heard]";
                continue;
            }

            var parts = line.Split(" !", StringSplitOptions.TrimEntries);
            var syllables = parts[0].TrimEnd('!', ' ').Select(c => Hanzi.Readings(c).ToArray()).ToArray();
            foreach (var first in syllables[0])
            {
                yield return new Term(parts[0].TrimEnd('!', ' '), [[first], .. syllables[1..]], heard, parts[1..]);
            }
        }
    }
}
