using Huxin.Engine;
using Huxin.Engine.Checks;
using Huxin.Platform.Storage;
using Huxin.Platform.Tenancy;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Huxin.Rooms.Hiring;

/// <summary>A person who applies for a job, with the claims read from the résumé.</summary>
internal sealed class CandidateRow : ITenantRow
{
    public Guid Id { get; set; }

    public Guid OrganizationId { get; set; }

    public Guid JobId { get; set; }

    public required string Name { get; set; }

    public required string NameFolded { get; set; }

    [Sealed]
    public required string Email { get; set; }

    [Sealed]
    public string? Phone { get; set; }

    /// <summary>The claims document of the contract.</summary>
    [Sealed]
    public required string ClaimsJson { get; set; }

    public Guid? ResumeFileId { get; set; }

    /// <summary>What reading the résumé told beside its claims: <see cref="ResumeNotes"/>.</summary>
    [Sealed]
    public string? ResumeNotesJson { get; set; }

    /// <summary>The language mails to the candidate are written in.</summary>
    public Language Language { get; set; }

    /// <summary>The latest check, as Checks tells it.</summary>
    public Guid? CheckId { get; set; }

    public CheckStatus? CheckStatus { get; set; }

    public DateTimeOffset CreatedAt { get; set; }
}

internal sealed class CandidateTable : IEntityTypeConfiguration<CandidateRow>
{
    public void Configure(EntityTypeBuilder<CandidateRow> table)
    {
        table.ToTable("hiring_candidates");
        table.Property(row => row.Name).HasMaxLength(100);
        table.Property(row => row.NameFolded).HasMaxLength(100);
        table.HasIndex(row => new { row.OrganizationId, row.JobId });
    }
}
