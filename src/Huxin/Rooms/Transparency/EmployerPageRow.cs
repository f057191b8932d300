using Huxin.Engine;
using Huxin.Platform.Tenancy;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Huxin.Rooms.Transparency;

/// <summary>The organization's public page: whether it is published, and the words at its head.</summary>
public sealed class EmployerPageRow : ITenantRow
{
    public const int LongestIntroduction = 400;
    public const int LongestValues = 600;

    public Guid Id { get; set; }

    public Guid OrganizationId { get; set; }

    public bool Published { get; set; }

    public DateTimeOffset? PublishedAt { get; set; }

    public string? Introduction { get; set; }

    public string? IntroductionEn { get; set; }

    /// <summary>What the employer holds to, one line each.</summary>
    public string? Values { get; set; }

    public string? ValuesEn { get; set; }

    public DateTimeOffset ChangedAt { get; set; }

    public Sentence? Introduces() => Introduction is null ? null : new(Introduction, IntroductionEn ?? Introduction);

    public Sentence? Holds() => Values is null ? null : new(Values, ValuesEn ?? Values);
}

internal sealed class EmployerPageTable : IEntityTypeConfiguration<EmployerPageRow>
{
    public void Configure(EntityTypeBuilder<EmployerPageRow> table)
    {
        table.ToTable("transparency_pages");
        table.Property(row => row.Introduction).HasMaxLength(EmployerPageRow.LongestIntroduction);
        table.Property(row => row.IntroductionEn).HasMaxLength(EmployerPageRow.LongestIntroduction);
        table.Property(row => row.Values).HasMaxLength(EmployerPageRow.LongestValues);
        table.Property(row => row.ValuesEn).HasMaxLength(EmployerPageRow.LongestValues);
        table.HasIndex(row => row.OrganizationId).IsUnique();
    }
}
