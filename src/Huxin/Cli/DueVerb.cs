using System.CommandLine;
using System.Globalization;
using System.Text.Json.Nodes;
using Huxin.Engine.Calendar;

namespace Huxin.Cli;

/// <summary><c>huxin due DATE DAYS</c>: working days on the Chinese calendar.</summary>
internal static class DueVerb
{
    public static Command Command()
    {
        var date = new Argument<string>("DATE") { Description = "Day 0, YYYY-MM-DD." };
        var days = new Argument<int>("DAYS") { Description = "Working days, 0 to 2600." };
        var json = new Option<bool>("--json") { Description = "JSON Lines." };
        var command = new Command("due", "The day that lies so many working days later (Chinese calendar with make-up days).") { date, days, json };
        command.SetAction((parsed, _) => RunAsync(parsed.GetValue(date)!, parsed.GetValue(days), parsed.GetValue(json)));
        return command;
    }

    private static async Task<int> RunAsync(string date, int days, bool json)
    {
        if (!DateOnly.TryParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var from))
        {
            return await CommandLine.BadUsageAsync($"\"{date}\" is not a date of the form YYYY-MM-DD. / “{date}”不是 YYYY-MM-DD 格式的日期。");
        }

        if (days is < 0 or > 2600 || from.Year is < 1900 or > 2200)
        {
            return await CommandLine.BadUsageAsync("DAYS must be 0 to 2600 and DATE within 1900 to 2200. / 天数应在 0 到 2600 之间，日期应在 1900 至 2200 年之间。");
        }

        var due = WorkingDays.Embedded.AddWorkingDays(from, days);
        var (start, end) = (from.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), due.Due.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        if (json)
        {
            Answers.Write(new JsonObject { ["from"] = start, ["days"] = days, ["due"] = end, ["provisional"] = due.Provisional });
        }
        else
        {
            Console.WriteLine($"{start} + {days} → {end}{(due.Provisional ? "（暂定：该年放假安排尚未公布 / provisional: the year's holidays are not yet published）" : "")}");
        }

        return 0;
    }
}
