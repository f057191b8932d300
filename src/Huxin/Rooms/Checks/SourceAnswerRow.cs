using Huxin.Engine.Checks;
using Huxin.Platform.Storage;
using Huxin.Platform.Tenancy;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Huxin.Rooms.Checks;

internal enum AnswerState
{
    /// <summary>To be asked; the id is the idempotency key, so that asking again after a crash is the same question.</summary>
    Asking,

    Answered,

    /// <summary>Tried as often as the settings say, without an answer.</summary>
    Unavailable,

    /// <summary>Consent was taken back: an answer that came nevertheless, or had come before, is not kept.</summary>
    Dropped,
}

/// <summary>One question to one register for one check, and its answer. A register serves several items with one answer.</summary>
internal sealed class SourceAnswerRow : ITenantRow
{
    public Guid Id { get; set; }

    public Guid OrganizationId { get; set; }

    public Guid CheckId { get; set; }

    public required string Register { get; set; }

    public AnswerState State { get; set; }

    public int Attempts { get; set; }

    /// <summary>The contract's records; null before an answer.</summary>
    [Sealed]
    public string? RecordsJson { get; set; }

    /// <summary>The source says that its data is invented.</summary>
    public bool Invented { get; set; }

    public DateTimeOffset AskedAt { get; set; }

    public DateTimeOffset? AnsweredAt { get; set; }

    /// <summary>Erases the answer; the room that keeps hits for the risk lists' one is told to erase them too.</summary>
    public void Drop(Work work)
    {
        (State, RecordsJson) = (AnswerState.Dropped, null);
        if (Register == ItemCatalogue.RiskLists)
        {
            work.Tell(new RiskListsUnwanted(CheckId));
        }
    }
}

internal sealed class SourceAnswerTable : IEntityTypeConfiguration<SourceAnswerRow>
{
    public void Configure(EntityTypeBuilder<SourceAnswerRow> table)
    {
        table.ToTable("checks_source_answers");
        table.Property(row => row.Register).HasMaxLength(40);
        table.HasIndex(row => new { row.CheckId, row.Register }).IsUnique();
    }
}
