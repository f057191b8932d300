using Huxin.Engine;
using Huxin.Engine.Certificates;
using Huxin.Engine.Claims;

namespace Huxin.Rooms.Checks;

/// <summary>Names of documents and of what stands on them.</summary>
internal static class EvidenceWords
{
    public static Sentence Name(CertificateKind kind) => kind switch
    {
        CertificateKind.ChsiDiplomaRegistration => new("学历证书电子注册备案表", "CHSI diploma registration"),
        CertificateKind.ChsiEnrolment => new("学籍在线验证报告", "CHSI enrolment report"),
        CertificateKind.ChsiDegree => new("学位在线验证报告", "CHSI degree report"),
        CertificateKind.Diploma => new("毕业证书", "Diploma"),
        CertificateKind.Degree => new("学位证书", "Degree certificate"),
        CertificateKind.SocialInsurance => new("社保证明", "Social insurance record"),
        CertificateKind.Separation => new("离职证明", "Leaving certificate"),
        CertificateKind.BusinessLicence => new("营业执照", "Business licence"),
        _ => new("其他材料", "Other document"),
    };

    /// <summary>What the document states, each with its name, in the order of the paper.</summary>
    public static IEnumerable<(Sentence Name, Sentence Value)> Facts(Certificate certificate)
    {
        var f = certificate.Fields;
        (Sentence Name, object? Value)[] facts =
        [
            (certificate.Kind == CertificateKind.BusinessLicence ? new("企业名称", "Company") : new("姓名", "Name"), f.Name), (new("学校", "School"), f.Institution), (new("专业", "Subject"), f.Area),
            (new("层次", "Level"), f.StudyType), (new("单位", "Employer"), f.Employer), (new("职位", "Position"), f.Position),
            (new("开始", "Start"), f.StartDate), (new("结束", "End"), f.EndDate), (new("证书编号", "Certificate number"), f.CertificateNumber),
            (new("学位证书编号", "Degree number"), f.DegreeNumber), (new("在线验证码", "Online code"), f.ChsiCode), (new("出具日期", "Issued"), f.Issued),
            (new("统一社会信用代码", "Social credit code"), f.Uscc), (new("法定代表人", "Legal representative"), f.LegalRepresentative), (new("成立日期", "Founded"), f.Founded),
            (new("登记状态", "Status"), f.Status), (new("经办机构", "Agency"), f.Agency), (new("验证码", "Verification code"), f.VerificationCode), (new("验证网址", "Points to"), f.CodeHost),
        ];
        foreach (var (name, value) in facts)
        {
            if (value is not null)
            {
                yield return (name, new($"{value}", $"{value}"));
            }
        }

        foreach (var record in f.Records ?? [])
        {
            yield return (new("缴费", "Contributions"), new($"{record.Employer}，{record.From} 至 {record.To?.ToString() ?? "今"}", $"{record.Employer}, {record.From} to {record.To?.ToString() ?? "now"}"));
        }
    }

    /// <summary>The entry of the claims that a document speaks of.</summary>
    public static Sentence Entry(ClaimSet claims, CertifiedClaim claim) => claim switch
    {
        { Section: "education", Index: { } at } when at < claims.Education.Count => Same(claims.Education[at].Institution),
        { Section: "work", Index: { } at } when at < claims.Work.Count => Same(claims.Work[at].Name),
        _ => new("姓名", "name"),
    };

    public static Sentence Field(string field) => field switch
    {
        "name" => new("姓名", "name"),
        "institution" => new("学校", "school"),
        "area" => new("专业", "subject"),
        "studyType" => new("层次", "level"),
        "studyMode" => new("学习形式", "mode of study"),
        "startDate" => new("开始时间", "start"),
        "endDate" => new("结束时间", "end"),
        "conclusion" => new("毕业结论", "conclusion"),
        "position" => new("职位", "position"),
        "employer" => new("单位", "employer"),
        _ => new("编号", "number"),
    };

    private static Sentence Same(string? text) => new(text ?? "", text ?? "");
}
