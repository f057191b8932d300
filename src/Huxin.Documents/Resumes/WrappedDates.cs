using System.Text.RegularExpressions;
using Huxin.Documents.Reading;

namespace Huxin.Documents.Resumes;

/// <summary>A narrow date column breaks "2017 – Present" over two lines, and the text beside it goes on: puts the range together again.</summary>
internal static partial class WrappedDates
{
    public static IReadOnlyList<TextLine> Join(IReadOnlyList<TextLine> lines)
    {
        var joined = lines.ToList();
        for (var i = 0; i + 1 < joined.Count; i++)
        {
            var first = joined[i].Cells[0];
            var second = joined[i + 1].Cells[0];
            if (OpenRange().Match(first.Text) is { Success: true } open && Close().Match(second.Text) is { Success: true } close)
            {
                var rest = first.Text[open.Length..].Trim();
                List<TextCell> cells = [first with { Text = $"{open.Value.Trim()} {close.Value.Trim()}" }];
                cells.AddRange(rest.Length > 0 ? [first with { Text = rest }] : []);
                joined[i] = joined[i] with { Cells = [.. cells, .. joined[i].Cells.Skip(1)] };

                rest = second.Text[close.Length..].Trim();
                var left = rest.Length > 0 ? [second with { Text = rest }, .. joined[i + 1].Cells.Skip(1)] : joined[i + 1].Cells.Skip(1).ToList();
                if (left.Count == 0)
                {
                    joined.RemoveAt(i + 1);
                }
                else
                {
                    joined[i + 1] = new TextLine(left) { Bullet = joined[i + 1].Bullet, Row = joined[i + 1].Row };
                }
            }
        }

        return joined;
    }

    [GeneratedRegex(@"^(?:[A-Z][a-z]{2,8}\.?\s)?(?:19|20)\d{2}(?:[./年]\s?\d{1,2}月?)?\s*[-–—~](?:\s+(?=\D)|$)")]
    private static partial Regex OpenRange();

    [GeneratedRegex(@"^(?:Present|Now|Current|至今|现在|(?:[A-Z][a-z]{2,8}\.?\s)?(?:19|20)\d{2}(?:[./年]\s?\d{1,2}月?)?)(?=\s|$)(?!\s*[-–—~])", RegexOptions.IgnoreCase)]
    private static partial Regex Close();
}
