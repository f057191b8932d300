using System.Text;

namespace Huxin.Engine.Names;

/// <summary>Rows of a CSV text by the names in its header; quoted cells may hold commas, quotes and line ends.</summary>
public static class CsvTable
{
    /// <returns>Each row's cells by column, without the space around them, whatever the case of the header; a missing cell is empty.</returns>
    public static IEnumerable<IReadOnlyDictionary<string, string>> Rows(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        using var cells = Cells(text.TrimStart('\uFEFF')).GetEnumerator();
        var header = cells.MoveNext() ? cells.Current : [];
        while (cells.MoveNext())
        {
            var row = cells.Current;
            var named = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
            for (var at = 0; at < header.Count; at++)
            {
                named.TryAdd(header[at].Trim(), at < row.Count ? row[at].Trim() : "");
            }

            yield return named;
        }
    }

    private static IEnumerable<List<string>> Cells(string text)
    {
        var (row, cell, quoted) = (new List<string>(), new StringBuilder(), false);
        for (var i = 0; i <= text.Length; i++)
        {
            var c = i < text.Length ? text[i] : '\n';
            if (quoted && i < text.Length)
            {
                quoted = c != '"' || (i + 1 < text.Length && text[i + 1] == '"');
                _ = quoted ? cell.Append(c) : cell;
                i += quoted && c == '"' ? 1 : 0;
            }
            else if (c == '"' && cell.ToString().Trim().Length == 0)
            {
                quoted = true;
            }
            else if (c is ',' or '\n')
            {
                row.Add(cell.ToString());
                cell.Clear();
                if (c == '\n')
                {
                    if (row.Count > 1 || row[0].Length > 0)
                    {
                        yield return row;
                    }

                    row = [];
                }
            }
            else
            {
                cell.Append(c);
            }
        }
    }
}
