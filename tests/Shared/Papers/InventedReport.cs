using Huxin.Engine.Checks;
using Huxin.Engine.Reconciliation;

namespace Huxin.Tests.Shared.Papers;

/// <summary>A report about an invented person, long enough to need several pages.</summary>
internal static class InventedReport
{
    private static readonly DateTimeOffset day = new(2026, 6, 1, 9, 30, 0, TimeSpan.FromHours(8));

    public static CheckReport With(int findings = 6, bool demonstration = true) => new()
    {
        Number = "HX-2026-00042",
        Version = 2,
        Demonstration = demonstration,
        Organization = "杭州澄湖智能科技有限公司",
        Uscc = "91330100MA00000000",
        CandidateName = "林知遥",
        JobTitle = "高级后端工程师",
        Package = new("标准套餐", "Standard"),
        Ordered = day,
        Completed = day.AddDays(2),
        Issued = day.AddDays(2).AddHours(1),
        Rules = "2026.11",
        Lamp = Lamp.Yellow,
        Items =
        [
            Item("身份", "Identity", Lamp.Green, "一致", "matches"),
            Item("学历", "Education", Lamp.Green, "一致", "matches"),
            Item("工作履历", "Employment", Lamp.Yellow, "有差异", "differs"),
            Item("证明人访谈", "Reference interview", Lamp.None, "无法核实", "could not be verified"),
            Item("失信与限高", "Dishonest-debtor records", Lamp.Blue, "有同名记录，身份未确认", "namesake record, identity not established"),
        ],
        Findings = [.. Enumerable.Range(0, findings).Select(Finding)],
        Lanes =
        [
            new(LaneSide.Employer, new("发出企业信息告知书", "Sent the disclosure"), day.AddDays(-3)),
            new(LaneSide.Candidate, new("确认收到告知书", "Acknowledged the disclosure"), day.AddDays(-2)),
            new(LaneSide.Employer, new("发起背景调查", "Ordered the check"), day),
            new(LaneSide.Candidate, new("逐项授权，并更正了一处入职日期", "Consented item by item and corrected one start date"), day.AddHours(3)),
            new(LaneSide.Candidate, new("对一条发现提出说明", "Explained a finding"), day.AddDays(2)),
            new(LaneSide.Employer, new("由王岚作出决定", "Decision by Wang Lan"), null, new DateOnly(2026, 6, 8)),
        ],
        CandidateStatement = "感谢给我解释的机会。职位名称在公司内部调整过，劳动合同可以证明。",
    };

    public static ReportItem Item(string zh, string en, Lamp lamp, string resultZh, string resultEn) => new()
    {
        Name = new(zh, en),
        Status = new("已完成", "done"),
        Result = new(resultZh, resultEn),
        Lamp = lamp,
        Source = new("演示登记处", "Sandbox registry"),
        VerifiedAt = day.AddDays(1),
    };

    private static ReportFinding Finding(int number) => new()
    {
        Title = new("职位高于其他来源", "Title higher than elsewhere"),
        Finding = new Finding
        {
            Code = "employment.title-inflated",
            Kind = FindingKind.Contradiction,
            Lamp = (Lamp)(number % 5),
            Subject = new Subject("work", number),
            Explanation = new(
                "简历写的是“技术总监”，同一时期脉脉主页写的是“技术经理”。两处相差一级，可能是内部职级与对外头衔不同，也可能是任职期间有变动。",
                "The résumé says “Technical Director”; the profile for the same time says “Technical Manager”. They are one level apart."),
            Question = new("您在这段时间的职位有过变化吗？方便说明每个职位的起止时间吗？", "Did your position change during this time, and when?"),
            Rule = new RuleReference("employment-title", 3),
        },
        Claim = new("技术总监，2021-06 至今，杭州星野数据有限公司", "Technical Director, 2021-06 to present, Hangzhou Xingye Data"),
        Evidence = [new(new("脉脉主页", "Maimai profile"), new("技术经理，2021-06 至今", "Technical Manager, 2021-06 to present"))],
        CandidateWords = number % 2 == 0 ? "2023 年起公司统一把经理改称总监，工作内容没有变。" : null,
        Dispute = number % 3 == 0 ? new("处理中，2026-06-08 前答复", "open, answer due 2026-06-08") : null,
    };
}
