using System.Globalization;

namespace Huxin.Engine.Transparency;

/// <summary>How a badge stands.</summary>
public enum BadgeState
{
    Earned,
    NotEarned,

    /// <summary>Too little has happened to say anything.</summary>
    NotEnough,
}

/// <summary>
/// The open rule of a badge: a share that must be kept, out of at least so many in twelve months. The same rule for every employer,
/// printed beside the badge; minimum samples keep a lucky few from looking like a habit.
/// </summary>
/// <param name="Kind">The badge.</param>
/// <param name="Percent">Least share kept, in percent, 0 to 100.</param>
/// <param name="Least">Least number due.</param>
public sealed record BadgeRule(BadgeKind Kind, int Percent, int Least)
{
    /// <summary>Counts reach back this far.</summary>
    public const int Months = 12;

    public static IReadOnlyList<BadgeRule> All { get; } =
    [
        new(BadgeKind.AnswersOnTime, 90, 10),
        new(BadgeKind.DecidesOnTime, 95, 10),
        new(BadgeKind.DisclosureFoundTrue, 85, 5),
        new(BadgeKind.EvidenceComplete, 100, 5),
    ];

    public Sentence Name => Kind switch
    {
        BadgeKind.AnswersOnTime => new("提问按时答复", "Answers on time"),
        BadgeKind.DecidesOnTime => new("结果按时告知", "Decides on time"),
        BadgeKind.DisclosureFoundTrue => new("告知属实", "Disclosure found true"),
        _ => new("证据齐全", "Evidence complete"),
    };

    /// <summary>What is counted, in a sentence.</summary>
    public Sentence Says => Kind switch
    {
        BadgeKind.AnswersOnTime => new(
            $"近 {Months} 个月到期的候选人提问不少于 {Least} 个，其中至少 {Percent}% 在承诺日之前得到答复。",
            $"At least {Least} candidates' questions fell due within {Months} months, and {Percent} % of them were answered by the promised day."),
        BadgeKind.DecidesOnTime => new(
            $"近 {Months} 个月到期的结果通知不少于 {Least} 份，其中至少 {Percent}% 在 3 个工作日内送达。",
            $"At least {Least} results fell due within {Months} months, and {Percent} % of them reached the candidate within 3 working days."),
        BadgeKind.DisclosureFoundTrue => new(
            $"近 {Months} 个月入职满一个月的回访不少于 {Least} 份，其中至少 {Percent}% 认为告知书属实。",
            $"At least {Least} people were asked a month after joining within {Months} months, and {Percent} % found the disclosure true."),
        _ => new(
            $"公开内容不少于 {Least} 项，每一项都附有证据、在有效期内、{Months} 个月内核实过。",
            $"At least {Least} public entries, each with evidence, in date, and verified within {Months} months."),
    };

    public Badge Judge(IEnumerable<BadgeFigure> figures)
    {
        ArgumentNullException.ThrowIfNull(figures);
        var own = figures.Where(figure => figure.Kind == Kind).ToList();
        var (kept, due) = (own.Sum(figure => figure.Kept), own.Sum(figure => figure.Due));
        var state = due < Least ? BadgeState.NotEnough
            : (long)kept * 100 >= (long)due * Percent ? BadgeState.Earned
            : BadgeState.NotEarned;
        return new Badge(this, state, kept, due);
    }
}

/// <summary>A badge with the figures behind it.</summary>
public sealed record Badge(BadgeRule Rule, BadgeState State, int Kept, int Due)
{
    /// <summary>The figures in words, so that everyone can work out the badge again.</summary>
    public Sentence Figures => Due == 0
        ? new("还没有数据", "no figures yet")
        : new($"{Due} 项中有 {Kept} 项做到（{Share}%）", $"{Kept} of {Due} kept ({Share} %)");

    private string Share => Math.Floor(100.0 * Kept / Due).ToString(CultureInfo.InvariantCulture);

    public static Sentence Name(BadgeState state) => state switch
    {
        BadgeState.Earned => new("已获得", "Earned"),
        BadgeState.NotEarned => new("未达到", "Not reached"),
        _ => new("样本不足", "Not yet enough"),
    };
}
