using Huxin.Engine.Reconciliation;

namespace Huxin.Engine.Names;

/// <summary>The words of two names paired one to one so that most agrees, and what is left over on either side.</summary>
/// <param name="Pairs">Places in the first and the second name, and how alike the words are.</param>
/// <param name="Left">Words of the first name without partner.</param>
/// <param name="Right">Words of the second name without partner.</param>
internal sealed record WordPairing(IReadOnlyList<(int A, int B, double Likeness)> Pairs, IReadOnlyList<int> Left, IReadOnlyList<int> Right)
{
    /// <param name="a">Words of the first name.</param>
    /// <param name="b">Words of the second name.</param>
    /// <param name="likeness">Likeness of two words, 0 to 1.</param>
    /// <param name="weight">What a word counts.</param>
    /// <param name="least">The likeness below which two words are two words.</param>
    public static WordPairing Of(IReadOnlyList<string> a, IReadOnlyList<string> b, Func<string, string, double> likeness, Func<string, double> weight, double least)
    {
        double Score(int i, int j)
        {
            var alike = likeness(a[i], b[j]);

            // Of equal pairings the one that keeps the order is taken.
            return alike < least ? 0 : (alike * (weight(a[i]) + weight(b[j])) / 2) + (0.001 / (1 + Math.Abs(i - j)));
        }

        var column = Assignment.Best(a.Count, b.Count, Score);
        var pairs = column.Select((j, i) => (i, j)).Where(pair => pair.j >= 0).Select(pair => (pair.i, pair.j, likeness(a[pair.i], b[pair.j]))).ToList();
        return new WordPairing(
            pairs,
            Enumerable.Range(0, a.Count).Where(i => column[i] < 0).ToList(),
            Enumerable.Range(0, b.Count).Except(column).ToList());
    }

    /// <summary>Draws together adjacent words of one name that are one word of the other: Plat Ono Vich and Platonovich.</summary>
    public static (List<string> A, List<string> B) Join(IReadOnlyList<string> a, IReadOnlyList<string> b) => (Joined(a, b), Joined(b, a));

    private static List<string> Joined(IReadOnlyList<string> words, IReadOnlyList<string> others)
    {
        var result = new List<string>();
        for (var i = 0; i < words.Count; i++)
        {
            var taken = 1;
            for (var length = Math.Min(4, words.Count - i); length > 1; length--)
            {
                var joined = string.Concat(words.Skip(i).Take(length));
                if (joined.Length > 3 && others.Any(other => other == joined || (joined.Length > 6 && TokenLikeness.Of(other, joined) >= 0.85))
                    && !words.Skip(i).Take(length).Any(others.Contains))
                {
                    taken = length;
                    break;
                }
            }

            result.Add(string.Concat(words.Skip(i).Take(taken)));
            i += taken - 1;
        }

        return result;
    }
}
