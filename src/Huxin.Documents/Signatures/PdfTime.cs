using System.Globalization;

namespace Huxin.Documents.Signatures;

/// <summary>Dates as PDF writes them (ISO 32000-2 §7.9.4): <c>D:20260601093000+08'00'</c>, with parts that may be left off.</summary>
internal static class PdfTime
{
    public static DateTimeOffset? Read(string? text)
    {
        var digits = (text ?? "").StartsWith("D:", StringComparison.Ordinal) ? text![2..] : text ?? "";
        var length = digits.TakeWhile(char.IsAsciiDigit).Count();
        var whole = digits[..Math.Min(length, 14)].PadRight(14, '0');
        if (length < 8 || !DateTime.TryParseExact(whole, "yyyyMMddHHmmss", CultureInfo.InvariantCulture, DateTimeStyles.None, out var time))
        {
            return null;
        }

        var zone = digits[length..].Replace("'", "", StringComparison.Ordinal);
        if (zone.Length >= 3 && zone[0] is '+' or '-' && int.TryParse(zone[1..3], out var hours) && hours <= 14)
        {
            var minutes = zone.Length >= 5 && int.TryParse(zone[3..5], out var m) && m < 60 ? m : 0;
            var offset = new TimeSpan(hours, minutes, 0) * (zone[0] == '-' ? -1 : 1);
            var utc = time - offset;
            return offset.Duration() <= TimeSpan.FromHours(14) && utc.Year is > 1 and < 9999 ? new DateTimeOffset(time, offset) : null;
        }

        return new DateTimeOffset(time, TimeSpan.Zero);
    }

    public static string Write(DateTimeOffset time) => time.UtcDateTime.ToString("'D:'yyyyMMddHHmmss'Z'", CultureInfo.InvariantCulture);
}
