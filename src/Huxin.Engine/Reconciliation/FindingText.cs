using System.Text.Json.Nodes;

namespace Huxin.Engine.Reconciliation;

/// <summary>Claims and evidence in one readable line, for pages and paper.</summary>
public static class FindingText
{
    private static readonly (string Key, string Zh, string En)[] fields =
    [
        ("name", "", ""), ("institution", "", ""), ("employer", "", ""), ("company", "", ""), ("position", "", ""), ("department", "", ""),
        ("area", "", ""), ("studyType", "", ""), ("studyMode", "", ""), ("conclusion", "", ""), ("role", "", ""), ("type", "", ""), ("court", "", ""), ("caseNumber", "", ""),
        ("cause", "", ""), ("city", "", ""), ("region", "", ""), ("status", "", ""), ("founded", "成立 ", "founded "), ("dissolved", "注销 ", "dissolved "), ("filed", "立案 ", "filed "),
        ("since", "自 ", "since "), ("until", "至 ", "until "), ("certificateNumber", "证书编号 ", "certificate "), ("degreeNumber", "学位证书编号 ", "degree certificate "),
        ("uscc", "统一社会信用代码 ", "social credit code "), ("idNumber", "身份证号码 ", "ID number "), ("idMasked", "证件号码 ", "ID number "), ("conduct", "职业操守：", "conduct: "), ("note", "", ""), ("months", "月数 ", "months "), ("highlight", "", ""),
    ];

    private static readonly Dictionary<string, (string Zh, string En)> values = new(StringComparer.Ordinal)
    {
        ["full-time"] = ("全日制", "full-time"),
        ["part-time"] = ("非全日制", "part-time"),
        ["self-study"] = ("自学考试", "self-study"),
        ["network"] = ("网络教育", "network"),
        ["graduated"] = ("毕业", "graduated"),
        ["completed"] = ("结业", "completed without diploma"),
        ["withdrawn"] = ("肄业", "withdrawn"),
        ["legal-representative"] = ("法定代表人", "legal representative"),
        ["shareholder"] = ("股东", "shareholder"),
        ["executive"] = ("高级管理人员", "executive"),
        ["supervisor"] = ("监事", "supervisor"),
        ["plaintiff"] = ("原告", "plaintiff"),
        ["defendant"] = ("被告", "defendant"),
        ["third-party"] = ("第三人", "third party"),
        ["open"] = ("未结", "open"),
        ["closed"] = ("已结", "closed"),
        ["active"] = ("存续", "active"),
        ["canceled"] = ("已注销", "deregistered"),
        ["cancelled"] = ("已注销", "deregistered"),
        ["deregistered"] = ("已注销", "deregistered"),
        ["dissolved"] = ("已注销", "dissolved"),
        ["revoked"] = ("已吊销", "license revoked"),
        ["left"] = ("已离任", "left"),
        ["litigation"] = ("诉讼", "litigation"),
        ["licence"] = ("资质许可", "licence"),
        ["wage-arrears"] = ("拖欠劳动报酬", "wage arrears"),
        ["abnormal-operation"] = ("经营异常", "abnormal operation"),
        ["liquidation"] = ("清算中", "in liquidation"),
        ["dishonest-debtor"] = ("失信被执行人", "dishonest debtor"),
        ["consumption-restriction"] = ("限制高消费", "consumption restriction"),
        ["enforcement"] = ("被执行", "enforcement"),
        ["none"] = ("无", "none"),
        ["concern"] = ("有", "concern"),
        ["博士"] = ("博士", "doctor"),
        ["硕士"] = ("硕士", "master"),
        ["本科"] = ("本科", "bachelor"),
        ["专科"] = ("专科", "associate"),
        ["高中"] = ("高中", "high school"),
    };

    private static readonly Dictionary<string, Sentence> sources = new(StringComparer.Ordinal)
    {
        ["profile:maimai"] = new("脉脉", "the Maimai profile"),
        ["profile:linkedin"] = new("领英", "the LinkedIn profile"),
        ["profile:company-site"] = new("公司网站", "the company's site"),
        ["registry:chsi"] = new("学信网", "the study register (CHSI)"),
        ["registry:social-insurance"] = new("社保记录", "social insurance"),
        ["registry:business"] = new("工商登记", "the business register"),
        ["registry:court"] = new("法院公开信息", "court records"),
        ["registry:employer"] = new("企业登记", "the employer register"),
        ["registry:enterprise"] = new("企业登记", "the company register"),
        ["registry:enterprise-abnormal"] = new("经营异常名录", "the list of abnormal operations"),
        ["registry:enterprise-court"] = new("法院公开信息", "court records"),
        ["registry:enterprise-licences"] = new("资质许可登记", "the register of licences"),
        ["referee:manager"] = new("证明人（上级）", "the referee (manager)"),
        ["referee:peer"] = new("证明人（同事）", "the referee (peer)"),
        ["referee:hr"] = new("证明人（人事）", "the referee (HR)"),
        ["resume"] = new("简历", "the résumé"),
    };

    /// <summary>A source as people call it; <c>profile:maimai</c> is 脉脉.</summary>
    public static Sentence Source(string source) => sources.GetValueOrDefault(source)
        ?? (source.StartsWith("profile:", StringComparison.Ordinal) ? new Sentence("公开资料", "a public profile") : new Sentence("其他来源", "another source"));

    /// <summary>The source of a piece of evidence, as people call it.</summary>
    public static Sentence Source(Evidence evidence)
    {
        ArgumentNullException.ThrowIfNull(evidence);
        return Source(evidence.Source);
    }

    /// <summary>The claim of a finding in one line; null when it has none.</summary>
    public static Sentence? Claim(Finding finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        return finding.Claim is { } claim ? Line(claim) : null;
    }

    /// <summary>What a source says, in one line.</summary>
    public static Sentence Evidence(Evidence evidence)
    {
        ArgumentNullException.ThrowIfNull(evidence);
        return evidence.Value is { } value ? Line(value) : new Sentence("无记录", "no record");
    }

    private static Sentence Line(JsonNode node)
    {
        if (node is not JsonObject facts)
        {
            return new Sentence(node.ToString(), node.ToString());
        }

        var zh = new List<string>();
        var en = new List<string>();
        foreach (var (key, labelZh, labelEn) in fields)
        {
            if (facts[key]?.ToString() is { Length: > 0 } value)
            {
                var (valueZh, valueEn) = values.GetValueOrDefault(value, (value, value));
                zh.Add(labelZh + valueZh);
                en.Add(labelEn + valueEn);
            }
        }

        var (start, end) = (facts["startDate"] ?? facts["from"], facts["endDate"] ?? facts["to"]);
        if (start is not null || end is not null)
        {
            zh.Add($"{start ?? "?"} 至 {end ?? "今"}");
            en.Add($"{start ?? "?"} to {end ?? "now"}");
        }

        if (facts["employed"]?.ToString() is { } employed)
        {
            zh.Add(employed == "false" ? "未曾任职" : "曾任职");
            en.Add(employed == "false" ? "not employed there" : "employed there");
        }

        return new Sentence(string.Join("，", zh), string.Join(", ", en));
    }
}
