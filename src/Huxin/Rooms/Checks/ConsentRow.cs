using Huxin.Engine.Checks;
using Huxin.Platform.Storage;
using Huxin.Platform.Tenancy;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Huxin.Rooms.Checks;

/// <summary>A candidate's consent to one item with one recipient: which text, who signed, when, from where; and when it was withdrawn.</summary>
internal sealed class ConsentRow : ITenantRow
{
    public Guid Id { get; set; }

    public Guid OrganizationId { get; set; }

    public Guid CheckId { get; set; }

    public ItemKind Item { get; set; }

    public required string TextVersion { get; set; }

    public required string TextHash { get; set; }

    /// <summary>The very words, so that the record can be shown again after the text changed.</summary>
    public required string TextZh { get; set; }

    public required string TextEn { get; set; }

    [Sealed]
    public required string SignedName { get; set; }

    public DateTimeOffset SignedAt { get; set; }

    [Sealed]
    public required string SignedFrom { get; set; }

    public DateTimeOffset? WithdrawnAt { get; set; }
}

internal sealed class ConsentTable : IEntityTypeConfiguration<ConsentRow>
{
    public void Configure(EntityTypeBuilder<ConsentRow> table)
    {
        table.ToTable("checks_consents");
        table.Property(row => row.TextVersion).HasMaxLength(20);
        table.Property(row => row.TextHash).HasMaxLength(64);
        table.Property(row => row.TextZh).HasMaxLength(2000);
        table.Property(row => row.TextEn).HasMaxLength(2000);
        table.HasIndex(row => new { row.CheckId, row.Item }).IsUnique();
    }
}
