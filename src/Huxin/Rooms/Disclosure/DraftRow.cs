using Huxin.Platform.Tenancy;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Huxin.Rooms.Disclosure;

/// <summary>What is being written for one job: its own words; a block without words takes over the template's.</summary>
internal sealed class DraftRow : ITenantRow
{
    public Guid Id { get; set; }

    public Guid OrganizationId { get; set; }

    public Guid JobId { get; set; }

    public required string BlocksJson { get; set; }

    /// <summary>Once published, the disclosure stands on the employer's public page too.</summary>
    public bool Public { get; set; } = true;

    public required string ChangedBy { get; set; }

    public DateTimeOffset ChangedAt { get; set; }

    public int Version { get; set; }
}

internal sealed class DraftTable : IEntityTypeConfiguration<DraftRow>
{
    public void Configure(EntityTypeBuilder<DraftRow> table)
    {
        table.ToTable("disclosure_drafts");
        table.Property(row => row.ChangedBy).HasMaxLength(100);
        table.Property(row => row.Version).IsConcurrencyToken();
        table.HasIndex(row => new { row.OrganizationId, row.JobId }).IsUnique();
    }
}
