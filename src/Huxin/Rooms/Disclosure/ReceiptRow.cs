using Huxin.Platform.Tenancy;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Huxin.Rooms.Disclosure;

/// <summary>A version in a candidate's hands: when it was handed over, first opened and acknowledged.</summary>
internal sealed class ReceiptRow : ITenantRow
{
    public Guid Id { get; set; }

    public Guid OrganizationId { get; set; }

    public Guid CandidateId { get; set; }

    public Guid JobId { get; set; }

    public int Number { get; set; }

    public DateTimeOffset HandedAt { get; set; }

    public DateTimeOffset? OpenedAt { get; set; }

    public DateTimeOffset? AcknowledgedAt { get; set; }

    /// <summary>The candidate is no longer in the process: new versions are not sent any more.</summary>
    public DateTimeOffset? EndedAt { get; set; }
}

internal sealed class ReceiptTable : IEntityTypeConfiguration<ReceiptRow>
{
    public void Configure(EntityTypeBuilder<ReceiptRow> table)
    {
        table.ToTable("disclosure_receipts");
        table.HasIndex(row => new { row.OrganizationId, row.CandidateId, row.JobId, row.Number }).IsUnique();
        table.HasIndex(row => new { row.OrganizationId, row.JobId });
    }
}
