using Huxin.Platform.Storage;
using Huxin.Platform.Tenancy;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Huxin.Platform.Mail;

/// <summary>How far a mail has come.</summary>
internal enum MailState
{
    /// <summary>Waiting for its errand.</summary>
    Queued,

    /// <summary>No mail server is configured: it lies in the console's mailbox, which stands in for delivery.</summary>
    InMailbox,

    /// <summary>The mail server took it.</summary>
    Sent,

    /// <summary>The mail server refused it for good; a person must act.</summary>
    Failed,
}

internal sealed class MailRow : ITenantRow
{
    public Guid Id { get; set; }

    public Guid OrganizationId { get; set; }

    [Sealed]
    public required string To { get; set; }

    [Sealed]
    public required string Subject { get; set; }

    [Sealed]
    public required string Text { get; set; }

    [Sealed]
    public required string Html { get; set; }

    /// <summary>A stored file to attach; null for none.</summary>
    public Guid? AttachmentId { get; set; }

    /// <summary>A calendar object (RFC 5545) that goes with the mail; null for none.</summary>
    [Sealed]
    public string? CalendarText { get; set; }

    /// <summary>What the reader's calendar is to do with it: <c>REQUEST</c> or <c>CANCEL</c>.</summary>
    public string? CalendarMethod { get; set; }

    /// <summary>What the mail is about, e.g. <c>check:…</c>; listeners are told when it is delivered.</summary>
    public required string About { get; set; }

    public MailState State { get; set; }

    public int Attempts { get; set; }

    /// <summary>The server's last answer, without addresses.</summary>
    public string? LastError { get; set; }

    public DateTimeOffset CreatedAt { get; set; }

    public DateTimeOffset? DeliveredAt { get; set; }
}

internal sealed class MailTable : IEntityTypeConfiguration<MailRow>
{
    public void Configure(EntityTypeBuilder<MailRow> table)
    {
        table.ToTable("platform_mails");
        table.Property(row => row.About).HasMaxLength(120);
        table.Property(row => row.CalendarMethod).HasMaxLength(20);
        table.Property(row => row.LastError).HasMaxLength(300);
        table.HasIndex(row => new { row.OrganizationId, row.CreatedAt });
    }
}
