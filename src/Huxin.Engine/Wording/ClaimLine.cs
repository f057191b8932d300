using System.Text.RegularExpressions;

namespace Huxin.Engine.Wording;

/// <summary>
/// A résumé line taken apart: what states its period, result and own share is cut out in turn, so that a figure serves one point
/// only; the figures that are left state the scale.
/// </summary>
internal sealed partial class ClaimLine
{
    private const string Time = "(?:个)?(?:小时|分钟|秒|毫秒|天|日|周|星期|个月|月|季度|年|工作日)";
    private const string Up = "提升|提高|增长|增加|增至|增收|上升|升|涨|做|扩大|扩|拓展|增|超额|同比|环比|达成|达到|达|完成率|超";
    private const string Down = "降低|下降|减少|缩短|压缩|压降|压|缩减|缩|节省|节约|节|省|降|减";

    private readonly string line;
    private readonly string rest;

    private ClaimLine(string line)
    {
        this.line = line;
        var spare = NoFigure().Replace(line, " ");
        HasPeriod = Dates().IsMatch(spare);
        spare = Dates().Replace(spare, " ");
        HasShare = Share().IsMatch(spare);
        spare = Share().Replace(spare, " ");
        HasResult = Change().IsMatch(spare) || Outcome().IsMatch(spare);
        spare = Outcome().Replace(Change().Replace(spare, " "), " ");
        HasPeriod |= Duration().IsMatch(spare);
        spare = Duration().Replace(spare, " ");
        HasScale = Scale().IsMatch(spare);
        rest = spare;
    }

    public bool HasPeriod { get; }

    public bool HasScale { get; }

    public bool HasShare { get; }

    public bool HasResult { get; }

    public IEnumerable<(string Point, bool Stated)> Points =>
        [("period", HasPeriod), ("scale", HasScale), ("share", HasShare), ("result", HasResult)];

    /// <summary>Something was done and is claimed; not a duty, a skill, a certificate or a word about oneself.</summary>
    public bool IsAchievement => !Self().IsMatch(line)
        && (HasResult || HasScale || HasShare || (Feat().IsMatch(rest) && !(Duty().IsMatch(line) && !Done().IsMatch(line))) || (HasPeriod && Work().IsMatch(rest)));

    public static ClaimLine Of(string text) =>
        new(Spaces().Replace(Hanzi.Fold(text.Length > LintText.Longest ? text[..LintText.Longest] : text).ToLowerInvariant().Trim(' ', '-', '•', '·', '*', '●'), " "));

    [GeneratedRegex(" {2,}|(?<=[\\u4e00-\\u9fff]) (?=[\\u4e00-\\u9fff\\d])|(?<=\\d) (?=[\\u4e00-\\u9fff])")]
    private static partial Regex Spaces();

    /// <summary>Digits and numerals that count nothing: names of standards and levels, idioms.</summary>
    [GeneratedRegex("[a-z]+[-‑]?\\d[\\d.]*(?<!q[1-4])(?![\\d,]*\\s*(?:%|万|亿|k\\b|m\\b))|从(?:0|零)到(?:1|一)|(?<!\\d)[56]s(?![a-z])|\\b[1-9][ab]\\b|b2[bc]|24/7|一(?:些|系列|批|定|直|线|致|体化|流|站式|对一|等(?!奖)|次性|键|把手|带一路|般|同|起|切|旦|方面|级)|第一(?!名)|统一|唯一|之一|万(?:众|能|无一失)|十分|百强|千方百计|三方|二手|三好|双一流|\\d+(?:岁|号楼|级(?!\\S*用户))")]
    private static partial Regex NoFigure();

