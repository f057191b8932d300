using Huxin.Engine;

namespace Huxin.Platform.Files;

/// <summary>Takes an uploaded file into memory, within the size that anyone may hand in.</summary>
internal static class UploadedFile
{
    public static async Task<Outcome<byte[]>> ReadAsync(IFormFile file, CancellationToken cancel)
    {
        if (file.Length == 0)
        {
            return DocumentKinds.Empty;
        }

        if (file.Length > FileStore.MaxBytes)
        {
            return DocumentKinds.TooLarge;
        }

        var content = new byte[file.Length];
        await using var stream = file.OpenReadStream();
        await stream.ReadExactlyAsync(content, cancel);
        return content;
    }
}
