using System.Globalization;
using System.Text.RegularExpressions;
using Huxin.Documents.Reading;
using Huxin.Engine.Claims;

namespace Huxin.Documents.Certificates;

/// <summary>The head of a table with a year a row and a column a month (1月 … 12月), where a mark says that the month was paid.</summary>
internal sealed partial class MonthColumns
{
    private readonly IReadOnlyList<(int Month, TextCell Cell)> columns;

    private MonthColumns(IReadOnlyList<(int Month, TextCell Cell)> columns) => this.columns = columns;

    /// <summary>Null when the line is no such head.</summary>
    public static MonthColumns? Of(TextLine line)
    {
        var columns = line.Cells.Select(cell => (Match: Month().Match(cell.Text.Trim()), Cell: cell)).Where(pair => pair.Match.Success)
            .Select(pair => (int.Parse(pair.Match.Groups["m"].Value, CultureInfo.InvariantCulture), pair.Cell)).ToList();
        return columns.Count >= 6 ? new MonthColumns(columns) : null;
    }

    /// <summary>The months a row of the table marks; empty when it is none.</summary>
    public IReadOnlyList<PartialDate> Marked(TextLine line)
    {
        if (Year().Match(line.Cells.FirstOrDefault(cell => cell.Text.Length > 0)?.Text ?? "") is not { Success: true } match)
        {
            return [];
        }

        var year = int.Parse(match.Groups["y"].Value, CultureInfo.InvariantCulture);
        return [.. line.Cells.Where(cell => cell.Text.Length > 0 && cell.Text != match.Value && !Unmarked().IsMatch(cell.Text) && cell.Right <= columns[^1].Cell.Right + 30)
            .Select(cell => columns.MinBy(column => Math.Abs(Middle(column.Cell) - Middle(cell))).Month)
            .Distinct().Order().Select(month => new PartialDate(year, month))];
    }

    private static double Middle(TextCell cell) => (cell.Left + cell.Right) / 2;

    [GeneratedRegex(@"^(?<m>1[0-2]|0?[1-9])\s*月?(?:份)?$")]
    private static partial Regex Month();

    [GeneratedRegex(@"^(?<y>(?:19|20)\d{2})\s*年?度?$")]
    private static partial Regex Year();

    [GeneratedRegex(@"^(?:[-—/\\×xX✗╳0]|无|未缴|欠费|空)$")]
    private static partial Regex Unmarked();
}
