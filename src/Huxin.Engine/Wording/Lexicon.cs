using System.Text.RegularExpressions;

namespace Huxin.Engine.Wording;

/// <summary>
/// A table of expressions under headings, read as one pattern a heading: … is up to six characters, a Latin word is matched whole.
/// Every repetition in a pattern is bounded, so the time of a line stays in proportion to its length; a test measures it on hostile lines.
/// </summary>
internal sealed class Lexicon
{
    /// <summary>A Latin word that is an expression of its own among Chinese ones.</summary>
    private static readonly Regex latinWord = new(@"(?<=^|\|)[a-z][a-z ]+(?=\||$)", RegexOptions.CultureInvariant);

    private readonly Dictionary<string, Regex> patterns;

    public Lexicon(string table)
    {
        var headings = new List<string>();
        var lines = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        foreach (var line in EmbeddedTable.Lines(table))
        {
            if (line[0] == '[' && line[^1] == ']' && char.IsAsciiLetterLower(line[1]) && !line.Contains('|', StringComparison.Ordinal))
            {
                headings.Add(line[1..^1]);
                lines[headings[^1]] = [];
            }
            else
            {
                lines[headings[^1]].Add(line);
            }
        }

        Headings = headings;
        patterns = lines.ToDictionary(l => l.Key, l => Pattern(l.Value), StringComparer.Ordinal);
    }

    public IReadOnlyList<string> Headings { get; }

    public Regex this[string heading] => patterns[heading];

    private static Regex Pattern(List<string> lines)
    {
        var parts = lines.Select(line => line.Any(Hanzi.Is) ? latinWord.Replace(line, @"\b$0\b") : $@"\b(?:{line})\b");
        return new Regex(
            string.Join('|', parts).Replace("…", ".{0,6}", StringComparison.Ordinal),
            RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);
    }
}
