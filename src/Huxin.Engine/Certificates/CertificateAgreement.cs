using Huxin.Engine.Claims;
using Huxin.Engine.Reconciliation;
using Huxin.Engine.Reconciliation.Education;
using Huxin.Engine.Reconciliation.Employment;
using Huxin.Engine.Reconciliation.Identity;

namespace Huxin.Engine.Certificates;

/// <summary>A claim that a certificate is evidence for, and where the two differ.</summary>
/// <param name="Section"><c>basics</c>, <c>education</c> or <c>work</c>.</param>
/// <param name="Index">The entry of the section's list; null in basics.</param>
/// <param name="Differences">Empty when the certificate confirms all that both state.</param>
public sealed record CertifiedClaim(string Section, int? Index, IReadOnlyList<CertifiedDifference> Differences);

/// <summary>One field in which a claim and a certificate differ, with both values as they stand. What either leaves out is no difference.</summary>
public sealed record CertifiedDifference(string Field, string Claimed, string Certified);

/// <summary>
/// Lays a certificate beside the claims of the person who handed it in, by the rules the reconciliation uses for schools, subjects, employers and names.
/// </summary>
public static class CertificateAgreement
{
    /// <summary>A degree is awarded up to a year after the study it crowns.</summary>
    private const int AwardMonths = 12;

    /// <summary>
    /// The claims the certificate speaks of, first the person when the name differs. Empty when it speaks of none of them, as a licence does.
    /// </summary>
    public static IReadOnlyList<CertifiedClaim> Of(ClaimSet claims, Certificate certificate)
    {
        var fields = certificate.Fields;
        var entries = certificate.Kind.IsStudy() ? Study(claims, certificate)
            : certificate.Kind == CertificateKind.Separation ? Work(claims, fields.Employer, fields.StartDate, fields.EndDate, fields.Position)
            : certificate.Kind == CertificateKind.SocialInsurance ? (fields.Records ?? []).SelectMany(r => Work(claims, r.Employer, r.From, r.To, position: null))
            : [];
        var person = certificate.Kind is CertificateKind.Other or CertificateKind.BusinessLicence || IsSamePerson(claims, fields.Name)
            ? Enumerable.Empty<CertifiedClaim>()
            : [new CertifiedClaim("basics", null, [new CertifiedDifference("name", claims.Basics.Name!, fields.Name!)])];
        return [.. person, .. entries];
    }

    private static bool IsSamePerson(ClaimSet claims, string? name) =>
        PersonName.Same([.. PersonName.Of(claims.Basics.Name), .. (claims.Basics.FormerNames ?? []).SelectMany(PersonName.Of)], PersonName.Of(name));

    private static IEnumerable<CertifiedClaim> Study(ClaimSet claims, Certificate certificate)
    {
        var record = CertificateRecords.Study(certificate.Fields);
        var best = claims.Education.Select((claim, index) => (Claim: claim, Index: index, Fit: StudyFit.Score(claim, record)))
            .Where(entry => entry.Fit > 0).OrderByDescending(entry => entry.Fit).Take(1).ToList();
        var degree = certificate.Kind is CertificateKind.Degree or CertificateKind.ChsiDegree;
        foreach (var (claim, index, _) in best)
        {
            yield return new CertifiedClaim("education", index, [.. new[]
            {
                Text("institution", claim.Institution, record.Institution, SchoolIdentity.Same),
                Text("area", claim.Area, record.Area, Subjects.SameField),
                Text("studyType", claim.StudyType, record.StudyType, (a, b) => StudyLevel.Rank(a) is not { } rank || rank == StudyLevel.Rank(b)),
                Text("studyMode", claim.StudyMode, record.StudyMode, (a, b) => StudyLevel.Mode(a) == StudyLevel.Mode(b)),
                Date("startDate", claim.StartDate, record.StartDate, months: 0),
                Date("endDate", claim.EndDate, record.EndDate, degree ? AwardMonths : 0),
                Text("conclusion", claim.Conclusion, record.Conclusion, (a, b) => StudyLevel.Conclusion(a) == StudyLevel.Conclusion(b)),
                Text("certificateNumber", claim.CertificateNumber, record.CertificateNumber, SameNumber),
                Text("degreeNumber", claim.DegreeNumber, record.DegreeNumber, SameNumber),
            }.OfType<CertifiedDifference>()]);
        }
    }

    /// <summary>Of the claims at this employer, or one of its group, the one whose time is nearest.</summary>
    private static IEnumerable<CertifiedClaim> Work(ClaimSet claims, string? employer, PartialDate? start, PartialDate? end, string? position)
    {
        var certified = EmployerName.Of(employer);
        var best = claims.Work.Select((claim, index) => (Claim: claim, Index: index, Kinship: EmployerName.Compare(EmployerName.Of(claim.Name), certified)))
            .Where(entry => entry.Kinship != Kinship.None)
            .OrderByDescending(entry => entry.Kinship).ThenBy(entry => Apart(entry.Claim.StartDate, start) + Apart(entry.Claim.EndDate, end)).Take(1).ToList();
        foreach (var (claim, index, kinship) in best)
        {
            yield return new CertifiedClaim("work", index, [.. new[]
            {
                kinship == Kinship.Same ? null : Text("name", claim.Name, employer, (_, _) => false),
                Text("position", claim.Position, position, (a, b) => JobTitle.Likeness(a, b) >= 1 || a.Contains(b, StringComparison.Ordinal) || b.Contains(a, StringComparison.Ordinal)),
                Date("startDate", claim.StartDate, start, months: 0),
                Date("endDate", claim.EndDate, end, months: 0),
            }.OfType<CertifiedDifference>()]);
        }
    }

    private static CertifiedDifference? Text(string field, string? claimed, string? certified, Func<string, string, bool> same) =>
        string.IsNullOrWhiteSpace(claimed) || string.IsNullOrWhiteSpace(certified) || same(claimed, certified) ? null : new CertifiedDifference(field, claimed, certified);

    private static CertifiedDifference? Date(string field, PartialDate? claimed, PartialDate? certified, int months) =>
        claimed is { } a && certified is { } b && Months.Apart(a, b) > months ? new CertifiedDifference(field, a.ToString(), b.ToString()) : null;

    private static int Apart(PartialDate? a, PartialDate? b) => a is { } x && b is { } y ? Months.Apart(x, y) : 0;

    private static bool SameNumber(string a, string b) => Identifiers.Identifier.Clean(a) == Identifiers.Identifier.Clean(b);
}
