using Huxin.Engine.Claims;
using Huxin.Engine.Identifiers;
using Huxin.Engine.Reconciliation.Employment;
using Huxin.Engine.Reconciliation.Identity;
using Huxin.Engine.Reconciliation.Timeline;

namespace Huxin.Engine.Reconciliation;

/// <summary>
/// A case laid out for the rules: the résumé's entries, each register's records in an order that does not depend on
/// the order of the sources, and the findings so far.
/// </summary>
internal sealed class CaseFile
{
    public CaseFile(Case @case, DateOnly asOf)
    {
        (AsOf, Now) = (asOf, Months.Of(asOf));
        Sources = @case.Sources;
        Resume = @case.Sources.FirstOrDefault(s => s.Kind == "resume" && s.Claims is not null)?.Claims ?? new ClaimSet();
        Names = [.. PersonName.Of(Resume.Basics.Name), .. (Resume.Basics.FormerNames ?? []).SelectMany(PersonName.Of), .. FormerNames.In(Resume.Basics.Summary)];
        Birth = Resume.Basics.BirthDate is { Day: not null } stated ? stated.First
            : IdNumber.IsValid(Resume.Basics.IdNumber ?? "", asOf) ? IdNumber.BirthDate(Resume.Basics.IdNumber) : null;
        Employers = new EmployerRegister(Records("employer"));
        Profiles = Ordered(@case.Sources.Where(s => s is { Kind: "profile", Unavailable: false, Claims: not null }), s => "profile:" + (s.Site ?? "other"));
        Referees = Ordered(@case.Sources.Where(s => s is { Kind: "referee", Unavailable: false, Answers: not null }), s => "referee:" + (s.Relation ?? "other"));
        Work = Resume.Work.Select((claim, index) => new WorkEntry(index, claim)).ToList();
        Study = Resume.Education.Select((claim, index) => new StudyEntry(index, claim)).ToList();
        ImpossibleDates.Mark(this);
    }

    public DateOnly AsOf { get; }

    /// <summary>The month of <see cref="AsOf"/>, since year 0.</summary>
    public int Now { get; }

    public ClaimSet Resume { get; }

    public IReadOnlyList<CaseSource> Sources { get; }

    /// <summary>Every name the résumé gives its person.</summary>
    public IReadOnlyList<string> Names { get; }

    /// <summary>Full birth date, stated or carried by a valid ID number.</summary>
    public DateOnly? Birth { get; }

    public EmployerRegister Employers { get; }

    public IReadOnlyList<(string Name, CaseSource Source)> Profiles { get; }

    public IReadOnlyList<(string Name, CaseSource Source)> Referees { get; }

    public IReadOnlyList<WorkEntry> Work { get; }

    public IReadOnlyList<StudyEntry> Study { get; }

    /// <summary>Recorded employments that the résumé does not tell, filled by the employment rules, read by the gap rule.</summary>
    public List<InsuranceSpell> Undisclosed { get; } = [];

    public List<Finding> Found { get; } = [];

    /// <summary>Whether the register was asked and answered, even with nothing.</summary>
    public bool Answered(string register) => Sources.Any(s => s is { Kind: "registry", Unavailable: false } && s.Register == register && s.Records is not null);

    /// <summary>Whether the register was asked and no answer came.</summary>
    public bool Failed(string register) => !Answered(register) && Sources.Any(s => s is { Kind: "registry", Unavailable: true } && s.Register == register);

    public IReadOnlyList<RegistryRecord> Records(string register) => Sources
        .Where(s => s is { Kind: "registry", Unavailable: false } && s.Register == register)
        .SelectMany(s => s.Records ?? [])
        .OrderBy(r => FindingJson.Of(r).ToJsonString(), StringComparer.Ordinal)
        .ToList();

    public bool Has(string code, string section, int index) =>
        Found.Exists(f => f.Code == code && f.Subject.Section == section && f.Subject.Index == index);

    private static List<(string, CaseSource)> Ordered(IEnumerable<CaseSource> sources, Func<CaseSource, string> name) => sources
        .Select(s => (Name: name(s), Source: s))
        .OrderBy(pair => pair.Name, StringComparer.Ordinal)
        .ThenBy(pair => FindingJson.Of(pair.Source).ToJsonString(), StringComparer.Ordinal)
        .ToList();
}

/// <summary>A study the résumé claims.</summary>
internal sealed class StudyEntry(int index, EducationClaim claim)
{
    public int Index => index;

    public EducationClaim Claim => claim;

    /// <summary>Its own dates contradict each other: no other rule reads it.</summary>
    public bool Impossible { get; set; }

    public bool Confirmed { get; set; }

    public List<Evidence> Support { get; } = [];
}

/// <summary>A job the résumé claims.</summary>
internal sealed class WorkEntry(int index, WorkClaim claim)
{
    public int Index => index;

    public WorkClaim Claim => claim;

    public bool Impossible { get; set; }

    public bool Confirmed { get; set; }

    public List<Evidence> Support { get; } = [];

    public EmploymentScope Scope { get; } = EmploymentScopes.Of(claim);

    public Span? Wide(int now) => Span.Wide(claim.StartDate, claim.EndDate, now);
}
