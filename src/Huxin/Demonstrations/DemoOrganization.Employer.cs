using Huxin.Engine.Disclosure;
using Huxin.Engine.Interviews;
using Huxin.Platform.Clock;
using Huxin.Platform.SignIn;
using Huxin.Platform.Storage;
using Huxin.Rooms.Disclosure;
using Huxin.Rooms.Interviews;
using Microsoft.EntityFrameworkCore;

namespace Huxin.Demonstrations;

/// <summary>The employer's side of the demonstration: what it discloses, and whom it invites.</summary>
internal sealed partial class DemoOrganization
{
    private static readonly (DisclosureBlock Block, string Words)[] template =
    [
        (DisclosureBlock.WorkConditions, "开放式办公区，升降桌，双显示器；每周一、周五可以远程。客户现场另有工位，差旅按标准实报实销。"),
        (DisclosureBlock.Hazards, "本岗位不接触职业病危害因素。长时间用眼和久坐较多，公司每年组织一次体检。"),
        (DisclosureBlock.Safety, "入职第一周有消防和用电安全培训，每年两次疏散演练。近三年没有发生工伤事故。"),
        (DisclosureBlock.Communication, "每天 10:00 站会 15 分钟，每周一次一对一。20:00 以后不要求回消息，线上故障由值班人员处理，值班有补贴。"),
        (DisclosureBlock.Company, "员工 212 人，其中 207 人在本公司参保，5 人为退休返聘；杭州、宁波两处办公。"),
        (DisclosureBlock.Business, "为制造企业做数据平台和质量分析，收入主要来自软件订阅和实施服务，客户以长三角的中型工厂为主，前五大客户占收入 46%。"),
        (DisclosureBlock.Stage, "成长期。2021 年 A 轮，2023 年 B 轮；去年营业收入增长 22%，尚未盈利，账上资金按现在的支出可以用 20 个月以上。"),
        (DisclosureBlock.SocialInsurance, "入职当月起在杭州缴纳社会保险，以上年度本人月平均工资为基数，不按最低基数；住房公积金单位和个人各 12%。"),
    ];

    private static readonly (DisclosureBlock Block, string Words)[] own =
    [
        (DisclosureBlock.WorkContent, "承担{job}的日常工作：和产品、实施同事一起拆解客户需求，按两周一个迭代交付，对自己负责部分上线后的稳定性负责。大约六成时间做新功能，三成维护，一成写文档和带新人。"),
        (DisclosureBlock.WorkPlace, "杭州市西湖区云栖大厦 12 层（演示地址）。不安排跨城调动；每月出差平均 2 天，集中在项目上线前后。"),
        (DisclosureBlock.Pay, "月基本工资 18,000–28,000 元，13 薪；绩效奖金按季度发放，近两年平均 1.6 个月工资。每月 10 日发放上月工资，试用期工资不打折。"),
        (DisclosureBlock.Hours, "周一至周五 9:30–18:30，午休 1.5 小时。近三个月本团队人均加班每周 3.5 小时，上线周最多一次到 11 小时；加班可选调休或按法定标准支付。"),
        (DisclosureBlock.Pace, "每两周一个迭代，第二周的周三、周四较忙。临时插入的任务去年平均每月 2 次，会同时调整原来的排期。"),
        (DisclosureBlock.Team, "小组 7 人，工作年限 2–11 年。过去一年入职 3 人、离职 2 人（1 人异地团聚，1 人转做管理）。"),
        (DisclosureBlock.ReportingLine, "向研发经理汇报，研发经理向技术副总汇报；近一年没有换过。"),
        (DisclosureBlock.Assessment, "按季度考核：交付 60%、质量 25%、协作 15%。由直属上级和两位合作同事评，结果与季度奖金挂钩，不做强制淘汰。"),
        (DisclosureBlock.Probation, "合同三年，试用期 3 个月。转正看两次迭代的交付和一次面谈。去年 21 人转正 20 人。"),
    ];

    /// <summary>The template, and a published disclosure for a job that has none yet. One job has moved on to a second version.</summary>
    private async Task DiscloseAsync(Guid jobId, string title, CancellationToken cancel)
    {
        await cast.AsAsync(StaffRole.HrLead, async services =>
        {
            var db = services.GetRequiredService<HuxinDb>();
            if (await db.Set<VersionRow>().AnyAsync(row => row.JobId == jobId, cancel))
            {
                return 0;
            }

            var save = services.GetRequiredService<SaveDisclosure>();
            if (!await db.Set<TemplateRow>().AnyAsync(cancel))
            {
                _ = (await save.TemplateAsync(new DisclosureDraft([.. template.Select(text => new BlockText(text.Block, text.Words))], false, 0), cancel)).Value;
            }

            _ = (await save.DraftAsync(jobId, new DisclosureDraft([.. own.Select(text => new BlockText(text.Block, text.Words.Replace("{job}", title, StringComparison.Ordinal)))], true, 0), cancel)).Value;
            return (await services.GetRequiredService<PublishDisclosure>().RunAsync(jobId, cancel)).Value;
        });
    }

    /// <summary>What a candidate of each stage has of interviews: the early ones are still arranging theirs.</summary>
    private async Task InviteAsync(Guid candidateId, DemoStage stage, CancellationToken cancel)
    {
        var invitation = await cast.AsAsync(StaffRole.Hr, async services => (await services.GetRequiredService<InviteCandidate>().RunAsync(candidateId, new InvitationDraft(
            stage == DemoStage.Collecting ? InvitationKind.SiteVisit : stage == DemoStage.Invited ? InvitationKind.OnlineInterview : InvitationKind.Interview,
            clock.Today().AddDays(3 + ((int)stage % 5)).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), "14:30", "60",
            stage == DemoStage.Invited ? "https://meeting.demo.example/yunqi" : "杭州市西湖区云栖大厦 12 层前台（演示地址），地铁 2 号线 B 口步行 5 分钟",
            "韩砚之，研发经理，manager@demo.example\n陆小满，HR 专员", "不需要准备材料。前十分钟我们先介绍岗位和团队，再请您提问。"), cancel)).Value);
        await cast.AsCandidateAsync(candidateId, async services =>
        {
            var read = services.GetRequiredService<ReadDisclosure>();
            var answer = services.GetRequiredService<AnswerInvitation>();
            var jobId = await services.GetRequiredService<HuxinDb>().Set<InvitationRow>().Where(row => row.Id == invitation).Select(row => row.JobId).SingleAsync(cancel);
            if (stage != DemoStage.New)
            {
                var reading = (await read.OpenAsync(candidateId, jobId, cancel))!;
                _ = (await read.AcknowledgeAsync(candidateId, jobId, reading.Version.Number, true, cancel)).Value;
            }

            return stage switch
            {
                DemoStage.New => Huxin.Engine.Done.It,
                DemoStage.Invited => (await answer.ProposeAsync(candidateId, invitation, "那天下午有事，第二天 10:00 之后都可以", cancel)).Value,
                DemoStage.Canceled => (await answer.DeclineAsync(candidateId, invitation, DeclineReason.Hours, "上线周的节奏和家里时间冲突，谢谢如实告知。", cancel)).Value,
                _ => (await answer.AcceptAsync(candidateId, invitation, cancel)).Value,
            };
        });
    }
}
