using Huxin.Platform.Storage;
using Huxin.Platform.Tenancy;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Huxin.Rooms.Questions;

/// <summary>What a reader says of an answer: it helped, or its evidence is not enough.</summary>
internal sealed class VoiceRow : ITenantRow
{
    public const string AskerKey = "asker";

    public Guid Id { get; set; }

    public Guid OrganizationId { get; set; }

    public Guid QuestionId { get; set; }

    public Guid AnswerId { get; set; }

    /// <summary>Keeps one reader to one voice: <see cref="AskerKey"/>, or a keyed hash of the token in the reader's form.</summary>
    public required string Key { get; set; }

    public bool Helpful { get; set; }

    /// <summary>What is missing, if the reader says so.</summary>
    [Sealed]
    public string? Words { get; set; }

    /// <summary>The day from which it counts: at once for a candidate who asked by name, the next day for everyone without a name.</summary>
    public DateOnly CountsOn { get; set; }

    public bool Counted { get; set; }

    public bool ByAsker => Key == AskerKey;
}

internal sealed class VoiceTable : IEntityTypeConfiguration<VoiceRow>
{
    public void Configure(EntityTypeBuilder<VoiceRow> table)
    {
        table.ToTable("questions_voices");
        table.Ignore(row => row.ByAsker);
        table.Property(row => row.Key).HasMaxLength(64);
        table.HasIndex(row => new { row.AnswerId, row.Key }).IsUnique();
        table.HasIndex(row => new { row.OrganizationId, row.Counted, row.CountsOn });
    }
}
