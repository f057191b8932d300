using Huxin.Engine.Reconciliation;

namespace Huxin.Engine.Names;

/// <summary>Links the records of two lists that are one person's, on name and date of birth alone; every record is used at most once.</summary>
public static class PersonLinkage
{
    /// <summary>Bits above an even chance that a pair needs. Below zero: where two lists hold the same people, a pair without rival is likelier than its fields say.</summary>
    private const double Least = -3;

    /// <summary>What is left over after a round is linked again: among fewer records the same agreement says more.</summary>
    private const int Rounds = 4;

    /// <summary>So many pairs are compared one with each other, without keys.</summary>
    private const int Few = 300_000;

    /// <summary>Blocks of more pairs than this say too little to be worth comparing.</summary>
    private const int MostPairs = 4000;

    /// <summary>Groups of rival pairs up to this size are solved exactly; larger ones best pair first.</summary>
    private const int MostExact = 60;

    /// <returns>The pairs in the order of the first list.</returns>
    public static IReadOnlyList<LinkedPair> Link(IReadOnlyList<PersonRecord> a, IReadOnlyList<PersonRecord> b)
    {
        ArgumentNullException.ThrowIfNull(a);
        ArgumentNullException.ThrowIfNull(b);
        if (a.Count == 0 || b.Count == 0)
        {
            return [];
        }

        var (mine, theirs) = (a.Select(LinkageRecord.Of).ToArray(), b.Select(LinkageRecord.Of).ToArray());
        var weights = new LinkageWeights([.. mine, .. theirs]);
        var (restA, restB) = (Enumerable.Range(0, a.Count).ToHashSet(), Enumerable.Range(0, b.Count).ToHashSet());
        var result = new List<(int A, int B, double Bits)>();
        for (var round = 0; round < Rounds && restA.Count > 0 && restB.Count > 0; round++)
        {
            var prior = Math.Log2(Math.Max(restA.Count, restB.Count));
            var edges = new Dictionary<(int A, int B), double>();
            foreach (var (i, j) in Candidates(restA, restB, mine, theirs))
            {
                var bits = weights.Of(mine[i], theirs[j]).Bits - prior;
                if (bits > Least)
                {
                    edges[(i, j)] = bits;
                }
            }

            foreach (var pair in Matching(edges, a.Count))
            {
                result.Add((pair.A, pair.B, edges[pair]));
                restA.Remove(pair.A);
                restB.Remove(pair.B);
            }
        }

        return result.OrderBy(pair => pair.A).Select(pair => new LinkedPair(
            a[pair.A].Id, b[pair.B].Id, Math.Round(1 / (1 + Math.Pow(2, -pair.Bits)), 4), weights.Of(mine[pair.A], theirs[pair.B]).Why)).ToList();
    }

    private static HashSet<(int A, int B)> Candidates(HashSet<int> restA, HashSet<int> restB, LinkageRecord[] mine, LinkageRecord[] theirs)
    {
        if ((long)restA.Count * restB.Count <= Few)
        {
            return (from i in restA from j in restB select (i, j)).ToHashSet();
        }

        var blocks = restB.SelectMany(at => theirs[at].Keys().Distinct().Select(key => (key, at)))
            .GroupBy(pair => pair.key, pair => pair.at).ToDictionary(group => group.Key, group => group.ToList(), StringComparer.Ordinal);
        var wanted = restA.SelectMany(at => mine[at].Keys().Distinct().Select(key => (key, at))).GroupBy(pair => pair.key, pair => pair.at);
        var result = new HashSet<(int, int)>();
        foreach (var group in wanted)
        {
            if (blocks.TryGetValue(group.Key, out var others) && (long)group.Count() * others.Count <= MostPairs)
            {
                foreach (var i in group)
                {
                    others.ForEach(j => result.Add((i, j)));
                }
            }
        }

        return result;
    }

    /// <summary>The one-to-one choice of pairs with the greatest sum, group by group of pairs that compete.</summary>
    private static IEnumerable<(int A, int B)> Matching(Dictionary<(int A, int B), double> edges, int offset)
    {
        foreach (var group in Groups(edges.Keys.Order().ToList(), offset))
        {
            var (rows, columns) = (group.Select(pair => pair.A).Distinct().ToList(), group.Select(pair => pair.B).Distinct().ToList());
            if (rows.Count + columns.Count <= MostExact)
            {
                var best = Assignment.Best(rows.Count, columns.Count, (i, j) => edges.TryGetValue((rows[i], columns[j]), out var bits) ? bits - Least : 0);
                foreach (var pair in best.Select((j, i) => (i, j)).Where(pair => pair.j >= 0))
                {
                    yield return (rows[pair.i], columns[pair.j]);
                }

                continue;
            }

            var (usedA, usedB) = (new HashSet<int>(), new HashSet<int>());
            foreach (var pair in group.OrderByDescending(pair => edges[pair]).ThenBy(pair => pair))
            {
                if (!usedA.Contains(pair.A) && !usedB.Contains(pair.B))
                {
                    usedA.Add(pair.A);
                    usedB.Add(pair.B);
                    yield return pair;
                }
            }
        }
    }

    private static IEnumerable<List<(int A, int B)>> Groups(List<(int A, int B)> pairs, int offset)
    {
        var parents = new Dictionary<int, int>();
        int Root(int node)
        {
            while (parents.TryGetValue(node, out var parent) && parent != node)
            {
                node = parent;
            }

            return node;
        }

        foreach (var (i, j) in pairs)
        {
            var (one, two) = (Root(i), Root(j + offset));
            parents[Math.Max(one, two)] = Math.Min(one, two);
        }

        return pairs.GroupBy(pair => Root(pair.A)).Select(group => group.ToList());
    }
}
