using System.Globalization;

namespace Huxin.Engine.Identifiers;

/// <summary>
/// Diploma number (学历证书编号) of the electronic registration since 2001: 5 digits school, 1 type
/// (1 ordinary, 5 adult, 6 self-study, 7 network), 4 year of graduation, 2 level, 5 or 6 serial.
/// Schools deviate, so a number of another form is a case for people, not a fault proven.
/// </summary>
public static class DiplomaNumber
{
    /// <summary>What a number of the standard form says; null for any other form.</summary>
    /// <param name="SchoolCode">Five digits of the ministry's list.</param>
    /// <param name="Year">Year of graduation.</param>
    /// <param name="Level">博士, 硕士, 第二学士, 本科 or 专科.</param>
    /// <param name="Mode">The contract's study mode: full-time, part-time, self-study or network.</param>
    /// <param name="Serial">Five or six digits.</param>
    public sealed record Parts(string SchoolCode, int Year, string Level, string Mode, string Serial);

    public static Parts? Take(string? value)
    {
        var number = Identifier.Clean(value ?? "");
        if (number.Length is not (17 or 18) || !Identifier.Digits(number))
        {
            return null;
        }

        var level = number.Substring(10, 2) switch
        {
            "01" => "博士",
            "02" => "硕士",
            "04" => "第二学士",
            "05" => "本科",
            "06" => "专科",
            _ => null,
        };
        var mode = number[5] switch { '1' => "full-time", '5' => "part-time", '6' => "self-study", '7' => "network", _ => null };
        var year = int.Parse(number.AsSpan(6, 4), CultureInfo.InvariantCulture);
        return level is null || mode is null || year is < 1981 or > 2100 ? null : new Parts(number[..5], year, level, mode, number[12..]);
    }

    internal static Identification Read(string value, DateOnly today)
    {
        var number = Identifier.Clean(value);
        var found = new Findings("diploma-number", Identifier.Mask(number, 12, 2));
        var digits = number.Length is 17 or 18 && Identifier.Digits(number);
        var parts = Take(number);
        if (!found.Check("structure", parts is not null,
            parts is not null ? $"{number.Length} 位，结构正确" : digits ? "办学类型或层次代码不在规定之列" : "应为 18 位数字（2002 年前后为 17 位）",
            parts is not null ? $"{number.Length} digits, well formed" : digits ? "The type or level code is not one of the rule's" : "Expected 18 digits (17 around 2002)"))
        {
            found.Warn("needs-manual", "自学考试和部分学校另有编号办法，请人工核对", "Self-study examinations and some schools number in their own way; please check by hand");
            return found.Done();
        }

        var notFuture = parts!.Year >= 1991 && parts.Year <= today.Year;
        found.Check("year", notFuture, notFuture ? $"毕业年份 {parts.Year}" : $"毕业年份 {parts.Year} 不成立",
            notFuture ? $"Graduation year {parts.Year}" : $"The graduation year {parts.Year} is impossible");
        if (number.Length == 17 && parts.Year > 2003)
        {
            found.Warn("short", "2003 年以后的编号通常为 18 位", "Numbers after 2003 usually have 18 digits");
        }

        var school = Schools.Coded(parts.SchoolCode);
        if (school is null)
        {
            found.Warn("school-unknown", $"学校代码 {parts.SchoolCode} 不在现行名单中，可能是合并前的学校", $"School code {parts.SchoolCode} is not on today's list; the school may have merged");
        }

        found.Part("school", school?.Name);
        found.Part("schoolCode", parts.SchoolCode);
        found.Part("year", parts.Year.ToString(CultureInfo.InvariantCulture));
        found.Part("level", parts.Level);
        found.Part("studyMode", parts.Mode);
        return found.Done();
    }
}
