using System.Text.Json.Serialization;

namespace Huxin.Engine.Certificates;

/// <summary>What a document is, by the contract's names.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<CertificateKind>))]
public enum CertificateKind
{
    /// <summary>None of the others, or not to be told.</summary>
    [JsonStringEnumMemberName("other")] Other,

    /// <summary>《教育部学历证书电子注册备案表》.</summary>
    [JsonStringEnumMemberName("chsi-diploma-registration")] ChsiDiplomaRegistration,

    /// <summary>《教育部学籍在线验证报告》.</summary>
    [JsonStringEnumMemberName("chsi-enrolment")] ChsiEnrolment,

    /// <summary>《中国高等教育学位在线验证报告》.</summary>
    [JsonStringEnumMemberName("chsi-degree")] ChsiDegree,

    /// <summary>毕业证书, 结业证书, 肄业证书.</summary>
    [JsonStringEnumMemberName("diploma")] Diploma,

    /// <summary>学位证书.</summary>
    [JsonStringEnumMemberName("degree")] Degree,

    /// <summary>社保参保证明, 缴费证明, 权益记录单.</summary>
    [JsonStringEnumMemberName("social-insurance")] SocialInsurance,

    /// <summary>离职证明.</summary>
    [JsonStringEnumMemberName("separation")] Separation,

    /// <summary>营业执照.</summary>
    [JsonStringEnumMemberName("business-licence")] BusinessLicence,
}

public static class CertificateKinds
{
    /// <summary>Whether the document tells of a study: a report of 学信网 or a certificate of the school.</summary>
    public static bool IsStudy(this CertificateKind kind) => kind
        is CertificateKind.ChsiDiplomaRegistration or CertificateKind.ChsiEnrolment or CertificateKind.ChsiDegree
        or CertificateKind.Diploma or CertificateKind.Degree;
}
