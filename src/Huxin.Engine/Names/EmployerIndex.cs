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

    /// <summary>Characters of a query that are looked at; no real name is longer.</summary>
    private const int LongestQuery = 300;

    private readonly List<string> names;
    private readonly EmployerText[] texts;
    private readonly CharacterWeights weights;
    private readonly Dictionary<string, int[]> postings;

    public EmployerIndex(IEnumerable<string> names)
    {
        this.names = names.Select(name => name.Trim()).Where(name => name.Length > 0).Distinct(StringComparer.Ordinal).ToList();
        texts = this.names.Select(EmployerText.Full).ToArray();
        weights = new CharacterWeights(texts);
        postings = texts.SelectMany((text, at) => EmployerKeys.Of(this.names[at], text).Select(key => (key, at)))
            .GroupBy(pair => pair.key, pair => pair.at)
            .ToDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal);
    }

    /// <summary>At most <see cref="Most"/> names, best first; equal scores in the order the names were given. Empty when nothing is shared.</summary>
    public IReadOnlyList<EmployerMatch> Rank(string query)
    {
        ArgumentNullException.ThrowIfNull(query);
        query = query[..Math.Min(LongestQuery, query.Length)];
        var asked = EmployerText.Short(query);
        return Candidates(query, asked)
            .Select(at => (at, fit: Fit(query, asked, at)))
            .Where(found => found.fit > 0.2)
            .OrderByDescending(found => found.fit).ThenBy(found => found.at)
            .Take(Most)
            .Select(found => new EmployerMatch(names[found.at], Math.Round(found.fit, 3), Agreement.Of(asked.Characters, texts[found.at].Characters)))
            .ToList();
    }

    private double Fit(string query, EmployerText asked, int at) => (asked.IsChinese, texts[at].IsChinese) switch
    {
        (true, true) => Alignment.Score(asked, texts[at], weights),
        (false, true) => Romanized.Score(Romanized.Words(query), texts[at], weights),
        (true, false) => Romanized.Score(Romanized.Words(names[at]), asked, weights),
        _ => asked.Characters == texts[at].Characters ? 1 : 0.99 * OrganizationPair.Compare(query, names[at]).Score,
    };

    private IEnumerable<int> Candidates(string query, EmployerText asked)
    {
        var shared = new Dictionary<int, double>();
        void Add(string key, Func<int, double> weight)
        {
            foreach (var at in postings.GetValueOrDefault(key) ?? [])
            {
                shared[at] = shared.GetValueOrDefault(at) + weight(at);
            }
        }

        if (asked.IsChinese)
        {
            foreach (var c in asked.Characters.Distinct())
            {
                foreach (var key in Sounds.Keys(c))
                {
                    Add(key, at => (texts[at].Characters.Contains(c, StringComparison.Ordinal) ? 1 : 0.5) * weights.Of(c));
                }
            }
        }
        else
        {
            foreach (var key in EmployerKeys.Of(query, asked))
            {
                Add(key, _ => 1 / (1 + Math.Log(postings[key].Length)));
            }
        }

        return shared.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key).Take(asked.IsChinese ? Shortlist : 3 * Shortlist).Select(pair => pair.Key);
    }
}
