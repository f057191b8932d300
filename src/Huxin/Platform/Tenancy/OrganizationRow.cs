using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Huxin.Platform.Tenancy;

/// <summary>An employer that uses this installation. Its exact registered name is what candidates see (R26).</summary>
internal sealed class OrganizationRow
{
    public Guid Id { get; set; }

    public required string Name { get; set; }

    public string? Uscc { get; set; }

    /// <summary>The name in the address of the public page, <c>/e/{slug}</c>; null: the organization has no public page.</summary>
    public string? Slug { get; set; }

    /// <summary>Who answers candidates' questions about their data, and where (PIPL §17).</summary>
    public string? ContactName { get; set; }

    public string? ContactEmail { get; set; }

    public string? ContactPhone { get; set; }

    /// <summary>Invented data for trying out; every page and paper says so.</summary>
    public bool Demonstration { get; set; }

    /// <summary>Last check number given out; counts up within the year's numbers.</summary>
    public int LastCheckNumber { get; set; }

    public DateTimeOffset CreatedAt { get; set; }
}

internal sealed class OrganizationTable : IEntityTypeConfiguration<OrganizationRow>
{
    public void Configure(EntityTypeBuilder<OrganizationRow> table)
    {
        table.ToTable("platform_organizations");
        table.Property(row => row.Name).HasMaxLength(200);
        table.Property(row => row.Uscc).HasMaxLength(18);
        table.Property(row => row.Slug).HasMaxLength(PublicAddress.LongestSlug);
        table.HasIndex(row => row.Slug).IsUnique();
        table.Property(row => row.ContactName).HasMaxLength(100);
        table.Property(row => row.ContactEmail).HasMaxLength(200);
        table.Property(row => row.ContactPhone).HasMaxLength(40);
    }
}
