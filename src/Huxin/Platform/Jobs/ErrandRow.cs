using Huxin.Platform.Tenancy;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Huxin.Platform.Jobs;

/// <summary>
/// An errand that is owed. Saved in the transaction that causes it and removed when it is done: a crash in between loses nothing.
/// The scheduler is told after the commit; what it was not told, a round tells it again.
/// </summary>
internal sealed class ErrandRow : ITenantRow
{
    public Guid Id { get; set; }

    public Guid OrganizationId { get; set; }

    public required string Name { get; set; }

    public Guid Subject { get; set; }

    public DateTimeOffset DueAt { get; set; }

    public int Attempts { get; set; }
}

internal sealed class ErrandTable : IEntityTypeConfiguration<ErrandRow>
{
    public void Configure(EntityTypeBuilder<ErrandRow> table)
    {
        table.ToTable("platform_errands");
        table.Property(row => row.Name).HasMaxLength(60);
        table.HasIndex(row => row.DueAt);
    }
}
