using System.Globalization;

namespace Huxin.Engine.Wording;

/// <summary>
/// Weights of a plain linear classifier, one column a label, in hundredths. The table is written by
/// <c>bench … train</c> from the labelled lines of the repository.
/// </summary>
internal sealed class LinearModel
{
    private readonly Dictionary<string, int[]> weights = new(StringComparer.Ordinal);

    public LinearModel(string table)
    {
        var lines = EmbeddedTable.LinesOf(table).ToList();
        Labels = lines[0].Split('\t')[1].Split(' ');
        foreach (var line in lines.Skip(1))
        {
            var cells = line.Split('\t');
            var row = new int[Labels.Count];
            foreach (var cell in cells[1].Split(' '))
            {
                var colon = cell.IndexOf(':', StringComparison.Ordinal);
                row[int.Parse(cell.AsSpan(0, colon), CultureInfo.InvariantCulture)] = int.Parse(cell.AsSpan(colon + 1), CultureInfo.InvariantCulture);
            }

            weights[cells[0]] = row;
        }
    }

    public IReadOnlyList<string> Labels { get; }

    /// <summary>The log-odds of every label.</summary>
    public double[] Score(IEnumerable<KeyValuePair<string, double>> features)
    {
        var result = new double[Labels.Count];
        foreach (var (feature, value) in features)
        {
            if (weights.TryGetValue(feature, out var row))
            {
                for (var i = 0; i < row.Length; i++)
                {
                    result[i] += row[i] * value / 100;
                }
            }
        }

        return result;
    }
}
