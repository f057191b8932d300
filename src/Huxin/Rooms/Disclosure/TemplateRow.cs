using Huxin.Platform.Tenancy;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Huxin.Rooms.Disclosure;

/// <summary>What is the same for every job of the company: one template for each organization.</summary>
internal sealed class TemplateRow : ITenantRow
{
    public Guid Id { get; set; }

    public Guid OrganizationId { get; set; }

    /// <summary>The blocks as <see cref="BlocksJson"/> writes them.</summary>
    public required string BlocksJson { get; set; }

    public required string ChangedBy { get; set; }

    public DateTimeOffset ChangedAt { get; set; }

    public int Version { get; set; }
}

internal sealed class TemplateTable : IEntityTypeConfiguration<TemplateRow>
{
    public void Configure(EntityTypeBuilder<TemplateRow> table)
    {
        table.ToTable("disclosure_templates");
        table.Property(row => row.ChangedBy).HasMaxLength(100);
        table.Property(row => row.Version).IsConcurrencyToken();
        table.HasIndex(row => row.OrganizationId).IsUnique();
    }
}