    /// <summary>Alone, a named part, a percentage of the work, or one's own concrete action.</summary>
    [GeneratedRegex("独立|独自|独力|单独|一个人|(?<![\\d一二三四五六七八九十百])(?:1|一)人(?!次|群)|单人|单枪匹马|一手(?!房|资料)|亲自|亲手|个人(?=独立|完成|设计|承担|负责|开发|撰写|编写|贡献|业绩|销售|签单|主讲|创作)|本人(?!性格|工作)"
        + "|[\\d一二两三四五六七八九十]+(?:个)?人(?:的)?(?:小组|团队|项目组|组|小队|班组|课题组)?(?:中|里|内|里面|当中)[,，]?(?:由)?(?:我|本人|个人|自己|独立|担任|负责|承担|写|做|画|译|主笔|编写|开发|设计|完成)"
        + "|[\\d一二两三四五六七八九十]+(?:个)?人[^,，;。]{0,6}?(?:组|队|班|搭档|合作|协作)(?:中|里|内)?[,，]?(?:由)?(?:我|本人)(?:一人|自己)?(?:负责|承担|主攻|做)|自己(?:搭建|设计|动手|开发|编写|撰写|制作)|(?:其中|本人|我|个人)?(?:承担|占|贡献|负责|完成)(?:了|其中|全部|团队|项目|总|整体|的|约|近)*(?:工作量|开发量|代码量|代码|业绩|份额|模块)?(?:的)?(?:约|近)?(?:\\d[\\d.]*\\s*%|[一二三四五六七八九]成|一半|三分之[一二])(?:的)?(?:工作量|开发量|代码|工作|任务|份额|业绩|开发|内容)?"
        + "|(?:负责|承担|完成|编写|开发|设计)(?:了)?其中|我(?!们|司|公司|的|校|院|部|参与|主导|负责|带领|牵头|协助|在|曾|领导|是|国)(?:一人|自己|主笔|单独)?"
        + "|\\balone\\b|single-?handed(?:ly)?|by myself|on my own|independently|personally|\\bsolo\\b|as the (?:sole|only)|\\bsole(?:ly)?\\b|\\bi (?!led|managed|participated|was|helped|drove|am|have|worked)[a-z]+|my part|\\d+% of the (?:work|code|development)|team of \\d+,? (?:where )?i\\b")]
    private static partial Regex Share();

    /// <summary>A figure of change: from … to …, up or down by so much, so many per cent, twice.</summary>
    [GeneratedRegex("(?:从|由|自)[^,，;。从由]{0,10}?(?:\\d|[一二两三四五六七八九十百千万]{1,6}(?:分|成|天|小时|万|人|斤|公斤|吨|元|块|家|户|件|单|个|台|次|亩|%|%))[^,，;。]{0,8}?(?:降|升|提|增|减|缩|压|到|至|做|涨|变|翻|扩)[^,，;。]{0,4}?(?:\\d[\\d.,]*|零|[一二两三四五六七八九十百千万]+)\\s*(?:万分之.|[%a-z‰]+|个百分点|分之.|[万亿千百]*(?:元|人|家|天|小时|分钟|秒|毫秒|次|单|件|套|个|台|户|斤|公斤|吨|店|日|周|月)?)?"
        + "|\\bfrom [^;]{1,18} to [^\\s,;]+(?: ?(?:hours?|days?|minutes?|seconds?|k|m)\\b)?"
        + "|(?:" + Up + "|" + Down + "|降到|降至|降为|升到|升至|缩至|saving|saved|by|cut)(?:了|到|至|为|近|约|超过|超|逾|率|的|工时|成本|资金|费用|\\s)*(?:人民币|rmb|cny|usd|[$¥￥])?\\s*(?:\\d[\\d.,]*|[一二两三四五六七八九十百千万]+)\\s*(?:%|个百分点|个点|倍|成|[万亿千百]*(?:元|人|人次|吨|度|美元|" + Time + ")|分之.|分(?!钟)|k\\b|m\\b|hours?|days?|minutes?|points?)(?:(?: per | a |/)(?:week|month|day|year))?"
        + "|\\d[\\d.]*\\s*(?:%|‰|个百分点|倍|x\\b|-fold)|百分之[一二三四五六七八九十百]+|[一二两三四五六七八九十]+(?:成(?!立|员|功|长|果|本|品|交|绩)|倍|个百分点)|[一二三四五六七八九]分之[一二三四五六七八九]|(?:" + Up + "|" + Down + ")(?:了|近|约)?一半|降(?:为|到|至)(?:零|0)|缩短一半|减半|翻(?:了)?(?:一|两|三)?(?:番|倍)|翻两番|\\bhalv(?:ed|ing)|by (?:half|a (?:third|quarter|fifth))|\\bdoubl(?:ed|ing)|\\btripl(?:ed|ing)|两位数")]
    private static partial Regex Change();

