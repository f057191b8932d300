using Huxin.Platform.Storage;
using Huxin.Platform.Tenancy;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Huxin.Platform.Facts;

/// <summary>Something that happened, saved with the change that made it true and handed on by an errand.</summary>
internal sealed class FactRow : ITenantRow
{
    public Guid Id { get; set; }

    public Guid OrganizationId { get; set; }

    /// <summary>The fact's name, prefixed by its room: <c>checks.decided</c>.</summary>
    public required string Name { get; set; }

    [Sealed]
    public required string Json { get; set; }

    public DateTimeOffset At { get; set; }

    public DateTimeOffset? HandedOnAt { get; set; }
}

internal sealed class FactTable : IEntityTypeConfiguration<FactRow>
{
    public void Configure(EntityTypeBuilder<FactRow> table)
    {
        table.ToTable("platform_facts");
        table.Property(row => row.Name).HasMaxLength(80);
    }
}
