namespace Huxin.Engine.Disclosure;

/// <summary>The blocks of a disclosure (企业信息告知书), in the order they are read.</summary>
public enum DisclosureBlock
{
    WorkContent,
    WorkConditions,
    WorkPlace,
    Hazards,
    Safety,
    Pay,
    Hours,
    Pace,
    Communication,
    Team,
    ReportingLine,
    Assessment,
    Company,
    Business,
    Stage,
    Probation,
    SocialInsurance,
}

/// <summary>What each block is called, whether the law requires it, and what to write there.</summary>
/// <remarks>
/// Required: 劳动合同法 §8: the employer shall truthfully tell work content, working conditions, place of work, occupational hazards,
/// safety conditions, pay, and what else the worker asks for (read 2026-11-25). The rest is what candidates look up elsewhere otherwise.
/// </remarks>
public static class DisclosureBlocks
{
    /// <summary>Longest text of one block, in characters: a page.</summary>
    public const int LongestWords = 3000;

    public static IReadOnlyList<DisclosureBlock> All { get; } = Enum.GetValues<DisclosureBlock>();

    public static bool IsRequired(DisclosureBlock block) => block <= DisclosureBlock.Pay;

    public static Sentence Title(DisclosureBlock block) => block switch
    {
        DisclosureBlock.WorkContent => new("工作内容", "Work content"),
        DisclosureBlock.WorkConditions => new("工作条件", "Working conditions"),
        DisclosureBlock.WorkPlace => new("工作地点", "Place of work"),
        DisclosureBlock.Hazards => new("职业危害", "Occupational hazards"),
        DisclosureBlock.Safety => new("安全生产状况", "Safety at work"),
        DisclosureBlock.Pay => new("劳动报酬", "Pay"),
        DisclosureBlock.Hours => new("工作时间与加班", "Working hours and overtime"),
        DisclosureBlock.Pace => new("工作节奏", "Pace of work"),
        DisclosureBlock.Communication => new("沟通方式", "How people communicate"),
        DisclosureBlock.Team => new("团队构成", "The team"),
        DisclosureBlock.ReportingLine => new("汇报关系", "Reporting line"),
        DisclosureBlock.Assessment => new("考核方式", "How work is assessed"),
        DisclosureBlock.Company => new("企业规模", "Size of the company"),
        DisclosureBlock.Business => new("主营业务", "Business"),
        DisclosureBlock.Stage => new("发展阶段与融资", "Stage and funding"),
        DisclosureBlock.Probation => new("试用期", "Probation"),
        _ => new("社会保险与公积金", "Social insurance and housing fund"),
    };

    /// <summary>What belongs into the block, said to whoever writes it.</summary>
    public static Sentence Guide(DisclosureBlock block) => block switch
    {
        DisclosureBlock.WorkContent => new("写清每天做什么、对什么结果负责，比「负责相关工作」具体。", "What is done each day and which result it answers for; more than “related work”."),
        DisclosureBlock.WorkConditions => new("办公或现场环境、设备、班次；远程办公的天数。", "Office or site, equipment, shifts, days of remote work."),
        DisclosureBlock.WorkPlace => new("具体到区或园区；会不会调动、出差多少天。", "As exact as the district or park; transfers, days of travel."),
        DisclosureBlock.Hazards => new("粉尘、噪声、辐射、化学品等；没有也请写「本岗位不接触职业病危害因素」。", "Dust, noise, radiation, chemicals and so on; where there are none, say so."),
        DisclosureBlock.Safety => new("安全培训、防护用品、近三年的事故情况。", "Safety training, protective equipment, accidents of the last three years."),
        DisclosureBlock.Pay => new("基本工资区间、奖金怎么算、几号发；试用期工资不低于转正的 80%。", "Range of the base pay, how bonus is worked out, the pay day; probation pay is at least 80 % of the full pay."),
        DisclosureBlock.Hours => new("用数字写：每周几天、几点到几点、近三个月平均加班小时数、怎么补偿。", "In numbers: days a week, hours, average overtime of the last three months, how it is made up for."),
        DisclosureBlock.Pace => new("忙的时候多忙、什么时候忙、临时任务多不多。", "How busy the busy times are, when they come, how often work comes at short notice."),
        DisclosureBlock.Communication => new("开会频率、下班后是否需要回消息、意见怎么提。", "How often people meet, whether messages are answered after hours, how opinions are raised."),
        DisclosureBlock.Team => new("人数、资历构成、近一年进出几个人。", "How many, how experienced, who came and left within a year."),
        DisclosureBlock.ReportingLine => new("向谁汇报、一年内有没有换过负责人。", "Who is reported to, and whether that changed within a year."),
        DisclosureBlock.Assessment => new("考核指标、周期、谁来评、和奖金怎么挂钩。", "Measures, period, who assesses, what hangs on it."),
        DisclosureBlock.Company => new("员工人数、社保参保人数、办公地点。", "Employees, people insured, offices."),
        DisclosureBlock.Business => new("靠什么挣钱、客户是谁。", "What earns the money, and who the customers are."),
        DisclosureBlock.Stage => new("创业、成长或成熟；融资轮次和时间；盈利情况愿意说到哪里就写到哪里。", "Start-up, growing or mature; rounds and dates; as much of the results as you wish to tell."),
        DisclosureBlock.Probation => new("几个月、转正看什么、近一年通过比例。", "How many months, what decides, the share that passed within a year."),
        _ => new("缴纳地、基数怎么定、公积金比例。", "Where it is paid, on which base, the share of the housing fund."),
    };
}
