using System.Text;
using System.Text.RegularExpressions;
using Huxin.Documents.Reading;

namespace Huxin.Documents.Certificates;

/// <summary>
/// A certificate's text in the two ways it is read: line by line with its cells, as forms are, and as running text.
/// Chinese is set with blanks between characters (姓　名, 毕 业 证 书), so blanks beside a character part nothing in running text.
/// </summary>
internal sealed partial class CertificateText
{
    public CertificateText(IReadOnlyList<TextLine> lines, bool pictured = false)
    {
        Lines = [.. lines.Select(line => line with { Cells = Whole([.. line.Cells.Select(c => c with { Text = Plain(c.Text) })]) })];
        Rows = [.. Lines.Select(line => Close(line.Text))];
        Prose = Joined(Rows);
        Pictured = pictured;
    }

    private CertificateText(CertificateText other, IReadOnlyList<TextLine> lines) =>
        (Lines, Rows, Prose, Pictured) = (lines, other.Rows, other.Prose, other.Pictured);

    public IReadOnlyList<TextLine> Lines { get; }

    /// <summary>The lines in running text, each without blanks beside Chinese.</summary>
    public IReadOnlyList<string> Rows { get; }

    /// <summary>All lines as one: a sentence goes on from line to line.</summary>
    public string Prose { get; }

    /// <summary>The letters were read from a picture and may be mistaken for their likes.</summary>
    public bool Pictured { get; }

    /// <summary>The same text with its cells cut otherwise.</summary>
    public CertificateText With(IReadOnlyList<TextLine> lines) => new(this, lines);

    /// <summary>Drops blanks beside a Chinese character or mark.</summary>
    public static string Close(string text) => BesideHan().Replace(text, "").Trim();

    /// <summary>
    /// Lines put together: a full line goes on in the middle of a number or word, a short one ended; before a year there is always a break.
    /// </summary>
    private static string Joined(IReadOnlyList<string> rows)
    {
        var full = rows.Count == 0 ? 0 : 0.8 * rows.Max(row => row.Length);
        var prose = new StringBuilder();
        for (var i = 0; i < rows.Count; i++)
        {
            var broken = i > 0 && rows[i].Length > 0 && char.IsAsciiLetterOrDigit(rows[i][0]) && prose.Length > 0 && char.IsAsciiLetterOrDigit(prose[^1]);
            prose.Append(broken && (rows[i - 1].Length < full || !rows[i - 1].Any(Characters.IsHan) || Year().IsMatch(rows[i])) ? " " : "").Append(rows[i]);
        }

        return prose.ToString();
    }

    /// <summary>A label set so wide that its characters stand apart (名　　称) is one cell, not two.</summary>
    private static List<TextCell> Whole(List<TextCell> cells)
    {
        for (var i = cells.Count - 2; i >= 0; i--)
        {
            var (left, right) = (cells[i], cells[i + 1]);
            if (left.Text.Length == 1 && Characters.IsHan(left.Text[0]) && right.Text.Length > 0 && Characters.IsHan(right.Text[0])
                && (right.Text.Length == 1 || right.Text[1] is ':' or ' '))
            {
                cells[i] = left with { Text = left.Text + right.Text, Right = right.Right };
                cells.RemoveAt(i + 1);
            }
        }

        return cells;
    }

    /// <summary>One form for colons and the middle dots that stand for them; letters that stand among a number's digits become digits.</summary>
    private static string Plain(string text) => Mixed().Replace(FullStop().Replace(text.Replace('：', ':').Replace('﹕', ':').Replace('∶', ':'), "。"),
        match => match.Value.Count(char.IsAsciiDigit) * 2 >= match.Length ? Digits(match.Value) : match.Value);

    private static string Digits(string text) => text.Replace('O', '0').Replace('o', '0').Replace('〇', '0').Replace('○', '0').Replace('l', '1').Replace('I', '1').Replace('|', '1');

    [GeneratedRegex(@"^(?:19|20)\d{2}\s*[年./-]")]
    private static partial Regex Year();

    [GeneratedRegex(@"(?<=\p{IsCJKUnifiedIdeographs})\.(?=\p{IsCJKUnifiedIdeographs}|$|(?:19|20)\d{2}\s*年)")]
    private static partial Regex FullStop();

    [GeneratedRegex(@"\s+(?=[\p{IsCJKUnifiedIdeographs}〇○，。；：、（）《》“”！])|(?<=[\p{IsCJKUnifiedIdeographs}〇○，。；：、（）《》“”！])\s+")]
    private static partial Regex BesideHan();

    /// <summary>Digits with O, l and I among them, as a scan gives them; a code with other letters is none.</summary>
    [GeneratedRegex(@"(?<![A-Za-z0-9])[0-9OolI|]*[0-9][0-9OolI|]*(?![A-Za-z0-9])")]
    private static partial Regex Mixed();
}
