using System.Globalization;
using System.Text;
using System.Text.Json;
using Huxin.Engine.Wording;

namespace Huxin.Tests.Shared.Accuracy;

/// <summary>
/// Trains the classifier of the questions: one logistic regression a topic and one for sensitivity, by gradient steps in the
/// order of the file. No chance, and no function of the mathematics library in the weights, so every machine writes the same table.
/// </summary>
internal static class QuestionTrainer
{
    private const int Rounds = 60;
    private const double Step = 0.4;
    private const double Decay = 0.0006;

    /// <summary>The weights' table from a labelled file.</summary>
    public static string Train(string file)
    {
        var lines = File.ReadLines(file).Where(line => line.Length > 0).Select(Read).ToList();
        var topics = QuestionFeatures.Topics;
        var common = lines.SelectMany(line => line.Features.Keys).CountBy(f => f).Where(f => f.Value > 1).Select(f => f.Key).ToHashSet(StringComparer.Ordinal);
        var columns = new List<Dictionary<string, double>>();
        for (var t = 0; t <= topics.Count; t++)
        {
            columns.Add(Column(lines.Select(line => Example(line, t, common)).ToList()));
        }

        return Table([.. topics, "sensitive"], columns);
    }

    private static (KeyValuePair<string, double>[] Features, bool Yes) Example(Line line, int label, HashSet<string> common)
    {
        var features = line.Features.Where(f => common.Contains(f.Key)).ToList();
        if (label < QuestionFeatures.Topics.Count)
        {
            return ([.. features], line.Topics.Contains(QuestionFeatures.Topics[label]));
        }

        features.AddRange(line.Topics.Select(topic => KeyValuePair.Create("asks:" + topic, 1.0)));
        return ([.. features], line.Sensitive);
    }

    private static Dictionary<string, double> Column(List<(KeyValuePair<string, double>[] Features, bool Yes)> examples)
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

    private static string Table(IReadOnlyList<string> labels, List<Dictionary<string, double>> columns)
    {
        var result = new StringBuilder();
        result.Append("# Written by: dotnet run -c Release --project bench/Huxin.Benchmarks -- train-questions. Hundredths, column:weight.\n");
        result.Append("labels\t").AppendJoin(' ', labels).Append('\n');
        foreach (var feature in columns.SelectMany(c => c.Keys).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            var cells = columns.Select((c, i) => (i, Weight: (int)Math.Round(c.GetValueOrDefault(feature) * 100)))
                .Where(c => Math.Abs(c.Weight) >= 5).Select(c => string.Create(CultureInfo.InvariantCulture, $"{c.i}:{c.Weight}")).ToList();
            if (cells.Count > 0)
            {
                result.Append(feature).Append('\t').AppendJoin(' ', cells).Append('\n');
            }
        }

        return result.ToString();
    }

    private static Line Read(string line)
    {
        using var document = JsonDocument.Parse(line);
        var root = document.RootElement;
        return new Line(
            QuestionFeatures.Of(root.GetProperty("text").GetString()!),
            root.GetProperty("topics").EnumerateArray().Select(t => t.GetString()!).ToList(),
            root.GetProperty("sensitive").GetBoolean());
    }

    private sealed record Line(SortedDictionary<string, double> Features, List<string> Topics, bool Sensitive);
}
