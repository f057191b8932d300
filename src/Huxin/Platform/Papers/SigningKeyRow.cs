using Huxin.Platform.Storage;
using Huxin.Platform.Tenancy;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Huxin.Platform.Papers;

/// <summary>The key an organization signs its papers with, sealed. Made at first use.</summary>
internal sealed class SigningKeyRow : ITenantRow
{
    public Guid Id { get; set; }

    public Guid OrganizationId { get; set; }

    /// <summary>Key and certificates (PEM).</summary>
    [Sealed]
    public required string Pem { get; set; }

    public DateTimeOffset CreatedAt { get; set; }
}

internal sealed class SigningKeyTable : IEntityTypeConfiguration<SigningKeyRow>
{
    public void Configure(EntityTypeBuilder<SigningKeyRow> table)
    {
        table.ToTable("platform_signing_keys");
        table.HasIndex(row => row.OrganizationId).IsUnique();
    }
}
