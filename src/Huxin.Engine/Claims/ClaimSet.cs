using System.Text.Json.Serialization;

namespace Huxin.Engine.Claims;

/// <summary>
/// What a party says of itself: JSON Resume 1.0 with the additions of Huxin's contract.
/// What a document does not say is absent, never guessed.
/// </summary>
/// <remarks>Lists and <see cref="Basics"/> turn null into empty: the JSON reader hands null for what a document leaves out.</remarks>
public sealed record ClaimSet
{
    public Basics Basics { get; init => field = value ?? new(); } = new();

    public IReadOnlyList<WorkClaim> Work { get; init => field = value ?? []; } = [];

    public IReadOnlyList<EducationClaim> Education { get; init => field = value ?? []; } = [];

    public IReadOnlyList<CertificateClaim> Certificates { get; init => field = value ?? []; } = [];

    public IReadOnlyList<SkillClaim> Skills { get; init => field = value ?? []; } = [];

    public IReadOnlyList<ProjectClaim> Projects { get; init => field = value ?? []; } = [];
}

public sealed record Basics
{
    public string? Name { get; init; }

    public string? Label { get; init; }

    public string? Email { get; init; }

    public string? Phone { get; init; }

    public string? IdNumber { get; init; }

    public PartialDate? BirthDate { get; init; }

    /// <summary>Names the person went by before (曾用名); they are the same person's.</summary>
    public IReadOnlyList<string>? FormerNames { get; init; }

    public Location? Location { get; init; }

    public string? Summary { get; init; }
}

public sealed record Location
{
    public string? City { get; init; }

    public string? Region { get; init; }

    public string? Address { get; init; }
}

public sealed record WorkClaim
{
    /// <summary>The employer.</summary>
    public string? Name { get; init; }

    public string? Position { get; init; }

    public string? Department { get; init; }

    /// <summary><c>full-time</c>, <c>part-time</c>, <c>internship</c> or <c>contract</c>.</summary>
    public string? EmploymentType { get; init; }

    public string? Location { get; init; }

    public PartialDate? StartDate { get; init; }

    /// <summary>Absent means present.</summary>
    public PartialDate? EndDate { get; init; }

    public string? Summary { get; init; }

    public IReadOnlyList<string> Highlights { get; init => field = value ?? []; } = [];
}

public sealed record EducationClaim
{
    public string? Institution { get; init; }

    public string? Area { get; init; }

    /// <summary>博士, 硕士, 本科, 专科, 高中 or other.</summary>
    public string? StudyType { get; init; }

    /// <summary><c>full-time</c>, <c>part-time</c>, <c>self-study</c> or <c>network</c>.</summary>
    public string? StudyMode { get; init; }

    public PartialDate? StartDate { get; init; }

    public PartialDate? EndDate { get; init; }

    /// <summary><c>graduated</c>, <c>completed</c> (结业) or <c>withdrawn</c> (肄业).</summary>
    public string? Conclusion { get; init; }

    public string? CertificateNumber { get; init; }

    public string? DegreeNumber { get; init; }
}

public sealed record CertificateClaim
{
    public string? Name { get; init; }

    public string? Issuer { get; init; }

    public PartialDate? Date { get; init; }

    public string? Number { get; init; }
}

public sealed record SkillClaim
{
    public string? Name { get; init; }

    public IReadOnlyList<string> Keywords { get; init => field = value ?? []; } = [];
}

public sealed record ProjectClaim
{
    public string? Name { get; init; }

    public string? Description { get; init; }

    public string? Entity { get; init; }

    [JsonPropertyName("roles")]
    public IReadOnlyList<string> Roles { get; init => field = value ?? []; } = [];

    public PartialDate? StartDate { get; init; }

    public PartialDate? EndDate { get; init; }

    public IReadOnlyList<string> Highlights { get; init => field = value ?? []; } = [];
}
