using System.Text.Json;
using CsCheck;
using Huxin.Engine.Calendar;
using Huxin.Tests.Shared;

namespace Huxin.Engine.Tests.Calendar;

public sealed class WorkingDaysTests
{
    private static readonly WorkingDays calendar = WorkingDays.Embedded;

    [Theory]
    [InlineData("2026-02-13", "2026-02-25")]
    [InlineData("2026-02-14", "2026-02-26")]
    [InlineData("2026-09-30", "2026-10-10")]
    [InlineData("2026-04-30", "2026-05-08")]
    [InlineData("2025-12-31", "2026-01-06")]
    [InlineData("2026-09-18", "2026-09-22")]
    [InlineData("2026-09-24", "2026-09-30")]
    public void Three_working_days_skip_holidays_and_count_make_up_days(string from, string due) =>
        Assert.Equal(new DueDay(DateOnly.Parse(due), false), calendar.AddWorkingDays(DateOnly.Parse(from), 3));

    [Fact]
    public void A_year_without_published_holidays_is_provisional() =>
        Assert.True(calendar.AddWorkingDays(new DateOnly(2026, 12, 31), 3).Provisional);

    [Fact]
    public void A_table_appended_at_run_time_publishes_a_year() =>
        Assert.False(WorkingDays.Read("2026\n2027 0101 | 0103").Value.AddWorkingDays(new DateOnly(2026, 12, 31), 3).Provisional);

    [Fact]
    public void A_broken_table_is_refused() => Assert.Equal("calendar.table-unreadable", WorkingDays.Read("2027 1399").Refusal?.Code);

    [Fact]
    public void More_days_are_never_due_earlier_and_counting_back_agrees() =>
        Gen.Select(Gen.Int[0, 6000], Gen.Int[1, 60]).Sample((offset, days) =>
        {
            var from = new DateOnly(2010, 1, 1).AddDays(offset);
            var due = calendar.AddWorkingDays(from, days).Due;
            return due > from && calendar.IsWorkingDay(due) && due >= calendar.AddWorkingDays(from, days - 1).Due
                && calendar.WorkingDaysBetween(from, due) == days;
        });

    [Theory]
    [InlineData(2024)]
    [InlineData(2025)]
    [InlineData(2026)]
    public void The_embedded_table_agrees_with_an_independent_one(int year)
    {
        using var document = JsonDocument.Parse(File.ReadAllText(SharedFolder.Path("data", "reference", $"holiday-cn_{year}.json")));
        foreach (var day in document.RootElement.GetProperty("days").EnumerateArray())
        {
            var date = DateOnly.Parse(day.GetProperty("date").GetString()!);
            Assert.True(calendar.IsWorkingDay(date) != day.GetProperty("isOffDay").GetBoolean(), $"{date:yyyy-MM-dd}");
        }
    }
}
