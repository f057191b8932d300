using Huxin.Engine.Transparency;
using Huxin.Rooms.Transparency;

namespace Huxin.Demonstrations;

/// <summary>One invented entry: its words, who may see it, what stands behind it, what its pictures show.</summary>
internal sealed record DemoClaim(EmployerClaimDraft Draft, ClaimVisibility Visibility, IReadOnlyList<(string Name, string Url)> Evidence, IReadOnlyList<(string Zh, string En)> Photos);

/// <summary>The invented employer's own words.</summary>
internal static class DemoClaims
{
    /// <summary>The day on which one licence ran out, as its register says too.</summary>
    private static readonly DateOnly RunOut = new(2026, 9, 29);

    public const string Statement =
        "2024 年一名离职同事对年终奖的计算口径有不同意见，案件调解结案，差额当月付清。之后我们把年终奖的计算办法写进了每个岗位的告知书，并在发放前由本人确认。";

    public static PageDraft Page => new(true,
        "为制造企业做数据平台和质量分析的软件公司，2016 年成立，在杭州和宁波有 212 名同事，客户以长三角的中型工厂为主。",
        "A software company that builds data platforms and quality analysis for manufacturers. Founded in 2016, 212 people in Hangzhou and Ningbo; most customers are mid-sized factories in the Yangtze delta.",
        "晚上八点以后和休息日不要求回消息，值班另有排班和补休\n晋升每年三月和九月两次，标准和上一轮结果对全员公开\n面试结束后三个工作日内给结果和原因",
        "No answer is expected after eight in the evening or on days off; duty is rostered and made up for\nPromotions twice a year, in March and September, with the measure and the last results open to all\nResult and reason within three working days of the interview");

