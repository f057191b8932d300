using System.Globalization;

namespace Huxin.Engine.Transparency;

/// <summary>A unit of the team chart with the units below it.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Head">Who leads it; null where that is not said.</param>
/// <param name="Headcount">How many people; null where that is not said.</param>
/// <param name="Below">The units below.</param>
public sealed record TeamUnit(string Name, string? Head, int? Headcount, IReadOnlyList<TeamUnit> Below);

/// <summary>A team chart: the units on top, each with what is below it.</summary>
public sealed record Team(IReadOnlyList<TeamUnit> Units);

/// <summary>Reads a team chart from lines: <c>unit | head | headcount</c>, a unit below another indented by two spaces or a tab.</summary>
public static class TeamChart
{
    /// <summary>More units than this no reader takes in.</summary>
    public const int MostUnits = 120;

    public const int Deepest = 6;

    public static Outcome<Team> Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var lines = text.Replace("\t", "  ", StringComparison.Ordinal).Replace('　', ' ').Split('\n').Select(line => line.TrimEnd()).Where(line => line.Length > 0).ToList();
        if (lines.Count is 0 or > MostUnits)
        {
            return Wrong($"团队结构要有 1 到 {MostUnits} 行。", $"A team chart has 1 to {MostUnits} lines.");
        }

        var units = new List<Line>();
        foreach (var line in lines)
        {
            if (Parse(line, units.Count + 1) is not { Ok: true } read)
            {
                return Parse(line, units.Count + 1).Refusal!;
            }

            if (read.Value.Level > (units.Count == 0 ? 0 : units[^1].Level + 1) || read.Value.Level >= Deepest)
            {
                return Wrong($"第 {units.Count + 1} 行缩进过深，每一级比上一级多两个空格，最多 {Deepest} 级。", $"Line {units.Count + 1} is indented too far: two spaces a level, {Deepest} levels at most.");
            }

            units.Add(read.Value);
        }

        var at = 0;
        return new Team(Level(units, 0, ref at));
    }

    private static List<TeamUnit> Level(List<Line> units, int level, ref int at)
    {
        var here = new List<TeamUnit>();
        while (at < units.Count && units[at].Level == level)
        {
            var unit = units[at++];
            here.Add(new TeamUnit(unit.Name, unit.Head, unit.Headcount, Level(units, level + 1, ref at)));
        }

        return here;
    }

    private static Outcome<Line> Parse(string line, int number)
    {
        var parts = line.Split('|', '｜');
        var (name, head, count) = (parts[0].Trim(), parts.ElementAtOrDefault(1)?.Trim(), parts.ElementAtOrDefault(2)?.Trim().TrimEnd('人').Trim());
        if (name.Length is 0 or > 60 || head?.Length > 60 || parts.Length > 3)
        {
            return Wrong($"第 {number} 行应为「名称 | 负责人 | 人数」，名称最多 60 个字。", $"Line {number} should be “name | head | headcount”, with a name of at most 60 characters.");
        }

        int? people = null;
        if (!string.IsNullOrEmpty(count))
        {
            if (!int.TryParse(count, NumberStyles.None, CultureInfo.InvariantCulture, out var some) || some > 1_000_000)
            {
                return Wrong($"第 {number} 行的人数「{count}」不是数字。", $"The headcount “{count}” in line {number} is no number.");
            }

            people = some;
        }

        return new Line((line.Length - line.TrimStart(' ').Length) / 2, name, string.IsNullOrEmpty(head) ? null : head, people);
    }

    private static Refusal Wrong(string zh, string en) => new("transparency.team-unreadable", zh, en) { Field = "Words" };

    private sealed record Line(int Level, string Name, string? Head, int? Headcount);
}
