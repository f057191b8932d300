using System.Text;

namespace Huxin.Platform.Ui;

/// <summary>
/// A list as CSV for Excel: UTF-8 with a mark, RFC 4180 quoting, and cells that Excel would run as a formula made harmless.
/// </summary>
internal static class CsvFile
{
    public static IResult Download(string name, IReadOnlyList<string> titles, IEnumerable<IReadOnlyList<string?>> rows)
    {
        var text = new StringBuilder();
        text.AppendJoin(',', titles.Select(Cell)).Append("\r\n");
        foreach (var row in rows)
        {
            text.AppendJoin(',', row.Select(Cell)).Append("\r\n");
        }

        return Results.File([.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text.ToString())], "text/csv; charset=utf-8", name);
    }

    public static string Cell(string? value)
    {
        value ??= "";
        var safe = value.Length > 0 && "=+-@\t\r".Contains(value[0], StringComparison.Ordinal) ? "'" + value : value;
        return safe.AsSpan().IndexOfAny(",\"\r\n") >= 0 ? $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : safe;
    }
}
