using System.Text.Json;
using Huxin.Engine.Wording;

namespace Huxin.Tests.Shared.Accuracy;

/// <summary>Trains the classifier of whole employer lines: one logistic regression a topic, and one for any of them.</summary>
internal static class OpinionTrainer
{
    /// <summary>In fewer lines a word in a row is chance, and a smaller weight decides nothing: the table stays small.</summary>
    private const int FewestLines = 3;
    private const int SmallestWeight = 25;

    /// <summary>The weights' table from a labelled file.</summary>
    public static string Train(string file)
    {
        var lines = File.ReadLines(file).Where(line => line.Length > 0).Select(Read).ToList();
        var labels = lines.SelectMany(line => line.Topics).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Append(SecondOpinion.Any).ToList();
        var common = LogisticRegression.Common(lines.Select(line => line.Features.Keys), FewestLines);
        var seen = lines.Select(line => (Features: line.Features.Where(f => common.Contains(f.Key)).ToArray(), line.Topics)).ToList();
        var columns = new Dictionary<string, double>[labels.Count];

        // Each column is learnt by itself, so the order in which they are done changes nothing.
        Parallel.For(0, labels.Count, i => columns[i] = LogisticRegression.Column(
            seen.Select(line => (line.Features, labels[i] == SecondOpinion.Any ? line.Topics.Count > 0 : line.Topics.Contains(labels[i]))).ToList()));
        return LogisticRegression.Table(labels, [.. columns], SmallestWeight);
    }

    private static (SortedDictionary<string, double> Features, List<string> Topics) Read(string line)
    {
        using var document = JsonDocument.Parse(line);
        var root = document.RootElement;
        return (ForbiddenTopics.Whole(root.GetProperty("text").GetString()!), root.GetProperty("forbidden").EnumerateArray().Select(t => t.GetString()!).ToList());
    }
}