    /// <summary>An outcome that can be checked without a figure of change.</summary>
    [GeneratedRegex("全(?:部|数|额)(?:按期|如期|一次性)?(?:交付|完成|通过|投产|投用|结清|收回|到位|上线|采纳|被[^,，;。]{0,6}(?:接受|采纳))|无一(?:漏|错|例|差|返|伤|逾|投|失)[^,，;。]{0,4}|(?:总)?播放量|"
        + "验收(?:通过|合格|一次)*|(?:一次性)?通过(?:了)?[^,，;。]{0,12}?(?:验收|认证|评审|审核|审计|复审|认定|鉴定|检查|答辩|备案|测评|等保|评估|iso\\S*|cmmi\\S*|考核)|(?:按期|如期|按时|准时|提前)[^,，;。]{0,6}?(?:交付|完成|上线|竣工|完赛|交房|完工|投产|发布|开业|交货|验收|结题)|(?:按期|如期|准时|按时)"
        + "|(?:零|0|无(?:一例|一起|任何|重大)?)(?:线上|安全|质量|重大|数据)?(?:事故|故障|停机|差错|投诉|失误|丢失|中断|数据丢失|逾期|返工|泄漏|泄露|缺陷|宕机|退货)|荣?获(?:得)?[^,，;。]{0,16}?(?:奖|称号|专利|表彰|认证|冠军|第一名|授权|资助|荣誉)|(?:金|银|铜|一等|二等|三等|特等|最佳\\S{0,6}|创新|优秀\\S{0,6}|红点|if|进步)奖|冠军|亚军|第[一二三]名|排名第|夺冠|拿下[^,，;。]{0,8}奖|授权专利|(?:取得|拿到)[^,，;。]{0,6}(?:专利|注册证|许可证|牌照)|被[^,，;。]{0,12}?(?:采纳|收录|录用|评为)|评为|称号|(?:均|全部|都|全额|悉数)(?:已|已经)?(?:回款|到账|结清|投产|交付|上线|落地|入账)|发表(?:在|于)|中标|成功上市|首位"
        + "|(?:签约|续约|成交|签下|签单|售出|卖出|卖掉|租出|录取|上岸|考取|考上|胜诉|结案|获批|授权|中标|入选|转正|救活|治愈|存活|出栏|追回|收回|发布|过审|谈成|签成|敲定)(?:了)?[\\d一二两三四五六七八九十百千万][\\d.,一二两三四五六七八九十百千万]*\\s*(?:余|多)?(?:万|亿)?(?:套|家|件|单|户|人|名|个|台|项|篇|例|头|只|元|笔)"
        + "|\\brecover(?:ed|ing)\\b|\\b(?:zero|0|no) (?:[a-z]+ )?(?:rollbacks?|respins?|outages?|failures?|regressions?|recalls?|injur(?:y|ies)|bugs?|faults?|breaches|escapes|losses|delays?|rework|returns?|leaks?|crashes|violations?)\\b|(?:zero|no) [a-z]+ (?:lost|missed|rejected|returned)"
        + "|without (?:any )?(?:data loss|downtime|incidents?|errors?)|(?:no|zero) (?:data loss|downtime|incidents?|defects|errors|accidents|complaints)|\\bawards?\\b|\\bwon\\b|first prize|\\bon (?:time|schedule)\\b|ahead of schedule|under budget|accepted by|passed (?:the )?\\w* ?(?:audit|inspection|acceptance|certification)|certified|销售额(?:突破|超|达|完成)?[\\d一二两三四五六七八九十百千万亿.]+(?:元|万|亿)*")]
    private static partial Regex Outcome();

