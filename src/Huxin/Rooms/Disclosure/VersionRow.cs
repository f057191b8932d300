using Huxin.Engine.Disclosure;
using Huxin.Platform.Tenancy;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Huxin.Rooms.Disclosure;

/// <summary>A published version. It never changes: what a candidate read can be shown again, word for word.</summary>
internal sealed class VersionRow : ITenantRow
{
    public Guid Id { get; set; }

    public Guid OrganizationId { get; set; }

    public Guid JobId { get; set; }

    /// <summary>Counts from 1 within the job.</summary>
    public int Number { get; set; }

    public required string JobTitle { get; set; }

    public string? Place { get; set; }

    public required string BlocksJson { get; set; }

    public required string Hash { get; set; }

    public bool Public { get; set; }

    public Guid PaperZhId { get; set; }

    public Guid PaperEnId { get; set; }

    public required string PublishedBy { get; set; }

    public DateTimeOffset PublishedAt { get; set; }

    public PublishedDisclosure Published() => new(JobId, JobTitle, Place, Number, Hash, PublishedAt, Disclosure.BlocksJson.Read(BlocksJson));
}

internal sealed class VersionTable : IEntityTypeConfiguration<VersionRow>
{
    public void Configure(EntityTypeBuilder<VersionRow> table)
    {
        table.ToTable("disclosure_versions");
        table.Property(row => row.JobTitle).HasMaxLength(120);
        table.Property(row => row.Place).HasMaxLength(80);
        table.Property(row => row.Hash).HasMaxLength(64);
        table.Property(row => row.PublishedBy).HasMaxLength(100);
        table.HasIndex(row => new { row.OrganizationId, row.JobId, row.Number }).IsUnique();
    }
}
