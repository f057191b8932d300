namespace Huxin.Engine.Reconciliation;

/// <summary>The contract's codes: kind, default lamp and short title of each. The order is the table's.</summary>
public static class FindingCodes
{
    /// <param name="Code">Stable code of the contract.</param>
    /// <param name="Kind">Kind of finding.</param>
    /// <param name="Lamp">The lamp unless a rule says another.</param>
    /// <param name="Title">Short title, as people say it.</param>
    public sealed record Entry(string Code, FindingKind Kind, Lamp Lamp, Sentence Title);

    public static IReadOnlyList<Entry> All { get; } =
    [
        E("identity.id-number-invalid", FindingKind.Contradiction, Lamp.Yellow, "身份证号码不成立", "ID number not valid"),
        E("identity.name-mismatch", FindingKind.Contradiction, Lamp.Yellow, "姓名不一致", "Name differs"),
        E("education.unconfirmed", FindingKind.Contradiction, Lamp.Red, "学籍学历库查无此学历", "Study not found in the register"),
        E("education.institution-mismatch", FindingKind.Contradiction, Lamp.Red, "毕业院校不一致", "School differs"),
        E("education.level-mismatch", FindingKind.Contradiction, Lamp.Red, "学历层次低于所述", "Level lower than claimed"),
        E("education.mode-mismatch", FindingKind.Contradiction, Lamp.Yellow, "学习形式不一致", "Mode of study differs"),
        E("education.not-graduated", FindingKind.Contradiction, Lamp.Red, "未取得毕业结论", "Not graduated"),
        E("education.area-mismatch", FindingKind.Difference, Lamp.Blue, "专业不一致", "Subject differs"),
        E("education.period-mismatch", FindingKind.Difference, Lamp.Blue, "就读时间不一致", "Dates of study differ"),
        E("education.certificate-number-mismatch", FindingKind.Contradiction, Lamp.Yellow, "证书编号不符", "Certificate number does not fit"),
        E("education.institution-unknown", FindingKind.Unverifiable, Lamp.Blue, "院校不在名单中", "School not on the lists"),
        E("employment.unconfirmed", FindingKind.Contradiction, Lamp.Yellow, "任职未得到证实", "Employment not confirmed"),
        E("employment.employer-mismatch", FindingKind.Contradiction, Lamp.Yellow, "任职单位不一致", "Employer differs"),
        E("employment.title-inflated", FindingKind.Contradiction, Lamp.Yellow, "职级高于其他来源", "Title higher than elsewhere"),
        E("employment.title-mismatch", FindingKind.Difference, Lamp.Blue, "岗位不一致", "Position differs"),
        E("employment.period-mismatch", FindingKind.Difference, Lamp.Blue, "任职时间不一致", "Dates of employment differ"),
        E("employment.undisclosed", FindingKind.Difference, Lamp.Yellow, "简历未写的任职", "Employment not in the résumé"),
        E("employment.overlap", FindingKind.Overlap, Lamp.Yellow, "全职任职时间重叠", "Full-time jobs overlap"),
        E("employment.before-founding", FindingKind.Contradiction, Lamp.Red, "任职时间与单位存续时间不符", "Employer did not exist then"),
        E("timeline.gap", FindingKind.Gap, Lamp.Blue, "经历间断", "Gap in the timeline"),
        E("timeline.impossible", FindingKind.Contradiction, Lamp.Red, "时间不成立", "Impossible dates"),
        E("claim.vague", FindingKind.Vague, Lamp.None, "表述笼统", "Vague statement"),
        E("risk.dishonest-debtor", FindingKind.Record, Lamp.Red, "失信被执行人记录", "Dishonest-debtor record"),
        E("risk.consumption-restriction", FindingKind.Record, Lamp.Yellow, "限制高消费记录", "Consumption restriction"),
        E("risk.enforcement", FindingKind.Record, Lamp.Yellow, "被执行记录", "Enforcement record"),
        E("risk.litigation", FindingKind.Record, Lamp.Blue, "诉讼记录（被告）", "Litigation (defendant)"),
        E("risk.namesake", FindingKind.Unverifiable, Lamp.None, "同名记录，身份未确认", "Same name only, identity not established"),
        E("risk.conflict-of-interest", FindingKind.Record, Lamp.Yellow, "在外经营企业", "Runs or owns a company"),
        E("reference.conduct-concern", FindingKind.Record, Lamp.Yellow, "证明人反映操守问题", "Referee reports a conduct concern"),
        E("item.unverifiable", FindingKind.Unverifiable, Lamp.None, "无法核实", "Could not be verified"),
        E("item.confirmed", FindingKind.Confirmed, Lamp.Green, "已证实", "Confirmed"),
    ];

    private static readonly Dictionary<string, Entry> byCode = All.ToDictionary(e => e.Code, StringComparer.Ordinal);

    public static Entry Of(string code) => byCode[code];

    private static Entry E(string code, FindingKind kind, Lamp lamp, string zh, string en) => new(code, kind, lamp, new Sentence(zh, en));
}

/// <summary>Short titles for pages and reports.</summary>
public static class FindingTitles
{
    /// <summary>The short title of a code; an unknown code is its own title.</summary>
    public static Sentence Of(string code) =>
        FindingCodes.All.Concat(Transparency.EmployerFindings.All).FirstOrDefault(e => e.Code == code)?.Title ?? new Sentence(code, code);
}
