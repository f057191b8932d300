using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Huxin.Engine.Claims;

/// <summary>
/// A date as documents state it: a year, a month or a day (<c>YYYY</c>, <c>YYYY-MM</c>, <c>YYYY-MM-DD</c>).
/// It stands for every day it can mean: <see cref="First"/> to <see cref="Last"/>, both included.
/// </summary>
[JsonConverter(typeof(PartialDateJson))]
public readonly record struct PartialDate : IComparable<PartialDate>
{
    public PartialDate(int year, int? month = null, int? day = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(year, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(year, 9999);
        if (day is not null && month is null)
        {
            throw new ArgumentException("A day needs its month.", nameof(day));
        }

        (Year, Month, Day) = (year, month, day);
        _ = First;
    }

    public int Year { get; }

    public int? Month { get; }

    public int? Day { get; }

    public DateOnly First => new(Year, Month ?? 1, Day ?? 1);

    public DateOnly Last => Day is null
        ? new DateOnly(Year, Month ?? 12, 1).AddMonths(1).AddDays(-1)
        : First;

    /// <summary>Months since year 0 of the first month the date can mean.</summary>
    public int FirstMonth => (Year * 12) + (Month ?? 1) - 1;

    /// <summary>Months since year 0 of the last month the date can mean.</summary>
    public int LastMonth => (Year * 12) + (Month ?? 12) - 1;

    public static bool operator <(PartialDate left, PartialDate right) => left.CompareTo(right) < 0;

    public static bool operator >(PartialDate left, PartialDate right) => left.CompareTo(right) > 0;

    public static bool operator <=(PartialDate left, PartialDate right) => left.CompareTo(right) <= 0;

    public static bool operator >=(PartialDate left, PartialDate right) => left.CompareTo(right) >= 0;

    /// <summary>Reads <c>YYYY</c>, <c>YYYY-MM</c> or <c>YYYY-MM-DD</c> (years 1000–9999); anything else is false.</summary>
    public static bool TryParse(string? text, out PartialDate date)
    {
        date = default;
        var parts = text?.Trim().Split('-');
        if (parts is not { Length: >= 1 and <= 3 } || parts[0].Length != 4 || parts.Skip(1).Any(p => p.Length != 2))
        {
            return false;
        }

        Span<int> numbers = stackalloc int[3];
        for (var i = 0; i < parts.Length; i++)
        {
            if (!int.TryParse(parts[i], NumberStyles.None, CultureInfo.InvariantCulture, out numbers[i]))
            {
                return false;
            }
        }

        if (numbers[0] < 1000
            || (parts.Length > 1 && numbers[1] is < 1 or > 12)
            || (parts.Length > 2 && (numbers[2] < 1 || numbers[2] > DateTime.DaysInMonth(numbers[0], numbers[1]))))
        {
            return false;
        }

        date = new PartialDate(numbers[0], parts.Length > 1 ? numbers[1] : null, parts.Length > 2 ? numbers[2] : null);
        return true;
    }

    public static PartialDate Parse(string text) => TryParse(text, out var date)
        ? date
        : throw new FormatException($"Not a date of the form YYYY, YYYY-MM or YYYY-MM-DD: {text}");

    public static PartialDate Of(DateOnly day) => new(day.Year, day.Month, day.Day);

    /// <summary>Earlier first day first; of two with the same first day, the more precise one first.</summary>
    public int CompareTo(PartialDate other)
    {
        var byFirst = First.CompareTo(other.First);
        return byFirst != 0 ? byFirst : Last.CompareTo(other.Last);
    }

    public override string ToString() => (Month, Day) switch
    {
        (null, _) => $"{Year:D4}",
        (_, null) => $"{Year:D4}-{Month:D2}",
        _ => $"{Year:D4}-{Month:D2}-{Day:D2}",
    };
}

/// <summary>A date is a string in every document; what is not one is refused where it stands.</summary>
public sealed class PartialDateJson : JsonConverter<PartialDate>
{
    public override PartialDate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var text = reader.TokenType == JsonTokenType.Number
            ? reader.GetInt32().ToString("D4", CultureInfo.InvariantCulture)
            : reader.GetString();
        return PartialDate.TryParse(text, out var date) ? date : throw new JsonException($"Not a date: {text}");
    }

    public override void Write(Utf8JsonWriter writer, PartialDate value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.ToString());
}
