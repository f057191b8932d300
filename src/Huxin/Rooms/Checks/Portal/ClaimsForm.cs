using Huxin.Engine;
using Huxin.Engine.Claims;

namespace Huxin.Rooms.Checks.Portal;

/// <summary>The claims as a form: what was typed stays as it was typed, until every field can be read.</summary>
internal sealed class ClaimsForm
{
    public const int BlankRows = 2;

    public string? Name { get; set; }

    /// <summary>A number as typed now. One that is known already and holds is never sent back to the page whole: whoever sees the link would read it.</summary>
    public string? IdNumber { get; set; }

    public bool ForgetIdNumber { get; set; }

    // A form that arrives without a single row of a kind hands in null.
    public List<StudyFields> Education { get; set => field = value ?? []; } = [];

    public List<JobFields> Work { get; set => field = value ?? []; } = [];

    public bool DoNotContactCurrent { get; set; }

    public string? Referees { get; set; }

    internal sealed class StudyFields
    {
        public string? Institution { get; set; }

        public string? Area { get; set; }

        public string? StudyType { get; set; }

        public string? StudyMode { get; set; }

        public string? StartDate { get; set; }

        public string? EndDate { get; set; }

        public string? CertificateNumber { get; set; }

        public bool Remove { get; set; }

        public bool IsBlank => string.IsNullOrWhiteSpace(Institution) && string.IsNullOrWhiteSpace(Area) && string.IsNullOrWhiteSpace(StartDate) && string.IsNullOrWhiteSpace(EndDate);
    }

    internal sealed class JobFields
    {
        public string? Name { get; set; }

        public string? Position { get; set; }

        public string? EmploymentType { get; set; }

        public string? StartDate { get; set; }

        public string? EndDate { get; set; }

        public bool Present { get; set; }

        public bool Remove { get; set; }

        public bool IsBlank => string.IsNullOrWhiteSpace(Name) && string.IsNullOrWhiteSpace(Position) && string.IsNullOrWhiteSpace(StartDate) && string.IsNullOrWhiteSpace(EndDate);
    }

    public static ClaimsForm From(ClaimSet claims, CheckRow check, DateOnly today) => new()
    {
        Name = claims.Basics.Name,
        IdNumber = KnownNumber(claims, today) is null ? claims.Basics.IdNumber : null,
        DoNotContactCurrent = check.DoNotContactCurrent,
        Referees = check.Referees,
        Education =
        [
            .. claims.Education.Select(study => new StudyFields
            {
                Institution = study.Institution,
                Area = study.Area,
                StudyType = study.StudyType,
                StudyMode = study.StudyMode,
                StartDate = study.StartDate?.ToString(),
                EndDate = study.EndDate?.ToString(),
                CertificateNumber = study.CertificateNumber,
            }),
            .. Enumerable.Range(0, BlankRows).Select(_ => new StudyFields()),
        ],
        Work =
        [
            .. claims.Work.Select(work => new JobFields
            {
                Name = work.Name,
                Position = work.Position,
                EmploymentType = work.EmploymentType,
                StartDate = work.StartDate?.ToString(),
                EndDate = work.EndDate?.ToString(),
                Present = work.EndDate is null,
            }),
            .. Enumerable.Range(0, BlankRows).Select(_ => new JobFields()),
        ],
    };

    /// <summary>The number that is known and holds. One read wrongly from a résumé is not: it is shown, to be corrected.</summary>
    public static string? KnownNumber(ClaimSet claims, DateOnly today) =>
        claims.Basics.IdNumber is { Length: > 0 } number && Engine.Identifiers.IdNumber.IsValid(number, today) ? number : null;

    /// <summary>The claims that were typed. Entries keep what the form does not show (highlights, department …) by their place.</summary>
    public Outcome<ClaimSet> Read(ClaimSet before, DateOnly today)
    {
        var studies = new List<EducationClaim>();
        for (var i = 0; i < Math.Min(Education.Count, ConfirmClaims.MostEntries); i++)
        {
            var typed = Education[i];
            if (typed.Remove || typed.IsBlank)
            {
                continue;
            }

            if (!TypedDate.TryRead(typed.StartDate, out var start))
            {
                return NoDate($"Education[{i}].StartDate", typed.StartDate!);
            }

            if (!TypedDate.TryRead(typed.EndDate, out var end))
            {
                return NoDate($"Education[{i}].EndDate", typed.EndDate!);
            }

            var kept = i < before.Education.Count ? before.Education[i] : new EducationClaim();
            studies.Add(kept with
            {
                Institution = Blank(typed.Institution),
                Area = Blank(typed.Area),
                StudyType = Blank(typed.StudyType),
                StudyMode = Blank(typed.StudyMode),
                StartDate = Same(kept.StartDate, start),
                EndDate = Same(kept.EndDate, end),
                CertificateNumber = Blank(typed.CertificateNumber),
            });
        }

        var jobs = new List<WorkClaim>();
        for (var i = 0; i < Math.Min(Work.Count, ConfirmClaims.MostEntries); i++)
        {
            var typed = Work[i];
            if (typed.Remove || typed.IsBlank)
            {
                continue;
            }

            if (!TypedDate.TryRead(typed.StartDate, out var start))
            {
                return NoDate($"Work[{i}].StartDate", typed.StartDate!);
            }

            if (!TypedDate.TryRead(typed.Present ? null : typed.EndDate, out var end))
            {
                return NoDate($"Work[{i}].EndDate", typed.EndDate!);
            }

            var kept = i < before.Work.Count ? before.Work[i] : new WorkClaim();
            jobs.Add(kept with
            {
                Name = Blank(typed.Name),
                Position = Blank(typed.Position),
                EmploymentType = Blank(typed.EmploymentType),
                StartDate = Same(kept.StartDate, start),
                EndDate = Same(kept.EndDate, end),
            });
        }

        return before with
        {
            Basics = before.Basics with { Name = Blank(Name), IdNumber = ForgetIdNumber ? null : Blank(IdNumber) ?? KnownNumber(before, today) },
            Education = studies,
            Work = jobs,
        };
    }

    /// <summary>A day that the form shows only as a month stays a day when the month was not changed.</summary>
    private static PartialDate? Same(PartialDate? kept, PartialDate? typed) =>
        kept is { } before && typed is { } now && before.Year == now.Year && (before.Month ?? now.Month) == now.Month && now.Month is not null ? kept : typed;

    private static Refusal NoDate(string field, string typed) => new("claims.date-unreadable",
        $"「{typed}」读不成年月，请按 2019-07 这样填写，只记得年份时填 2019。", $"“{typed}” cannot be read as a month; write 2019-07, or 2019 if you only remember the year.")
    { Field = field };

    private static string? Blank(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
