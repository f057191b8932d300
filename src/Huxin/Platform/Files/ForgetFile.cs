using Huxin.Platform.Jobs;
using Huxin.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Huxin.Platform.Files;

/// <summary>Deletes the bytes of a file that was let go of, unless another row tells of the same content, and then its row.</summary>
internal sealed class ForgetFile(HuxinDb db, FileStore files, Work work) : IErrand
{
    public async Task RunAsync(Guid subject, CancellationToken cancel)
    {
        if (await db.Set<FileRow>().SingleOrDefaultAsync(row => row.Id == subject && row.ForgottenAt != null, cancel) is not { } row)
        {
            return;
        }

        if (!await db.Set<FileRow>().AnyAsync(other => other.Address == row.Address && other.Id != row.Id, cancel))
        {
            files.Delete(row);
        }

        db.Remove(row);
        work.Note("platform.file-deleted", $"file:{subject}");
        await work.KeepAsync(cancel);
    }
}
