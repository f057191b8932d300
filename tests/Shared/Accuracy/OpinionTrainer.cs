using System.Text.Json;
using Huxin.Engine.Wording;

namespace Huxin.Tests.Shared.Accuracy;

/// <summary>Trains the classifier of whole employer lines: whether any forbidden topic is spoken of.</summary>
internal static class OpinionTrainer
{
    /// <summary>In fewer lines a word in a row is chance, and a smaller weight decides nothing: the table stays small.</summary>
    private const int FewestLines = 3;
    private const int SmallestWeight = 25;

    /// <summary>The weights' table from a labelled file.</summary>
    public static string Train(string file)
    {
        var lines = File.ReadLines(file).Where(line => line.Length > 0).Select(Read).ToList();
        return LogisticRegression.Table([SecondOpinion.Any], [LogisticRegression.Column(lines, FewestLines)], SmallestWeight);
    }

    private static (SortedDictionary<string, double> Features, bool Forbidden) Read(string line)
    {
        using var document = JsonDocument.Parse(line);
        var root = document.RootElement;
        return (ForbiddenTopics.Whole(root.GetProperty("text").GetString()!), root.GetProperty("forbidden").GetArrayLength() > 0);
    }
}
