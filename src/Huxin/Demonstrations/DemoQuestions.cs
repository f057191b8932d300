using Huxin.Engine.Hiring;
using Huxin.Engine.Questions;
using Huxin.Platform.SignIn;
using Huxin.Platform.Storage;
using Huxin.Rooms.Hiring;
using Huxin.Rooms.Questions;
using Microsoft.EntityFrameworkCore;

namespace Huxin.Demonstrations;

/// <summary>
/// A dozen invented questions, each at another stage, by the use cases that people use; those that took days are played on the days
/// they took.
/// </summary>
internal sealed class DemoQuestions(DemoCast cast, DateOnly today)
{
    private static readonly EvidenceDraft Overtime = new(EvidenceGrade.Statistic)
    {
        Title = "研发中心平均每周加班",
        Value = "4.2",
        Unit = "小时/周",
        Period = "最近三个完整月",
        People = "46",
        Words = "考勤系统中 19:30 之后的在岗时长，含周末；不含出差和值班。按人平均后再取平均。",
    };

    private static readonly EvidenceDraft Hours = new(EvidenceGrade.Document)
    {
        Title = "《工作时间与加班管理规定》第 4 条",
        On = "2026-01-01",
        Words = "加班须事先由部门负责人批准。工作日加班优先安排调休，三个月内未调休的，按不低于工资的百分之一百五十支付加班工资。",
        Address = "https://demo.example/policies/hours",
    };

    private static readonly EvidenceDraft Probation = new(EvidenceGrade.Document)
    {
        Title = "劳动合同范本第 3 条",
        On = "2025-09-01",
        Words = "合同期限三年，试用期三个月，试用期工资为转正工资的百分之百。",
    };

    private static readonly EvidenceDraft Promotions = new(EvidenceGrade.Statistic)
    {
        Title = "技术序列参评后通过的比例",
        Value = "38",
        Unit = "%",
        Period = "2025 年度两次评审",
        People = "52",
        Words = "提交材料并进入评审会的人数为分母，结果生效的人数为分子。",
    };

    private static readonly EvidenceDraft Insurance = new(EvidenceGrade.Document)
    {
        Title = "《薪酬福利制度》第 7 条",
        On = "2026-03-15",
        Words = "自入职当月起按上年度月平均工资缴纳社会保险，住房公积金比例为百分之十二。",
    };

    private static EvidenceDraft Said(DateOnly on) => new(EvidenceGrade.Statement)
    {
        Person = "韩砚之",
        Role = "用人经理",
        On = on.ToString("O"),
        Words = "我带这个组两年半，每两周和每个人单独谈一次。排期冲突时我先和产品经理定优先级，不让组员自己扛。",
    };

