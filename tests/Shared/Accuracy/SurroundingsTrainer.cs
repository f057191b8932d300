using System.Text.Json;
using Huxin.Engine.Wording;

namespace Huxin.Tests.Shared.Accuracy;

/// <summary>
/// Trains the classifier that tells a forbidden word meant of a person from the same word about work: on every place the tables
/// hear in a labelled line, also those the tables know to be innocent.
/// </summary>
internal static class SurroundingsTrainer
{
    /// <summary>The weights' table from a labelled file.</summary>
    public static string Train(string file)
    {
        var places = File.ReadLines(file).Where(line => line.Length > 0).SelectMany(Places).ToList();
        return LogisticRegression.Table(["meant"], [LogisticRegression.Column(places)]);
    }

    /// <summary>A topic heard beside the labelled one of a line is left out: it is some other rule's affair.</summary>
    internal static IEnumerable<(SortedDictionary<string, double> Features, bool Meant)> Places(string line)
    {
        using var document = JsonDocument.Parse(line);
        var root = document.RootElement;
        var topics = root.GetProperty("forbidden").EnumerateArray().Select(t => t.GetString()!).ToList();
        return ForbiddenTopics.Heard(root.GetProperty("text").GetString()!)
            .Where(heard => topics.Count == 0 || topics.Contains(heard.Topic))
            .Select(heard => (heard.Surroundings, topics.Count > 0)).ToList();
    }
}
