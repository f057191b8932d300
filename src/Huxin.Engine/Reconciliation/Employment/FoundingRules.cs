namespace Huxin.Engine.Reconciliation.Employment;

/// <summary>A job that starts before its employer existed or after it dissolved; one that runs on long past the dissolution.</summary>
internal static class FoundingRules
{
    private const int Tolerable = 1;
    private const int RunsOn = 3;

    public static void Check(CaseFile file)
    {
        foreach (var work in file.Work.Where(w => !w.Impossible))
        {
            if (file.Employers.Find(work.Claim.Name) is not { } employer)
            {
                continue;
            }

            var (claim, evidence) = (work.Claim, new[] { new Evidence("registry:employer", FindingJson.Of(employer)) });
            if (claim.StartDate is { } start && employer.Founded is { } founded && founded.FirstMonth - start.LastMonth > Tolerable)
            {
                Add(file, work, evidence, new Sentence($"{start} 入职时公司尚未成立（{founded} 成立）", $"it starts {start}, the company was founded {founded}"));
            }
            else if (claim.StartDate is { } begin && employer.Dissolved is { } gone && begin.FirstMonth > gone.LastMonth)
            {
                Add(file, work, evidence, new Sentence($"{begin} 入职时公司已注销（{gone} 注销）", $"it starts {begin}, the company was dissolved {gone}"));
            }
            else if (employer.Dissolved is { } ended && (claim.EndDate?.FirstMonth ?? file.Now) - ended.LastMonth is > RunsOn and var months)
            {
                file.Add("employment.period-mismatch", "work", work.Index, FindingJson.Of(claim), evidence,
                    new Sentence($"{claim.Name}于 {ended} 注销，简历写任职至 {claim.EndDate?.ToString() ?? "今"}，晚 {months} 个月。", $"{claim.Name} was dissolved {ended}; the résumé states the job until {claim.EndDate?.ToString() ?? "now"}, {months} months later."),
                    new Sentence($"您简历写在{claim.Name}任职至 {claim.EndDate?.ToString() ?? "今"}，工商登记显示公司已于 {ended} 注销，能否说明？", $"Your résumé states {claim.Name} until {claim.EndDate?.ToString() ?? "now"}; the register shows it dissolved {ended}. Could you explain?"), Lamp.Yellow);
            }
        }
    }

    private static void Add(CaseFile file, WorkEntry work, Evidence[] evidence, Sentence fault) =>
        file.Add("employment.before-founding", "work", work.Index, FindingJson.Of(work.Claim), evidence,
            new Sentence($"{work.Claim.Name}：{fault.Zh}。", $"{work.Claim.Name}: {fault.En}."),
            new Sentence($"您简历写在{work.Claim.Name}任职，{fault.Zh}，能否说明？", $"About {work.Claim.Name}: {fault.En}. Could you explain?"));
}
