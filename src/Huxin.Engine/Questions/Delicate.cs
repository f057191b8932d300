using System.Text.RegularExpressions;
using Huxin.Engine.Wording;

namespace Huxin.Engine.Questions;

/// <summary>What a reviewer has to look at before words become public.</summary>
public enum DelicateKind
{
    /// <summary>A person is named or meant: 张经理, 老王, Ms. Li.</summary>
    Person,

    /// <summary>A telephone number, mail address or identity number.</summary>
    Contact,

    /// <summary>An insult.</summary>
    Insult,
}

/// <summary>A place in a text that a reviewer has to look at.</summary>
public sealed record DelicatePlace(DelicateKind Kind, int Start, int End);

/// <summary>
/// Finds what must not slip into public words unnoticed. It blocks no question: candidates may name whom they met and be angry;
/// it tells those who write and sign off the public wording. Only contact details are refused there outright.
/// </summary>
public static class Delicate
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase;

    /// <summary>The commonest hundred surnames (公安部 2020 年全国姓名报告) are enough before a title; 高管 and 包总 are no people.</summary>
    private const string Surname = "[王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文]";

    private static readonly (DelicateKind Kind, Regex Pattern)[] patterns =
    [
        (DelicateKind.Contact, new(@"[a-z0-9._%+-]+@[a-z0-9-]+(\.[a-z0-9-]+)+", Options)),
        (DelicateKind.Contact, new(@"\b1[3-9][0-9]([ -]?[0-9]){8}\b", Options)),
        (DelicateKind.Contact, new(@"\b[0-9]{17}[0-9x]\b", Options)),
        (DelicateKind.Contact, new(@"(微信|wechat|qq)( )?(号|id)?( )?[:：]?( )?[a-z0-9_-]{5,20}\b", Options)),
        (DelicateKind.Person, new(Surname + "(某某|某|\\p{IsCJKUnifiedIdeographs}{0,2})(经理|总监|总经理|主管|老师|先生|女士|小姐|主任|组长|董事长|老板)", Options)),
        (DelicateKind.Person, new(Surname + "(总|工|哥|姐)(的|说|是|会|在|对|,|，|。|？|\\?|$)", Options)),
        (DelicateKind.Person, new("(老|小)" + Surname + "(的|说|是|会|在|对|,|，|。|？|\\?|$)", Options)),
        (DelicateKind.Person, new(@"\b(mr|ms|mrs|miss|dr)\.? [a-z]{2,20}\b", Options)),
        (DelicateKind.Insult, new("垃圾公司|黑心|骗子公司|王八|傻[逼比叉b]|煞笔|滚蛋|去死|狗东西|畜生|吸血鬼|无耻|不要脸|\\b(scam|scammers?|idiots?|stupid|bastards?|liars?|crooks?)\\b", Options)),
    ];

    /// <summary>The places in the order of the text; none overlaps another.</summary>
    public static IReadOnlyList<DelicatePlace> Find(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var line = text.Length > LintText.Longest ? text[..LintText.Longest] : text;
        var found = new List<DelicatePlace>();
        foreach (var (kind, pattern) in patterns)
        {
            foreach (Match match in pattern.Matches(line))
            {
                var place = new DelicatePlace(kind, match.Index, match.Index + match.Length);
                if (!found.Exists(other => other.Start < place.End && place.Start < other.End))
                {
                    found.Add(place);
                }
            }
        }

        return [.. found.OrderBy(place => place.Start)];
    }

    public static Sentence Name(DelicateKind kind) => kind switch
    {
        DelicateKind.Person => new("提到具体的人", "names a person"),
        DelicateKind.Contact => new("含联系方式或证件号码", "holds a contact or an identity number"),
        _ => new("用语激烈", "strong words"),
    };
}
