using System.Text.RegularExpressions;

namespace Huxin.Engine.Wording;

/// <summary>
/// Whether a forbidden word is meant of a person. The tables know the words and the commonest look-alikes; what nobody listed
/// (派出所户籍窗口, 离婚案件) shows in the words around: somebody's work is spoken of otherwise than somebody's life.
/// A linear classifier can only take a finding away: what is found is still shown by the words that carry it.
/// </summary>
internal static class Surroundings
{
    /// <summary>Log-odds below which a word is not meant of a person: low, as a question that should not be asked weighs more than a second look.</summary>
    private const double NotMeant = -1;

    /// <summary>How far the words around are looked at, so that a long line with many findings stays quick.</summary>
    private const int Reach = 40;

    private const int Near = 12;

    private static readonly List<string> work = ["made", "thing", "measure", "need"];

    private static readonly Lazy<Lexicon> cues = new(() => new Lexicon("surroundings.data.txt"));
    private static readonly Lazy<LinearModel> model = new(() => new LinearModel(EmbeddedTable.Text("surroundings-weights.data.txt")));

    /// <summary>Right before a word that is said straight of a person: is he a Scorpio, what's her credit score.</summary>
    private static readonly Regex straight = new(
        "\\b((is|was|are|were) (he|she|you|they)|(he|she|you|they)('s| is| was|'re| are| were))( (a|an|in|on|still|really|by any chance|perhaps|already))* ?$|\\b(what|how)('s| is| are| was)( (his|her|their|your))? ?$",
        RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    public static bool AreOfWork(string text, int start, int length, string topic) =>
        !straight.IsMatch(text[Math.Max(0, start - Reach)..start]) && AreOfWork(Of(text, start, length, topic));

    /// <summary>Nothing is taken away where no word of work stands around.</summary>
    private static bool AreOfWork(SortedDictionary<string, double> seen) =>
        work.Exists(heading => seen.ContainsKey("before:" + heading) || seen.ContainsKey("after:" + heading)) && model.Value.Score(seen)[0] < NotMeant;

    /// <summary>What the classifier sees: the topic, the word, its neighbours, and which sorts of words stand around it.</summary>
    public static SortedDictionary<string, double> Of(string text, int start, int length, string topic)
    {
        var before = text[Math.Max(0, start - Reach)..start];
        var after = text[(start + length)..Math.Min(text.Length, start + length + Reach)];
        var result = new SortedDictionary<string, double>(StringComparer.Ordinal) { ["bias"] = 1, ["topic:" + topic] = 1, [string.Concat("word:", text.AsSpan(start, length))] = 0.5 };
        foreach (var heading in cues.Value.Headings)
        {
            var cue = cues.Value[heading];
            Add(result, "before:" + heading, cue.IsMatch(before));
            Add(result, "after:" + heading, cue.IsMatch(after));
            Add(result, "next:" + heading, cue.IsMatch(after[..Math.Min(after.Length, Near)]));
        }

        for (var n = 1; n <= 2; n++)
        {
            result["<" + (before.Length >= n ? before[^n..] : "^")] = 0.5;
            result[">" + (after.Length >= n ? after[..n] : "$")] = 0.5;
        }

        var grams = Grams(before).Concat(Grams(after)).Distinct(StringComparer.Ordinal).ToList();
        foreach (var gram in grams)
        {
            result["=" + gram] = 1 / Math.Sqrt(grams.Count);
        }

        return result;
    }

    private static void Add(SortedDictionary<string, double> features, string feature, bool present)
    {
        if (present)
        {
            features[feature] = 1;
        }
    }

    /// <summary>Pairs of Chinese characters, and words in Latin letters.</summary>
    private static IEnumerable<string> Grams(string text)
    {
        for (var i = 0; i + 1 < text.Length; i++)
        {
            if (Hanzi.Is(text[i]) && Hanzi.Is(text[i + 1]))
            {
                yield return text.Substring(i, 2);
            }
        }

        foreach (var word in text.Split([' ', ',', '.', '/', '(', ')', '"', ':', '?', '!', ';'], StringSplitOptions.RemoveEmptyEntries).Where(w => char.IsAsciiLetter(w[0])))
        {
            yield return word;
        }
    }
}
