using Huxin.Engine.Questions;
using Huxin.Platform.Storage;
using Huxin.Platform.Tenancy;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Huxin.Rooms.Questions;

internal enum AnswerState
{
    /// <summary>Being written; also after it was sent back.</summary>
    Draft,

    /// <summary>Waits for a second person.</summary>
    InReview,

    /// <summary>The answer that stands.</summary>
    Published,

    /// <summary>A better one took its place; it stays to be read with both days.</summary>
    Replaced,
}

/// <summary>One version of an answer.</summary>
internal sealed class AnswerRow : ITenantRow
{
    public Guid Id { get; set; }

    public Guid OrganizationId { get; set; }

    public Guid QuestionId { get; set; }

    /// <summary>Counts from 1 within the question.</summary>
    public int Number { get; set; }

    public AnswerState State { get; set; }

    /// <summary>What the asker reads.</summary>
    [Sealed]
    public required string Words { get; set; }

    /// <summary>Ids of all who wrote at it, separated by commas: none of them signs it off.</summary>
    public required string Writers { get; set; }

    /// <summary>Who wrote last.</summary>
    public required string WrittenBy { get; set; }

    public DateOnly WrittenOn { get; set; }

    /// <summary>Whether it is to be in the FAQ for everyone.</summary>
    public bool Public { get; set; }

    /// <summary>The question as everyone reads it, without names.</summary>
    [Sealed]
    public string? PublicQuestion { get; set; }

    [Sealed]
    public string? PublicWords { get; set; }

    /// <summary>Public question and answer folded for searching; only once published.</summary>
    public string? Folded { get; set; }

    public EvidenceGrade? Grade { get; set; }

    [Sealed]
    public string? BackReason { get; set; }

    public string? BackBy { get; set; }

    public string? SignedBy { get; set; }

    public DateOnly? PublishedOn { get; set; }

    public DateOnly? ReplacedOn { get; set; }

    /// <summary>The promise that it fulfils; set when published.</summary>
    public DateOnly? Due { get; set; }

    /// <summary>Days from question to publication.</summary>
    public int? Days { get; set; }

    public int Helpful { get; set; }

    public int NotEnough { get; set; }

    public int Version { get; set; }
}

internal sealed class AnswerTable : IEntityTypeConfiguration<AnswerRow>
{
    public void Configure(EntityTypeBuilder<AnswerRow> table)
    {
        table.ToTable("questions_answers");
        table.Property(row => row.Writers).HasMaxLength(400);
        table.Property(row => row.WrittenBy).HasMaxLength(100);
        table.Property(row => row.BackBy).HasMaxLength(100);
        table.Property(row => row.SignedBy).HasMaxLength(100);
        table.Property(row => row.Version).IsConcurrencyToken();
        table.HasIndex(row => new { row.QuestionId, row.Number }).IsUnique();
        table.HasIndex(row => new { row.OrganizationId, row.State, row.Public });
    }
}
