namespace Huxin.Engine.Wording;

/// <summary>What an achievement leaves open. Vague: at least two of period, scale, share and result are missing.</summary>
public sealed record VagueReading(bool Is, IReadOnlyList<string> Missing, IReadOnlyList<Sentence> Questions)
{
    public static VagueReading Clear { get; } = new(false, [], []);
}

/// <summary>
/// Reads a résumé line for period, scale, own share and checkable result. Plain duties, skills and self-descriptions
/// are no achievements. One figure serves one point only: a percentage is no scale.
/// </summary>
public static class VagueClaims
{
    private static readonly Dictionary<string, (Sentence Name, Sentence Question)> points = new(StringComparer.Ordinal)
    {
        ["period"] = (new("时间", "the period"), new("这件事是什么时候做的，用了多久？", "When was this, and how long did it take?")),
        ["scale"] = (new("规模", "the scale"), new("涉及多大的规模，比如人数、金额或用户数？", "How large was it: people, money, users?")),
        ["share"] = (new("您本人承担的部分", "the own share"), new("团队有几个人，您本人具体做了哪一部分？", "How many were in the team, and which part did you do yourself?")),
        ["result"] = (new("可核对的结果", "a result that can be checked"), new("最后的结果用哪个数字或事实可以说明？", "Which figure or fact shows the result?")),
    };

    /// <summary>The name of a missing point: period, scale, share or result.</summary>
    public static Sentence Name(string point) => points[point].Name;

    public static VagueReading Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var claim = ClaimLine.Of(text);
        if (!claim.IsAchievement)
        {
            return VagueReading.Clear;
        }

        List<string> missing = [];
        foreach (var (point, stated) in claim.Points)
        {
            if (!stated)
            {
                missing.Add(point);
            }
        }

        var vague = missing.Count >= 2;
        return new VagueReading(vague, missing, vague ? missing.Take(3).Select(point => points[point].Question).ToList() : []);
    }
}
