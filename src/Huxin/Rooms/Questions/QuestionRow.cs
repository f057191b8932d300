using Huxin.Engine.Questions;
using Huxin.Platform.Storage;
using Huxin.Platform.Tenancy;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Huxin.Rooms.Questions;

/// <summary>
/// A question that the employer has. All ids of this room are random and all its times are days: neither tells when an anonymous
/// question was asked, and a named one looks no different from outside.
/// </summary>
internal sealed class QuestionRow : ITenantRow
{
    public Guid Id { get; set; }

    public Guid OrganizationId { get; set; }

    /// <summary>Who asked; null for an anonymous question, of which nobody can know.</summary>
    public Guid? CandidateId { get; set; }

    public string? CandidateName { get; set; }

    /// <summary>Keyed hash of the code that reads an anonymous question's answer; null for a named one.</summary>
    public string? ReadingHash { get; set; }

    /// <summary>As it was asked. Only the public wording that a person signed off is ever public.</summary>
    [Sealed]
    public required string Text { get; set; }

    /// <summary>Codes between bars, <c>|overtime|pay|</c>, so that one can be looked for.</summary>
    public required string Topics { get; set; }

    public bool Sensitive { get; set; }

    /// <summary>The day it was asked; of an anonymous question the day it was handed to the employer, one to three days later.</summary>
    public DateOnly AskedOn { get; set; }

    /// <summary>The last day of the promise to answer, or to answer better.</summary>
    public DateOnly Due { get; set; }

    public QuestionState State { get; set; }

    public Guid? AssigneeId { get; set; }

    public string? AssigneeName { get; set; }

    /// <summary>The answer that stands was found wanting and no better one is published yet.</summary>
    public bool Doubted { get; set; }

    public DateOnly? ReopenedOn { get; set; }

    public DateOnly? WarnedOn { get; set; }

    public DateOnly? BreachedOn { get; set; }

    public SetAsideReason? SetAsideReason { get; set; }

    /// <summary>What the asker is told beside the reason.</summary>
    [Sealed]
    public string? SetAsideWords { get; set; }

    public string? SetAsideBy { get; set; }

    public DateOnly? SetAsideOn { get; set; }

    public int Version { get; set; }

    public bool Anonymous => CandidateId is null;

    public IReadOnlyList<string> TopicList => Topics.Split('|', StringSplitOptions.RemoveEmptyEntries);

    public static string Joined(IReadOnlyList<string> topics) => topics.Count == 0 ? "" : $"|{string.Join('|', topics)}|";
}

internal sealed class QuestionTable : IEntityTypeConfiguration<QuestionRow>
{
    public void Configure(EntityTypeBuilder<QuestionRow> table)
    {
        table.ToTable("questions_questions");
        table.Ignore(row => row.Anonymous);
        table.Ignore(row => row.TopicList);
        table.Property(row => row.CandidateName).HasMaxLength(100);
        table.Property(row => row.ReadingHash).HasMaxLength(64);
        table.Property(row => row.Topics).HasMaxLength(80);
        table.Property(row => row.AssigneeName).HasMaxLength(100);
        table.Property(row => row.SetAsideBy).HasMaxLength(100);
        table.Property(row => row.Version).IsConcurrencyToken();
        table.HasIndex(row => row.ReadingHash).IsUnique();
        table.HasIndex(row => new { row.OrganizationId, row.State, row.Due });
        table.HasIndex(row => new { row.OrganizationId, row.CandidateId });
    }
}
