using System.Text.RegularExpressions;

namespace Huxin.Engine.Wording;

/// <summary>A part of an employer's line between punctuation marks.</summary>
internal sealed class Clause
{
    /// <summary>What two neighbouring words' halves make by accident is short; a longer expression is meant.</summary>
    private const int LongestAccident = 3;

    private readonly List<(int Start, int End)> innocent;
    private readonly Lazy<WordBreaks> breaks;

    private Clause(string text, int start, List<(int, int)> innocent)
    {
        (Text, Start, this.innocent) = (text, start, innocent);
        breaks = new(() => WordBreaks.Of(text));
    }

    public string Text { get; }

    /// <summary>Where it stands in the normalised line.</summary>
    public int Start { get; }

    /// <summary>It tells people not to ask or supply something, so it asks nothing.</summary>
    public bool Silent { get; set; }

    public static Clause Of(string text, int start) =>
        new(text, start, ForbiddenTopics.Innocent.Matches(text).Select(m => (m.Index, m.Index + m.Length)).ToList()) { Silent = Notice.Is(text) };

    /// <summary>The range lies in a name or a trade, or crosses into one (老家 in 老家具).</summary>
    public bool IsInnocent(int start, int length) =>
        (length <= LongestAccident && breaks.Value.Splits(start, start + length)) || (innocent.Exists(i => start < i.End && i.Start < start + length) && !Trade.IsOfPerson(Text[..start]));
}

/// <summary>Sentences that tell people not to ask for, supply or judge by something: 我们面试不问婚育, 招聘不限户籍, no photos please.</summary>
internal static class Notice
{
    private const RegexOptions Options = RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    private static readonly Regex not = new(
        "((不|从不|从未|绝不|概不|并不|都不|也不)(会|得|该去|应|可|能|可以|允许|应该|需要|需|必|用|要|许|准|打算|主动|宜|再|去|向|对|让|把|将|在|任何|候选人|求职者|应聘者|员工|大家|他们|您|因|来|到)*"
        + "|(请不要|无需|无须|毋须|毋需|请勿|勿|切勿|请别|别|严禁|禁止|避免|拒绝|没有必要|没必要|不得|不用|不必|不需要|无权).{0,8})"
        + "(询问|打听|介绍|描述|告诉|讲|交代|了解|核实|调取|调阅|考虑|纳入|关注|打探|干预|介入|评判|记录|过问|追问|盘问|问及|问|提及|谈及|涉及|提到|谈|说|聊|填写|填|写明|写|注明|提供|提交|上交|附|上传|传|发|收集|采集|收取|查|看|评价|评论|透露|说明|考察|核查|调查|作为|歧视|告知|索取|体现|出现|推测|揣测|探听|讨论)"
        + "|请.{0,12}(删去|删除|去掉|隐去|遮住|遮挡|遮盖|抹去|打码|划掉|涂掉|略去|略过|跳过|撇开|抛开|留空|空着)|(与|跟|和).{0,6}无关|不在.{0,4}(询问|核实|调查|考察|范围)"
        + "|(不|不会|不能|不得|绝不|从不)(因为|因|以|按|凭|根据)|不(作|做)要求|没有要求|不限|不分|不论|无论|不拘|不因|不以|一视同仁"
        + "|\\b(do not|don't|never|please don't|no need to|not required to|must not|should not|shouldn't|avoid|refrain from|without|won't|will not|cannot|can't|not allowed to|prohibited from)"
        + "( \\w+){0,2} (ask|asking|inquire|include|including|provide|providing|send|sending|collect|collecting|mention|mentioning|attach|disclose|share|discuss|comment|comments|consider|considering|state|request|require|submit|tell|fill|write|talk|volunteer|say|give|reveal|discriminate|check|commenting|speculate|bring up)\\b"
        + "|\\b(omit|leave (out|aside|off)|set aside|disregard|steer clear of|stay away from|skip (questions?|anything|everything|any|all|the|his|her|their|your|details|remarks|comments)|keep [\\w ,]{1,24}out of)\\b"
        + "|\\bnot (interested in|asking about|concerned with|after|looking into)\\b|\\b(off[- ]limits|out of bounds|none of our (business|concern)|irrelevant (here|to us)|not relevant (here|to us))\\b"
        + "|(tell|say|write|send|give)( us| me)? nothing (about|on|of)|nothing (about|on) (his|her|your)|regardless of|irrespective of|no (photos?|pictures?) (please|needed|required)|equal opportunity",
        Options);

    /// <summary>Asks after all, in the shape of a notice: 看不看, 问没问, 本来不该问, 不说清楚就不录用.</summary>
    private static readonly Regex still = new(
        "会不会|能不能|要不要|肯不肯|用不用|愿不愿|有没有|是不是|看不看|问不问|查不查|说不说|写不写|填不填|谈不谈|带不带|交不交|发不发|放不放|不查不|不说清|(不|没)(交|提供|提交|给|写|说|填).{0,8}(就|不录|不予|不能录|无法|的话)|(您|他|她)(是不是)?(不|没)(愿意?|肯|敢|想)|不(好意思|方便|太方便)问|不该问|不要(女|男|外|未|已|有|本|年|老|结|怀|单|太)|不招|不考虑|的(人)?(我们|公司|这边)?(一律|一概|都|就)?不(看|收|用|要|面)|(can't|cannot|could not|couldn't|hard to) (ignore|skip|overlook|disregard|leave)|what (he|she|you) leaves? out",
        Options);

    private static readonly Regex back = new("(这些|以上|上述|此类|之类|这类|那些|一律|一概|都|等信息|等内容|等情况|一栏|两栏|几栏|these|those|such)", Options);

