using Huxin.Engine;
using Huxin.Engine.Interviews;
using Huxin.Platform.Storage;
using Huxin.Platform.Tenancy;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Huxin.Rooms.Interviews;

/// <summary>An invitation to an interview or a visit. It is one event in everybody's calendar, however often it moves.</summary>
internal sealed class InvitationRow : ITenantRow
{
    public Guid Id { get; set; }

    public Guid OrganizationId { get; set; }

    public Guid CandidateId { get; set; }

    public Guid JobId { get; set; }

    public required string CandidateName { get; set; }

    public required string CandidateNameFolded { get; set; }

    [Sealed]
    public required string CandidateEmail { get; set; }

    public Language Language { get; set; }

    public required string JobTitle { get; set; }

    public InvitationKind Kind { get; set; }

    public InvitationStatus Status { get; set; }

    public DateTimeOffset StartsAt { get; set; }

    public int Minutes { get; set; }

    /// <summary>Where one goes, or the address on the net.</summary>
    [Sealed]
    public required string Place { get; set; }

    /// <summary>Who takes part, as JSON of <see cref="Participant"/>.</summary>
    [Sealed]
    public required string PeopleJson { get; set; }

    /// <summary>What to bring, what will happen.</summary>
    [Sealed]
    public string? Words { get; set; }

    /// <summary>The event's name in calendars (RFC 5545 UID); it never changes.</summary>
    public required string Uid { get; set; }

    /// <summary>Counts the changes sent (RFC 5545 SEQUENCE).</summary>
    public int Sequence { get; set; }

    /// <summary>The disclosure's version that went with the latest mail.</summary>
    public int DisclosureVersion { get; set; }

    [Sealed]
    public string? ProposedTimes { get; set; }

    public DeclineReason? DeclineReason { get; set; }

    [Sealed]
    public string? DeclineWords { get; set; }

    public required string SentBy { get; set; }

    public DateTimeOffset SentAt { get; set; }

    public DateTimeOffset? AnsweredAt { get; set; }

    /// <summary>The start that a reminder was sent for; another start is reminded of anew.</summary>
    public DateTimeOffset? RemindedOf { get; set; }

    /// <summary>Points of the opening script that were read out, separated by commas.</summary>
    public string? ScriptTicks { get; set; }

    public string? ScriptReadBy { get; set; }

    public DateTimeOffset? ScriptReadAt { get; set; }

    public int Version { get; set; }

    public DateTimeOffset EndsAt => StartsAt.AddMinutes(Minutes);
}

internal sealed class InvitationTable : IEntityTypeConfiguration<InvitationRow>
{
    public void Configure(EntityTypeBuilder<InvitationRow> table)
    {
        table.ToTable("interviews_invitations");
        table.Property(row => row.CandidateName).HasMaxLength(100);
        table.Property(row => row.CandidateNameFolded).HasMaxLength(100);
        table.Property(row => row.JobTitle).HasMaxLength(120);
        table.Property(row => row.Uid).HasMaxLength(120);
        table.Property(row => row.SentBy).HasMaxLength(100);
        table.Property(row => row.ScriptTicks).HasMaxLength(600);
        table.Property(row => row.ScriptReadBy).HasMaxLength(100);
        table.Property(row => row.Version).IsConcurrencyToken();
        table.Ignore(row => row.EndsAt);
        table.HasIndex(row => new { row.OrganizationId, row.CandidateId });
        table.HasIndex(row => new { row.OrganizationId, row.StartsAt });
    }
}
