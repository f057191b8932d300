using Huxin.Engine.Claims;
using Huxin.Engine.Reconciliation;

namespace Huxin.Sandbox;

/// <summary>Study records of a stranger: what was claimed, as far as such a register reaches.</summary>
internal static class StudyRecords
{
    /// <summary>Electronic registration of diplomas began in 2001; the register knows no earlier graduation.</summary>
    private const int FirstYear = 2001;

    private static readonly HashSet<string> Levels = ["博士", "硕士", "本科", "专科"];

    public static IReadOnlyList<RegistryRecord> From(string name, ClaimSet claims, DateOnly today) =>
    [
        .. claims.Education
            .Where(study => study.Institution is not null && study.StudyType is { } level && Levels.Contains(level))
            .Where(study => study.EndDate is not { } end || (end.Year >= FirstYear && end.First <= today))
            .Select(study => new RegistryRecord
            {
                Name = name,
                Institution = study.Institution,
                Area = study.Area,
                StudyType = study.StudyType,
                StudyMode = study.StudyMode ?? "full-time",
                StartDate = study.StartDate,
                EndDate = study.EndDate,
                Conclusion = study.Conclusion ?? "graduated",
                CertificateNumber = study.CertificateNumber,
                DegreeNumber = study.DegreeNumber,
            }),
    ];
}
