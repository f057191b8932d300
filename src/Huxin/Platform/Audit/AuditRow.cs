using Huxin.Platform.Tenancy;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Huxin.Platform.Audit;

/// <summary>
/// One change of consequence: who did what to which thing, when. Ids and codes only, never personal data.
/// Each entry carries the hash of the one before it, so that a removed or altered entry shows.
/// </summary>
internal sealed class AuditRow : ITenantRow
{
    public Guid Id { get; set; }

    public Guid OrganizationId { get; set; }

    /// <summary>1, 2, 3 … within the organization, without holes.</summary>
    public long Sequence { get; set; }

    public DateTimeOffset At { get; set; }

    /// <summary>Who: <c>user:…</c>, <c>candidate:…</c> (the check's link) or <c>system</c>.</summary>
    public required string Actor { get; set; }

    /// <summary>What, in the past tense, prefixed by the room: <c>checks.ordered</c>.</summary>
    public required string Action { get; set; }

    /// <summary>To what: <c>check:…</c>.</summary>
    public required string Subject { get; set; }

    /// <summary>Codes that tell more, e.g. a status or a reason code.</summary>
    public string? Detail { get; set; }

    public string PreviousHash { get; set; } = "";

    public string Hash { get; set; } = "";
}

internal sealed class AuditTable : IEntityTypeConfiguration<AuditRow>
{
    public void Configure(EntityTypeBuilder<AuditRow> table)
    {
        table.ToTable("platform_audit");
        table.Property(row => row.Actor).HasMaxLength(80);
        table.Property(row => row.Action).HasMaxLength(80);
        table.Property(row => row.Subject).HasMaxLength(120);
        table.Property(row => row.Detail).HasMaxLength(500);
        table.Property(row => row.Hash).HasMaxLength(64);
        table.Property(row => row.PreviousHash).HasMaxLength(64);
        table.HasIndex(row => new { row.OrganizationId, row.Sequence }).IsUnique();
        table.HasIndex(row => new { row.OrganizationId, row.Subject });
    }
}
