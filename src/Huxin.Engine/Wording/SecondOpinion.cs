namespace Huxin.Engine.Wording;

/// <summary>
/// What a line as a whole sounds like, beside the words the tables know: nobody can list every way to ask (身边有没有知冷知热的人).
/// A linear classifier over characters and words in a row adds a topic where the tables heard nothing and it is sure, with the words
/// that spoke most for it; and it takes findings away where everything around speaks of work.
/// </summary>
internal static class SecondOpinion
{
    /// <summary>The last label of the model: some forbidden topic, whichever.</summary>
    public const string Any = "any";

    /// <summary>Log-odds of any topic from which one is added. Chosen on training lines left out by whole families: hardly a false alarm more.</summary>
    private const double Sure = 1;

    /// <summary>Log-odds of the topic itself, split among eighteen and so lower.</summary>
    private const double Likely = -0.5;

    /// <summary>Log-odds of any topic below which the line speaks of work: far off, as a question that should not be asked weighs more than a second look.</summary>
    private const double OfWork = -2;

    /// <summary>All n-grams together weigh this much against the bias, whatever the length of the line.</summary>
    private const double Weight = 3;

    private static readonly char[] between = [' ', ',', '.', '/', '(', ')', '"', ':', '?', '!', ';'];

    private static readonly Lazy<LinearModel> model = new(() => new LinearModel(EmbeddedTable.Text("opinion-weights.data.txt")));

    /// <summary>What the classifier sees of the clauses of a line.</summary>
    public static SortedDictionary<string, double> Features(IReadOnlyList<Clause> clauses)
    {
        var grams = clauses.SelectMany(Grams).Select(g => g.Text).Distinct(StringComparer.Ordinal).ToList();
        var result = new SortedDictionary<string, double>(StringComparer.Ordinal) { ["bias"] = 1 };
        foreach (var gram in grams)
        {
            result["=" + gram] = Weight / Math.Sqrt(grams.Count);
        }

        return result;
    }

    public static bool IsOfWork(IReadOnlyList<Clause> clauses) => model.Value.Score(Features(clauses))[^1] < OfWork;

    /// <summary>The topic the line sounds of, if it surely sounds of one, and the words that say so most.</summary>
    public static (string Topic, int Start, int Length)? Of(IReadOnlyList<Clause> clauses)
    {
        var scores = model.Value.Score(Features(clauses));
        if (scores[^1] <= Sure)
        {
            return null;
        }

        var best = Enumerable.Range(0, scores.Length - 1).MaxBy(i => scores[i]);
        return scores[best] > Likely && Loudest(clauses, best) is { Length: > 0 } place ? (model.Value.Labels[best], place.Start, place.Length) : null;
    }

    /// <summary>The heaviest words in a row of at least two characters.</summary>
    private static (int Start, int Length) Loudest(IReadOnlyList<Clause> clauses, int label) =>
        clauses.SelectMany(Grams).Where(g => g.Text.Length > 1)
            .Select(g => (g.Start, g.Text.Length, Weight: model.Value.Weight("=" + g.Text, label)))
            .Where(g => g.Weight > 0).OrderByDescending(g => g.Weight).ThenByDescending(g => g.Length).ThenBy(g => g.Start)
            .Select(g => (g.Start, g.Length)).FirstOrDefault();

    /// <summary>One to three Chinese characters, one or two Latin words.</summary>
    private static IEnumerable<(string Text, int Start)> Grams(Clause clause)
    {
        var text = clause.Text;
        var last = -1;
        for (var i = 0; i < text.Length; i++)
        {
            for (var n = 1; n <= 3 && i + n <= text.Length && Hanzi.Is(text[i + n - 1]); n++)
            {
                yield return (text.Substring(i, n), clause.Start + i);
            }

            if (!char.IsAsciiLetterOrDigit(text[i]))
            {
                last = Hanzi.Is(text[i]) ? -1 : last;
                continue;
            }

            var end = i;
            while (end < text.Length && !Hanzi.Is(text[end]) && !between.Contains(text[end]))
            {
                end++;
            }

            yield return (text[i..end], clause.Start + i);
            if (last >= 0)
            {
                yield return (text[last..end], clause.Start + last);
            }

            (last, i) = (i, end - 1);
        }
    }
}
