namespace Huxin.Engine.Reconciliation.Employment;

/// <summary>Two full-time jobs at different employers that certainly overlap by more than a hand-over month. Named is the later job.</summary>
internal static class OverlapRules
{
    private const int Tolerable = 1;

    public static void Check(CaseFile file)
    {
        var jobs = file.Work.Where(w => !w.Impossible && w.Claim.StartDate is not null && w.Scope != EmploymentScope.Outside)
            .OrderBy(w => w.Claim.StartDate!.Value).ThenByDescending(w => w.Index).ToList();
        for (var j = 1; j < jobs.Count; j++)
        {
            var later = jobs[j];
            var clash = jobs.Take(j).FirstOrDefault(earlier => Overlap(file, earlier, later) > Tolerable
                && file.Employers.Relation(earlier.Claim.Name, later.Claim.Name) == Kinship.None);
            if (clash is null)
            {
                continue;
            }

            var months = Overlap(file, clash, later);
            file.Add("employment.overlap", "work", later.Index, FindingJson.Of(later.Claim), [new Evidence("resume", FindingJson.Of(clash.Claim))],
                new Sentence($"{clash.Claim.Name}（至 {clash.Claim.EndDate?.ToString() ?? "今"}）与{later.Claim.Name}（自 {later.Claim.StartDate}）都是全职，重叠约 {months} 个月。",
                    $"{clash.Claim.Name} (until {clash.Claim.EndDate?.ToString() ?? "now"}) and {later.Claim.Name} (from {later.Claim.StartDate}) are both full-time and overlap by about {months} months."),
                new Sentence($"您简历写{later.Claim.Name}与{clash.Claim.Name}有约 {months} 个月同时全职，能否说明？", $"Your résumé shows full-time jobs at {later.Claim.Name} and {clash.Claim.Name} for about {months} months at once. Could you explain?"));
        }
    }

    private static int Overlap(CaseFile file, WorkEntry a, WorkEntry b) =>
        Math.Min(a.Claim.EndDate?.FirstMonth ?? file.Now, b.Claim.EndDate?.FirstMonth ?? file.Now)
        - Math.Max(a.Claim.StartDate!.Value.LastMonth, b.Claim.StartDate!.Value.LastMonth);
}
