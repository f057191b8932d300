using Huxin.Platform.Tenancy;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Huxin.Rooms.Screening;

/// <summary>A risk list the organization keeps: public court records, imported from CSV, version by version.</summary>
internal sealed class RiskListRow : ITenantRow
{
    public Guid Id { get; set; }

    public Guid OrganizationId { get; set; }

    public required string Name { get; set; }

    /// <summary>Where it comes from, as the reader of a hit should know: site, authority, date.</summary>
    public required string Origin { get; set; }

    /// <summary>An entry counts for so many months after its publication; null: until a version no longer holds it.</summary>
    public int? KeepMonths { get; set; }

    /// <summary>The version that is asked; null before the first import has ended, or when the list is not used.</summary>
    public Guid? CurrentVersionId { get; set; }

    public bool Retired { get; set; }

    public DateTimeOffset CreatedAt { get; set; }

    public int Version { get; set; }
}

internal sealed class RiskListTable : IEntityTypeConfiguration<RiskListRow>
{
    public void Configure(EntityTypeBuilder<RiskListRow> table)
    {
        table.ToTable("screening_lists");
        table.Property(row => row.Name).HasMaxLength(120);
        table.Property(row => row.Origin).HasMaxLength(200);
        table.Property(row => row.Version).IsConcurrencyToken();
        table.HasIndex(row => new { row.OrganizationId, row.Name }).IsUnique();
    }
}
