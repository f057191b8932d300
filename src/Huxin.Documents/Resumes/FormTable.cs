using Huxin.Documents.Reading;

namespace Huxin.Documents.Resumes;

/// <summary>A row of a form: its values by the names of their columns, and the cells they stand in.</summary>
internal sealed record FormRow(IReadOnlyDictionary<LabelKind, string> Values, IReadOnlyList<TextCell> Cells)
{
    public string? this[LabelKind column] => Values.GetValueOrDefault(column);
}

/// <summary>Rows under a row of column names, as application forms have them: 时间 | 单位 | 职位.</summary>
internal static class FormTable
{
    public static IReadOnlyList<FormRow> Of(IReadOnlyList<TextLine> lines)
    {
        var at = lines.ToList().FindIndex(IsHeader);
        if (at < 0)
        {
            return [];
        }

        var header = lines[at].Cells.Select(c => (Cell: c, Kind: Labels.KindOf(c.Text)))
            .Where(c => c.Kind is not null).Select(c => (c.Cell, Kind: c.Kind!.Value)).ToList();
        var rows = new List<FormRow>();
        foreach (var line in lines.Skip(at + 1))
        {
            var row = new Dictionary<LabelKind, string>();
            foreach (var cell in line.Cells.Where(c => c.Text.Length > 0 && c.Right > header[0].Cell.Left))
            {
                var middle = (cell.Left + cell.Right) / 2;
                var column = header.MinBy(h => Math.Abs(((h.Cell.Left + h.Cell.Right) / 2) - middle)).Kind;
                row.TryAdd(column, cell.Text);
            }

            if (row.Count >= 2)
            {
                rows.Add(new FormRow(row, line.Cells));
            }
        }

        return rows;
    }

    private static bool IsHeader(TextLine line)
    {
        var kinds = line.Cells.Where(c => c.Text.Length > 0).Select(c => Labels.KindOf(c.Text)).ToList();
        return kinds.Count(k => k is not null) >= 3 && kinds.Count(k => k is null) <= 1
            && kinds.Any(k => k is LabelKind.Institution or LabelKind.Employer);
    }
}
