using Huxin.Engine;
using Huxin.Platform.Tenancy;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Huxin.Platform.Papers;

internal enum PaperKind
{
    CheckReport,
    EmployerReport,
    Disclosure,
    ConsentRecord,
}

/// <summary>A paper that was issued: what its code stands for. It names nobody; whoever holds the paper knows whom it is about.</summary>
internal sealed class PaperRow : ITenantRow
{
    public Guid Id { get; set; }

    public Guid OrganizationId { get; set; }

    /// <summary>Twelve characters (60 bits), made from what is printed, so that the same paper always has the same code.</summary>
    public required string Code { get; set; }

    public PaperKind Kind { get; set; }

    public Language Language { get; set; }

    /// <summary>SHA-256 of the signed file, in hexadecimal.</summary>
    public required string Sha256 { get; set; }

    public DateTimeOffset IssuedAt { get; set; }
}

internal sealed class PaperTable : IEntityTypeConfiguration<PaperRow>
{
    public void Configure(EntityTypeBuilder<PaperRow> table)
    {
        table.ToTable("platform_papers");
        table.Property(row => row.Code).HasMaxLength(PaperCode.Length);
        table.Property(row => row.Sha256).HasMaxLength(64);
        table.HasIndex(row => row.Code).IsUnique();
    }
}
