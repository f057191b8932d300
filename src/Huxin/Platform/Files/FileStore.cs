using System.Security.Cryptography;
using Huxin.Platform.Secrets;
using Huxin.Platform.Settings;
using Huxin.Platform.Storage;
using Huxin.Platform.Tenancy;
using Microsoft.EntityFrameworkCore;

namespace Huxin.Platform.Files;

/// <summary>
/// Content-addressed files, sealed at rest. Files are small here (20 MB at most), so each is sealed in one piece.
/// </summary>
internal sealed class FileStore(HuxinDb db, SecretBox box, HuxinSettings settings, Tenant tenant, Work work)
{
    /// <summary>Largest file anyone may hand in.</summary>
    public const long MaxBytes = 20 * 1024 * 1024;

    /// <summary>Seals the bytes and adds the row to what <see cref="Work.KeepAsync"/> will keep.</summary>
    public async Task<FileRow> AddAsync(byte[] content, string name, string contentType, CancellationToken cancel)
    {
        var row = new FileRow
        {
            Id = work.NewId(),
            Address = box.Fingerprint($"file:{tenant.OrganizationId:N}", content),
            Name = CleanName(name),
            ContentType = contentType,
            Size = content.Length,
            Sha256 = Convert.ToHexStringLower(SHA256.HashData(content)),
            CreatedAt = work.Now,
            OrganizationId = tenant.OrganizationId,
        };
        var path = PathOf(row);
        if (!File.Exists(path))
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);

            // Written beside and moved into place: a crash leaves a stray temporary file, never half a file under an address.
            var beside = $"{path}.{Guid.CreateVersion7():N}.tmp";
            await File.WriteAllBytesAsync(beside, box.Seal(PurposeOf(row), content), cancel);
            File.Move(beside, path, overwrite: true);
        }

        db.Add(row);
        return row;
    }

    public async Task<(FileRow Row, byte[] Content)?> ReadAsync(Guid id, CancellationToken cancel)
    {
        var row = await db.Set<FileRow>().AsNoTracking().SingleOrDefaultAsync(file => file.Id == id && file.ForgottenAt == null, cancel);
        return row is null ? null : (row, box.Open(PurposeOf(row), await File.ReadAllBytesAsync(PathOf(row), cancel)));
    }

    /// <summary>Nobody reads the file from when this is kept; its bytes are deleted in the background, unless other files are made of the same.</summary>
    public async Task ForgetAsync(Guid id, CancellationToken cancel)
    {
        var row = await db.Set<FileRow>().SingleAsync(file => file.Id == id, cancel);
        row.ForgottenAt = work.Now;
        work.Later<ForgetFile>(id);
    }

    /// <summary>Deletes the bytes. For <see cref="ForgetFile"/>.</summary>
    public void Delete(FileRow row) => File.Delete(PathOf(row));

    private static string PurposeOf(FileRow row) => $"file:{row.OrganizationId:N}";

    private string PathOf(FileRow row) =>
        Path.Combine(settings.Data, "files", row.OrganizationId.ToString("N"), row.Address[..2], row.Address);

    /// <summary>The name as shown again later: no folders, no control characters, 120 characters at most.</summary>
    private static string CleanName(string name)
    {
        var last = name.Replace('\\', '/').Split('/')[^1];
        var clean = new string([.. last.Where(c => !char.IsControl(c))]).Trim();
        return clean.Length switch { 0 => "file", > 120 => clean[^120..], _ => clean };
    }
}
