using Huxin.Engine.Checks;
using Huxin.Engine.Reconciliation;

namespace Huxin.Engine.Transparency;

/// <summary>The employer report, on screen and on paper: laid out like a candidate's, findings and the employer's own words included.</summary>
public sealed record EmployerReport
{
    public required string Organization { get; init; }

    public string? Uscc { get; init; }

    public bool Demonstration { get; init; }

    public required DateTimeOffset Issued { get; init; }

    /// <summary>When the registers last answered; null before they were asked.</summary>
    public DateTimeOffset? Verified { get; init; }

    public required Lamp Lamp { get; init; }

    /// <summary>What each register said, in a row.</summary>
    public IReadOnlyList<ReportItem> Items { get; init; } = [];

    public IReadOnlyList<ReportFinding> Findings { get; init; } = [];

    public IReadOnlyList<LaneEntry> Lanes { get; init; } = [];

    public IReadOnlyList<PaceFact> Pace { get; init; } = [];

    public IReadOnlyList<Badge> Badges { get; init; } = [];

    public IReadOnlyList<ReportClaim> Claims { get; init; } = [];

    /// <summary>Claims that have run out and therefore are not in <see cref="Claims"/>.</summary>
    public int Hidden { get; init; }
}

/// <summary>One claim of the employer in a report.</summary>
public sealed record ReportClaim(EmployerClaimKind Kind, Sentence Title, string? Issuer, string? Number, int Evidence, DateTimeOffset? Verified, DateOnly? ValidUntil);
