using System.Globalization;
using Huxin.Engine;

namespace Huxin.Platform.Ui;

/// <summary>
/// The reader's language, for one request: <c>T["中文", "English"]</c>. Both languages stand side by side where they are
/// used, so a missing translation does not compile.
/// </summary>
public sealed partial class Voice(Language language)
{
    /// <summary>China keeps one time, UTC+8, without daylight saving since 1992.</summary>
    private static readonly TimeSpan Shanghai = TimeSpan.FromHours(8);

    public Language Language { get; } = language;

    /// <summary>The value of the page's <c>lang</c> attribute.</summary>
    public string Tag => Language == Language.English ? "en" : "zh-CN";

    public string this[string zh, string en] => Language == Language.English ? en : zh;

    public string this[Sentence sentence] => sentence.In(Language);

    /// <summary><c>2026-06-01</c>, the same in both languages.</summary>
    public string Date(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>The moment in China's time, <c>2026-06-01 14:30</c>.</summary>
    public string Moment(DateTimeOffset at) =>
        at.ToOffset(Shanghai).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);

    /// <summary>The day in China on which the moment falls.</summary>
    public static DateOnly Day(DateTimeOffset at) => DateOnly.FromDateTime(at.ToOffset(Shanghai).DateTime);

    /// <summary>A date in running text: <c>6 月 4 日</c>, <c>4 June</c>; with the year when it is not today's.</summary>
    public string DayInWords(DateOnly day, DateOnly today)
    {
        var english = day.ToString("d MMMM", CultureInfo.InvariantCulture);
        return day.Year == today.Year
            ? this[$"{day.Month} 月 {day.Day} 日", english]
            : this[$"{day.Year} 年 {day.Month} 月 {day.Day} 日", $"{english} {day.Year}"];
    }

    public string Number(long number) => number.ToString("#,0", CultureInfo.InvariantCulture);
}
