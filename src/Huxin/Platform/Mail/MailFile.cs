using Huxin.Platform.Files;
using Huxin.Platform.Settings;
using Huxin.Platform.SignIn;
using Huxin.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Huxin.Platform.Mail;

/// <summary>A mail with everything that went with it, as a file that any mail program opens.</summary>
internal static class MailFile
{
    public static void Map(WebApplication app) =>
        app.MapGet("/console/mailbox/{id:guid}/mail.eml", async (Guid id, HuxinDb db, FileStore files, HuxinSettings settings, Work work, CancellationToken cancel) =>
        {
            if (await db.Set<MailRow>().AsNoTracking().SingleOrDefaultAsync(row => row.Id == id, cancel) is not { } mail)
            {
                return Results.NotFound();
            }

            using var message = MailComposition.Of(mail, settings, mail.AttachmentId is { } file ? await files.ReadAsync(file, cancel) : null);
            using var written = new MemoryStream();
            await message.WriteToAsync(written, cancel);
            work.Note("mail.opened", $"mail:{id}");
            await work.KeepAsync(cancel);
            return Results.File(written.ToArray(), "message/rfc822", $"{id:N}.eml");
        }).RequireAuthorization(nameof(Permission.Audit));
}
