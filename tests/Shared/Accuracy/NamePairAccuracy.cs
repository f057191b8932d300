using Huxin.Engine.Names;

namespace Huxin.Tests.Shared.Accuracy;

/// <summary>Labelled pairs of names (columns schema, name1, name2, is_match, quality) against the comparison's yes or no.</summary>
internal sealed class NamePairAccuracy
{
    private readonly SortedDictionary<string, (Tally Tally, int Right, int Count)> tiers = new(StringComparer.Ordinal);

    public Tally All { get; private set; } = new();

    /// <summary>STRONG, MEDIUM and WEAK: how sure the label is.</summary>
    public IReadOnlyDictionary<string, (Tally Tally, int Right, int Count)> Tiers => tiers;

    public List<string> Differences { get; } = [];

    /// <param name="path">The labelled CSV.</param>
    /// <param name="half">Development half (0), held-out half (1), or both (null).</param>
    public static NamePairAccuracy Of(string path, int? half = null)
    {
        var result = new NamePairAccuracy();
        var rows = CsvTable.Rows(File.ReadAllText(path));
        foreach (var row in rows.Where(row => half is null || Halves.Of(row["name1"] + "|" + row["name2"]) == half))
        {
            var (labelled, answer) = (row["is_match"] == "true", NamePair.Compare(row["schema"], row["name1"], row["name2"]));
            var tally = (labelled, answer.Same) switch
            {
                (true, true) => new Tally(Found: 1),
                (true, false) => new Tally(Missed: 1),
                (false, true) => new Tally(Extra: 1),
                _ => new Tally(),
            };
            var tier = row["quality"].Length > 0 ? row["quality"] : "MEDIUM";
            var known = result.tiers.GetValueOrDefault(tier, (new Tally(), 0, 0));
            result.All += tally;
            result.tiers[tier] = (known.Item1 + tally, known.Item2 + (labelled == answer.Same ? 1 : 0), known.Item3 + 1);
            if (labelled != answer.Same)
            {
                result.Differences.Add($"{row["schema"]} {(labelled ? "same " : "other")} {answer.Score:F2}  {row["name1"]} | {row["name2"]}  ({answer.Why})");
            }
        }

        return result;
    }
}
