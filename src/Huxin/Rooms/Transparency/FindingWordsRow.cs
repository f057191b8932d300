using Huxin.Platform.Tenancy;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Huxin.Rooms.Transparency;

internal enum FindingWordsKind
{
    /// <summary>The finding is right, and this is how it came about.</summary>
    Statement,

    /// <summary>The finding is wrong; its source is asked again.</summary>
    Dispute,
}

internal enum DisputeEnd
{
    /// <summary>The source no longer says so: the finding is gone.</summary>
    Corrected,

    /// <summary>The source says the same; finding and dispute both stay.</summary>
    Stands,

    /// <summary>The source could not be reached this time.</summary>
    NotAnswered,
}

/// <summary>What the employer says to one finding about itself. It stands under the finding, for everyone.</summary>
internal sealed class FindingWordsRow : ITenantRow
{
    public const int Longest = 2000;

    public Guid Id { get; set; }

    public Guid OrganizationId { get; set; }

    public required string FindingKey { get; set; }

    public FindingWordsKind Kind { get; set; }

    public required string Words { get; set; }

    /// <summary>The register that a dispute has asked again.</summary>
    public string? Register { get; set; }

    public required string By { get; set; }

    public DateTimeOffset At { get; set; }

    public DisputeEnd? End { get; set; }

    public DateTimeOffset? EndedAt { get; set; }
}

internal sealed class FindingWordsTable : IEntityTypeConfiguration<FindingWordsRow>
{
    public void Configure(EntityTypeBuilder<FindingWordsRow> table)
    {
        table.ToTable("transparency_finding_words");
        table.Property(row => row.FindingKey).HasMaxLength(200);
        table.Property(row => row.Words).HasMaxLength(FindingWordsRow.Longest);
        table.Property(row => row.Register).HasMaxLength(40);
        table.Property(row => row.By).HasMaxLength(100);
        table.HasIndex(row => new { row.OrganizationId, row.FindingKey });
    }
}
