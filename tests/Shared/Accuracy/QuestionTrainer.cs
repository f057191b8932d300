using System.Text.Json;
using Huxin.Engine.Wording;

namespace Huxin.Tests.Shared.Accuracy;

/// <summary>
/// Trains the classifier of the questions: one logistic regression a topic and one for sensitivity.
/// </summary>
internal static class QuestionTrainer
{
    /// <summary>The weights' table from a labelled file.</summary>
    public static string Train(string file)
    {
        var lines = File.ReadLines(file).Where(line => line.Length > 0).Select(Read).ToList();
        var topics = QuestionFeatures.Topics;
        var common = LogisticRegression.Common(lines.Select(line => line.Features.Keys));
        var columns = new List<Dictionary<string, double>>();
        for (var t = 0; t <= topics.Count; t++)
        {
            columns.Add(LogisticRegression.Column(lines.Select(line => Example(line, t, common)).ToList()));
        }

        return LogisticRegression.Table([.. topics, "sensitive"], columns);
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
