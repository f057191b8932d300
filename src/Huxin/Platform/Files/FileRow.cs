using Huxin.Platform.Storage;
using Huxin.Platform.Tenancy;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Huxin.Platform.Files;

/// <summary>A file someone handed in or the product printed. The bytes lie sealed in the store under <see cref="Address"/>.</summary>
internal sealed class FileRow : ITenantRow
{
    public Guid Id { get; set; }

    public Guid OrganizationId { get; set; }

    /// <summary>Keyed fingerprint of the content: equal content of one organization is stored once, and the address tells nothing.</summary>
    public required string Address { get; set; }

    [Sealed]
    public required string Name { get; set; }

    public required string ContentType { get; set; }

    /// <summary>Plain size in bytes.</summary>
    public long Size { get; set; }

    /// <summary>SHA-256 of the plain bytes in hex, so that a copy can be compared with what was filed.</summary>
    public required string Sha256 { get; set; }

    public DateTimeOffset CreatedAt { get; set; }

    /// <summary>Let go of: nobody reads it any more, and its bytes are about to be deleted.</summary>
    public DateTimeOffset? ForgottenAt { get; set; }
}

internal sealed class FileTable : IEntityTypeConfiguration<FileRow>
{
    public void Configure(EntityTypeBuilder<FileRow> table)
    {
        table.ToTable("platform_files");
        table.Property(row => row.Address).HasMaxLength(64);
        table.Property(row => row.ContentType).HasMaxLength(100);
        table.Property(row => row.Sha256).HasMaxLength(64);
        table.HasIndex(row => new { row.OrganizationId, row.Address });
    }
}
