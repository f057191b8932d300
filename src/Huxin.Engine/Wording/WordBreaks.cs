namespace Huxin.Engine.Wording;

/// <summary>
/// Where Chinese words end, by the likeliest way to cut a text into common words. Tells a word from two halves of its neighbours: 工会 in 化工会议,
/// 信教 in 通信教材.
/// </summary>
internal sealed class WordBreaks
{
    private const int Longest = 4;

    /// <summary>Binary logarithm of the dictionary's size in words met, and what a single character costs that is no word by itself.</summary>
    private const double All = 26;
    private const double Single = 18;

    private static readonly Lazy<Dictionary<string, double>> ranks = new(() => EmbeddedTable.Lines("words.data.txt")
        .Select(line => line.Split(' '))
        .SelectMany(parts => parts.Skip(1).Select(word => (word, rank: double.Parse(parts[0], System.Globalization.CultureInfo.InvariantCulture))))
        .ToDictionary(pair => pair.word, pair => pair.rank, StringComparer.Ordinal));

    /// <summary>For each character the start and end of the word it belongs to.</summary>
    private readonly (int Start, int End)[] words;

    private WordBreaks((int, int)[] words) => this.words = words;

    public static WordBreaks Of(string text)
    {
        var best = new double[text.Length + 1];
        var from = new int[text.Length + 1];
        var lookup = ranks.Value.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var end = 1; end <= text.Length; end++)
        {
            (best[end], from[end]) = (best[end - 1] + Single, end - 1);
            for (var length = 2; length <= Math.Min(Longest, end); length++)
            {
                if (lookup.TryGetValue(text.AsSpan(end - length, length), out var rank) && best[end - length] + All - rank < best[end])
                {
                    (best[end], from[end]) = (best[end - length] + All - rank, end - length);
                }
            }
        }

        var words = new (int, int)[text.Length];
        for (var end = text.Length; end > 0; end = from[end])
        {
            Array.Fill(words, (from[end], end), from[end], end - from[end]);
        }

        return new WordBreaks(words);
    }

    /// <summary>Whether the range begins inside one word and ends inside another.</summary>
    public bool Splits(int start, int end) => words[start].Start < start && words[end - 1].End > end && words[start] != words[end - 1];
}
