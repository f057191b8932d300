namespace Huxin.Platform.Ui;

/// <summary>How the product speaks of distance in time.</summary>
public sealed partial class Voice
{
    /// <summary>How far a moment is from now, in words: "3 小时前", "2 天后". Rounded down; under a minute is "刚刚".</summary>
    public string Relative(DateTimeOffset at, DateTimeOffset now)
    {
        var distance = (now - at).Duration();
        var past = at <= now;
        if (distance < TimeSpan.FromMinutes(1))
        {
            return past ? this["刚刚", "just now"] : this["马上", "in a moment"];
        }

        var (zh, en) = distance switch
        {
            { TotalHours: < 1 } => Count((int)distance.TotalMinutes, "分钟", "minute"),
            { TotalDays: < 1 } => Count((int)distance.TotalHours, "小时", "hour"),
            { TotalDays: < 60 } => Count((int)distance.TotalDays, "天", "day"),
            { TotalDays: < 730 } => Count((int)(distance.TotalDays / 30), "个月", "month"),
            _ => Count((int)(distance.TotalDays / 365), "年", "year"),
        };
        return past ? this[zh + "前", en + " ago"] : this[zh + "后", "in " + en];
    }

    /// <summary>
    /// A promise to answer, as a date: "6 月 4 日前答复，还剩 2 个工作日". The working days left come from the calendar;
    /// they are negative once the promise is broken.
    /// </summary>
    public string Due(DateOnly due, DateOnly today, int workingDaysLeft)
    {
        var day = DayInWords(due, today);
        if (due == today)
        {
            return this[$"今天（{day}）答复", $"Answer due today, {day}"];
        }

        if (due < today)
        {
            var (zhLate, enLate) = Count(Math.Abs(workingDaysLeft), "个工作日", "working day");
            return workingDaysLeft == 0
                ? this[$"应于 {day}前答复，已过期", $"Answer was due by {day}"]
                : this[$"应于 {day}前答复，已晚 {zhLate}", $"Answer was due by {day}, {enLate} late"];
        }

        var (zh, en) = Count(workingDaysLeft, "个工作日", "working day");
        return this[$"{day}前答复，还剩 {zh}", $"Answer by {day}, {en} left"];
    }

    private static (string Zh, string En) Count(int count, string zhUnit, string enUnit) =>
        ($"{count} {zhUnit}", $"{count} {enUnit}{(count == 1 ? "" : "s")}");
}
