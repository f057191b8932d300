using Huxin.Platform.Tenancy;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Huxin.Rooms.Transparency.Media;

/// <summary>A photograph or a video of a claim. A photograph lies there in two widths; a video never without captions.</summary>
public sealed class MediaRow : ITenantRow
{
    public const int LongestAlt = 200;

    /// <summary>Photographs and videos of one claim.</summary>
    public const int Most = 24;

    public Guid Id { get; set; }

    public Guid OrganizationId { get; set; }

    public Guid ClaimId { get; set; }

    /// <summary>What can be seen, for those who cannot see it; of a video its title.</summary>
    public required string Alt { get; set; }

    public string? AltEn { get; set; }

    /// <summary>The photograph, or the still of a video: at most 480 pixels wide.</summary>
    public Guid SmallId { get; set; }

    public Guid LargeId { get; set; }

    public int Width { get; set; }

    public int Height { get; set; }

    public Guid? VideoId { get; set; }

    public Guid? CaptionsId { get; set; }

    public DateTimeOffset AddedAt { get; set; }
}

internal sealed class MediaTable : IEntityTypeConfiguration<MediaRow>
{
    public void Configure(EntityTypeBuilder<MediaRow> table)
    {
        table.ToTable("transparency_media");
        table.Property(row => row.Alt).HasMaxLength(MediaRow.LongestAlt);
        table.Property(row => row.AltEn).HasMaxLength(MediaRow.LongestAlt);
        table.HasIndex(row => row.ClaimId);
    }
}
