using System.Globalization;

namespace Huxin.Engine.Calendar;

/// <summary>A due day. <paramref name="Provisional"/>: the State Council has not yet published the holidays of a year
/// that was counted through, so only weekends were left out there.</summary>
public readonly record struct DueDay(DateOnly Due, bool Provisional);

/// <summary>
/// Working days on the Chinese calendar, make-up days (调休) included. The first day is not counted;
/// what is due on a day is due at its end, 23:59:59 Asia/Shanghai.
/// </summary>
/// <remarks>Source: 国务院办公厅关于部分节假日安排的通知, each year's paper (2004–2026 embedded, read 2026-11-24).</remarks>
public sealed class WorkingDays
{
    private static WorkingDays? embedded;

    private readonly HashSet<int> published = [];
    private readonly HashSet<DateOnly> off = [];
    private readonly HashSet<DateOnly> worked = [];

    private WorkingDays()
    {
    }

    /// <summary>The calendar built into the engine.</summary>
    public static WorkingDays Embedded => embedded ??= Read(EmbeddedTable.Text("holidays.data.txt")).Value;

    /// <summary>The last year whose holidays are known.</summary>
    public int LastPublishedYear => published.Count == 0 ? 0 : published.Max();

    /// <summary>
    /// Reads a table of the form <c>2026 0101 0102 … | 0104 0214 …</c>: year, days off, a bar, weekend days worked.
    /// A later line for a year replaces an earlier one, so an update may be appended to the built-in table.
    /// </summary>
    public static Outcome<WorkingDays> Read(string table)
    {
        ArgumentNullException.ThrowIfNull(table);
        var calendar = new WorkingDays();
        foreach (var line in EmbeddedTable.LinesOf(table))
        {
            if (!calendar.Take(line))
            {
                return new Refusal(
                    "calendar.table-unreadable",
                    $"节假日表中这一行无法识别：{line}。格式为“年份 休息日(MMDD)… | 上班日(MMDD)…”。",
                    $"This line of the holiday table cannot be read: {line}. Write year, days off (MMDD), a bar, days worked (MMDD).");
            }
        }

        return calendar;
    }

    public bool IsPublished(int year) => published.Contains(year);

    public bool IsWorkingDay(DateOnly day) =>
        worked.Contains(day) || (!off.Contains(day) && day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday));

    /// <summary>The last of <paramref name="days"/> working days after <paramref name="from"/>; that day itself for 0.</summary>
    /// <param name="from">Day 0; not counted, whether it is a working day or not.</param>
    /// <param name="days">0 to 2,600 (ten years); more is a bug of the caller.</param>
    public DueDay AddWorkingDays(DateOnly from, int days)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(days);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(days, 2600);
        var day = from;
        var provisional = !IsPublished(day.Year);
        for (var left = days; left > 0;)
        {
            day = day.AddDays(1);
            provisional |= !IsPublished(day.Year);
            left -= IsWorkingDay(day) ? 1 : 0;
        }

        return new DueDay(day, provisional);
    }

    /// <summary>Working days after <paramref name="from"/> up to and including <paramref name="to"/>; negative when it lies before.</summary>
    public int WorkingDaysBetween(DateOnly from, DateOnly to)
    {
        if (to < from)
        {
            return -WorkingDaysBetween(to, from);
        }

        var count = 0;
        for (var day = from.AddDays(1); day <= to; day = day.AddDays(1))
        {
            count += IsWorkingDay(day) ? 1 : 0;
        }

        return count;
    }

    private bool Take(string line)
    {
        var halves = line.Split('|');
        var first = halves[0].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (halves.Length > 2 || first.Length == 0 || !IsYear(first[0], out var year))
        {
            return false;
        }

        off.RemoveWhere(day => day.Year == year);
        worked.RemoveWhere(day => day.Year == year);
        published.Add(year);
        var second = halves.Length == 2 ? halves[1].Split(' ', StringSplitOptions.RemoveEmptyEntries) : [];
        return TakeDays(year, first.AsSpan(1), off) && TakeDays(year, second, worked);
    }

    private static bool TakeDays(int year, ReadOnlySpan<string> days, HashSet<DateOnly> into)
    {
        foreach (var day in days)
        {
            if (!DateOnly.TryParseExact($"{year:D4}{day}", "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
            {
                return false;
            }

            into.Add(date);
        }

        return true;
    }

    private static bool IsYear(string text, out int year) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out year) && year is >= 1949 and <= 2200;
}
