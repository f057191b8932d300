using System.Globalization;
using System.Text.RegularExpressions;
using Huxin.Engine.Wording;

namespace Huxin.Engine.Reconciliation.Employment;

/// <summary>
/// A job title as level and functions, apart. Levels run from 0 (intern) to 90 (head of the company), in tens a step;
/// specialists' and managers' ladders meet, so that between them only two steps tell a difference. A step such as P7 is read as a level
/// where no words tell one; two steps of one ladder compare by themselves.
/// </summary>
internal sealed partial record JobTitle(int? Level, bool Manages, bool Ladder, (string Ladder, int Number)? Step, IReadOnlySet<string> Functions)
{
    // In order: the first that stands in the title gives its level.
    private static readonly (string Words, int Level, bool Manages)[] levels =
    [
        ("总经理助理|总裁助理|董事长助理|ceo助理|assistant to", 30, false), ("实习|intern|trainee|学徒|见习", 0, false),
        ("助理工程师|assistant engineer|junior|初级|技术员|technician", 15, false),
        ("副总裁|副总经理|副总$|vice president|\\bvp\\b|\\bsvp\\b|\\bevp\\b|deputy general manager", 80, true),
        ("首席代表|chief representative", 60, true), ("首席(?=.*(?:官|执行))|chief .*officer|\\bc[etfomi]o\\b|总裁|总经理|董事长|执行董事|president|general manager|managing director|合伙人|\\bpartner\\b|创始人|founder", 90, true),
        ("首席|chief", 70, false), ("总工程师|总工$|总建筑师|总会计师", 70, true),
        ("副总监|associate director|deputy director|assistant director", 65, true), ("高级总监|资深总监|senior director|执行总监", 75, true), ("总监|director|head of|部长|处长", 70, true),
        ("大区经理|高级(?!产品|客户|项目|业务).*经理|资深(?!产品|客户|项目).*经理|senior (?!product|project|account|client).*manager", 60, true),
        ("(?:产品|客户|业务|理财|招商|渠道|商务|大客户|投资|品类)助理|product assistant", 10, false), ("(?:高级|资深|senior ).{0,4}(?:产品|客户|业务|理财|product|account|client).*(?:经理|manager)", 40, false),
        ("(?:高级|资深|senior ).{0,4}(?:项目|project).*(?:经理|manager)", 50, false), ("(?:产品|客户|业务|理财|投资)经理|(?:product|account|client|relationship) manager", 30, false),
        ("项目经理|project manager|program manager", 40, false),
        // The steps of doctors, nurses, pharmacists and technicians are a specialist's, whatever 主任 and 主管 mean elsewhere.
        ("副主任[医护药技]师", 40, false), ("主管[护药技]师|主治医师", 30, false),
        ("副经理|assistant manager|deputy manager|副主任|副科长|副店长|经理助理", 45, true), ("经理|manager|科长|(?<!班)主任(?!工程师|[医护药技]师)|区域负责|店长|厂长|园长|主编|校长|院长", 50, true),
        ("主任(?:工程|[医护药技])师|架构师|architect|专家|expert|principal|staff engineer|研究员", 45, false),
        ("主管|组长|班长|班组长|队长|工长|领班|supervisor|team lead|lead\\b|leader|主办|带班", 40, true),
        ("负责人", -1, true), ("高级|资深|senior|\\bsr\\b|副教授", 30, false), ("教授|professor", 50, false),
        ("助理|assistant|文员|前台|clerk|助教|学员|管培生|管理培训生", 10, false), ("专员|工程师|代表|编辑|会计|审计|出纳|律师|法务|分析师|设计师|策划|顾问|讲师|教师|老师|医师|医生|护士|开发|程序员|技师|操作|业务员|销售员|店员|营业员|施工员|质检员|检测员|采购员|报关员|评价师|翻译|记者|文案|运营|specialist|engineer|developer|executive|officer|analyst|associate|consultant|designer|accountant|representative|editor|teacher|coordinator|programmer|员$|师$", 20, false),
    ];

