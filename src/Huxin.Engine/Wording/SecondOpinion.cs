namespace Huxin.Engine.Wording;

/// <summary>
/// What a line as a whole sounds like, beside the words the tables know: a linear classifier over characters and words in a row takes findings
/// away where everything speaks of work. It adds none: it cannot say which words would carry one.
/// </summary>
internal static class SecondOpinion
{
    /// <summary>The label of the model: some forbidden topic, whichever.</summary>
    public const string Any = "any";

    /// <summary>Log-odds of any topic below which the line speaks of work: far off, as a question that should not be asked weighs more than a second look.</summary>
    private const double OfWork = -2;

    /// <summary>All n-grams together weigh this much against the bias, whatever the length of the line.</summary>
    private const double Weight = 3;

    private static readonly char[] between = [' ', ',', '.', '/', '(', ')', '"', ':', '?', '!', ';'];

    private static readonly Lazy<LinearModel> model = new(() => new LinearModel(EmbeddedTable.Text("opinion-weights.data.txt")));

    /// <summary>What the classifier sees of the clauses of a line.</summary>
    public static SortedDictionary<string, double> Features(IReadOnlyList<Clause> clauses)
    {
        var grams = clauses.SelectMany(Grams).Distinct(StringComparer.Ordinal).ToList();
        var result = new SortedDictionary<string, double>(StringComparer.Ordinal) { ["bias"] = 1 };
        foreach (var gram in grams)
        {
            result["=" + gram] = Weight / Math.Sqrt(grams.Count);
        }

        return result;
    }

    public static bool IsOfWork(IReadOnlyList<Clause> clauses) => model.Value.Score(Features(clauses))[0] < OfWork;

    /// <summary>One to three Chinese characters, one or two Latin words.</summary>
    private static IEnumerable<string> Grams(Clause clause)
    {
        var text = clause.Text;
        var last = -1;
        for (var i = 0; i < text.Length; i++)
        {
            for (var n = 1; n <= 3 && i + n <= text.Length && Hanzi.Is(text[i + n - 1]); n++)
            {
                yield return text.Substring(i, n);
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

            yield return text[i..end];
            if (last >= 0)
            {
                yield return text[last..end];
            }

            (last, i) = (i, end - 1);
        }
    }
}
