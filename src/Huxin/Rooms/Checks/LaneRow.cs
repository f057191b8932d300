using Huxin.Engine.Checks;
using Huxin.Platform.Tenancy;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Huxin.Rooms.Checks;

/// <summary>One step that one of the parties took, as both see it in the two lanes.</summary>
internal sealed class LaneRow : ITenantRow
{
    public Guid Id { get; set; }

    public Guid OrganizationId { get; set; }

    public Guid CheckId { get; set; }

    public LaneSide Side { get; set; }

    public required string Zh { get; set; }

    public required string En { get; set; }

    public DateTimeOffset At { get; set; }
}

internal sealed class LaneTable : IEntityTypeConfiguration<LaneRow>
{
    public void Configure(EntityTypeBuilder<LaneRow> table)
    {
        table.ToTable("checks_lanes");
        table.Property(row => row.Zh).HasMaxLength(200);
        table.Property(row => row.En).HasMaxLength(200);
        table.HasIndex(row => row.CheckId);
    }
}
