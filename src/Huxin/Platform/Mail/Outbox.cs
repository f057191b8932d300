using Huxin.Platform.Storage;

namespace Huxin.Platform.Mail;

/// <summary>Puts a letter into the outbox, in the transaction of the change it tells of. An errand carries it out.</summary>
internal sealed class Outbox(HuxinDb db, Work work)
{
    public MailRow Add(Letter letter, string about, Guid? attachmentId = null, CalendarPart? calendar = null)
    {
        var row = new MailRow
        {
            Id = work.NewId(),
            To = letter.To,
            Subject = letter.Subject,
            Text = letter.Text(),
            Html = letter.Html(),
            About = about,
            AttachmentId = attachmentId,
            CalendarText = calendar?.Text,
            CalendarMethod = calendar?.Method,
            State = MailState.Queued,
            CreatedAt = work.Now,
        };
        db.Add(row);
        work.Later<DeliverMail>(row.Id);
        return row;
    }
}
