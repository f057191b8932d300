using Huxin.Platform.Storage;
using Huxin.Platform.Tenancy;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Huxin.Rooms.Questions;

/// <summary>
/// An anonymous question that the employer does not have yet. Nothing of the console reads this table. It knows neither who asked nor when:
/// only on which day the question is to be handed over.
/// </summary>
internal sealed class HeldRow : ITenantRow
{
    public Guid Id { get; set; }

    public Guid OrganizationId { get; set; }

    public required string ReadingHash { get; set; }

    [Sealed]
    public required string Text { get; set; }

    public DateOnly HandOverOn { get; set; }
}

internal sealed class HeldTable : IEntityTypeConfiguration<HeldRow>
{
    public void Configure(EntityTypeBuilder<HeldRow> table)
    {
        table.ToTable("questions_held");
        table.Property(row => row.ReadingHash).HasMaxLength(64);
        table.HasIndex(row => row.ReadingHash).IsUnique();
        table.HasIndex(row => new { row.OrganizationId, row.HandOverOn });
    }
}
