using Huxin.Documents.Paper;
using Huxin.Engine;
using Huxin.Engine.Checks;
using Huxin.Engine.Disclosure;
using Huxin.Engine.Reconciliation;
using Huxin.Engine.Transparency;

namespace Huxin.Tests.Shared.Papers;

/// <summary>One paper of every kind, about invented people and companies: for tests of what is printed, and for the pictures in the docs.</summary>
internal static class InventedPapers
{
    private static readonly DateTimeOffset day = new(2026, 6, 1, 9, 30, 0, TimeSpan.FromHours(8));

    public static PaperStamp Stamp { get; } = new("7K3M-Q2ZP-9XTC", new Uri("https://huxin.example/v/7K3MQ2ZP9XTC"), "杭州澄湖智能科技有限公司");

    public static EmployerReport Employer { get; } = new()
    {
        Organization = "杭州澄湖智能科技有限公司",
        Uscc = "91330100MA00000000",
        Demonstration = true,
        Issued = day.AddDays(2),
        Verified = day.AddDays(1),
        Lamp = Lamp.Blue,
        Items =
        [
            InventedReport.Item("工商登记", "Business registration", Lamp.Green, "存续，与所述一致", "active, as stated"),
            InventedReport.Item("劳动仲裁与诉讼", "Labour disputes", Lamp.Blue, "近三年 2 件，均已结案", "2 in three years, both closed"),
            InventedReport.Item("行政处罚", "Administrative penalties", Lamp.Green, "无记录", "no record"),
        ],
        Findings =
        [
            new()
            {
                Title = new("劳动争议案件", "Labour cases"),
                Finding = new Finding
                {
                    Code = "risk.litigation",
                    Kind = FindingKind.Record,
                    Lamp = Lamp.Blue,
                    Subject = new Subject("risk", null),
                    Explanation = new("法院公开信息显示近三年有 2 件劳动争议，均已调解结案。", "Public court records show two labour disputes in the last three years, both settled."),
                    Question = new("这两件争议的起因是什么，之后做了哪些改变？", "What led to these disputes, and what has changed since?"),
                    Rule = new RuleReference("employer-litigation", 1),
                },
                Claim = new("未提及", "not mentioned"),
                Evidence = [new(new("法院公开信息", "Public court records"), new("2 件，2024 年与 2025 年", "two, 2024 and 2025"))],
                CandidateWords = "两件都与离职补偿的计算有关，已按调解书支付，并改了离职结算流程。",
            },
        ],
        Lanes =
        [
            new(LaneSide.Employer, new("公开工作时间与薪酬", "Published hours and pay"), day.AddDays(-30)),
            new(LaneSide.Candidate, new("提出 3 个公开问题", "Asked three public questions"), day.AddDays(-20)),
            new(LaneSide.Employer, new("全部按时答复，附证据", "Answered all on time, with evidence"), day.AddDays(-12)),
        ],
        Pace =
        [
            new(PaceTopic.Hours, [new("9:30 至 18:30，午休 1 小时，双休。", ["高级后端工程师"])]),
            new(PaceTopic.Probation, [new("试用期 3 个月，工资不打折。", ["高级后端工程师", "测试工程师"])]),
            new(PaceTopic.Pay, []),
        ],
        Badges = [new(BadgeRule.All[0], BadgeState.Earned, 12, 12), new(BadgeRule.All[1], BadgeState.NotEarned, 8, 11)],
        Claims =
        [
            new(EmployerClaimKind.Award, new("省级专精特新企业", "Provincial specialised enterprise"), "某省经济和信息化厅", "ZX-2025-0042", 1, day.AddDays(-9), new DateOnly(2028, 5, 31)),
            new(EmployerClaimKind.Patent, new("一种湖面监测方法", "A method of monitoring lakes"), "国家知识产权局", "ZL2024 1 0000000.1", 1, day.AddDays(-9), null),
        ],
        Hidden = 1,
    };

    public static DisclosureSheet Disclosure { get; } = new(
        new PublishedDisclosure(
            Guid.Empty, "高级后端工程师", "杭州", 3, "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08", day,
            [.. DisclosureBlocks.All.Select(block => new BlockText(block, Words(block)))]),
        "杭州澄湖智能科技有限公司", "91330100MA00000000", new Uri("https://huxin.example/e/chenghu/jobs/1"), Demonstration: true);

