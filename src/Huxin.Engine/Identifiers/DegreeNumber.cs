using System.Globalization;
using System.Text.RegularExpressions;

namespace Huxin.Engine.Identifiers;

/// <summary>
/// Degree certificate number, 16 characters: 5 digits school, 1 degree (2 doctor, 3 master, 4 bachelor), 4 year, 6 serial
/// (学位办 2005-08-25). A leading C (adult), Z (professional) or T (equivalent standing) and a letter at the head of the serial occur.
/// </summary>
public static partial class DegreeNumber
{
    /// <param name="SchoolCode">Five digits of the ministry's list.</param>
    /// <param name="Year">Year of award.</param>
    /// <param name="Level">博士, 硕士 or 本科 (bachelor).</param>
    public sealed record Parts(string SchoolCode, int Year, string Level);

    public static Parts? Take(string? value)
    {
        var number = Identifier.Clean(value ?? "");
        if (!Form().IsMatch(number))
        {
            return null;
        }

        var body = char.IsAsciiDigit(number[0]) ? number : number[1..];
        var level = body[5] switch { '2' => "博士", '3' => "硕士", _ => "本科" };
        return new Parts(body[..5], int.Parse(body.AsSpan(6, 4), CultureInfo.InvariantCulture), level);
    }

    internal static Identification Read(string value, DateOnly today)
    {
        var number = Identifier.Clean(value);
        var found = new Findings("degree-number", Identifier.Mask(number, 10, 2));
        var parts = Take(number);
        if (!found.Check("structure", parts is not null,
            parts is not null ? "结构正确" : "应为 16 位（前面可有字母 C、Z 或 T），第 6 位为 2、3 或 4",
            parts is not null ? "Well formed" : "Expected 16 characters (a letter C, Z or T may lead), the sixth being 2, 3 or 4"))
        {
            return found.Done();
        }

        var possible = parts!.Year >= 1981 && parts.Year <= today.Year;
        found.Check("year", possible, possible ? $"授予年份 {parts.Year}" : $"授予年份 {parts.Year} 不成立",
            possible ? $"Year of award {parts.Year}" : $"The year of award {parts.Year} is impossible");
        var school = Schools.Coded(parts.SchoolCode);
        if (school is null)
        {
            found.Warn("school-unknown", $"学校代码 {parts.SchoolCode} 不在现行名单中，可能是合并前的学校或科研院所", $"School code {parts.SchoolCode} is not on today's list; the school may have merged, or be a research institute");
        }

        found.Part("school", school?.Name);
        found.Part("schoolCode", parts.SchoolCode);
        found.Part("year", parts.Year.ToString(CultureInfo.InvariantCulture));
        found.Part("level", parts.Level);
        return found.Done();
    }

    [GeneratedRegex("^[CZT]?[0-9]{5}[234][0-9]{4}[0-9A-Z][0-9]{5}$", RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
