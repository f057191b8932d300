using Huxin.Platform.Storage;
using Huxin.Platform.Tenancy;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Huxin.Rooms.Checks;

internal enum ResponseKind
{
    /// <summary>The finding is right, and this is how it came about.</summary>
    Explanation,

    /// <summary>The finding is wrong; it is verified again and answered in writing before any decision (R20).</summary>
    Dispute,
}

internal enum DisputeOutcome
{
    /// <summary>The candidate is right: the finding is taken back.</summary>
    Upheld,

    /// <summary>The finding stands, with a written answer; the candidate's words stay under it.</summary>
    NotUpheld,
}

/// <summary>What the candidate says to one finding, and how a dispute ended.</summary>
internal sealed class FindingResponseRow : ITenantRow
{
    public Guid Id { get; set; }

    public Guid OrganizationId { get; set; }

    public Guid CheckId { get; set; }

    /// <summary>Names the finding across report versions: code, section, index and which of equals.</summary>
    public required string FindingKey { get; set; }

    public ResponseKind Kind { get; set; }

    [Sealed]
    public required string Words { get; set; }

    public DateTimeOffset At { get; set; }

    /// <summary>A dispute is answered by the end of this day.</summary>
    public DateOnly? Due { get; set; }

    public DisputeOutcome? Outcome { get; set; }

    [Sealed]
    public string? Answer { get; set; }

    public string? AnsweredBy { get; set; }

    public DateTimeOffset? AnsweredAt { get; set; }
}

internal sealed class FindingResponseTable : IEntityTypeConfiguration<FindingResponseRow>
{
    public void Configure(EntityTypeBuilder<FindingResponseRow> table)
    {
        table.ToTable("checks_finding_responses");
        table.Property(row => row.FindingKey).HasMaxLength(120);
        table.Property(row => row.AnsweredBy).HasMaxLength(100);
        table.HasIndex(row => new { row.CheckId, row.FindingKey });
    }
}
