using Huxin.Platform.Tenancy;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Huxin.Platform.Links;

/// <summary>A link that opens one thing for one person without an account. Only a keyed hash of its secret is kept.</summary>
internal sealed class LinkRow : ITenantRow
{
    public Guid Id { get; set; }

    public Guid OrganizationId { get; set; }

    /// <summary>What it opens: <c>check</c>, <c>referee</c>, <c>setup</c> …</summary>
    public required string Purpose { get; set; }

    public Guid Subject { get; set; }

    public required string SecretHash { get; set; }

    public DateTimeOffset CreatedAt { get; set; }

    public DateTimeOffset ExpiresAt { get; set; }

    public DateTimeOffset? RevokedAt { get; set; }

    public DateTimeOffset? LastOpenedAt { get; set; }
}

internal sealed class LinkTable : IEntityTypeConfiguration<LinkRow>
{
    public void Configure(EntityTypeBuilder<LinkRow> table)
    {
        table.ToTable("platform_links");
        table.Property(row => row.Purpose).HasMaxLength(40);
        table.Property(row => row.SecretHash).HasMaxLength(64);
        table.HasIndex(row => row.SecretHash).IsUnique();
        table.HasIndex(row => new { row.OrganizationId, row.Purpose, row.Subject });
    }
}
