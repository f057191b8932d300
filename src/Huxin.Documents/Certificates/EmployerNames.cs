using System.Text.RegularExpressions;

namespace Huxin.Documents.Certificates;

/// <summary>Employers as letters and lists print them: recognised by what their names end with.</summary>
internal static partial class EmployerNames
{
    /// <summary>The employer a text is, or the first one in it; null when it names none.</summary>
    public static string? In(string text)
    {
        var closed = CertificateText.Close(text);
        foreach (Match match in Company().Matches(closed).Concat(Institution().Matches(closed)))
        {
            var name = match.Value;
            for (var shorter = Before().Replace(name, ""); shorter.Length < name.Length; shorter = Before().Replace(name, ""))
            {
                name = shorter;
            }

            if (name.Length >= 4 && !Nobody().IsMatch(name))
            {
                return Balanced(name);
            }
        }

        return null;
    }

    /// <summary>Whether a name is complete: it ends as employers' names do.</summary>
    public static bool Ends(string text) => Ending().IsMatch(CertificateText.Close(text));

    private static string Balanced(string name) =>
        name.Count(c => c is '(' or '（') < name.Count(c => c is ')' or '）') ? name.TrimEnd(')', '）') : name;

    [GeneratedRegex(@"[\p{IsCJKUnifiedIdeographs}A-Za-z0-9·&()（）-]{2,40}?(?:有限责任公司|股份有限公司|有限公司|集团公司|公司|合伙企业(?:[(（](?:有限|普通)合伙[)）])?)(?:[\p{IsCJKUnifiedIdeographs}]{2,12}?(?:分公司|支公司|分行|支行|分店|办事处|营业部))?")]
    private static partial Regex Company();

    [GeneratedRegex(@"[\p{IsCJKUnifiedIdeographs}A-Za-z0-9·&()（）-]{2,30}(?:事务所|工作室|医院|银行|研究院|研究所|幼儿园|小学|中学|学校|大学|学院|出版社|酒店|商行|经营部|门诊部|合作社|基金会|协会|个体工商户|支行|分行|集团)")]
    private static partial Regex Institution();

    [GeneratedRegex(@"(?:公司|企业|合伙\)|合伙）|事务所|工作室|医院|银行|院|所|园|小学|中学|学校|大学|社|店|商行|部|会|户|中心|局|厂|站|馆|集团|人员|支行|分行)$")]
    private static partial Regex Ending();

    /// <summary>Words of the sentence or label that stand in front of the name.</summary>
    [GeneratedRegex(@"^.*?(?:[日月]在|期间在|(?<=[^\p{IsCJKUnifiedIdeographs}])在|^在|^于|任职于|就职于|受雇于|服务于|入职|加入|(?:参保|缴费|工作|用人)?单位(?:名称|全称)?(?:为|是|[:：])|公司名称[:：]|是我|系|与)|^(?:现|当前)?(?:参保|缴费|工作|用人|所在)?单位(?:名称|全称)?(?=\p{IsCJKUnifiedIdeographs}{4})|^\d{1,4}(?=\p{IsCJKUnifiedIdeographs}{4})")]
    private static partial Regex Before();

    [GeneratedRegex(@"^(?:我|本|该|贵|此|原|兹|现|有|由|经)?(?:证明|有|单位)?(?:我|本|该|贵)?(?:公司|单位|院|所|学校|大学)$|社会保险|^(?:有限|股份)|我公司|本公司|该公司|贵公司|原公司")]
    private static partial Regex Nobody();
}
