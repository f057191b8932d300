using Huxin.Platform.Storage;
using Huxin.Platform.Tenancy;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Huxin.Rooms.Transparency;

internal enum EmployerAnswerState
{
    /// <summary>To be asked; the id is the idempotency key.</summary>
    Asking,

    Answered,

    /// <summary>Tried as often as the settings say, without an answer.</summary>
    Unavailable,
}

/// <summary>One question to one register about the employer, and its answer.</summary>
internal sealed class EmployerAnswerRow : ITenantRow
{
    public Guid Id { get; set; }

    public Guid OrganizationId { get; set; }

    public required string Register { get; set; }

    public EmployerAnswerState State { get; set; }

    public int Attempts { get; set; }

    /// <summary>The contract's records; null before an answer.</summary>
    [Sealed]
    public string? RecordsJson { get; set; }

    /// <summary>The source says that its data is invented.</summary>
    public bool Invented { get; set; }

    public DateTimeOffset AskedAt { get; set; }

    public DateTimeOffset? AnsweredAt { get; set; }
}

internal sealed class EmployerAnswerTable : IEntityTypeConfiguration<EmployerAnswerRow>
{
    public void Configure(EntityTypeBuilder<EmployerAnswerRow> table)
    {
        table.ToTable("transparency_answers");
        table.Property(row => row.Register).HasMaxLength(40);
        table.HasIndex(row => new { row.OrganizationId, row.Register });
    }
}
