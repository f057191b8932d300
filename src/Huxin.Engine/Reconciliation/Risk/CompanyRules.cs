using Huxin.Engine.Reconciliation.Employment;
using Huxin.Engine.Reconciliation.Identity;

namespace Huxin.Engine.Reconciliation.Risk;

/// <summary>Runs or owns a company that is active now, beside a full-time job. A supervisor's seat, a company that ended or was left, or the employer itself is no conflict.</summary>
internal static class CompanyRules
{
    private static readonly string[] ended = ["注销", "吊销", "清算", "停业", "歇业", "撤销", "dissolved", "deregistered", "revoked", "closed", "ended", "cancelled", "inactive"];

    public static void Check(CaseFile file)
    {
        var jobs = file.Work.Where(w => !w.Impossible && w.Scope != EmploymentScope.Outside
            && (w.Claim.EndDate is null || w.Claim.EndDate.Value.Last >= file.AsOf)).ToList();
        if (jobs.Count == 0)
        {
            return;
        }

        var companies = file.Records("business")
            .Where(r => r.Role is "legal-representative" or "shareholder" or "executive"
                && !ended.Any(word => r.Status?.Contains(word, StringComparison.OrdinalIgnoreCase) == true)
                && (r.Until is null || r.Until.Value.First > file.AsOf) && (r.Since is null || r.Since.Value.First <= file.AsOf)
                && PersonName.Same(file.Names, PersonName.Of(r.Name))
                && !file.Work.Any(w => (w.Claim.EndDate is null || w.Claim.EndDate.Value.Last >= file.AsOf) && file.Employers.Relation(w.Claim.Name, r.Company) != Kinship.None))
            .GroupBy(r => file.Employers.Key(r.Company));
        foreach (var group in companies)
        {
            var r = group.MinBy(x => x.Since)!;
            var roles = group.Select(x => Role(x.Role)).Distinct().ToList();
            file.Add("risk.conflict-of-interest", "risk", null, null, group.Select(x => new Evidence("registry:business", FindingJson.Of(x))),
                new Sentence($"工商登记显示候选人自 {r.Since} 起任{r.Company}{string.Join("、", roles.Select(x => x.Zh))}，该企业目前存续，同时在职于{jobs[0].Claim.Name}。",
                    $"The business register shows the candidate as {string.Join(", ", roles.Select(x => x.En))} of {r.Company} since {r.Since}, active today, beside the job at {jobs[0].Claim.Name}."),
                new Sentence($"工商登记显示您在{r.Company}任{roles[0].Zh}，能否说明这家公司的情况，以及入职后的打算？",
                    $"The business register shows you as {roles[0].En} of {r.Company}. Could you tell about it and your plans for it after joining?"), confidence: 0.9);
        }
    }

    private static Sentence Role(string? role) => role switch
    {
        "legal-representative" => new("法定代表人", "legal representative"),
        "shareholder" => new("股东", "shareholder"),
        _ => new("高级管理人员", "executive"),
    };
}
