using Huxin.Engine;
using Huxin.Platform.Tenancy;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Huxin.Rooms.Checks;

/// <summary>A printed version of the report. Versions are kept: what was read at the time of a decision can be shown again.</summary>
internal sealed class ReportRow : ITenantRow
{
    public Guid Id { get; set; }

    public Guid OrganizationId { get; set; }

    public Guid CheckId { get; set; }

    public int ReportVersion { get; set; }

    public Language Language { get; set; }

    public Guid FileId { get; set; }

    public DateTimeOffset IssuedAt { get; set; }
}

internal sealed class ReportTable : IEntityTypeConfiguration<ReportRow>
{
    public void Configure(EntityTypeBuilder<ReportRow> table)
    {
        table.ToTable("checks_reports");
        table.HasIndex(row => new { row.CheckId, row.ReportVersion, row.Language });
    }
}
