namespace Huxin.Engine.Names;

/// <summary>
/// Full names of employers, asked which of them a short, former, romanized or misspelt name means.
/// How much a character says is learnt from the names themselves (the rarer, the more), so no list of companies is needed.
/// </summary>
public sealed class EmployerIndex
{
    /// <summary>Answers to one query.</summary>
    public const int Most = 5;

    /// <summary>Candidates that are compared closely, by how much rare sound they share with the query.</summary>
    private const int Shortlist = 80;

    private readonly List<string> names;
    private readonly EmployerText[] texts;
    private readonly CharacterWeights weights;
    private readonly Dictionary<string, int[]> postings;

    public EmployerIndex(IEnumerable<string> names)
    {
        this.names = names.Select(name => name.Trim()).Where(name => name.Length > 0).Distinct(StringComparer.Ordinal).ToList();
        texts = this.names.Select(EmployerText.Full).ToArray();
        weights = new CharacterWeights(texts);
        postings = texts.SelectMany((text, at) => text.Characters.SelectMany(Sounds.Keys).Distinct().Select(key => (key, at)))
            .GroupBy(pair => pair.key, pair => pair.at)
            .ToDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal);
    }

    /// <summary>At most <see cref="Most"/> names, best first; equal scores in the order the names were given. Empty when nothing is shared.</summary>
    public IReadOnlyList<EmployerMatch> Rank(string query)
    {
        var asked = EmployerText.Short(query);
        return Candidates(asked.Characters)
            .Select(at => (at, fit: Alignment.Score(asked, texts[at], weights)))
            .Where(found => found.fit > 0.2)
            .OrderByDescending(found => found.fit).ThenBy(found => found.at)
            .Take(Most)
            .Select(found => new EmployerMatch(names[found.at], Math.Round(found.fit, 3), Agreement.Of(asked.Characters, texts[found.at].Characters)))
            .ToList();
    }

    private IEnumerable<int> Candidates(string query)
    {
        var shared = new Dictionary<int, double>();
        foreach (var c in query.Distinct())
        {
            foreach (var key in Sounds.Keys(c))
            {
                foreach (var at in postings.GetValueOrDefault(key) ?? [])
                {
                    var exact = texts[at].Characters.Contains(c, StringComparison.Ordinal);
                    shared[at] = shared.GetValueOrDefault(at) + ((exact ? 1 : 0.5) * weights.Of(c));
                }
            }
        }

        return shared.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key).Take(Shortlist).Select(pair => pair.Key);
    }
}
