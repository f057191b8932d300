using Huxin.Platform.Tenancy;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Huxin.Rooms.Transparency;

/// <summary>What stands behind a claim: a file, or an address where it can be looked up.</summary>
public sealed class ClaimEvidenceRow : ITenantRow
{
    public const int LongestName = 120;

    public Guid Id { get; set; }

    public Guid OrganizationId { get; set; }

    public Guid ClaimId { get; set; }

    public required string Name { get; set; }

    public string? Url { get; set; }

    public Guid? FileId { get; set; }

    /// <summary>Whoever may see the claim may open it; otherwise it is only counted and named.</summary>
    public bool Shown { get; set; }

    public DateTimeOffset AddedAt { get; set; }
}

internal sealed class ClaimEvidenceTable : IEntityTypeConfiguration<ClaimEvidenceRow>
{
    public void Configure(EntityTypeBuilder<ClaimEvidenceRow> table)
    {
        table.ToTable("transparency_evidence");
        table.Property(row => row.Name).HasMaxLength(ClaimEvidenceRow.LongestName);
        table.Property(row => row.Url).HasMaxLength(500);
        table.HasIndex(row => row.ClaimId);
    }
}
