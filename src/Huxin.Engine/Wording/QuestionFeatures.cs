using System.Text.RegularExpressions;

namespace Huxin.Engine.Wording;

/// <summary>
/// What the classifier sees of a candidate's question: which topics the lexicon hears in it, one to three Chinese characters
/// or one to two Latin words in a row. Clauses about the writer's own circumstances (刚加完班才看到邮件) are left out.
/// </summary>
internal static class QuestionFeatures
{
    private const RegexOptions Options = RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    /// <summary>A heard topic weighs as much as several n-grams.</summary>
    private const double Heard = 1.5;

    private static readonly Lazy<Lexicon> lexicon = new(() => new Lexicon("question-topics.data.txt"));

    private static readonly Regex own = new(
        "^(不好意思|抱歉|你好|您好|hi|hello)?( )?(刚|昨天|昨晚|前阵子|我(?:|们)?(之前|以前|上家|曾|目前|现在|刚|做过|在上|原来|本来|还没|手上|看|是|被|上个?月|去年|前年|这边|正|已|因为)|之前(我|被|在)|上家|上一家|前东家|以前(在|的|公司)|因为(我|要|家|在)|本人|(i|i'm|i've|i was|i am|i have|in my|at my|my (last|previous|current|old|former))\\b)",
        Options);

    private static readonly Regex asks = new(
        "吗|呢|么|什么|怎么|多少|几|能|可以|会不会|有没有|是不是|如何|哪|谁|为什么|是否|要不要|行不行|多久|多大|\\b(what|how|why|when|where|who|which|do|does|is|are|can|could|will|would|any|may)\\b", Options);

    /// <summary>A product or team called by such a word, in quotes: "加班车"小程序.</summary>
    private static readonly Regex named = new("[\"“「《']([^\"”」》']{1,16})[\"”」》'] ?(小程序|app|产品|项目|系统|平台|软件|模块|赛道|业务|功能|公众号|品牌|栏目|团队|组)", Options);

    private static readonly Regex trade = new("(劳动争议|劳动法|代发|人事外包|加班|裁员|离婚|离职|薪酬|工资|培训|社保代缴|社保|远程|劳动仲裁|请假|晋升|绩效|福利|考勤|排班|背调|面试|招聘|公积金|年假|报销|仲裁|法律|诉讼|股票|薪资)[^吗呢有没不会多少几怎么]{0,6}( )?(系统|小程序|app|saas|产品线|产品|机器人|智能问答|智能客服|业务|题库|课程|秘书|员助理|专员|顾问|模块|赛道|平台|软件|行业|机构客户|项目经验|计算器)"
        + "|\\b(payroll|overtime|leave|benefits|recruit(ing|ment)|hiring|interview|training|learning|promotion|insurance|pension|compensation|commission|legal|litigation|turnover|retention|attendance|shift|scheduling|rota|wellness)[ -](\\w+ )?(products?|systems?|apps?|platforms?|software|tools?|modules?|team|api|services?|features?|portal|dashboard|engine|startup)\\b", Options);

    /// <summary>Quotes around a euphemism: 被"毕业".</summary>
    private static readonly Regex quotes = new("[\"“”‘’「」]", Options);

    public static IReadOnlyList<string> Topics { get; } =
        ["overtime", "promotion", "pay", "turnover", "layoffs", "probation", "social-insurance", "manager", "culture",
        "remote-work", "leave", "benefits", "training", "business-outlook", "legal-dispute", "process", "role", "other"];

    public static SortedDictionary<string, double> Of(string text)
    {
        var result = new SortedDictionary<string, double>(StringComparer.Ordinal);
        var clauses = Asked(LintText.Of(text));
        foreach (var clause in clauses)
        {
            foreach (var heading in lexicon.Value.Headings.Where(h => lexicon.Value[h].IsMatch(clause)))
            {
                result["heard:" + heading.TrimEnd('!')] = Heard;
                if (heading[^1] == '!')
                {
                    result["heard:" + heading] = Heard;
                }
            }
        }

        var heard = result.Keys.Where(k => k[^1] != '!').ToList();
        if (heard.Count == 1)
        {
            result[heard[0].Replace("heard:", "only:", StringComparison.Ordinal)] = 1;
        }

        var grams = clauses.SelectMany(Grams).Distinct(StringComparer.Ordinal).ToList();
        foreach (var gram in grams)
        {
            result[gram] = 1 / Math.Sqrt(grams.Count);
        }

        result["bias"] = 1;
        return result;
    }

    /// <summary>The clauses that ask; all of them when none can be told apart.</summary>
    private static List<string> Asked(LintText line)
    {
        var text = trade.Replace(quotes.Replace(named.Replace(line.Text, "某产品"), ""), "某产品");
        var clauses = text.Split([',', ';', '?', '!', '\n'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var asked = clauses.Where(clause => !own.IsMatch(clause) || asks.IsMatch(clause)).ToList();
        return asked.Count > 0 ? asked : [.. clauses];
    }

    private static IEnumerable<string> Grams(string clause)
    {
        for (var i = 0; i < clause.Length; i++)
        {
            for (var n = 1; n <= 3 && i + n <= clause.Length && !char.IsAscii(clause[i + n - 1]); n++)
            {
                yield return clause.Substring(i, n);
            }
        }

        var last = "";
        foreach (var word in clause.Split([' ', ',', '.', '/', '(', ')', '"', ':'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (!char.IsAsciiLetterOrDigit(word[0]))
            {
                last = "";
                continue;
            }

            yield return word;
            if (last.Length > 0)
            {
                yield return $"{last} {word}";
            }

            last = word;
        }
    }
}
