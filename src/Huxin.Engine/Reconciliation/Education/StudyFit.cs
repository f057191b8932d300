using Huxin.Engine.Claims;

namespace Huxin.Engine.Reconciliation.Education;

/// <summary>How well a record can be the study an entry tells of; 0 when it is another study.</summary>
internal static class StudyFit
{
    public static double Score(EducationClaim claim, RegistryRecord record)
    {
        if (claim.CertificateNumber is { Length: > 6 } number && number == record.CertificateNumber)
        {
            return 200;
        }

        var school = SchoolIdentity.Same(claim.Institution, record.Institution);
        var (mine, theirs) = (StudyLevel.Rank(claim.StudyType), StudyLevel.Rank(record.StudyType));
        var level = mine is null || theirs is null || mine == theirs;
        var area = Subjects.SameField(claim.Area, record.Area);
        var time = Time(claim, record);

        // The same school and level is the same study, unless it lies in quite another time; otherwise the time must be the same.
        if (school && level)
        {
            return time > 0 || Near(claim, record, 36) ? 100 + (20 * time) + (area ? 10 : 0) : area ? 40 : 0;
        }

        if (school)
        {
            return time >= 0.5 ? 60 + (20 * time) + (area ? 10 : 0) : 0;
        }

        return time < 0.5 ? 0 : level ? 40 + (20 * time) + (area ? 10 : 0) : time >= 0.75 && area ? 20 + (20 * time) : 0;
    }

    /// <summary>Share of the longer study that both have in common.</summary>
    private static double Time(EducationClaim claim, RegistryRecord record) =>
        Wide(claim.StartDate, claim.EndDate, claim.StudyType) is { } a && Wide(record.StartDate, record.EndDate, record.StudyType) is { } b ? a.Share(b) : 0.5;

    private static bool Near(EducationClaim claim, RegistryRecord record, int months) =>
        claim.EndDate is not { } a || record.EndDate is not { } b || Months.Apart(a, b) <= months;

    /// <summary>The time a study takes: an untold start or end lies as many years off as its level takes.</summary>
    private static Span? Wide(PartialDate? start, PartialDate? end, string? level)
    {
        var years = StudyLevel.Rank(level) switch { 3 => 4, _ => 3 };
        return Span.Wide(start ?? Later(end, -years), end ?? Later(start, years), 0);
    }

    private static PartialDate? Later(PartialDate? date, int years) => date is { } d ? new PartialDate(d.Year + years, d.Month) : null;
}
