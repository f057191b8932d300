using Huxin.Engine.Reconciliation;

namespace Huxin.Engine.Transparency;

/// <summary>The codes of findings about employers: kind, lamp and short title of each.</summary>
public static class EmployerFindings
{
    public static IReadOnlyList<FindingCodes.Entry> All { get; } =
    [
        E("employer.registration-mismatch", FindingKind.Contradiction, Lamp.Red, "登记信息不一致", "Registration differs"),
        E("employer.registration-unconfirmed", FindingKind.Contradiction, Lamp.Yellow, "登记库查无此企业", "Not found in the company register"),
        E("employer.uscc-invalid", FindingKind.Contradiction, Lamp.Yellow, "统一社会信用代码不成立", "Social credit code not valid"),
        E("employer.not-active", FindingKind.Record, Lamp.Red, "企业不在存续状态", "Company is not active"),
        E("employer.abnormal-operation", FindingKind.Record, Lamp.Yellow, "列入经营异常名录", "Listed for abnormal operation"),
        E("employer.dishonest", FindingKind.Record, Lamp.Red, "失信被执行人记录", "Dishonest-debtor record"),
        E("employer.enforcement", FindingKind.Record, Lamp.Yellow, "被执行记录", "Enforcement record"),
        E("employer.wage-arrears", FindingKind.Record, Lamp.Red, "拖欠劳动报酬记录", "Wage-arrears record"),
        E("employer.litigation", FindingKind.Record, Lamp.Blue, "诉讼记录", "Litigation"),
        E("employer.licence-unconfirmed", FindingKind.Contradiction, Lamp.Yellow, "资质未得到证实", "Licence not confirmed"),
        E("employer.claim-expired", FindingKind.Difference, Lamp.Blue, "已过有效期", "No longer valid"),
        E("employer.no-evidence", FindingKind.Unverifiable, Lamp.None, "没有附证据", "No evidence given"),
    ];

    /// <summary>The register that decides a finding: whoever disputes it has that register asked again. Null: it is about the claim alone.</summary>
    public static string? RegisterOf(EmployerFinding finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        return finding.Finding.Code switch
        {
            "employer.registration-mismatch" or "employer.registration-unconfirmed" or "employer.uscc-invalid" or "employer.not-active" => EmployerRegisters.Registration,
            "employer.abnormal-operation" => EmployerRegisters.Abnormal,
            "employer.dishonest" or "employer.enforcement" or "employer.wage-arrears" or "employer.litigation" => EmployerRegisters.Court,
            "employer.licence-unconfirmed" => EmployerRegisters.Licences,
            "item.confirmed" or "item.unverifiable" => EmployerRegisters.All.FirstOrDefault(register => register == finding.Finding.Subject.Section),
            _ => null,
        };
    }

    internal static FindingCodes.Entry Of(string code) => All.FirstOrDefault(entry => entry.Code == code) ?? FindingCodes.Of(code);

    private static FindingCodes.Entry E(string code, FindingKind kind, Lamp lamp, string zh, string en) => new(code, kind, lamp, new Sentence(zh, en));
}
