using System.Globalization;
using System.Text;

namespace Huxin.Tests.Shared.Accuracy;

/// <summary>
/// Logistic regressions by gradient steps in the order of the examples. No chance, and no function of the mathematics library in
/// the weights, so every machine writes the same table.
/// </summary>
internal static class LogisticRegression
{
    private const int Rounds = 60;
    private const double Step = 0.4;
    private const double Decay = 0.0006;

    /// <summary>The features that more than one example has: what one example alone has teaches nothing about others.</summary>
    public static HashSet<string> Common(IEnumerable<IEnumerable<string>> examples, int least = 2) =>
        examples.SelectMany(e => e).CountBy(f => f).Where(f => f.Value >= least).Select(f => f.Key).ToHashSet(StringComparer.Ordinal);

    /// <summary>A column learnt from the common features alone.</summary>
    public static Dictionary<string, double> Column(IReadOnlyCollection<(SortedDictionary<string, double> Features, bool Yes)> examples, int least = 2)
    {
        var common = Common(examples.Select(e => e.Features.Keys), least);
        return Column(examples.Select(e => (e.Features.Where(f => common.Contains(f.Key)).ToArray(), e.Yes)).ToList());
    }

    public static Dictionary<string, double> Column(List<(KeyValuePair<string, double>[] Features, bool Yes)> examples)
    {
        var weights = new Dictionary<string, double>(StringComparer.Ordinal);
        for (var round = 0; round < Rounds; round++)
        {
            var step = Step / (1 + (round * 0.1));
            foreach (var (features, yes) in examples)
            {
                var score = features.Sum(f => f.Value * weights.GetValueOrDefault(f.Key));
                var error = (yes ? 1 : 0) - Sigmoid(score);
                foreach (var (feature, value) in features)
                {
                    var weight = weights.GetValueOrDefault(feature);
                    weights[feature] = weight + (step * ((error * value) - (Decay * weight)));
                }
            }
        }

        return weights;
    }

    /// <summary>The table a <c>LinearModel</c> reads; weights of less than so many hundredths are left out.</summary>
    public static string Table(IReadOnlyList<string> labels, List<Dictionary<string, double>> columns, int least = 5)
    {
        var result = new StringBuilder();
        result.Append("# Written by: dotnet run -c Release --project bench/Huxin.Benchmarks -- train. Hundredths, column:weight.\n");
        result.Append("labels\t").AppendJoin(' ', labels).Append('\n');
        foreach (var feature in columns.SelectMany(c => c.Keys).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            var cells = columns.Select((c, i) => (i, Weight: (int)Math.Round(c.GetValueOrDefault(feature) * 100)))
                .Where(c => Math.Abs(c.Weight) >= least).Select(c => string.Create(CultureInfo.InvariantCulture, $"{c.i}:{c.Weight}")).ToList();
            if (cells.Count > 0)
            {
                result.Append(feature).Append('\t').AppendJoin(' ', cells).Append('\n');
            }
        }

        return result.ToString();
    }

    /// <summary>1 / (1 + e^-x) with e^x as (1 + x/1024)^1024: additions and products only.</summary>
    private static double Sigmoid(double x)
    {
        var power = 1 + (Math.Clamp(-x, -30, 30) / 1024);
        for (var i = 0; i < 10; i++)
        {
            power *= power;
        }

        return 1 / (1 + power);
    }
}
