using System.Globalization;
using Huxin.Engine.Claims;
using Huxin.Engine.Identifiers;

namespace Huxin.Engine.Screening;

/// <summary>What two ID numbers, either of them perhaps partly hidden, say about each other.</summary>
internal enum IdAgreement
{
    /// <summary>Too little is shown, or they are numbers of different documents.</summary>
    Silent,

    /// <summary>Both are whole and equal.</summary>
    Equal,

    /// <summary>What is shown agrees, and reaches into the personal part (sequence and check character).</summary>
    Fits,

    Contradicts,
}

/// <summary>
/// ID numbers as patterns: 18 places of GB 11643 with <c>*</c> for what is hidden. A 15-digit number of before 2013 is completed, a mask that
/// shortens the hidden middle is stretched. Another document's number (passport) stays as written and only ever agrees as a whole.
/// </summary>
internal static class IdPattern
{
    public static string Of(string? number)
    {
        var text = Identifier.Clean(number ?? "");
        text = text.Replace('＊', '*').Replace('•', '*').Replace('?', '*').Replace('_', '*').Replace('●', '*').Replace('×', '*');
        if (text.Length == 15 && Identifier.Digits(text))
        {
            var longer = $"{text.AsSpan(0, 6)}19{text.AsSpan(6)}";
            return longer + IdNumber.CheckCharacter(longer);
        }

        var hidden = text.IndexOf('*', StringComparison.Ordinal);
        var tail = text.Length - 1 - text.LastIndexOf('*');
        return hidden >= 0 && text.Length != 18 && hidden + tail < 18
            ? string.Concat(text.AsSpan(0, hidden), new string('*', 18 - hidden - tail), text.AsSpan(text.Length - tail))
            : text;
    }

    public static bool IsWhole(ReadOnlySpan<char> pattern) => pattern.Length >= 6 && !pattern.Contains('*');

    public static IdAgreement Compare(ReadOnlySpan<char> one, ReadOnlySpan<char> other)
    {
        if (one.Length != 18 || other.Length != 18)
        {
            return IsWhole(one) && one.SequenceEqual(other) ? IdAgreement.Equal : IdAgreement.Silent;
        }

        var (shown, personal) = (0, 0);
        for (var i = 0; i < 18; i++)
        {
            if (one[i] == '*' || other[i] == '*')
            {
                continue;
            }

            if (one[i] != other[i])
            {
                return IdAgreement.Contradicts;
            }

            shown++;
            personal += i >= 14 ? 1 : 0;
        }

        return shown == 18 ? IdAgreement.Equal : shown >= 4 && personal >= 3 ? IdAgreement.Fits : IdAgreement.Silent;
    }

    /// <summary>The birth date as far as a pattern shows it: day, month, year or nothing.</summary>
    public static PartialDate? Birth(ReadOnlySpan<char> pattern)
    {
        if (pattern.Length != 18 || !int.TryParse(pattern[6..10], NumberStyles.None, CultureInfo.InvariantCulture, out var year) || year is < 1850 or > 2200)
        {
            return null;
        }

        if (!int.TryParse(pattern[10..12], NumberStyles.None, CultureInfo.InvariantCulture, out var month) || month is < 1 or > 12)
        {
            return new PartialDate(year);
        }

        return int.TryParse(pattern[12..14], NumberStyles.None, CultureInfo.InvariantCulture, out var day) && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? new PartialDate(year, month, day)
            : new PartialDate(year, month);
    }

    /// <summary>Whether a digit that is shown rules the birth date out.</summary>
    public static bool ContradictsBirth(ReadOnlySpan<char> pattern, PartialDate birth)
    {
        if (pattern.Length != 18)
        {
            return false;
        }

        Span<char> digits = stackalloc char[8];
        var known = birth.Day is not null ? 8 : birth.Month is not null ? 6 : 4;
        ((birth.Year * 10000) + ((birth.Month ?? 0) * 100) + (birth.Day ?? 0)).TryFormat(digits, out _, "D8", CultureInfo.InvariantCulture);
        for (var i = 0; i < known; i++)
        {
            if (char.IsAsciiDigit(pattern[6 + i]) && pattern[6 + i] != digits[i])
            {
                return true;
            }
        }

        return false;
    }
}
