using System.Globalization;

namespace Huxin.Platform.Ui;

/// <summary>A stretch of text that is the same on both sides, or not.</summary>
public readonly record struct TextPart(string Text, bool Differs);

/// <summary>
/// Marks in two readable lines what differs: longest common subsequence over words (a run of letters or digits, a single
/// Chinese character, or one sign). Lines of the report are short; anything above 400 words is compared as a whole.
/// </summary>
public static class TextDifference
{
    private const int Longest = 400;

    public static (IReadOnlyList<TextPart> Left, IReadOnlyList<TextPart> Right) Of(string left, string right)
    {
        var (a, b) = (Words(left), Words(right));
        if (a.Count > Longest || b.Count > Longest)
        {
            var differs = !string.Equals(left, right, StringComparison.Ordinal);
            return ([new TextPart(left, differs)], [new TextPart(right, differs)]);
        }

        var common = CommonLengths(a, b);
        var (keepA, keepB) = (new bool[a.Count], new bool[b.Count]);
        for (int i = 0, j = 0; i < a.Count && j < b.Count;)
        {
            if (a[i] == b[j])
            {
                (keepA[i++], keepB[j++]) = (true, true);
            }
            else if (common[i + 1, j] >= common[i, j + 1])
            {
                i++;
            }
            else
            {
                j++;
            }
        }

        return (Parts(a, keepA), Parts(b, keepB));
    }

    /// <summary>Length of the longest common subsequence of the rests beginning at each pair of positions.</summary>
    private static int[,] CommonLengths(List<string> a, List<string> b)
    {
        var lengths = new int[a.Count + 1, b.Count + 1];
        for (var i = a.Count - 1; i >= 0; i--)
        {
            for (var j = b.Count - 1; j >= 0; j--)
            {
                lengths[i, j] = a[i] == b[j] ? lengths[i + 1, j + 1] + 1 : Math.Max(lengths[i + 1, j], lengths[i, j + 1]);
            }
        }

        return lengths;
    }

    private static List<string> Words(string text)
    {
        var words = new List<string>();
        for (var start = 0; start < text.Length;)
        {
            var end = start + (char.IsHighSurrogate(text[start]) && start + 1 < text.Length ? 2 : 1);
            var kind = Joins(text[start]);
            while (kind && end < text.Length && Joins(text[end]))
            {
                end++;
            }

            words.Add(text[start..end]);
            start = end;
        }

        return words;
    }

    /// <summary>Letters of alphabets and digits join into words; a Chinese character (other letter) is a word of its own.</summary>
    private static bool Joins(char c) =>
        char.IsDigit(c) || char.GetUnicodeCategory(c) is UnicodeCategory.LowercaseLetter or UnicodeCategory.UppercaseLetter;

    private static List<TextPart> Parts(List<string> words, bool[] kept)
    {
        var parts = new List<TextPart>();
        for (var start = 0; start < words.Count;)
        {
            var end = start + 1;
            while (end < words.Count && kept[end] == kept[start])
            {
                end++;
            }

            var text = string.Concat(words.Skip(start).Take(end - start));
            parts.Add(new TextPart(text, !kept[start] && !string.IsNullOrWhiteSpace(text)));
            start = end;
        }

        return parts;
    }
}
