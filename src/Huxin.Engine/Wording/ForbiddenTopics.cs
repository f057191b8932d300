using System.Text.RegularExpressions;

namespace Huxin.Engine.Wording;

/// <summary>A topic that may not be asked about or decided on, and where the text touches it.</summary>
/// <param name="Topic">The contract's name, e.g. <c>childbearing</c>.</param>
/// <param name="Start">First character.</param>
/// <param name="End">The character after the last.</param>
/// <param name="Basis">The product rule that closes the topic.</param>
public sealed record Forbidden(string Topic, int Start, int End, string Basis = "R3");

/// <summary>
/// Finds forbidden topics in what the employer writes to candidates and referees (妇女权益保障法 §43, 就业促进法 §§27–31,
/// 人社部发〔2010〕12号, 征信业管理条例 §14, 预防未成年人犯罪法 §59; read 2026-11-24). The sense decides: the word inside a product,
/// an industry or a project, and a sentence that tells people not to supply such information, are clean.
/// </summary>
public static class ForbiddenTopics
{
    private const string Industry = "(?!.{0,8}(?:项目|系统|平台|产品|门店|行业|赛道|事业部|公司的|网站|中心|app|展厅|药物|模型|业务|经验|案例|品牌|作品|设计|方案|机构|研究|课程|campaign|model|product|industry|project|team))";

    private static readonly (string Topic, Regex Words)[] topics =
    [
        T("marital", "已婚|未婚|结婚|离婚|离异|单身|婚否|婚姻|男朋友|女朋友|男友|女友|对象(?:了|没)|有对象|恋爱|(?<!年)配偶|丈夫|老公|老婆|个人生活|成家|married|marriage|spouse|husband|\\bwife\\b|girlfriend|boyfriend|婚育"),
        T("childbearing", "怀孕|生育|生孩子|要孩子|有孩子|有娃|二胎|三胎|备孕|孕(?:妇|期|检)|产假|哺乳|婚育|生小孩|打算.{0,4}生(?!产|活)|什么时候生|个人生活.{0,6}规划|pregnan|maternity leave|have (?:kids|children)|child(?:ren|care)|baby"),
        T("hepatitis-b", "乙肝|两对半|大三阳|小三阳|表面抗原|hepatitis b|hbv|hbsag"),
        T("health", "病史|大病|疾病|高血压|糖尿病|心脏病|抑郁|焦虑症|精神病|肿瘤|癌|慢性病|传染病|体检(?:报告|有|结果|不)|服药|吃药|住院|手术|身体(?:状况|好不好|健康|怎么样|不好)|艾滋|肝病|\\bill(?:ness)?\\b|disease|medical history|medication|sick"),
        T("religion", "宗教|信仰|信教|基督教|佛教|伊斯兰|穆斯林|清真|礼拜|religio|church|muslim|christian|buddhis"),
        T("ethnicity", "民族(?!大学|学院|品牌|乐)|[回藏维苗满壮彝蒙]族|维吾尔|ethnic|\\brace\\b"),
        T("family", "家里(?!蹲)|家庭(?:情况|背景|条件|负担|成员|状况)|父母|爸妈|父亲|母亲|兄弟姐妹|独生|老人(?:谁|由谁|需要)|小孩谁|公婆|parents?\\b|sibling|family background"),
        T("political", "党员|政治面貌|入党|团员|政审|政治(?:立场|观点|倾向|审查)|民主党派|party member|political"),
        T("hukou", "(?<!客|用|账|住)户口|户籍|籍贯|老家(?!具|电)|本地人|外地人|哪里人|农村(?:人|户|来)|城镇户|hukou|native place|河南人|东北人|地域"),
        T("credit", "征信|信用报告|信用(?:记录|评分|分)|芝麻分|贷款|房贷|负债|欠(?:债|款|钱)|逾期|网贷|信用卡|credit (?:report|score|history|rating)|\\bdebts?\\b|\\bloans?\\b|mortgage"),
        T("police-record", "无犯罪记录|犯罪|前科|案底|派出所|拘留|坐牢|服刑|吸毒|酒驾|醉驾|治安处罚|进过局子|criminal record|arrest|convict|police record"),
        T("disability", "残疾|残障|肢体|听障|视障|聋|瘸|disab|handicap"),
        T("gender", "(?:仅|只|限|优先|想要|需要|招|偏向|倾向|更适合|不要|不招|不考虑).{0,4}(?:男|女)(?:性|生|士|的|孩|员工)?(?!装|鞋|包)|男性优先|女性优先|性别|男生|女生|女同(?:志|事)不|prefer (?:a )?(?:men|women|male|female)|\\b(?:men|male|female) only\\b|\\bgender\\b"),
        T("age", "\\d{2}\\s*(?:周)?岁|年龄|年纪|多大(?:了|年纪|岁)|超龄|太年轻|[789]0后|0[05]后|出生(?:年|日期)|how old|\\bage\\b|under \\d{2}\\b(?! (?:minutes|days|hours))|too old|too young|born in"),
        T("appearance", "形象|长相|颜值|身高|体重|外貌|纹身|五官|漂亮|胖|照片|气质佳|appearance|good.?looking|height|weight|tattoo|photo"),
        T("blood-type-or-zodiac", "星座|血型|属相|属什么|生肖|八字|[白处天双金巨狮摩水射]?(?:羊|女|蝎|子|牛)座|zodiac|blood type|horoscope"),
        T("union", "工会|罢工|维权(?:带头|组织)|集体(?:维权|谈判)|替同事出头|labou?r union|trade union|on strike"),
        T("genetic", "基因检测|基因(?:测试|报告)|遗传病|遗传史|家族.{0,3}(?:病|遗传)|genetic|hereditary"),
    ];

