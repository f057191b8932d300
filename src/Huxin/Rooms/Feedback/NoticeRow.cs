using Huxin.Engine;
using Huxin.Engine.Checks;
using Huxin.Platform.Storage;
using Huxin.Platform.Tenancy;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Huxin.Rooms.Feedback;

internal enum NoticeState
{
    /// <summary>Owed: a decision was made and nobody has written yet.</summary>
    Owed,

    /// <summary>On its way through the outbox.</summary>
    Sent,

    /// <summary>Delivered to the candidate: only now the clock stops.</summary>
    Delivered,

    /// <summary>Could not be delivered; somebody has to find another way.</summary>
    NotDelivered,
}

/// <summary>The result a candidate is owed within three working days of the decision (R21).</summary>
internal sealed class NoticeRow : ITenantRow
{
    public Guid Id { get; set; }

    public Guid OrganizationId { get; set; }

    public Guid CheckId { get; set; }

    public Guid CandidateId { get; set; }

    public required string CheckNumber { get; set; }

    public required string CandidateName { get; set; }

    [Sealed]
    public required string CandidateEmail { get; set; }

    public Language Language { get; set; }

    public required string JobTitle { get; set; }

    public Decision Decision { get; set; }

    /// <summary>Codes of <see cref="DecisionReason"/>, separated by commas.</summary>
    public required string Reasons { get; set; }

    public required string DecidedBy { get; set; }

    public DateTimeOffset DecidedAt { get; set; }

    /// <summary>The last day of the promise.</summary>
    public DateOnly Due { get; set; }

    public NoticeState State { get; set; }

    /// <summary>The individual sentence a person wrote.</summary>
    [Sealed]
    public string? Words { get; set; }

    public string? SentBy { get; set; }

    public DateTimeOffset? SentAt { get; set; }

    public Guid? MailId { get; set; }

    public DateTimeOffset? DeliveredAt { get; set; }

    public DateTimeOffset? WarnedAt { get; set; }

    public DateTimeOffset? BreachedAt { get; set; }

    public int Version { get; set; }
}

internal sealed class NoticeTable : IEntityTypeConfiguration<NoticeRow>
{
    public void Configure(EntityTypeBuilder<NoticeRow> table)
    {
        table.ToTable("feedback_notices");
        table.Property(row => row.CheckNumber).HasMaxLength(20);
        table.Property(row => row.CandidateName).HasMaxLength(100);
        table.Property(row => row.JobTitle).HasMaxLength(120);
        table.Property(row => row.Reasons).HasMaxLength(400);
        table.Property(row => row.DecidedBy).HasMaxLength(100);
        table.Property(row => row.SentBy).HasMaxLength(100);
        table.Property(row => row.Version).IsConcurrencyToken();
        table.HasIndex(row => row.CheckId).IsUnique();
        table.HasIndex(row => new { row.OrganizationId, row.State });
    }
}
