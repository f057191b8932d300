using Huxin.Engine.Claims;

namespace Huxin.Engine.Reconciliation.Employment;

/// <summary>Start or end of a job differ: more than 1 month blue, more than 3 yellow. One finding a job, the register first.</summary>
internal static class PeriodRule
{
    private const int Tolerable = 1;
    private const int Large = 3;

    /// <remarks><c>register</c>: contributions, which lag by a month while a job runs.</remarks>
    public static void Check(CaseFile file, WorkEntry earliest, WorkEntry latest, PartialDate? start, PartialDate? end, IReadOnlyList<Evidence> evidence, bool register = false)
    {
        var startApart = start is { } s && earliest.Claim.StartDate is { } mine ? Months.Apart(mine, s) : 0;
        var endApart = End(file, latest.Claim, end, register);
        var founding = file.Has("employment.before-founding", "work", earliest.Index);
        startApart = founding ? 0 : startApart;
        var (entry, apart) = endApart >= startApart ? (latest, endApart) : (earliest, startApart);
        if (apart <= Tolerable || file.Has("employment.period-mismatch", "work", entry.Index))
        {
            return;
        }

        var c = entry.Claim;
        var source = FindingText.Source(evidence[0].Source);

        // A profile's open end means today; a referee who gave one date alone said nothing of the other.
        var untold = new Sentence("未说明", "not stated");
        var open = evidence[0].Source.StartsWith("referee:", StringComparison.Ordinal) ? untold : new Sentence("今", "now");
        file.Add("employment.period-mismatch", "work", entry.Index, FindingJson.Of(c), evidence,
            new Sentence($"{c.Name}：简历写 {c.StartDate} 至 {c.EndDate?.ToString() ?? "今"}，{source.Zh}显示 {start?.ToString() ?? untold.Zh} 至 {end?.ToString() ?? open.Zh}，相差 {apart} 个月。",
                $"{c.Name}: the résumé states {c.StartDate} to {c.EndDate?.ToString() ?? "now"}, {source.En} shows {start?.ToString() ?? untold.En} to {end?.ToString() ?? open.En}, {apart} months apart."),
            new Sentence($"您简历写在{c.Name}任职 {c.StartDate} 至 {c.EndDate?.ToString() ?? "今"}，{source.Zh}显示 {start?.ToString() ?? untold.Zh} 至 {end?.ToString() ?? open.Zh}，能否说明？",
                $"Your résumé states {c.Name} from {c.StartDate} to {c.EndDate?.ToString() ?? "now"}; {source.En} shows {start?.ToString() ?? untold.En} to {end?.ToString() ?? open.En}. Could you explain?"),
            apart > Large ? Lamp.Yellow : Lamp.Blue);
    }

    private static int End(CaseFile file, WorkClaim claim, PartialDate? end, bool register)
    {
        if (end is not { } recorded)
        {
            return 0;
        }

        if (claim.EndDate is { } mine)
        {
            return Months.Apart(mine, recorded);
        }

        // The present job: contributions up to the month before agree.
        return Math.Max(0, file.Now - (register ? 1 : 0) - recorded.LastMonth);
    }
}
