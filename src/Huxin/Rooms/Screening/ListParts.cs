using System.IO.Compression;
using System.Security.Cryptography;
using Huxin.Platform.Secrets;
using Huxin.Platform.Settings;

namespace Huxin.Rooms.Screening;

/// <summary>
/// Imported lists as files: compressed and sealed in parts, because a list of ten million entries does not fit into one piece in memory.
/// Each part's place is part of what it is sealed with, so that parts cannot be swapped or left out unnoticed.
/// </summary>
internal sealed class ListParts(SecretBox box, HuxinSettings settings)
{
    private const int PartBytes = 4 * 1024 * 1024;

    /// <summary>Seals what a stream holds. Returns its plain size and SHA-256; refuses to go on beyond a limit by returning null.</summary>
    public async Task<(long Size, string Sha256)?> WriteAsync(Guid organization, Guid version, Stream plain, long most, CancellationToken cancel)
    {
        var folder = Folder(organization, version);
        Directory.CreateDirectory(folder);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var buffer = new byte[PartBytes];
        long size = 0;
        for (var number = 0; ; number++)
        {
            var length = await plain.ReadAtLeastAsync(buffer, PartBytes, throwOnEndOfStream: false, cancel);
            size += length;
            if (size > most)
            {
                Delete(organization, version);
                return null;
            }

            hash.AppendData(buffer, 0, length);
            var last = length < PartBytes;
            await File.WriteAllBytesAsync(Path.Combine(folder, $"{number:D5}"), box.Seal(Purpose(organization, version, number, last), Compress(buffer.AsSpan(0, length))), cancel);
            if (last)
            {
                return (size, Convert.ToHexStringLower(hash.GetHashAndReset()));
            }
        }
    }

    /// <summary>The plain bytes, part by part; <paramref name="read"/> hears how many have been handed out.</summary>
    public Stream Open(Guid organization, Guid version, Action<long>? read = null) => new PartStream(this, organization, version, read);

    public void Delete(Guid organization, Guid version)
    {
        var folder = Folder(organization, version);
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static string Purpose(Guid organization, Guid version, int number, bool last) => $"risk-list:{organization:N}:{version:N}:{number}:{(last ? "last" : "more")}";

    private static byte[] Compress(ReadOnlySpan<byte> plain)
    {
        using var packed = new MemoryStream();
        using (var zip = new BrotliStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            zip.Write(plain);
        }

        return packed.ToArray();
    }

    private string Folder(Guid organization, Guid version) => Path.Combine(settings.Data, "lists", organization.ToString("N"), version.ToString("N"));

    /// <summary>Whether a part is the last one, and its plain content.</summary>
    private (MemoryStream Plain, bool Last) Part(Guid organization, Guid version, int number)
    {
        var folder = Folder(organization, version);
        var bytes = File.ReadAllBytes(Path.Combine(folder, $"{number:D5}"));
        var last = !File.Exists(Path.Combine(folder, $"{number + 1:D5}"));
        using var zip = new BrotliStream(new MemoryStream(box.Open(Purpose(organization, version, number, last), bytes)), CompressionMode.Decompress);
        var plain = new MemoryStream(PartBytes);
        zip.CopyTo(plain);
        plain.Position = 0;
        return (plain, last);
    }

    private sealed class PartStream(ListParts parts, Guid organization, Guid version, Action<long>? read) : Stream
    {
        private MemoryStream plain = new();
        private bool last;
        private int next;
        private long handed;

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => handed;
            set => throw new NotSupportedException();
        }

        public override int Read(Span<byte> buffer)
        {
            var length = plain.Read(buffer);
            while (length == 0 && buffer.Length > 0 && !last)
            {
                plain.Dispose();
                (plain, last) = parts.Part(organization, version, next++);
                length = plain.Read(buffer);
            }

            handed += length;
            read?.Invoke(handed);
            return length;
        }

        public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        protected override void Dispose(bool disposing)
        {
            plain.Dispose();
            base.Dispose(disposing);
        }
    }
}