    private static readonly Regex notice = new("不(?:问|查|收集|需要提供|要求|看|涉及|考察|得询问)|(?:不必|无需|请勿|请不要|不用|不要).{0,12}(?:填写|提供|提交|说明|上传|写)|do not (?:ask|provide|send|collect)|please do(?:n't| not)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static readonly Regex business = new("(?:项目|系统|平台|产品|门店|行业|赛道|事业部|网站|app|展厅|药物|模型|销售|运营|客户|方案|插画|作品|广告|营销|市场|公司|检测公司|翻新|会议|campaign|model|product|industry|project|translation|software|system)(?!.{0,6}(?:吗|有没有)$)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static readonly Regex personal = new("您(?:已|未|有|家|的(?:年龄|婚|身|户)|太|超)|她有|他有|不予录用|不能录用|不录用|顾虑|她(?:有|是|会|近)|他(?:是|有|会|身|以前|老家|年)|超龄|不便|不方便|没招过|优先|仅招|不符合|担心|体检|记录|\\bis (?:he|she)\\b|does (?:he|she)\\b|we prefer", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    public static IReadOnlyList<Forbidden> Find(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var folded = Hanzi.Fold(text);
        if (notice.IsMatch(folded))
        {
            return [];
        }

        var found = new List<Forbidden>();
        foreach (var (topic, words) in topics)
        {
            var match = words.Match(folded);
            if (match.Success && !(business.IsMatch(Near(folded, match)) && !personal.IsMatch(folded)))
            {
                found.Add(new Forbidden(topic, match.Index, match.Index + match.Length));
            }
        }

        // An illness in the family is heredity; the carrier state is not also an illness.
        found.RemoveAll(f => (f.Topic == "health" && found.Exists(g => g.Topic is "genetic" or "hepatitis-b"))
            || (f.Topic == "family" && found.Exists(g => g.Topic == "genetic")));
        return found.OrderBy(f => f.Start).ThenBy(f => f.Topic, StringComparer.Ordinal).ToList();
    }

    private static string Near(string text, Match match)
    {
        var from = Math.Max(0, match.Index - 4);
        return text[from..Math.Min(text.Length, match.Index + match.Length + 14)];
    }

    private static (string, Regex) T(string topic, string words) =>
        (topic, new Regex($"(?:{words}){(topic is "ethnicity" or "age" ? "" : Industry)}", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant));
}
