using Huxin.Engine.Wording;

namespace Huxin.Engine.Names;

/// <summary>How well a name in Latin letters renders a Chinese one: places and brand by pinyin, industries by their English words.</summary>
internal static class Romanized
{
    private static readonly Lazy<Dictionary<string, string[]>> translations = new(() => EmbeddedTable.Lines("translations.data.txt")
        .Select(line => line.Split(' ')).ToDictionary(row => row[0], row => row[1..], StringComparer.Ordinal));

    /// <summary>The words of a Latin name that say something: without legal form and connecting words.</summary>
    public static IReadOnlyList<string> Words(string name) => LegalForms.Cut(NameWords.OfOrganization(name)).Words
        .Where(word => word is not ("the" or "of" or "and" or "for" or "co" or "company" or "ltd" or "limited" or "corp" or "corporation" or "inc")).ToList();

    /// <summary>What an English word may stand for in Chinese.</summary>
    public static IEnumerable<string> Chinese(string word) => Industries.Chinese(word).Concat(translations.Value.GetValueOrDefault(word) ?? []);

    /// <returns>0 to 0.99; 0 when no word that could be the brand is rendered.</returns>
    public static double Score(IReadOnlyList<string> words, EmployerText full, CharacterWeights weights)
    {
        var taken = new bool[full.Characters.Length];
        var (won, most, brand, needed) = (0.0, 0.0, false, false);
        foreach (var word in words)
        {
            var known = Chinese(word).ToList();
            var weight = known.Count > 0 ? 0.5 : 1;
            var (at, length) = Spelled(word, full, taken);
            var literal = length == 0 ? full.Characters.IndexOf(word, StringComparison.Ordinal) : -1;
            (at, length) = literal >= 0 ? (literal, word.Length) : (at, length);
            var spelled = length > 0;
            foreach (var chinese in known.Where(_ => length < 2).OrderByDescending(c => c.Length).ToList())
            {
                var found = full.Characters.IndexOf(chinese, StringComparison.Ordinal);
                if (found >= 0 && !taken[found])
                {
                    (at, length, spelled) = (found, chinese.Length, false);
                    break;
                }
            }

            needed |= known.Count == 0 && (length == 0 || full.Parts[at] != NamePart.Place);
            if (length == 0)
            {
                most += weight;
                continue;
            }

            weight = full.Parts[at] == NamePart.Place ? 0.5 : weight;
            (won, most) = (won + (weight * (full.Begins[at] ? 1 : 0.85)), most + weight);
            brand |= spelled && full.Parts[at] != NamePart.Place && known.Count == 0;
            Array.Fill(taken, true, at, length);
        }

        if (most == 0 || (needed && !brand && won < most))
        {
            return 0;
        }

        var all = Enumerable.Range(0, taken.Length).Sum(j => weights.Unsaid(full, j));
        var mentioned = Enumerable.Range(0, taken.Length).Where(j => taken[j]).Sum(j => weights.Unsaid(full, j));
        return Math.Clamp((0.8 * won / most) + (0.19 * mentioned / all), 0, 0.99);
    }

    /// <summary>Where the word's letters spell characters that are not yet taken; word beginnings first.</summary>
    private static (int At, int Length) Spelled(string word, EmployerText full, bool[] taken)
    {
        var best = (At: 0, Length: 0);
        for (var at = 0; at < full.Characters.Length; at++)
        {
            for (var length = Math.Min(6, full.Characters.Length - at); length > 0 && !taken[at]; length--)
            {
                if (Hanzi.Spells(word, full.Characters.AsSpan(at, length)) == word.Length && (best.Length == 0 || (full.Begins[at] && !full.Begins[best.At])))
                {
                    best = (at, length);
                }
            }
        }

        return best;
    }
}
