using System.Globalization;
using Huxin.Engine.Claims;

namespace Huxin.Engine.Screening;

/// <summary>The fields of a record by the columns its header names; the first thing wrong with them is kept.</summary>
internal sealed class ListFields(Dictionary<string, int> columns, string[] fields)
{
    private const int LongestField = 500;

    public string? Fault { get; private set; } = fields.Length > columns.Values.Max() + 1 && fields.Skip(columns.Values.Max() + 1).Any(f => f.Length > 0) ? "columns" : null;

    /// <summary>The columns by name; null when a needed one is not there. Names are forgiven case and spaces, others are passed over.</summary>
    public static Dictionary<string, int>? Columns(CsvRecord? header, params ReadOnlySpan<string> needed)
    {
        var columns = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (i, name) in (header?.Fields ?? []).Index())
        {
            columns.TryAdd(name.Trim().ToLowerInvariant(), i);
        }

        foreach (var name in needed)
        {
            if (!columns.ContainsKey(name))
            {
                return null;
            }
        }

        return columns;
    }

    public string? Text(string column, int longest = LongestField)
    {
        var text = columns.TryGetValue(column, out var i) && i < fields.Length ? fields[i].Trim() : "";
        Fault ??= text.Length > longest ? "too-long" : text.AsSpan().IndexOfAnyInRange('\0', '\u0008') >= 0 ? "control" : null;
        return text.Length == 0 ? null : text;
    }

    public string Needed(string column, int longest)
    {
        var text = Text(column, longest);
        Fault ??= text is null ? $"{column}-missing" : null;
        return text ?? "";
    }

    /// <summary>A date in the contract's form; a slash, a dot or 年月日 for the hyphen, eight digits and one-digit months are forgiven.</summary>
    public PartialDate? Date(string column)
    {
        var text = Text(column, 32);
        if (text is null)
        {
            return null;
        }

        var date = ReadDate(text);
        Fault ??= date is null ? column : null;
        return date;
    }

    public string? IdNumber(string column)
    {
        var pattern = IdPattern.Of(Text(column, 40));
        Fault ??= pattern.Any(c => !char.IsAsciiLetterOrDigit(c) && c != '*' && c is not ('(' or ')' or '/')) ? "id-number" : null;
        return pattern.Length == 0 ? null : pattern;
    }

    public static PartialDate? ReadDate(string text)
    {
        if (PartialDate.TryParse(text, out var date))
        {
            return date;
        }

        if (text.Length == 8 && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out _))
        {
            text = $"{text[..4]}-{text[4..6]}-{text[6..]}";
        }

        var parts = text.Split(['-', '/', '.', '年', '月', '日'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return PartialDate.TryParse(string.Join('-', parts.Select((part, i) => i > 0 ? part.PadLeft(2, '0') : part)), out date) ? date : null;
    }
}
