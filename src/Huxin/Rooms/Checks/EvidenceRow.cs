using Huxin.Engine.Checks;
using Huxin.Platform.Storage;
using Huxin.Platform.Tenancy;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Huxin.Rooms.Checks;

/// <summary>A document that the candidate handed in for an item or with an answer to a finding.</summary>
internal sealed class EvidenceRow : ITenantRow
{
    public Guid Id { get; set; }

    public Guid OrganizationId { get; set; }

    public Guid CheckId { get; set; }

    public ItemKind? Item { get; set; }

    public Guid? ResponseId { get; set; }

    public Guid FileId { get; set; }

    public DateTimeOffset AddedAt { get; set; }

    /// <summary>What was read from it (<see cref="EvidenceReading"/>); null until it was.</summary>
    [Sealed]
    public string? ReadingJson { get; set; }
}

internal sealed class EvidenceTable : IEntityTypeConfiguration<EvidenceRow>
{
    public void Configure(EntityTypeBuilder<EvidenceRow> table)
    {
        table.ToTable("checks_evidence");
        table.HasIndex(row => row.CheckId);
    }
}
