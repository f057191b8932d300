using Huxin.Engine;
using Huxin.Engine.Transparency;
using Huxin.Platform.Tenancy;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Huxin.Rooms.Transparency;

/// <summary>One thing the employer says of itself. It shows while it is in date, to whom it is meant for.</summary>
public sealed class ClaimRow : ITenantRow
{
    public Guid Id { get; set; }

    public Guid OrganizationId { get; set; }

    public EmployerClaimKind Kind { get; set; }

    public required string Title { get; set; }

    public string? TitleEn { get; set; }

    /// <summary>Plain text, a team chart's lines, or, with <see cref="Markup"/>, cleaned HTML.</summary>
    public string? Words { get; set; }

    public string? WordsEn { get; set; }

    /// <summary>The words are HTML that <see cref="StoryText"/> has cleaned.</summary>
    public bool Markup { get; set; }

    public string? Issuer { get; set; }

    public string? Number { get; set; }

    public string? SourceUrl { get; set; }

    /// <summary>Of a story: who tells it, as it may be shown.</summary>
    public string? Author { get; set; }

    /// <summary>Since when the author agrees to the publication.</summary>
    public DateTimeOffset? AuthorConsentedAt { get; set; }

    public DateOnly? ValidUntil { get; set; }

    public ClaimVisibility Visibility { get; set; }

    /// <summary>The member of staff who keeps it up to date.</summary>
    public Guid OwnerId { get; set; }

    public DateTimeOffset? VerifiedAt { get; set; }

    /// <summary>Who verified it last: a register, or a member of staff by name.</summary>
    public string? VerifiedBy { get; set; }

    /// <summary>The owner was told that it has run out; null again when it gets a new date.</summary>
    public DateTimeOffset? AlertedAt { get; set; }

    public DateTimeOffset CreatedAt { get; set; }

    public DateTimeOffset ChangedAt { get; set; }

    /// <summary>
    /// Counts changes of the words. What a clock or a register notes beside them does not count, so that nobody who is writing is turned away
    /// for it; the clock and the register are, and come again.
    /// </summary>
    public int Version { get; set; }

    /// <summary>The title in both languages; Chinese stands in where there is no English.</summary>
    public Sentence Says() => new(Title, TitleEn ?? Title);

    public Sentence? SaysMore() => Words is null ? null : new(Words, WordsEn ?? Words);

    public bool IsExpired(DateOnly today) => ValidUntil < today;
}

internal sealed class ClaimTable : IEntityTypeConfiguration<ClaimRow>
{
    public void Configure(EntityTypeBuilder<ClaimRow> table)
    {
        table.ToTable("transparency_claims");
        table.Property(row => row.Title).HasMaxLength(EmployerClaimRules.LongestTitle);
        table.Property(row => row.TitleEn).HasMaxLength(EmployerClaimRules.LongestTitle);
        table.Property(row => row.Issuer).HasMaxLength(EmployerClaimRules.LongestNote);
        table.Property(row => row.Number).HasMaxLength(EmployerClaimRules.LongestNote);
        table.Property(row => row.SourceUrl).HasMaxLength(500);
        table.Property(row => row.Author).HasMaxLength(EmployerClaimRules.LongestNote);
        table.Property(row => row.VerifiedBy).HasMaxLength(100);
        table.Property(row => row.Version).IsConcurrencyToken();
        table.HasIndex(row => new { row.OrganizationId, row.Kind });
    }
}
