using System.IO.Compression;
using System.Xml;

namespace Huxin.Documents.Reading;

/// <summary>
/// Weighs the parts of a Word file before the library builds its tree of them: lengths stated in an archive can lie, and a small part
/// can become a tree of any size. Every part that is looked at draws on the same bounds.
/// </summary>
internal sealed class WordArchive(ReadingLimits limits)
{
    /// <summary>Nothing a person writes is this much longer than its packed form, once it is long at all.</summary>
    private const int MostRatio = 200;

    private const int LongAtAll = 1024 * 1024;

    private long bytesLeft = limits.UnpackedBytes;
    private long elementsLeft = limits.Elements;

    /// <summary>What the library reads on opening: the list of types and the relationships; and all else that calls itself XML, for its length.</summary>
    public void WeighPackage(ReadOnlyMemory<byte> content)
    {
        using var stream = new MemoryStream(content.ToArray(), writable: false);
        using var archive = new ZipArchive(stream, ZipArchiveMode.Read);
        if (archive.Entries.Count > limits.Parts)
        {
            throw new ReadingRefused(ReadingRefusals.TooComplex);
        }

        var relationsLeft = (long)limits.Relationships;
        foreach (var entry in archive.Entries)
        {
            var relations = entry.FullName.EndsWith(".rels", StringComparison.OrdinalIgnoreCase)
                || entry.Name.Equals("[Content_Types].xml", StringComparison.OrdinalIgnoreCase);
            if (relations || entry.FullName.EndsWith(".xml", StringComparison.OrdinalIgnoreCase))
            {
                using var part = entry.Open();
                var (bytes, marks) = Count(part);
                if ((bytes > LongAtAll && bytes / Math.Max(1, entry.CompressedLength) > MostRatio) || (relations && (relationsLeft -= marks) < 0))
                {
                    throw new ReadingRefused(ReadingRefusals.TooComplex);
                }
            }
        }

        bytesLeft = limits.UnpackedBytes;
    }

    /// <summary>A part that the library is about to read whole.</summary>
    public void WeighPart(Func<Stream> open)
    {
        using (var part = open())
        {
            if ((elementsLeft -= Count(part).Marks) < 0)
            {
                throw new ReadingRefused(ReadingRefusals.TooComplex);
            }
        }

        using var again = open();
        using var reader = XmlReader.Create(again, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
        while (reader.Read())
        {
            if (reader.Depth > limits.Depth)
            {
                throw new ReadingRefused(ReadingRefusals.TooComplex);
            }
        }
    }

    /// <summary>Bytes, and the marks that begin an element or give an attribute its value.</summary>
    private (long Bytes, long Marks) Count(Stream part)
    {
        var buffer = new byte[81920];
        var (bytes, marks) = (0L, 0L);
        for (int read; (read = part.Read(buffer)) > 0;)
        {
            bytes += read;
            marks += buffer.AsSpan(0, read).Count((byte)'<') + buffer.AsSpan(0, read).Count((byte)'=');
            if ((bytesLeft -= read) < 0)
            {
                throw new ReadingRefused(ReadingRefusals.TooComplex);
            }
        }

        return (bytes, marks);
    }
}