    public static IReadOnlyList<DemoClaim> All(DateOnly today) =>
    [
        new(new() { Kind = EmployerClaimKind.Registration, Title = "营业执照", TitleEn = "Business licence", Number = "91330106MA2DEMK06K", Words = "登记机关：虚构市西溪区市场监督管理局。注册资本 2,000 万元，实缴 2,000 万元。", WordsEn = "Registered with an invented district office; capital of 20 million yuan, fully paid in." },
            ClaimVisibility.Public, [("营业执照副本（演示）", "https://registry.example/yunqi/licence")], []),
        new(new() { Kind = EmployerClaimKind.Licence, Title = "增值电信业务经营许可证（演示）", TitleEn = "Value-added telecom licence (demonstration)", Issuer = "虚构省通信管理局", Number = "虚B2-20230418", ValidUntil = new(2028, 4, 17) },
            ClaimVisibility.Public, [("许可证查询页", "https://registry.example/licences/B2-20230418")], []),
        new(new() { Kind = EmployerClaimKind.Licence, Title = "信息安全管理体系认证（演示）", TitleEn = "Information security management certificate (demonstration)", Issuer = "虚构认证中心", Number = "XG-ISMS-2025-0312", ValidUntil = new(2028, 3, 11) },
            ClaimVisibility.Public, [("证书查询页", "https://registry.example/isms/0312")], []),
        new(new() { Kind = EmployerClaimKind.Licence, Title = "软件企业证书（演示）", TitleEn = "Software enterprise certificate (demonstration)", Issuer = "虚构省软件行业协会", Number = "虚RQ-2024-0667", ValidUntil = today.AddDays(-1) < RunOut ? today.AddDays(-1) : RunOut },
            ClaimVisibility.Public, [("证书扫描件", "https://registry.example/software/0667")], []),
        new(new() { Kind = EmployerClaimKind.Patent, Title = "一种产线质量异常的在线检测方法", TitleEn = "A method to detect quality anomalies on a production line", Issuer = "虚构知识产权局", Number = "虚ZL 2023 1 0456789.0", Words = "质量分析产品的核心算法，数据组 5 人历时两年完成。", WordsEn = "The core of the quality product; five people of the data team worked on it for two years." },
            ClaimVisibility.Public, [("专利公告", "https://patents.example/2023-10456789")], []),
        new(new()
        {
            Kind = EmployerClaimKind.Team, Title = "团队结构（2026 年 10 月）", TitleEn = "Team structure (October 2026)",
            Words = "产品研发中心 | 韩砚之 | 118\n  数据平台组 | 林照 | 46\n  质量分析组 | 秦越 | 38\n  前端与设计组 | 方棠 | 22\n  测试与运维组 | 邵远 | 12\n交付与客户成功部 | 陆屿 | 57\n市场与销售部 | 何辰 | 21\n职能部门 | 沈知远 | 16\n  人力资源 | 顾清和 | 6\n  财务与法务 | 叶青禾 | 10",
            WordsEn = "Product and engineering | Han Yanzhi | 118\n  Data platform | Lin Zhao | 46\n  Quality analysis | Qin Yue | 38\n  Front end and design | Fang Tang | 22\n  Testing and operations | Shao Yuan | 12\nDelivery and customer success | Lu Yu | 57\nMarketing and sales | He Chen | 21\nOffice | Shen Zhiyuan | 16\n  People | Gu Qinghe | 6\n  Finance and legal | Ye Qinghe | 10",
        },
            ClaimVisibility.Public, [("2026 年 10 月社保参保人数截图（演示）", "https://registry.example/yunqi/insured")], []),
        new(new() { Kind = EmployerClaimKind.Project, Title = "宁波某注塑厂质量追溯项目", TitleEn = "Quality tracing for a moulding plant in Ningbo", Words = "2025 年 3 月至 11 月，9 人团队为 42 台注塑机接入数据采集，不良率由 3.1% 降到 1.4%，客户验收报告见证据。过程中第一版采集方案失败过一次，重做用了六周。", WordsEn = "March to November 2025: nine people connected 42 moulding machines; rejects fell from 3.1 % to 1.4 %, see the customer's acceptance. The first design failed and cost six weeks." },
            ClaimVisibility.Public, [("客户验收报告摘要（演示）", "https://registry.example/yunqi/acceptance-2025-11")], [("一面白板上画着设备连接图，旁边三个人在讨论（演示图片）", "A whiteboard with a plan of connections, three people talking (illustration)")]),
        new(new() { Kind = EmployerClaimKind.Project, Title = "平台年度可用率 99.95%", TitleEn = "99.95 % availability over the year", Words = "2025 年全年停机 4 小时 12 分，三次故障的复盘报告对客户公开。", WordsEn = "Four hours and twelve minutes of downtime in 2025; the reviews of the three incidents are open to customers." },
            ClaimVisibility.Public, [("可用率年报（演示）", "https://status.example/yunqi/2025")], []),
        new(new()
        {
            Kind = EmployerClaimKind.Story, Title = "我在数据平台组的第三年", TitleEn = "My third year with the data platform", Author = "后端工程师 小满", AuthorConsents = true,
            Words = "<p>入职时告知书写「平均每月加班 12 小时」，我的实际记录是 <strong>9 到 15 小时</strong>，上线周会到 20 小时，之后一定能调休。</p><h3>好的</h3><ul><li>晋升答辩的标准提前一个月公开，没过也会收到逐条反馈。</li><li>带我的同事每周固定留一小时给我问问题。</li></ul><h3>还不够好的</h3><ul><li>去年换过两次需求管理工具，有两个月比较乱。</li><li>宁波现场要轮流驻场，一年大约 25 天，介意出差的要先问清楚。</li></ul>",
            WordsEn = "<p>The disclosure said twelve hours of overtime a month; mine were <strong>nine to fifteen</strong>, twenty in weeks of release, always made up for.</p><h3>Good</h3><ul><li>The measure for promotion is published a month ahead, and those who fail hear why, point by point.</li></ul><h3>Not good enough yet</h3><ul><li>Two months were messy after the planning tool changed twice.</li><li>About 25 days a year on site in Ningbo.</li></ul>",
        },
            ClaimVisibility.Public, [("本人签署的公开同意书（演示）", "https://registry.example/yunqi/consent-xiaoman")], [("靠窗的工位，桌上有两块屏幕和一盆绿植（演示图片）", "A desk by the window with two screens and a plant (illustration)")]),
        new(new() { Kind = EmployerClaimKind.Activity, Title = "2026 年开放日：带家人和候选人看产线", TitleEn = "Open day 2026: families and candidates see the line", Words = "9 月 19 日，杭州办公室，61 人参加，其中候选人 14 人。", WordsEn = "19 September, Hangzhou, 61 people, 14 of them candidates." },
            ClaimVisibility.Public, [("签到统计（演示）", "https://registry.example/yunqi/open-day-2026")],
            [("参观者在展示屏前听讲解（演示图片）", "Visitors listen in front of a display (illustration)"), ("两个孩子在操作一台小型机械臂（演示图片）", "Two children steer a small robot arm (illustration)"), ("候选人与工程师围坐提问（演示图片）", "Candidates and engineers sit in a circle (illustration)")]),
        new(new() { Kind = EmployerClaimKind.Award, Title = "虚构省数字化服务商榜单 2025 第 18 位", TitleEn = "18th of the invented provincial ranking of digital services 2025", Issuer = "虚构省工业互联网协会", SourceUrl = "https://ranking.example/2025/digital-services", Words = "按上一年客户续约率和项目验收通过率排名，共 126 家参评，不收费。", WordsEn = "Ranked by renewals and acceptances of the year before, 126 companies, no fee." },
            ClaimVisibility.Public, [], []),
        new(new() { Kind = EmployerClaimKind.Project, Title = "近一年离职率与去向（仅候选人）", TitleEn = "Who left within a year, and where to (candidates only)", Words = "2025 年 10 月至 2026 年 9 月，研发中心 118 人，离职 11 人（9.3%）：6 人换城市，3 人创业或读书，2 人因考核。", WordsEn = "October 2025 to September 2026: 11 of 118 in engineering left (9.3 %): six moved, three founded or studied, two over their assessment." },
            ClaimVisibility.Candidates, [("人事月报摘要（演示）", "https://registry.example/yunqi/attrition-2026-09")], []),
    ];
}
