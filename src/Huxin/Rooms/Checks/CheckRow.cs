using Huxin.Engine;
using Huxin.Engine.Checks;
using Huxin.Engine.Reconciliation;
using Huxin.Platform.Storage;
using Huxin.Platform.Tenancy;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Huxin.Rooms.Checks;

/// <summary>A background check of one candidate for one job. It keeps its own copy of what was claimed: a check is about the claims of its day.</summary>
internal sealed class CheckRow : ITenantRow
{
    public Guid Id { get; set; }

    public Guid OrganizationId { get; set; }

    /// <summary>As people quote it: <c>HX-2026-00042</c>.</summary>
    public required string Number { get; set; }

    public Guid CandidateId { get; set; }

    public Guid JobId { get; set; }

    public required string CandidateName { get; set; }

    public required string CandidateNameFolded { get; set; }

    [Sealed]
    public required string CandidateEmail { get; set; }

    public Language Language { get; set; }

    public required string JobTitle { get; set; }

    public required string PackageCode { get; set; }

    public CheckStatus Status { get; set; }

    public required string OrderedBy { get; set; }

    public DateTimeOffset OrderedAt { get; set; }

    /// <summary>The invitation ends at this moment (seven days after it was sent).</summary>
    public DateTimeOffset ExpiresAt { get; set; }

    public DateTimeOffset? OpenedAt { get; set; }

    public DateTimeOffset? ConsentedAt { get; set; }

    /// <summary>The claims as the candidate confirmed them, at first as read from the résumé.</summary>
    [Sealed]
    public required string ClaimsJson { get; set; }

    public DateTimeOffset? ClaimsConfirmedAt { get; set; }

    /// <summary>On by default: the current employer must not learn of the check (R12).</summary>
    public bool DoNotContactCurrent { get; set; } = true;

    /// <summary>The candidate names the referees here, when the package asks for interviews.</summary>
    [Sealed]
    public string? Referees { get; set; }

    public DateTimeOffset? SubmittedAt { get; set; }

    /// <summary>The engine's findings document; null before all items ended.</summary>
    [Sealed]
    public string? AssessmentJson { get; set; }

    public Lamp Lamp { get; set; }

    public int ReportVersion { get; set; }

    public DateTimeOffset? AssessedAt { get; set; }

    /// <summary>Until the end of this day the candidate can answer before a decision is possible.</summary>
    public DateOnly? ReviewDue { get; set; }

    public DateTimeOffset? PreviewOpenedAt { get; set; }

    public DateTimeOffset? ReviewedAt { get; set; }

    /// <summary>What the candidate wants said about the whole.</summary>
    [Sealed]
    public string? Statement { get; set; }

    public Decision? Decision { get; set; }

    /// <summary>Codes of <see cref="DecisionReason"/>, separated by commas.</summary>
    public string? DecisionReasons { get; set; }

    public string? DecidedBy { get; set; }

    public Guid? DecidedByUserId { get; set; }

    public DateTimeOffset? DecidedAt { get; set; }

    public DateTimeOffset? EndedAt { get; set; }

    /// <summary>Counts changes, so that a stale tab is noticed instead of overwriting.</summary>
    public int Version { get; set; }
}

internal sealed class CheckTable : IEntityTypeConfiguration<CheckRow>
{
    public void Configure(EntityTypeBuilder<CheckRow> table)
    {
        table.ToTable("checks_checks");
        table.Property(row => row.Number).HasMaxLength(20);
        table.Property(row => row.CandidateName).HasMaxLength(100);
        table.Property(row => row.CandidateNameFolded).HasMaxLength(100);
        table.Property(row => row.JobTitle).HasMaxLength(120);
        table.Property(row => row.PackageCode).HasMaxLength(40);
        table.Property(row => row.OrderedBy).HasMaxLength(100);
        table.Property(row => row.DecidedBy).HasMaxLength(100);
        table.Property(row => row.DecisionReasons).HasMaxLength(400);
        table.Property(row => row.Version).IsConcurrencyToken();
        table.HasIndex(row => new { row.OrganizationId, row.Number }).IsUnique();
        table.HasIndex(row => new { row.OrganizationId, row.CandidateId });
        table.HasIndex(row => new { row.OrganizationId, row.Status });
    }
}
