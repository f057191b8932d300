using System.Globalization;
using System.Text.RegularExpressions;

namespace Huxin.Engine.Names;

/// <summary>A date of birth as eight digits, year first, however it was written; it need not be a real date. Empty when nothing is stated.</summary>
internal static partial class BirthDigits
{
    public static string Of(string text)
    {
        var numbers = Number().Matches(text).Select(match => match.Value).ToList();
        if (numbers.Count == 3)
        {
            // 1985-3-2 or 2/3/1985: the year is the part of four digits.
            var (year, month, day) = numbers[2].Length == 4 ? (numbers[2], numbers[1], numbers[0]) : (numbers[0], numbers[1], numbers[2]);
            return year.PadLeft(4, '0') + month.PadLeft(2, '0') + day.PadLeft(2, '0');
        }

        return string.Concat(numbers) is { Length: > 3 } digits ? digits : "";
    }

    /// <summary>Year, month and day of eight digits; null of others.</summary>
    public static (string Year, string Month, string Day)? Parts(string digits) => digits.Length == 8 ? (digits[..4], digits[4..6], digits[6..]) : null;

    /// <summary>The digits with day and month in each other's place, where both can be a month; otherwise null.</summary>
    public static string? Turned(string digits) => Parts(digits) is var (year, month, day) && int.Parse(day, CultureInfo.InvariantCulture) is > 0 and < 13 && month != day
        ? year + day + month : null;

    [GeneratedRegex("[0-9]+")]
    private static partial Regex Number();
}
