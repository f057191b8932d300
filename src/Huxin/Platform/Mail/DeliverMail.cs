using Huxin.Engine;
using Huxin.Platform.Files;
using Huxin.Platform.Jobs;
using Huxin.Platform.Settings;
using Huxin.Platform.Storage;
using MailKit.Net.Smtp;
using MailKit.Security;
using Microsoft.EntityFrameworkCore;

namespace Huxin.Platform.Mail;

/// <summary>A mail has left the house (or lies in the mailbox that stands in for it).</summary>
internal sealed record MailDelivered(Guid MailId, string About) : IFact
{
    public static string Name => "mail.delivered";
}

/// <summary>A mail cannot be delivered; somebody must act.</summary>
internal sealed record MailNotDelivered(Guid MailId, string About) : IFact
{
    public static string Name => "mail.not-delivered";
}

/// <summary>Hands one mail to the mail server; without one, leaves it in the mailbox page.</summary>
internal sealed class DeliverMail(HuxinDb db, HuxinSettings settings, FileStore files, Work work) : IErrand
{
    private const int MaxAttempts = 6;

    public async Task RunAsync(Guid subject, CancellationToken cancel)
    {
        var mail = await db.Set<MailRow>().SingleOrDefaultAsync(row => row.Id == subject, cancel);
        if (mail is null || mail.State != MailState.Queued)
        {
            return;
        }

        mail.Attempts++;
        if (settings.Smtp is not { } server)
        {
            Delivered(mail, MailState.InMailbox);
            await work.KeepAsync(cancel);
            return;
        }

        try
        {
            await SendAsync(mail, server, cancel);
            Delivered(mail, MailState.Sent);
        }
        catch (SmtpCommandException refused) when ((int)refused.StatusCode >= 500)
        {
            Failed(mail, $"{(int)refused.StatusCode}");
        }
        catch (Exception failure) when (failure is IOException or MailKit.ProtocolException or SmtpCommandException or AuthenticationException or System.Net.Sockets.SocketException)
        {
            if (mail.Attempts >= MaxAttempts)
            {
                Failed(mail, failure.GetType().Name);
            }
            else
            {
                mail.LastError = failure.GetType().Name;
                work.Later<DeliverMail>(mail.Id, TimeSpan.FromSeconds(Math.Pow(5, mail.Attempts)));
            }
        }

        await work.KeepAsync(cancel);
    }

    private void Delivered(MailRow mail, MailState state)
    {
        mail.State = state;
        mail.DeliveredAt = work.Now;
        mail.LastError = null;
        work.Tell(new MailDelivered(mail.Id, mail.About));
    }

    private void Failed(MailRow mail, string error)
    {
        mail.State = MailState.Failed;
        mail.LastError = error;
        work.Tell(new MailNotDelivered(mail.Id, mail.About));
    }

    private async Task SendAsync(MailRow mail, Uri server, CancellationToken cancel)
    {
        using var message = MailComposition.Of(mail, settings, mail.AttachmentId is { } id ? await files.ReadAsync(id, cancel) : null);
        using var client = new SmtpClient { Timeout = 30_000 };
        var secure = server.Scheme == "smtps" ? SecureSocketOptions.SslOnConnect : SecureSocketOptions.StartTlsWhenAvailable;
        await client.ConnectAsync(server.Host, server.Port > 0 ? server.Port : server.Scheme == "smtps" ? 465 : 587, secure, cancel);
        if (server.UserInfo.Split(':', 2) is [{ Length: > 0 } user, var password])
        {
            await client.AuthenticateAsync(Uri.UnescapeDataString(user), Uri.UnescapeDataString(password), cancel);
        }

        await client.SendAsync(message, cancel);
        await client.DisconnectAsync(true, cancel);
    }
}
