using Huxin.Engine.Checks;
using Huxin.Platform.Tenancy;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Huxin.Rooms.Hiring;

/// <summary>A job that people are hired for. Every check is bound to one (R1).</summary>
internal sealed class JobRow : ITenantRow
{
    public Guid Id { get; set; }

    public Guid OrganizationId { get; set; }

    public required string Title { get; set; }

    /// <summary>Title in lower case for searching: LIKE ignores case on one of the two databases only.</summary>
    public required string TitleFolded { get; set; }

    public string? Department { get; set; }

    public string? Place { get; set; }

    /// <summary>The duties in a few sentences; the necessity of each item is read beside them.</summary>
    public required string Duties { get; set; }

    public JobRisk Risk { get; set; }

    public bool Closed { get; set; }

    public DateTimeOffset CreatedAt { get; set; }
}

internal sealed class JobTable : IEntityTypeConfiguration<JobRow>
{
    public void Configure(EntityTypeBuilder<JobRow> table)
    {
        table.ToTable("hiring_jobs");
        table.Property(row => row.Title).HasMaxLength(120);
        table.Property(row => row.TitleFolded).HasMaxLength(120);
        table.Property(row => row.Department).HasMaxLength(80);
        table.Property(row => row.Place).HasMaxLength(80);
        table.Property(row => row.Duties).HasMaxLength(4000);
    }
}