    /// <summary>Points in time: years, quarters, months, seasons, this and last year.</summary>
    [GeneratedRegex("(?<!\\d)(?:19|20)\\d\\d(?:年|[-./]\\d{1,2}(?:月|\\b)|\\b(?! (?!and|to|i\\b|alone|by|in|on|at|for|with|as|through|until|across|among|using|from|under|over|during|without|plus)[a-z]+s\\b))(?:\\d{1,2}月(?:份)?)?|[一二三四五六七八九〇零]{4}年|(?<!每|\\d)\\d{1,2}月份?(?=至|到|-|底|初|,|起|间|内|的|在)"
        + "|去年|今年|前年|当年|同年|上年度|[上下]半年|全年|年度(?!\\S{0,2}(?:报|预|总|规|计|考|审|方|会|优|最|最佳))|[一二三四]季度|第[一二三四]季|(?<![a-z\\d])(?:q[1-4]|h[12])(?![a-z\\d])|春季|夏季|秋季|冬季|双十一|双11|618|春运|疫情期间|寒假|暑假|任期内|在职期间|实习期间"
        + "|\\b(?:january|february|march|april|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\\b|last (?:year|quarter|month)|this year|(?:spring|summer|autumn|fall|winter) (?=of|19|20)")]
    private static partial Regex Dates();

    /// <summary>How long it took, what is left of it when the figures of change are gone.</summary>
    [GeneratedRegex("入职(?:首|第|后)?[一二两三半]?(?:年|个月)|(?<!每|从业|经验|\\S年)(?:历时|耗时|用时|为期|花|历经|长达|连续|近|在|仅用|仅|只用)?(?:\\d+|[一二两三四五六七八九十半几数]+)(?:个)?(?:多)?(?:月|周|星期|季度|年|天|工作日)(?!以上|级|工作经验|经验|内容|活)(?:内|间|里|时间|多)?|半年|首年|学期|学年"
        + "|\\b(?:in|within|over|for|during|after) (?:the )?(?:\\d+|one|two|three|four|five|six|nine|twelve|a|first|last|past)[ -](?:months?|weeks?|years?|days?|quarters?|sprints?)|\\b\\d+[- ](?:month|week|year|day)s?\\b|half a year")]
    private static partial Regex Duration();

    /// <summary>People, money, users, sites, volume: a figure that served nothing else.</summary>
    [GeneratedRegex("\\d|[一二两三四五六七八九十百千万数几半]*[二两三四五六七八九十百千万亿][多余来几]?(?:个|余|多)?(?:家|名|人|位|台|套|条|款|户|场|次|单|件|份|页|张|集|门|间|层|座|栋|亩|吨|公里|平米|平方|万|元|所|校|省|市|城|区|店|站|项|部|篇|期|批|辆|支|只|头|箱|车|点|国|级(?:用户|项目|预算|数据|流量|资金|投资|规模)?|级别|粉丝|用户|客户|行|字|学生|商户|门店|网点|社区|终端|城市|规模|量级|日活|资金|预算)|(?:上|近|超|过|逾|数|几|日活|月活|达)(?:十|百|千|万|亿)+|百万|千万|上亿|亿元|亿级|[十百千万]万|亿(?=级|预|用|资|元)"
        + "|\\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|dozens?|hundreds?|thousands?|millions?|billions?)\\b(?: of)? (?!months?|weeks?|years?|times)")]
    private static partial Regex Scale();

    [GeneratedRegex("^(?:熟练|精通|熟悉|掌握|了解|具备|具有|拥有|持有|热爱|性格|为人|善于|擅长|能够|能(?!源)|会|喜欢|爱好|有(?:较|很|良好|责任|团队|丰富|一定|强烈|\\d+年|多年)|工作(?:认真|细致|踏实)|认真|学习能力|责任心|沟通|乐于|勤奋|吃苦|英语|普通话|日语|本科|硕士|大学|主修|专业|计算机|证书|考取|取得[^,]{0,8}(?:证书|资格)|proficien|skill|familiar|knowledge|fluent|team player|strong|excellent|passion|hard-?working|detail|self-|good |able to|experienced|native|motivated|hobbies|languages|certified in|degree|bachelor|major)")]
    private static partial Regex Self();

