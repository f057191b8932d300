using Huxin.Engine.Checks;
using Huxin.Platform.Storage;
using Huxin.Platform.Tenancy;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Huxin.Rooms.Checks;

/// <summary>What a member of staff found by hand at an official site or by telephone, and who confirmed it.</summary>
internal sealed class ManualResultRow : ITenantRow
{
    public Guid Id { get; set; }

    public Guid OrganizationId { get; set; }

    public Guid CheckId { get; set; }

    public Guid ItemId { get; set; }

    public ItemResult Result { get; set; }

    /// <summary>What was seen or said, in words; facts, no adjectives.</summary>
    [Sealed]
    public required string Words { get; set; }

    public Guid? EvidenceFileId { get; set; }

    public Guid RecordedByUserId { get; set; }

    public required string RecordedBy { get; set; }

    public DateTimeOffset RecordedAt { get; set; }

    public Guid? ConfirmedByUserId { get; set; }

    public string? ConfirmedBy { get; set; }

    public DateTimeOffset? ConfirmedAt { get; set; }

    /// <summary>A second person disagreed; the item waits for a new record.</summary>
    public DateTimeOffset? RejectedAt { get; set; }
}

internal sealed class ManualResultTable : IEntityTypeConfiguration<ManualResultRow>
{
    public void Configure(EntityTypeBuilder<ManualResultRow> table)
    {
        table.ToTable("checks_manual_results");
        table.Property(row => row.RecordedBy).HasMaxLength(100);
        table.Property(row => row.ConfirmedBy).HasMaxLength(100);
        table.HasIndex(row => row.ItemId);
    }
}
