namespace Huxin.Engine.Wording;

/// <summary>What a candidate's question asks about, and whether a company finds it uncomfortable to answer.</summary>
public sealed record QuestionReading(IReadOnlyList<string> Topics, bool Sensitive);

/// <summary>
/// The topics of a candidate's question to the employer: a lexicon hears them, a linear classifier weighs what was heard
/// together with the wording around it. Almost always one topic, two when both are asked.
/// </summary>
public static class QuestionTopics
{
    /// <summary>The log-odds from which a second topic counts as asked too: sums of two questions are rarer in training than in life.</summary>
    private const double Second = -0.4;

    private static readonly Lazy<LinearModel> model = new(() => new LinearModel(EmbeddedTable.Text("question-weights.data.txt")));

    /// <summary>The 18 topics of the contract.</summary>
    public static IReadOnlyList<string> All => QuestionFeatures.Topics;

    public static QuestionReading Read(string text)
    {
        var features = QuestionFeatures.Of(text);
        return features.Count <= 1 ? new([], false) : Read(features, model.Value);
    }

    internal static QuestionReading Read(SortedDictionary<string, double> features, LinearModel model)
    {
        var scores = model.Score(features);
        var ranked = QuestionFeatures.Topics.Select((topic, i) => (Topic: topic, Score: scores[i]))
            .OrderByDescending(t => t.Score).ThenBy(t => t.Topic, StringComparer.Ordinal).ToList();
        var topics = ranked.Take(2).Where((t, i) => i == 0 || t.Score > Second).Select(t => t.Topic).ToList();

        // Whether it hurts depends on the topic: 三个月 is nothing in probation and much in pay.
        foreach (var topic in topics)
        {
            features["asks:" + topic] = 1;
        }

        var sensitive = topics.Exists(t => t is "turnover" or "layoffs" or "legal-dispute") || model.Score(features)[^1] > 0;
        return new(topics, sensitive);
    }
}