    public async Task AskAsync(CancellationToken cancel)
    {
        var people = await cast.AsAsync(StaffRole.Hr, services => services.GetRequiredService<HuxinDb>().Set<CandidateRow>().OrderBy(row => row.CreatedAt).Select(row => row.Id).ToListAsync(cancel));
        Guid Person(int number) => people[number % people.Count];

        // Answered, with each grade of evidence; one of them three times helpful, one found wanting and answered better.
        var overtime = await NamedAsync(Person(0), "这个组最近三个月平均每周加班多少小时？周末需要加班吗？", 40, cancel);
        await AnswerAsync(overtime, 39, "平均每人每周加班 4.2 小时，周末加班需要负责人批准，最近三个月有两个周末有人到岗。每年 6 月和 11 月的大促前两周会更忙。", "平均每周加班多少小时？周末需要加班吗？", [Overtime, Hours], cancel);
        await VoicesAsync(overtime, 30, [true, true, true], cancel);

        var probation = await NamedAsync(Person(3), "试用期是几个月？试用期工资打折吗？", 33, cancel);
        await AnswerAsync(probation, 32, "三年期合同，试用期三个月，工资不打折。转正看入职时书面约定的三条目标，由直属上级和 HR 一起评。", "试用期是几个月？工资打折吗？", [Probation], cancel);
        await VoicesAsync(probation, 20, [true], cancel);

        var promotion = await NamedAsync(Person(7), "技术岗多久可以晋升一次？去年有多少人真的升上去了？", 26, cancel);
        await AnswerAsync(promotion, 24, "每年 4 月和 10 月各评一次，满一年可以参评。2025 年两次共 52 人参评，通过 38%。", "技术岗多久可以晋升一次？去年有多少人升上去了？", [Promotions], cancel);

        var manager = await NamedAsync(Person(4), "韩经理带团队是什么风格？和组员多久沟通一次？", 22, cancel);
        await AnswerAsync(manager, 20, "每两周一次一对一沟通。上级本人的说明见下方；面试时也可以直接和他聊。", "直属上级是什么风格？多久和组员沟通一次？", [Said(today.AddDays(-20))], cancel);
        await DoubtAsync(manager, 12, "只有上级自己的说法，希望有组员的反馈或者数字。", cancel);

        // Anonymous ones come as a batch, on the day they are handed over.
        var turnover = (await AnonymousAsync(18, ["近一年离职率是多少？上一任为什么离开？", "社保和公积金按什么基数缴纳？"], cancel)).ToDictionary(row => row.Text, row => row.Id);
        await AnswerAsync(turnover["社保和公积金按什么基数缴纳？"], 16, "从入职当月起缴纳，基数为上年度月平均工资，公积金比例 12%。新入职员工首年按转正工资。", "社保和公积金按什么基数缴纳？", [Insurance], cancel);
        await AnswerAsync(turnover["近一年离职率是多少？上一任为什么离开？"], 13, "近一年研发中心主动离职率 11%。这个岗位的上一任内部转岗到了架构组。", "近一年离职率是多少？上一任为什么离开？",
            [new(EvidenceGrade.Statistic) { Title = "研发中心主动离职率", Value = "11", Unit = "%", Period = "最近十二个月", People = "63", Words = "主动提出离职并已离开的人数，除以月初月末平均人数；不含试用期未通过。" }], cancel);
        await DoubtAsync(turnover["近一年离职率是多少？上一任为什么离开？"], 9, "能不能按部门分开给？", cancel);
        await AnswerAsync(turnover["近一年离职率是多少？上一任为什么离开？"], 7, "按部门补充：后端 9%（32 人），前端 13%（31 人），口径见下。少于 5 人的小组不单列，以免看出是谁。", "近一年离职率是多少？上一任为什么离开？",
            [new(EvidenceGrade.Statistic) { Title = "后端主动离职率", Value = "9", Unit = "%", Period = "最近十二个月", People = "32", Words = "主动提出离职并已离开的人数，除以月初月末平均人数；不含试用期未通过。" }], cancel);

        // Waiting: fresh, due, overdue, in review, being written, set aside, anonymous.
        await NamedAsync(Person(0), "入职以后第一个月由谁带？有没有系统的培训？", 0, cancel);
        await NamedAsync(Person(8), "每周可以有几天远程办公？需要提前审批吗？", 3, cancel);
        await NamedAsync(Person(5), "公司有没有被员工提起过劳动仲裁？结果怎么样？", 11, cancel);
        await AnonymousAsync(1, ["年终奖去年实际发了几个月？会不会拖到第二年下半年？", "听说今年有裁员，这个部门受影响吗？"], cancel);
        var leave = await NamedAsync(Person(10), "年假有几天？入职当年怎么折算？", 2, cancel);
        await DraftAsync(leave, 1, "法定年假之外另有三天公司年假；入职当年按剩余月数折算，满半天取半天。", "年假有几天？入职当年怎么折算？",
            [new(EvidenceGrade.Document) { Title = "《假期管理规定》第 2 条", On = "2026-01-01", Words = "员工在法定年休假之外，每年享有三天公司年假；入职当年按剩余月数折算。" }], submit: true, cancel);
        var aside = await NamedAsync(Person(9), "隔壁组那位女同事为什么突然不来上班了？", 15, cancel);
        await cast.AsAsync(StaffRole.Compliance, async services => (await services.GetRequiredService<SetAside>().RunAsync(await LoadAsync(services, aside, cancel), SetAsideReason.AboutAPerson,
            "这涉及同事个人的情况，我们不便说明。如果您想了解团队的稳定性，可以换一种问法，我们会给出数字。", today.AddDays(-14), cancel)).Value);
    }

