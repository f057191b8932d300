using Huxin.Engine;
using Huxin.Engine.Checks;
using Huxin.Engine.Disclosure;
using Huxin.Engine.Questions;
using Huxin.Engine.Reconciliation;
using Huxin.Engine.Transparency;
using Huxin.Platform.Clock;

namespace Huxin.Rooms.Transparency;

/// <summary>The employer's file in words, for pages and paper.</summary>
internal static class EmployerWords
{
    public static Sentence Name(EmployerAnswerState state) => state switch
    {
        EmployerAnswerState.Asking => new("查询中", "being asked"),
        EmployerAnswerState.Answered => new("已答复", "answered"),
        _ => new("多次尝试未能答复", "did not answer after several tries"),
    };

    /// <summary>A finding with what the employer said to it, as both stand before everyone.</summary>
    public static ReportFinding Finding(EmployerDossier dossier, EmployerFinding finding)
    {
        var words = dossier.Words.Where(row => row.FindingKey == finding.Key).ToList();
        var dispute = words.LastOrDefault(row => row.Kind == FindingWordsKind.Dispute);
        return ReportFinding.Of(finding.Finding) with
        {
            CandidateWords = words.Count == 0 ? null : string.Join("\n", words.Select(row => row.Words)),
            Dispute = dispute switch
            {
                null => null,
                { Register: null } => new("企业不认同这条发现。", "The employer does not agree with this finding."),
                { End: null } => new("企业已提出异议，正在向来源重新核实。", "The employer disputes this; the source is being asked again."),
                { End: DisputeEnd.Stands } => new("已重新核实，来源的答复没有变化。", "Verified again; the source says the same."),
                { End: DisputeEnd.NotAnswered } => new("重新核实时来源没有答复，原有答复仍列在这里。", "The source did not answer when asked again; what it said before still stands here."),
                _ => new("来源已更正。", "The source has corrected it."),
            },
        };
    }

    /// <summary>What one register said, as a row of the report.</summary>
    public static ReportItem Item(EmployerDossier dossier, string register, IReadOnlyList<EmployerFinding> findings)
    {
        var inText = EmployerRegisters.Name(register);
        var name = inText with { En = char.ToUpperInvariant(inText.En[0]) + inText.En[1..] };
        var answer = dossier.Latest(register);
        var own = findings.Where(finding => EmployerFindings.RegisterOf(finding) == register).ToList();
        var records = own.Count(finding => finding.Finding.Kind is FindingKind.Record or FindingKind.Contradiction);
        return new ReportItem
        {
            Name = name,
            Status = answer is null ? new("尚未查询", "Not asked yet") : answer.State == EmployerAnswerState.Answered ? new("已完成", "Complete") : new("未能查询", "Not reached"),
            Result = answer switch
            {
                null => null,
                { State: EmployerAnswerState.Unavailable } => new("未能核实", "Could not be verified"),
                _ when records > 0 => new($"{records} 条记录", records == 1 ? "1 record" : $"{records} records"),
                _ when register == EmployerRegisters.Registration => new("一致，存续", "Agrees, active"),
                _ when register == EmployerRegisters.Licences => new($"{own.Count(finding => finding.Finding.Kind == FindingKind.Confirmed)} 项一致", $"{own.Count(finding => finding.Finding.Kind == FindingKind.Confirmed)} confirmed"),
                _ => new("未见记录", "No record found"),
            },
            Lamp = answer is not { State: EmployerAnswerState.Answered } ? Lamp.None : own.Select(finding => finding.Finding.Lamp).DefaultIfEmpty(Lamp.None).Max(),
            Source = answer?.Invented == true ? new($"{name.Zh}（模拟数据）", $"{name.En} (invented data)") : name,
            VerifiedAt = answer is { State: EmployerAnswerState.Answered } ? answer.AnsweredAt?.ToOffset(ChinaClock.Offset) : null,
        };
    }

    /// <summary>What each side did: the employer publishes, answers and explains; candidates ask, and wait.</summary>
    public static IReadOnlyList<LaneEntry> Lanes(EmployerDossier dossier, IReadOnlyList<PublishedDisclosure> disclosures, FaqSummary? faq)
    {
        var lanes = new List<LaneEntry>();
        if (dossier.Page?.PublishedAt is { } published)
        {
            lanes.Add(new(LaneSide.Employer, new("公开企业主页", "Published the page"), published));
        }

        if (dossier.VerifiedAt is { } verified)
        {
            lanes.Add(new(LaneSide.Employer, new("登记库核实了企业信息", "Registers verified the employer"), verified));
        }

        lanes.AddRange(disclosures.Select(one => new LaneEntry(LaneSide.Employer, new($"公布「{one.JobTitle}」告知书第 {one.Version} 版", $"Published version {one.Version} of the disclosure for “{one.JobTitle}”"), one.PublishedAt)));
        lanes.AddRange(dossier.Words.Select(row => new LaneEntry(LaneSide.Employer, row.Kind == FindingWordsKind.Dispute ? new("对一条发现提出异议", "Disputed a finding") : new("对一条发现作了说明", "Explained a finding"), row.At)));
        lanes.AddRange((faq?.Answers ?? []).Select(answer => new LaneEntry(LaneSide.Employer, new($"答复：{answer.Question}", $"Answered: {answer.Question}"), answer.PublishedAt)));
        if (faq is { Open: > 0 })
        {
            lanes.Add(new(LaneSide.Candidate, new($"{faq.Open} 个提问在等答复", $"{faq.Open} questions wait for an answer"), null));
        }

        return [.. lanes.OrderBy(lane => lane.At is null).ThenBy(lane => lane.At).TakeLast(14).Select(lane => lane with { At = lane.At?.ToOffset(ChinaClock.Offset) })];
    }
}