    [GeneratedRegex("^(?:日常|每天|每日|每周|每月|定期|主要)?(?:负责|配合|协助|支持|处理|维护|参加|参与|跟进|跟踪|接听|接待|整理|编写|撰写|跟单|操作|执行|制作|收集|录入|按照|按|为|给|对|向|保持|管理|完成日常|完成上级|完成领导|responsible|maintain|handl|process|assist|support|perform|prepar|participat|answer|duties)")]
    private static partial Regex Duty();

    /// <summary>A duty that is told as done, or praised.</summary>
    [GeneratedRegex("[了过]|成功|显著|大幅|有效|突出|极大|良好|优异|圆满|好评|出色|全面提升|重大|重点|核心|大型|战略|关键|赋能|打通|沉淀|盘活|暴涨|猛涨|飙升|翻倍|破圈|出圈|焕然一新|今非昔比|上(?:了)?(?:一个)?(?:新)?台阶|successful|significant|key |major|great|drastic|effective")]
    private static partial Regex Done();

    [GeneratedRegex("名列前茅|打通|沉淀(?=了|出|下|大量|优质|高)|深耕|暴涨|猛涨|飙升|破圈|出圈|焕然一新|今非昔比|井井有条|有口皆碑|(?:上|迈)(?:了|上)?(?:一个)?(?:新)?台阶|赞不绝口|直夸|都夸|夸赞|竖(?:起)?(?:大)?拇指|(?:省|挣|赚|抢|追|拉|挽)(?:下|回|来)(?:了|不少|很多|来)|省(?:下|了)?(?:不少|很多|一大|大笔|一笔)|(?:抢|追|拉|赶)(?:了)?回来|救活|盘活|做起来|做大|做强|拿下|啃下|扛下|撑起|打开(?:了)?局面|理顺|蹭蹭|起死回生|扭转|汗马功劳|一大截|翻身|遥遥领先|效益|数一数二|提升|提高|增长|增加|增强|降低|下降|缩短|减少|节省|节约|优化|改善|改进|改造|完善|主导|牵头|统筹|带领|带队|领导(?=团队|小组|部门|完成|项目|\\S*落地)|推动|推进|推行|促进|打造|搭建|构建|建设|组建|建立(?=了|起|健全)|实现|完成(?=了|\\S*(?:任务|项目|工作|目标|交办|升级|切换|改革|转型|方案))|取得|达成|突破|成功|圆满|出色|突出|显著|大幅|重构|上线|开创|创立|落地|扭亏|策划|拓展|开拓|操盘|主持|攻克|解决了|引入|引进|制定了|组织了|开发了|设计了|撰写了|编写了|负责过|操作过|做过|参与(?:过|了|多个|并)|参与[^,，]*(?:项目|工程|课题|建设|研发|开发|平台|系统|改造|迁移|上市|并购|核心|重大|重点)|赢得|贡献|荣获|获得|好评|表扬|认可|标杆|赋能|升级|转型|再造|交付|安装了|翻新|扩大|深化|创新"
        + "|turned? .{0,24}(?:around|into)|pulled .{0,24}(?:out|off|through)|\\brescued|\\bsalvaged|\\bmade .{0,24}(?:happ|better|faster|love)|\\bwowed|star performer|skyrocket|record-breaking|increas|reduc|improv|\\bgrew\\b|\\bcut\\b|\\bled\\b|\\bbuilt\\b|launch|deliver|achiev|\\bdrove\\b|spearhead|boost|transform|pioneer|revamp|redesign|migrat|optimi|streamlin|key role|success|significant|implement|establish|oversaw|enhanc|accelerat|expand|exceed|resolv|initiat|moderni|automat|rebrand|contributed|instrumental|revolution|saved|developed|created|generated|managed a|turned around|overhaul|champion")]
    private static partial Regex Feat();

    [GeneratedRegex("负责|参与|管理|主管|担任|从事|研发|开发|设计|组织|维护|实施|运营|施工|制定|接待|led|manag|work|develop|design|organi|handl|support")]
    private static partial Regex Work();
}
