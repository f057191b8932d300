using Huxin.Engine;
using Huxin.Engine.Checks;
using Huxin.Engine.Reconciliation;

namespace Huxin.Platform.Ui;

/// <summary>Invented content for the gallery, one of each kind a component has to draw.</summary>
internal static class GallerySamples
{
    public static DateTimeOffset Now { get; } = new(2026, 6, 1, 14, 30, 0, TimeSpan.FromHours(8));

    public static DateOnly Today { get; } = new(2026, 6, 1);

    public static IReadOnlyList<Sentence> Steps { get; } =
    [
        new("了解", "Understand"), new("授权", "Consent"), new("核对", "Confirm"), new("补充", "Add"), new("完成", "Done"),
    ];

    public static IReadOnlyList<LaneEntry> Lanes { get; } =
    [
        new(LaneSide.Employer, new("发出面试邀约，附企业信息告知书", "Sent the invitation with the disclosure"), At(-9, 10)),
        new(LaneSide.Candidate, new("读完告知书并确认", "Read and acknowledged the disclosure"), At(-8, 21)),
        new(LaneSide.Employer, new("发起背景调查", "Ordered the check"), At(-2, 9)),
        new(LaneSide.Candidate, new("授权五项，一项不同意", "Consented to five items, declined one"), At(-2, 19)),
        new(LaneSide.Candidate, new("提问：加班怎么算", "Asked how overtime is counted"), At(-1, 20)),
        new(LaneSide.Employer, new("答复加班的问题", "Answer the question about overtime"), null, Today.AddDays(-3)),
        new(LaneSide.Candidate, new("查看发现并说明", "See the findings and explain"), null, Today.AddDays(3)),
        new(LaneSide.Employer, new("作出决定", "Decide"), null),
        new(LaneSide.Candidate, new("收到结果和理由", "Receive the result and the reason"), null),
    ];

    public static IReadOnlyList<ReportFinding> Findings { get; } =
    [
        Finding("employment.title-inflated", FindingKind.Contradiction, Lamp.Yellow,
            new("职务级别不一致", "Title differs in level"),
            new("晨星科技（杭州）有限公司 · 研发总监 · 2019-03 至 2022-08", "Morning Star Technology (Hangzhou) · R&D Director · 2019-03 to 2022-08"),
            [
                new(new("证明人（上级）", "Referee (manager)"), new("晨星科技（杭州）有限公司 · 研发主管 · 2019-03 至 2022-08", "Morning Star Technology (Hangzhou) · R&D Lead · 2019-03 to 2022-08")),
                new(new("公开主页", "Public profile"), new("晨星科技 · 研发主管", "Morning Star · R&D Lead")),
            ],
            new("简历写的级别高于上级的说法，岗位看重带团队的经历，值得当面确认。", "The résumé states a higher level than the manager; the job relies on leading a team, so it is worth asking."),
            new("在晨星科技期间，您正式任命的职务是什么？直接管理几个人？", "What was your formal position at Morning Star, and how many people reported to you?"),
            "任命书上是主管，2021 年起代理总监职责，有邮件可以提供。"),
        Finding("education.unconfirmed", FindingKind.Contradiction, Lamp.Red,
            new("学历未查到", "Study not found"),
            new("江湾大学 · 会计学 · 本科 · 2012 至 2016", "Jiangwan University · Accounting · Bachelor · 2012 to 2016"), [],
            new("学信网已答复，没有查到这段学习经历。", "The study register answered and holds no such study."),
            new("毕业证书上的姓名和证书编号是什么？可以请您提供学信网的验证报告吗？", "What name and number are on the certificate? Could you share the register's report?"), null),
        Finding("employment.undisclosed", FindingKind.Difference, Lamp.Blue,
            new("简历中没有写的工作", "A job the résumé leaves out"), null,
            [new(new("社会保险", "Social insurance"), new("青禾贸易有限公司 · 2018-05 至 2018-11 · 杭州", "Qinghe Trading · 2018-05 to 2018-11 · Hangzhou"))],
            new("参保记录里有六个月的工作，简历没有提到。", "Insurance records show six months of work that the résumé does not mention."),
            new("2018 年下半年您在做什么？", "What were you doing in the second half of 2018?"), null),
        Finding("item.confirmed", FindingKind.Confirmed, Lamp.Green,
            new("工作经历一致", "Employment confirmed"),
            new("蓝岸物流有限公司 · 2016-07 至 2018-04", "Blue Coast Logistics · 2016-07 to 2018-04"),
            [new(new("社会保险", "Social insurance"), new("蓝岸物流有限公司 · 2016-07 至 2018-04 · 宁波", "Blue Coast Logistics · 2016-07 to 2018-04 · Ningbo"))],
            new("参保记录与简历一致。", "Insurance records agree with the résumé."), null, null),
        Finding("item.unverifiable", FindingKind.Unverifiable, Lamp.None,
            new("境外学习，暂时无法核实", "Study abroad, not verifiable here"),
            new("海港大学（境外） · 硕士 · 2017", "Harbour University (abroad) · Master · 2017"), [],
            new("国内登记不包括境外学习。无法核实不等于有问题。", "The domestic register does not cover study abroad. Not verifiable does not mean wrong."), null, null),
    ];

    private static DateTimeOffset At(int days, int hour) => new(Now.Date.AddDays(days).AddHours(hour), Now.Offset);

    private static ReportFinding Finding(
        string code, FindingKind kind, Lamp lamp, Sentence title, Sentence? claim, ReportEvidence[] evidence,
        Sentence why, Sentence? question, string? words) => new()
        {
            Finding = new Finding
            {
                Code = code,
                Kind = kind,
                Lamp = lamp,
                Subject = new Subject("work", 0),
                Explanation = why,
                Question = question,
                Rule = new RuleReference(code, 1),
            },
            Title = title,
            Claim = claim,
            Evidence = evidence,
            CandidateWords = words,
        };
}
