using Huxin.Platform.Files;
using Huxin.Platform.Settings;
using MimeKit;
using MimeKit.Text;

namespace Huxin.Platform.Mail;

/// <summary>A calendar object that goes with a mail, and what the reader's calendar is to do with it (RFC 5546: REQUEST, CANCEL).</summary>
internal sealed record CalendarPart(string Method, string Text);

/// <summary>
/// A mail as it goes over the wire: text and HTML as alternatives, the calendar as the last alternative with its method and once more as a file
/// (some readers show only the one, some only the other; RFC 6047 §2.4), then the attachment.
/// </summary>
internal static class MailComposition
{
    public static MimeMessage Of(MailRow mail, HuxinSettings settings, (FileRow Row, byte[] Content)? file)
    {
        var message = new MimeMessage();
        message.From.Add(MailboxAddress.Parse(settings.MailFrom));
        message.To.Add(MailboxAddress.Parse(mail.To));
        message.Subject = mail.Subject;
        message.MessageId = $"{mail.Id:N}@{settings.PublicUrl.Host}";
        message.Date = mail.CreatedAt;

        var alternatives = new MultipartAlternative { new TextPart(TextFormat.Plain) { Text = mail.Text }, new TextPart(TextFormat.Html) { Text = mail.Html } };
        var attachments = new List<MimeEntity>();
        if (mail is { CalendarText: { } calendar, CalendarMethod: { } method })
        {
            alternatives.Add(Calendar(calendar, method));
            var again = Calendar(calendar, method);
            again.ContentDisposition = new ContentDisposition(ContentDisposition.Attachment) { FileName = "invite.ics" };
            again.ContentType.Name = "invite.ics";
            attachments.Add(again);
        }

        if (file is { } stored)
        {
            attachments.Add(new MimePart(ContentType.Parse(stored.Row.ContentType))
            {
                Content = new MimeContent(new MemoryStream(stored.Content)),
                ContentDisposition = new ContentDisposition(ContentDisposition.Attachment) { FileName = stored.Row.Name },
                ContentTransferEncoding = ContentEncoding.Base64,
            });
        }

        message.Body = attachments.Count == 0 ? alternatives : new Multipart("mixed") { alternatives };
        attachments.ForEach(attachment => ((Multipart)message.Body).Add(attachment));
        return message;
    }

    private static TextPart Calendar(string text, string method)
    {
        var part = new TextPart("calendar") { Text = text, ContentTransferEncoding = ContentEncoding.Base64 };
        part.ContentType.Parameters["method"] = method;
        return part;
    }
}
