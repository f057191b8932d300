using Huxin.Engine.Claims;

namespace Huxin.Engine.Reconciliation.Timeline;

/// <summary>Dates that cannot be: an end before its start, a date in the future, work before the age of 16 (劳动法 §15).</summary>
internal static class ImpossibleDates
{
    /// <summary>Marks broken entries so that no other rule reads them.</summary>
    public static void Mark(CaseFile file)
    {
        foreach (var work in file.Work)
        {
            work.Impossible = Fault(file, work) is not null;
        }

        foreach (var study in file.Study)
        {
            study.Impossible = Fault(file, study) is not null;
        }
    }

    public static void Check(CaseFile file)
    {
        foreach (var work in file.Work)
        {
            Add(file, "work", work.Index, work.Claim.Name, Fault(file, work), () => FindingJson.Of(work.Claim));
        }

        foreach (var study in file.Study)
        {
            Add(file, "education", study.Index, study.Claim.Institution, Fault(file, study), () => FindingJson.Of(study.Claim));
        }
    }

    private static Sentence? Fault(CaseFile file, WorkEntry work) =>
        Backwards(work.Claim.StartDate, work.Claim.EndDate)
        ?? Future(file, work.Claim.StartDate) ?? Future(file, work.Claim.EndDate)
        ?? ((file.Birth ?? file.Resume.Basics.BirthDate?.First) is { } birth && (work.Claim.StartDate ?? work.Claim.EndDate) is { } start && start.Last < birth.AddYears(16)
            ? new Sentence($"开始于 {start}，当时未满 16 岁", $"it starts {start}, before the age of 16")
            : null);

    private static Sentence? Fault(CaseFile file, StudyEntry study) =>
        Backwards(study.Claim.StartDate, study.Claim.EndDate) ?? Future(file, study.Claim.StartDate);

    private static Sentence? Backwards(PartialDate? start, PartialDate? end) => start is { } s && end is { } e && e.Last < s.First
        ? new Sentence($"结束时间 {e} 早于开始时间 {s}", $"it ends {e}, before it starts {s}")
        : null;

    private static Sentence? Future(CaseFile file, PartialDate? date) => date is { } d && d.First > file.AsOf
        ? new Sentence($"{d} 尚未到来（截至 {file.AsOf:yyyy-MM-dd}）", $"{d} lies in the future (as of {file.AsOf:yyyy-MM-dd})")
        : null;

    private static void Add(CaseFile file, string section, int index, string? what, Sentence? fault, Func<System.Text.Json.Nodes.JsonNode> claim)
    {
        if (fault is not null)
        {
            file.Add("timeline.impossible", section, index, claim(), [],
                new Sentence($"{what}：{fault.Zh}。", $"{what}: {fault.En}."),
                new Sentence($"您简历中{what}的时间似乎有误（{fault.Zh}），能否更正？", $"The dates at {what} seem to be wrong ({fault.En}). Could you correct them?"), confidence: 1);
        }
    }
}
