using Huxin.Engine.Reconciliation;

namespace Huxin.Engine.Certificates;

/// <summary>Records as a register would answer them, but from paper the candidate handed in.</summary>
/// <param name="Register"><c>chsi</c> or <c>social-insurance</c>.</param>
/// <param name="Records">What the paper states.</param>
public sealed record SuppliedRecords(string Register, IReadOnlyList<RegistryRecord> Records)
{
    /// <summary>Who they came from: evidence names it, and no page may call them the register's answer.</summary>
    public const string Supplier = "candidate";
}

/// <summary>
/// Study certificates and insurance documents as records of their registers. A paper tells of one study, or of one office's months:
/// what it does not mention is not thereby denied, so these records may support or contradict a claim, never leave one unconfirmed.
/// </summary>
public static class CertificateRecords
{
    /// <summary>Null for kinds no register keeps, for papers that state nothing, and for those that failed a check.</summary>
    public static SuppliedRecords? Of(Certificate certificate)
    {
        var fields = certificate.Fields;
        return certificate.Checks.Any(check => !check.Ok) ? null
            : certificate.Kind.IsStudy() && fields.Institution is not null ? new SuppliedRecords("chsi", [Study(fields)])
            : certificate.Kind == CertificateKind.SocialInsurance && fields.Records is { Count: > 0 } records
                ? new SuppliedRecords("social-insurance", [.. records.Select(r => new RegistryRecord { Employer = r.Employer, From = r.From, To = r.To, City = r.City })])
            : null;
    }

    internal static RegistryRecord Study(CertificateFields fields) => new()
    {
        Name = fields.Name,
        Institution = fields.Institution,
        Area = fields.Area,
        StudyType = fields.StudyType,
        StudyMode = fields.StudyMode,
        StartDate = fields.StartDate,
        EndDate = fields.EndDate,
        Conclusion = fields.Conclusion,
        CertificateNumber = fields.CertificateNumber,
        DegreeNumber = fields.DegreeNumber,
    };
}
