using Huxin.Engine.Checks;
using Huxin.Platform.Tenancy;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Huxin.Rooms.Interviews;

/// <summary>What one of the parties did with an invitation, as both see it in the two lanes.</summary>
internal sealed class StepRow : ITenantRow
{
    public Guid Id { get; set; }

    public Guid OrganizationId { get; set; }

    public Guid InvitationId { get; set; }

    public LaneSide Side { get; set; }

    public required string Zh { get; set; }

    public required string En { get; set; }

    public DateTimeOffset At { get; set; }
}

internal sealed class StepTable : IEntityTypeConfiguration<StepRow>
{
    public void Configure(EntityTypeBuilder<StepRow> table)
    {
        table.ToTable("interviews_steps");
        table.Property(row => row.Zh).HasMaxLength(300);
        table.Property(row => row.En).HasMaxLength(300);
        table.HasIndex(row => row.InvitationId);
    }
}