    private static readonly (string Function, string Words)[] functions =
    [
        ("dev.backend", "后端|服务端|后台|backend|back-end|server"), ("dev.frontend", "前端|frontend|front-end|\\bweb前"), ("dev.mobile", "移动端|android|安卓|ios|客户端"),
        ("dev.embedded", "嵌入式|embedded|firmware"), ("dev", "软件|开发工程师|程序员|java|python|golang|c\\+\\+|\\.net|php|software|developer|programmer|全栈|full.?stack|研发工程师.*软"),
        ("qa", "测试|\\bqa\\b|tester|\\btest\\b"), ("ops", "运维|\\bsre\\b|devops|网络工程师|系统管理员|system admin"), ("data", "数据(?!产品|中心运)|算法|机器学习|data|machine learning|algorithm|\\bbi\\b"),
        ("product", "产品(?!.*(?:销售|设计师|质量|测试))|product"), ("design", "设计|\\bui\\b|\\bux\\b|美工|design|视觉"), ("project", "项目|project|program manager|pmo"),
        ("marketing", "市场|品牌|营销(?!.*中心销售)|推广|投放|marketing|brand|增长|公关|媒介"), ("sales", "销售|业务(?!分析|运营|架构)|大客户|客户经理|渠道|商务(?!英语)|招商|外贸|sales|account|business development|\\bbd\\b|大区|区域经理|城市经理"),
        ("operations", "运营(?!总)|operations|操作"), ("content", "内容|编辑|文案|记者|主编|采编|content|editor|copywriter|新媒体"), ("service", "客服|售后|客户服务|customer service|customer support|support"),
        ("hr", "人事|人力|招聘|薪酬|培训(?!师|讲师)|hr\\b|human resource|recruit|talent|员工关系|绩效"), ("admin", "行政|前台|后勤|文员|秘书|administrat|secretary|receptionist|办公室|总助|物业"),
        ("finance", "财务|会计|出纳|审计|税务|成本|资金|finance|account(?:ant|ing)|audit|tax|财税|核算"), ("legal", "法务|律师|合规|legal|lawyer|counsel|compliance|知识产权"),
        ("purchase", "采购|供应商|供应链|purchas|procurement|buyer|supply chain|sourcing"), ("logistics", "物流|仓储|仓库|仓管|关务|报关|货运|单证|供应链|logistics|warehouse|shipping|customs"),
        ("production", "生产|车间|制造|production|manufactur|班长|工厂|plant"), ("quality", "质量|品质|品控|质检|检测|检验|quality|\\bqc\\b|\\bqe\\b|\\bsqe\\b"), ("process", "工艺|制程|process engineer"),
        ("mechanical", "机械|结构(?!化)|模具|mechanical|structural"), ("electrical", "电气|硬件|电子|射频|自动化|plc|electrical|hardware|electronic|\\brf\\b"), ("rd", "研发|配方|材料|r&d|research|科研|实验"),
        ("safety", "安全(?!.*软件)|ehs|hse|环保|safety|安评"), ("construction", "施工|土建|造价|预算员|工程部|现场|建造|construction|监理|测量"), ("education", "教师|老师|讲师|教学|班主任|课程|teacher|lecturer|tutor|教研|教务"),
        ("medical", "医师|医生|护士|药师|护理|doctor|nurse|pharmac|临床"), ("risk", "风控|风险|信贷|risk|credit"), ("consult", "咨询|consult"), ("strategy", "战略|strategy|投资|investment"), ("line", "部门(?:主管|经理|负责人)"), ("admin-assistant", "总经理助理|总裁助理|董事长助理|ceo助理"), ("catering", "餐饮|厨师|chef|酒店|hotel"), ("guide", "导游|计调"),
    ];

    // Made once: the framework's own cache holds fewer patterns than there are here and would read each again at every title.
    private static readonly (Regex Words, int Level, bool Manages)[] levelWords =
        [.. levels.Select(l => (new Regex(l.Words, RegexOptions.CultureInvariant), l.Level, l.Manages))];

    private static readonly (string Function, Regex Words)[] functionWords =
        [.. functions.Select(f => (f.Function, new Regex(f.Words, RegexOptions.CultureInvariant)))];

    public static JobTitle Of(string? title)
    {
        var text = Hanzi.Fold(title ?? "").ToLowerInvariant().Trim();
        var set = functionWords.Where(f => f.Words.IsMatch(text)).Select(f => f.Function).ToHashSet(StringComparer.Ordinal);
        (string Ladder, int Number)? step = Steps().Match(text) is { Success: true } match
            ? (match.Groups[1].Value, int.Parse(match.Groups[2].Value, CultureInfo.InvariantCulture)) : null;
        foreach (var (words, level, manages) in levelWords)
        {
            if (words.IsMatch(text))
            {
                return new JobTitle(level < 0 ? null : Adjusted(text, level, manages), manages, false, step, set);
            }
        }

        return step is { } only ? new JobTitle(OnLadder(only.Ladder, only.Number), false, true, step, set) : new JobTitle(null, false, false, null, set);
    }

    /// <summary>Higher than another title by a clear step.</summary>
    public bool IsAbove(JobTitle other) => Step is { } a && other.Step is { } b && a.Ladder == b.Ladder ? a.Number > b.Number
        : Level is { } mine && other.Level is { } theirs
        && mine - theirs >= (Ladder || other.Ladder ? 20 : Manages == other.Manages ? 5 : 10) && !(Manages != other.Manages && mine - theirs == 10 && theirs >= 30);

    /// <summary>Another function or line: both are known and have nothing in common.</summary>
    public bool OtherFunction(JobTitle other) => Functions.Count > 0 && other.Functions.Count > 0
        && !Functions.Any(a => other.Functions.Any(b => a == b || a.StartsWith(b + ".", StringComparison.Ordinal) || b.StartsWith(a + ".", StringComparison.Ordinal)));

    public static double Likeness(string? a, string? b)
    {
        var (mine, theirs) = (Of(a), Of(b));
        return (a == b ? 3 : 0) + (mine.OtherFunction(theirs) ? 0 : 1) + (mine.Level == theirs.Level ? 2 : 0);
    }

    private static int Adjusted(string text, int level, bool manages) =>
        level == 45 && !manages && (text.Contains("高级", StringComparison.Ordinal) || text.Contains("资深", StringComparison.Ordinal) || text.Contains("senior", StringComparison.Ordinal)) ? 50
        : level;

    private static int OnLadder(string ladder, int number) => ladder switch
    {
        "m" => Math.Min(90, 40 + (10 * (number - 1))),
        "p" => Math.Clamp((number - 3) * 10, 0, 90),
        _ => Math.Clamp(number * 10, 0, 60),
    };

    [GeneratedRegex("\\b([ptm])\\s?-?(\\d{1,2})\\b")]
    private static partial Regex Steps();
}