    public static ConsentSheet Consents { get; } = new()
    {
        CheckNumber = "HX-2026-00042",
        Organization = "杭州澄湖智能科技有限公司",
        CandidateName = "林知遥",
        JobTitle = "高级后端工程师",
        Issued = day.AddDays(1),
        Demonstration = true,
        Entries =
        [
            Consent("学历", "Education", "学信网", "CHSI", "我同意杭州澄湖智能科技有限公司为本次招聘向学信网核实我的学历，核实结果只用于这一次。", "I consent to my education being verified with CHSI for this job only.", null),
            Consent("工作履历", "Employment", "原用人单位", "former employers", "我同意向我填写的原用人单位核实任职时间与职位，不询问薪酬。", "I consent to former employers being asked about dates and titles, not pay.", null),
            Consent("失信与限高", "Dishonest-debtor records", "法院公开信息", "public court records", "我同意查询法院公开的失信与限制消费信息。", "I consent to public court records being searched.", day.AddDays(1)),
        ],
    };

    /// <summary>Every kind of paper by its name in file names.</summary>
    public static MonthlyReviewSheet Review { get; } = new()
    {
        Organization = "杭州澄湖智能科技有限公司",
        Month = new(2026, 5, 1),
        Issued = day.AddDays(3),
        Demonstration = true,
        Figures =
        [
            new(new("背景调查完成", "Checks finished"), new("24", "24"), 24, null, new("19", "19")),
            new(new("从授权到结果的中位时间", "Median time from consent to result"), new("2.6 天", "2.6 days"), 24, "2.1–3.4", new("3.2 天", "3.2 days")),
            new(new("按时送达的结果通知", "Result notices delivered on time"), new("96 %", "96 %"), 24, "80–99 %", new("89 %", "89 %")),
            new(new("候选人提问的中位答复时间", "Median time to answer a candidate's question"), new("1.4 天", "1.4 days"), 17, "0.9–2.2", new("1.9 天", "1.9 days")),
            new(new("认为流程专业的候选人", "Candidates who found the process professional"), new("8 人中 7 人", "7 of 8"), 8, "53–98 %", new("88 %", "88 %")),
        ],
        Declined =
        [
            new(new("薪资低于预期", "Pay below what was expected"), 4, 9), new(new("加班情况没有说清楚", "Overtime was left unclear"), 3, 9),
            new(new("等待结果太久", "The result took too long"), 1, 9), new(new("通勤太远", "Too far to travel"), 1, 9),
        ],
        Slow = [new(new("人工核实超过三个工作日", "Verification by hand beyond three working days"), 5, 24)],
        Untrue = [new(new("“每周一天远程”在新部门没有执行", "“One day a week at home” is not kept in the new department"), 2, 6)],
        Comments = [new(new("候选人", "A candidate"), "面试前就收到了告知书，心里有底。希望加班补偿写得再具体一些。"), new(new("用人经理", "A hiring manager"), "证明人回访要等很久，能不能先把不依赖证明人的项目给我看？")],
        Actions =
        [
            new("告知书写明加班的补休与折算办法，六月起对所有岗位生效", "顾清和", new(2026, 6, 15)),
            new("证明人访谈首次联系提前到授权当天", "叶青禾", new(2026, 6, 10)),
        ],
        FollowUp = [new("结果通知模板补充可申诉的说明", "顾清和", new(2026, 5, 20), new(2026, 5, 18), "按时送达从 89 % 到 96 %"), new("新部门补一次远程办公的约定", "何辰", new(2026, 5, 31))],
    };

    public static IReadOnlyDictionary<string, Func<Language, byte[]>> All { get; } = new Dictionary<string, Func<Language, byte[]>>(StringComparer.Ordinal)
    {
        ["report"] = language => ReportPaper.Print(InventedReport.With(), language, Stamp),
        ["employer-report"] = language => EmployerPaper.Print(Employer, language, Stamp),
        ["disclosure"] = language => DisclosurePaper.Print(Disclosure, language, Stamp),
        ["consents"] = language => ConsentPaper.Print(Consents, language, Stamp),
        ["monthly-review"] = language => MonthlyReviewPaper.Print(Review, language, Stamp),
    };

    private static ConsentEntry Consent(string zh, string en, string recipientZh, string recipientEn, string wordsZh, string wordsEn, DateTimeOffset? withdrawn) => new(
        new(zh, en), new(recipientZh, recipientEn), "2026-05", new(wordsZh, wordsEn), "林知遥", day, withdrawn, "2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae");

    private static string Words(DisclosureBlock block) => $"{DisclosureBlocks.Title(block).Zh}：按岗位实际情况如实填写，例如时间、地点、标准与依据，都能在入职后逐项核对。";
}
