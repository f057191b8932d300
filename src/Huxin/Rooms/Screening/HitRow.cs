using System.Text.Json;
using Huxin.Engine.Screening;
using Huxin.Platform.Storage;
using Huxin.Platform.Tenancy;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Huxin.Rooms.Screening;

internal enum HitState
{
    /// <summary>Nobody has looked yet.</summary>
    Open,

    /// <summary>Another person's record: it is in no report and does not come back with a later version of the list.</summary>
    NotThisPerson,

    /// <summary>May be the candidate: stays in the report as what it is, and the candidate is asked.</summary>
    Kept,
}

/// <summary>An entry of a list that may concern the person of a check.</summary>
internal sealed class HitRow : ITenantRow
{
    public Guid Id { get; set; }

    public Guid OrganizationId { get; set; }

    public Guid CheckId { get; set; }

    public Guid ListId { get; set; }

    public Guid ListVersionId { get; set; }

    /// <summary>Id of the entry in its list.</summary>
    public required string EntryId { get; set; }

    public MatchStrength Strength { get; set; }

    public double Score { get; set; }

    /// <summary>The match as it was found: the entry's own words and what agrees.</summary>
    [Sealed]
    public required string MatchJson { get; set; }

    public HitState State { get; set; }

    /// <summary>The reviewer's reason.</summary>
    [Sealed]
    public string? Reason { get; set; }

    public string? ReviewedBy { get; set; }

    public DateTimeOffset? ReviewedAt { get; set; }

    public DateTimeOffset FoundAt { get; set; }

    public int Version { get; set; }

    public ScreeningMatch Match => JsonSerializer.Deserialize<ScreeningMatch>(MatchJson)!;
}

internal sealed class HitTable : IEntityTypeConfiguration<HitRow>
{
    public void Configure(EntityTypeBuilder<HitRow> table)
    {
        table.ToTable("screening_hits");
        table.Ignore(row => row.Match);
        table.Property(row => row.EntryId).HasMaxLength(100);
        table.Property(row => row.ReviewedBy).HasMaxLength(100);
        table.Property(row => row.Version).IsConcurrencyToken();
        table.HasIndex(row => new { row.CheckId, row.ListId, row.EntryId }).IsUnique();
        table.HasIndex(row => new { row.OrganizationId, row.State });
    }
}
