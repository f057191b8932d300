using Huxin.Engine.Claims;

namespace Huxin.Engine.Reconciliation;

/// <summary>A person's claims and everything that was learned beside them, as of one day.</summary>
public sealed record Case
{
    public DateOnly? AsOf { get; init; }

    public CaseJob? Job { get; init; }

    public IReadOnlyList<CaseSource> Sources { get; init => field = value ?? []; } = [];
}

public sealed record CaseJob
{
    public string? Title { get; init; }
}

/// <summary>
/// One source of a case. Flat, as the contract writes it: <see cref="Kind"/> says which of the other members are meant.
/// A source that answered but holds nothing has empty <see cref="Records"/>; one that could not be reached is <see cref="Unavailable"/>.
/// </summary>
public sealed record CaseSource
{
    /// <summary><c>resume</c>, <c>profile</c>, <c>registry</c> or <c>referee</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>Path of a document to read, relative to the case; the program reads it into <see cref="Claims"/>.</summary>
    public string? File { get; init; }

    public ClaimSet? Claims { get; init; }

    /// <summary>Of a profile: <c>linkedin</c>, <c>maimai</c>, <c>company-site</c> or <c>other</c>.</summary>
    public string? Site { get; init; }

    /// <summary>Of a registry: <c>chsi</c>, <c>social-insurance</c>, <c>business</c>, <c>court</c> or <c>employer</c>.</summary>
    public string? Register { get; init; }

    public IReadOnlyList<RegistryRecord>? Records { get; init; }

    public bool Unavailable { get; init; }

    /// <summary>Of a referee: the employer he or she speaks for.</summary>
    public string? Employer { get; init; }

    /// <summary>Of a referee: <c>manager</c>, <c>peer</c> or <c>hr</c>.</summary>
    public string? Relation { get; init; }

    public RefereeAnswers? Answers { get; init; }
}

/// <summary>A record of any register. Flat, as the contract writes it; which members are set depends on the register.</summary>
public sealed record RegistryRecord
{
    // chsi (study), employer and court share the name
    public string? Name { get; init; }

    public string? Institution { get; init; }

    public string? Area { get; init; }

    public string? StudyType { get; init; }

    public string? StudyMode { get; init; }

    public PartialDate? StartDate { get; init; }

    public PartialDate? EndDate { get; init; }

    public string? Conclusion { get; init; }

    public string? CertificateNumber { get; init; }

    public string? DegreeNumber { get; init; }

    // social-insurance
    public string? Employer { get; init; }

    public PartialDate? From { get; init; }

    public PartialDate? To { get; init; }

    public string? City { get; init; }

    // business
    public string? Company { get; init; }

    /// <summary>Business: legal-representative, shareholder, supervisor, executive. Court: plaintiff, defendant, third-party.</summary>
    public string? Role { get; init; }

    public PartialDate? Since { get; init; }

    public PartialDate? Until { get; init; }

    public string? Status { get; init; }

    // court
    public string? Type { get; init; }

    public int? BirthYear { get; init; }

    public PartialDate? BirthDate { get; init; }

    public string? IdMasked { get; init; }

    public string? Cause { get; init; }

    public string? CaseNumber { get; init; }

    public string? Court { get; init; }

    public PartialDate? Filed { get; init; }

    public string? Region { get; init; }

    // employer
    public IReadOnlyList<string>? FormerNames { get; init; }

    public IReadOnlyList<string>? Aliases { get; init; }

    public string? Group { get; init; }

    public PartialDate? Founded { get; init; }

    public PartialDate? Dissolved { get; init; }

    public string? Uscc { get; init; }
}

public sealed record RefereeAnswers
{
    public bool? Employed { get; init; }

    public PartialDate? StartDate { get; init; }

    public PartialDate? EndDate { get; init; }

    public string? Position { get; init; }

    /// <summary><c>none</c> or <c>concern</c>.</summary>
    public string? Conduct { get; init; }

    public string? Note { get; init; }

    public bool? WouldRehire { get; init; }
}

/// <summary>The engine's answer to a case: the contract's findings document.</summary>
public sealed record Assessment
{
    public required DateOnly AsOf { get; init; }

    /// <summary>Time the program took, in milliseconds; the engine itself reads no clock and leaves it 0.</summary>
    public long ElapsedMs { get; init; }

    /// <summary>Version of the whole rule set.</summary>
    public required string Rules { get; init; }

    public required Lamp Lamp { get; init; }

    public required IReadOnlyList<Finding> Findings { get; init; }
}
