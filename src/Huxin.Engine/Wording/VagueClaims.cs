using System.Text.RegularExpressions;

namespace Huxin.Engine.Wording;

/// <summary>What an achievement leaves open. Vague: at least two of period, scale, share and result are missing.</summary>
public sealed record VagueReading(bool Is, IReadOnlyList<string> Missing, IReadOnlyList<Sentence> Questions)
{
    public static VagueReading Clear { get; } = new(false, [], []);
}

/// <summary>
/// Reads a résumé line for period, scale, own share and checkable result. Plain duties, skills and self-descriptions
/// are no achievements. One figure serves one point only: a percentage is no scale.
/// </summary>
public static partial class VagueClaims
{
    private static readonly Dictionary<string, (Sentence Name, Sentence Question)> points = new(StringComparer.Ordinal)
    {
        ["period"] = (new("时间", "the period"), new("这件事是什么时候做的，用了多久？", "When was this, and how long did it take?")),
        ["scale"] = (new("规模", "the scale"), new("涉及多大的规模，比如人数、金额或用户数？", "How large was it: people, money, users?")),
        ["share"] = (new("您本人承担的部分", "the own share"), new("团队有几个人，您本人具体做了哪一部分？", "How many were in the team, and which part did you do yourself?")),
        ["result"] = (new("可核对的结果", "a result that can be checked"), new("最后的结果用哪个数字或事实可以说明？", "Which figure or fact shows the result?")),
    };

    /// <summary>The name of a missing point: period, scale, share or result.</summary>
    public static Sentence Name(string point) => points[point].Name;

    public static VagueReading Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var line = Hanzi.Fold(text).ToLowerInvariant();
        if (!Achievement().IsMatch(line) || AssistingDuty().IsMatch(line))
        {
            return VagueReading.Clear;
        }

        var result = Result().IsMatch(line);
        var spare = ResultFigure().Replace(line, " ");
        var missing = new List<string>();
        void Need(string point, bool there)
        {
            if (!there)
            {
                missing.Add(point);
            }
        }

        Need("period", Period().IsMatch(line));
        Need("scale", Scale().IsMatch(Period().Replace(Share().Replace(spare, " "), " ")) || (Magnitude().IsMatch(line) && !Percent().IsMatch(line)));
        Need("share", Share().IsMatch(line));
        Need("result", result);
        var vague = missing.Count >= 2;
        return new VagueReading(vague, missing, vague ? missing.Take(3).Select(point => points[point].Question).ToList() : []);
    }

    [GeneratedRegex("提升|提高|增长|增加|降低|下降|降到|升到|缩短|减少|节省|节约|优化|改善|主导|牵头|统筹|独立|独自|一人|参与(?:过|了|多个|某)|参与.*项目|带领|领导|完成了?.{2,}|实现|打造|搭建|开发了|开发过|操作过|策划|重构|改写|编写的|推动|成功|取得|达成|突破|翻番|翻倍|重点项目|大型|显著|大幅|安装|拜访|上线|交付|获得|荣获|increas|reduc|improv|grew|cut |led |built|launch|deliver|achiev|drove|spearhead|managed a|moved|saved|success")]
    private static partial Regex Achievement();

    /// <summary>Helping others in a plain duty, no figure in it.</summary>
    [GeneratedRegex("^(?:配合|协助|支持|assist)[^\\d]*$")]
    private static partial Regex AssistingDuty();

    [GeneratedRegex("(?:19|20)\\d\\d|[一二三四五六七八九〇零]{4}年|\\d+\\s*(?:个)?(?:月内|个月|周|季度|天内|工作日)|[一二两三四五六七八九十]+(?:个月|年内|年间|周|个季度)|上半年|下半年|全年|一季度|q[1-4]|\\b(?:in|within) (?:\\d+|one|two|three|six) (?:months?|weeks?|years?)|january|february|march|april|june|july|august|september|october|november|december|\\d+年(?!以上)|每季|一年|两年|三年|首年")]
    private static partial Regex Period();

    [GeneratedRegex("\\d[\\d,.]*\\s*(?:[十百千万亿]|多)*\\s*(?:人|名|家|个|元|美元|户|台|套|款|条|万|亿|单|次|票|吨|公里|平方|门|场|份|页|张|集|门店|网点|社区|用户|客户|商户|终端|user|client|customer|people|store|site|million|thousand|k\\b|order|hub|municipal|water|engineer)|[一二两三四五六七八九十百千万]+(?:家|名|人|个|万元|百万|套|台|万)|(?:cny|usd|rmb|\\$|¥|￥)\\s*\\d|\\d{2,}[\\d,.]*\\s+[a-z]+s\\b|eight users")]
    private static partial Regex Scale();

    [GeneratedRegex("[百千]?[万亿]级|十万级|百万|千万|上亿|millions? of|thousands of")]
    private static partial Regex Magnitude();

    [GeneratedRegex("\\d\\s*(?:%|个百分点)|百分之")]
    private static partial Regex Percent();

    [GeneratedRegex("独立|独自|一人|本人|我自己|单独|个人完成|\\balone\\b|single-handed|by myself|independently|\\d+\\s*人.{0,6}(?:中|里|小组|团队|项目组).{0,3}我|[一二两三四五六七八九十]+人.{0,6}我|占.{0,3}[一二三四五六七八九十\\d]+(?:成|%)|(?:我|i) (?:own|wrote|built|designed)|^我(?!们)(?:编写|设计|开发|完成)")]
    private static partial Regex Share();

    [GeneratedRegex("\\d[\\d.]*\\s*(?:%|个百分点|倍)|百分之|由.+(?:降|升|提高|增|减|缩)|从.+(?:降|升|提|增|减|缩|到)|from .+ to |销售额.*\\d|销售额[一二两三四五六七八九十]|增长\\d|节省\\d|每月节省|验收合格|按期交付|通过(?:验收|认证|复审)|获奖|荣获|一等奖|二等奖|award|without data loss|accepted|缩短一半|减半|翻番|翻倍|零事故|saving|on time")]
    private static partial Regex Result();

    [GeneratedRegex("(?:提升|提高|增长|降低|缩短|节省|满意度|续费率|合格率|转化率|点击率).{0,6}\\d[\\d.]*\\s*(?:%|倍|小时|天)|\\d[\\d.]*\\s*(?:%|个百分点|倍)|(?:每月|每年|每天)节省\\s*\\d+\\s*\\S{1,2}")]
    private static partial Regex ResultFigure();
}