    public static bool Is(string clause) => not.IsMatch(clause) && !still.IsMatch(clause);

    /// <summary>A notice that points back (…这些都不问) also covers the list before it.</summary>
    public static void BackReferences(List<Clause> clauses)
    {
        for (var i = clauses.Count - 1; i > 0; i--)
        {
            if (clauses[i].Silent && back.IsMatch(clauses[i].Text))
            {
                clauses[i - 1].Silent = true;
            }
        }
    }
}

/// <summary>The word names what somebody works on, not what somebody is: 婚恋交友App的增长经验, 房贷业务审批量.</summary>
internal static class Trade
{
    private const RegexOptions Options = RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    /// <summary>A character of the same noun phrase: not one of those that say something of a person.</summary>
    private const string Same = "[^了吗没呢不会您你我他她要想需后前时的有是还影响打找去给被把让叫跟和到]";

    /// <summary>Goods named by such a word, right behind it: 孕妇枕, 生肖茶饼.</summary>
    private const string Goods = "枕|棒|试纸|椅|灯|秤|贴纸|坐垫|餐盒|茶|饼|盲盒|邮票|机器|诉讼|镜架|手环|绘本|玩具|游戏";

    /// <summary>Papers and parts of a piece of work, which only a thing has: 轮椅坡道的施工图, 贷款担保条款.</summary>
    private const string Papers = "条款|章程|底稿|标书|图纸|施工图|详情页|注册资料|注册证|造价|预算|报价|招标|投标|供应商|经销商|渠道|加盟|原型|需求文档|专员|案源|门诊|科室|产线|生产线|车间|试纸|测序|售后|坡道|修缮|食堂|布展|展馆|包装|工艺|模具|识别|排期|账期";

    /// <summary>What follows when the word names the kind of a thing.</summary>
    private const string Thing = Goods + "|" + Same + "{0,8}(" + Papers + ")|[^了吗没呢您你我他她,]{0,8}的(" + Papers + ")|那(条|个|款|套|座)(产线|生产线|系统|产品|项目|门店|业务|模块)";

    /// <summary>What follows within a few characters, in the same noun phrase.</summary>
    private static readonly Regex head = new(
        "^(" + Same + "{0,4}|的|" + Same + "{1,3}的)( )?"
        + "(行业|领域|赛道|报文|接口|代码|字段|标签|画像|统计|台账|文献|史料|古籍|产品|系统|平台|软件|app|小程序|项目|公司|集团|企业|厂|品牌|门店|专卖店|旗舰店|连锁|业务|市场|医院|诊所|中心|研究|学院|大学|出版|杂志|期刊|网站|模型|算法|模块|数据|试剂|药|疫苗|器械|设备|仪|服装|食品|用品|展厅|大厦|广场|论坛|纪录片|短片|剧|电影|小说|综艺|栏目|节目|频道|专栏|公众号|课程|图书|教材|经验|从业|案例|方案|作品|海报|插画|设计|运营|营销|推广|销售|文案|策划|广告|审批|风控|理财|保险|中介|代理|顾问|律师|协会|基金|公益|救助|社工|翻译|题材|文化|传媒|科技|有限|工作室|酒店|餐饮|物业|计算器|工程|工艺|供应链|电商|直播间|社区|论文|课题|实验|专业|学科|事业部|赛事|联赛|比赛|ip|saas|sdk|b2b|crm|erp|kol)"
        + "|^(" + Thing + ")",
        Options);

    /// <summary>The first half of a compound names a kind of thing (union-catalogue migration), unless the second says it of a person (family-minded).</summary>
    private static readonly Regex compound = new("^-(?!(wise|related|minded|based|free|going|conscious|bearing|leave|status|aged?|old|year|years|term|time|only|in|up|out|off|to|for|ever|hunting|seeking|rearing|raising|planning|ridden|prone|stricken|haired|looking|born|dependent|b|like|ish|something|driving|use|using)\\b)[a-z]{3,}", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    private static readonly Regex englishHead = new(
        "^(s|'s)?(-[a-z]+)?( [\\w-]+){0,2}[ -](apps?|software|products?|platforms?|projects?|industry|company|companies|business|brands?|systems?|models?|campaigns?|databases?|section|accounts?|experience|market|research|startups?|stores?|magazine|clothing|wear|line|portal|website|module|engine|pipeline|dataset|analytics|vaccine|drug|reagents?|portfolio|book|books|film|show|tool|toolkit|solutions?|department store|sector|space|clients?|customers?|wedding|rollout|marketing|homes|services?|sensors?|editing|album|editor|algorithm|feature|features|gallery|agency|studio|museum|clinic|hospital|school|college|university|church choir|charity|insurance|trial|trials|course|courses|data|work on)\\b",
        Options);

    /// <summary>Said of a person right before: 您刚结婚…, 他已经离婚….</summary>
    private static readonly Regex person = new(
        "((您|你|他|她|本人|候选人|女生|男生)(已经|已|未|刚刚|刚|正在|正|要|想|还|是|准备|打算|最近|目前|现在|马上|快|因|因为|没)+(有|在)?|((吃|服)[^,]{0,3}|住|看|进|得|患|查出|检查出|得了|患了|治|犯)(过|了|着)?)$", Options);

    public static bool IsOfPerson(string before) => person.IsMatch(before);

    public static bool Names(string clause, int start, int length)
    {
        var after = clause[(start + length)..];
        return (head.IsMatch(after) || englishHead.IsMatch(after) || compound.IsMatch(after)) && !IsOfPerson(clause[..start]);
    }
}