    private Task<Guid> NamedAsync(Guid candidateId, string text, int daysAgo, CancellationToken cancel) => cast.InAsync(async services =>
    {
        var candidate = (await services.GetRequiredService<ICandidateBook>().FindAsync(candidateId, cancel))!;
        services.GetRequiredService<Actor>().IsHolderOf("candidate", candidateId);
        return (await services.GetRequiredService<AskQuestion>().ByNameAsync(candidate, text, today.AddDays(-daysAgo), cancel)).Value;
    });

    private async Task<IReadOnlyList<QuestionRow>> AnonymousAsync(int daysAgo, IReadOnlyList<string> texts, CancellationToken cancel)
    {
        var day = today.AddDays(-daysAgo);
        foreach (var text in texts)
        {
            await cast.InAsync(async services => (await services.GetRequiredService<AskQuestion>().AnonymouslyAsync(text, ReadingCode.New(), day.AddDays(-AskQuestion.LongestHold), cancel)).Value);
        }

        await cast.InAsync(services => services.GetRequiredService<HandOver>().RunAsync(day, cancel));
        return await cast.InAsync(async services => (await services.GetRequiredService<HuxinDb>().Set<QuestionRow>().AsNoTracking().Where(row => row.CandidateId == null).ToListAsync(cancel)).Where(row => texts.Contains(row.Text)).ToList());
    }

    /// <summary>HR writes it, the compliance officer signs it off.</summary>
    private async Task AnswerAsync(Guid question, int daysAgo, string words, string publicQuestion, IReadOnlyList<EvidenceDraft> evidence, CancellationToken cancel)
    {
        await DraftAsync(question, daysAgo, words, publicQuestion, evidence, submit: true, cancel);
        await cast.AsAsync(StaffRole.Compliance, async services => (await services.GetRequiredService<SignOff>().PublishAsync(await LoadAsync(services, question, cancel), today.AddDays(-daysAgo), cancel)).Value);
    }

    private async Task DraftAsync(Guid question, int daysAgo, string words, string publicQuestion, IReadOnlyList<EvidenceDraft> evidence, bool submit, CancellationToken cancel)
    {
        var day = today.AddDays(-daysAgo);
        await cast.AsAsync(StaffRole.Hr, async services => (await services.GetRequiredService<WriteAnswer>().SaveAsync(await LoadAsync(services, question, cancel), new AnswerDraft(words, true, publicQuestion, null), day, cancel)).Value);
        foreach (var item in evidence)
        {
            await cast.AsAsync(StaffRole.Hr, async services => (await services.GetRequiredService<ProveAnswer>().AddAsync(await LoadAsync(services, question, cancel), item, day, cancel)).Value);
        }

        if (submit)
        {
            await cast.AsAsync(StaffRole.Hr, async services => (await services.GetRequiredService<WriteAnswer>().SubmitAsync(await LoadAsync(services, question, cancel), cancel)).Value);
        }
    }

    private async Task VoicesAsync(Guid question, int daysAgo, IReadOnlyList<bool> helpful, CancellationToken cancel)
    {
        for (var reader = 0; reader < helpful.Count; reader++)
        {
            var key = $"demonstration-{reader}";
            await cast.InAsync(async services => (await services.GetRequiredService<GiveVoice>().ByReaderAsync(await LoadAsync(services, question, cancel), key, new VoiceDraft(helpful[reader], null), today.AddDays(-daysAgo), cancel)).Value);
        }

        await cast.InAsync(services => services.GetRequiredService<CountVoices>().RunAsync(today.AddDays(1 - daysAgo), cancel));
    }

    private async Task DoubtAsync(Guid question, int daysAgo, string words, CancellationToken cancel)
    {
        var (doubt, day) = (new VoiceDraft(false, words), today.AddDays(-daysAgo));
        await cast.InAsync(async services =>
        {
            var (give, dossier) = (services.GetRequiredService<GiveVoice>(), await LoadAsync(services, question, cancel));
            return (dossier.Question.Anonymous ? await give.ByAnonymousAskerAsync(dossier, doubt, day.AddDays(-1), cancel) : await give.ByNamedAskerAsync(dossier, doubt, day, cancel)).Value;
        });
        await cast.InAsync(services => services.GetRequiredService<CountVoices>().RunAsync(day, cancel));
    }

    private static async Task<QuestionDossier> LoadAsync(IServiceProvider services, Guid question, CancellationToken cancel) =>
        (await QuestionDossier.LoadAsync(services.GetRequiredService<HuxinDb>(), question, cancel))!;
}
