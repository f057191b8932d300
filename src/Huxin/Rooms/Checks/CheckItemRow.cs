using Huxin.Engine.Checks;
using Huxin.Engine.Reconciliation;
using Huxin.Platform.Tenancy;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Huxin.Rooms.Checks;

/// <summary>One item of a check: what is verified, how it stands, how it ended.</summary>
internal sealed class CheckItemRow : ITenantRow
{
    public Guid Id { get; set; }

    public Guid OrganizationId { get; set; }

    public Guid CheckId { get; set; }

    public ItemKind Kind { get; set; }

    /// <summary>Why the job needs it; the candidate reads this.</summary>
    public required string NecessityZh { get; set; }

    public required string NecessityEn { get; set; }

    public ItemStatus Status { get; set; }

    public ItemResult? Result { get; set; }

    public Lamp Lamp { get; set; }

    public DateTimeOffset? StartedAt { get; set; }

    public DateTimeOffset? CompletedAt { get; set; }

    public int Version { get; set; }
}

internal sealed class CheckItemTable : IEntityTypeConfiguration<CheckItemRow>
{
    public void Configure(EntityTypeBuilder<CheckItemRow> table)
    {
        table.ToTable("checks_items");
        table.Property(row => row.NecessityZh).HasMaxLength(500);
        table.Property(row => row.NecessityEn).HasMaxLength(500);
        table.Property(row => row.Version).IsConcurrencyToken();
        table.HasIndex(row => new { row.CheckId, row.Kind }).IsUnique();
    }
}
