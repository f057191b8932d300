using System.Buffers.Binary;

namespace Huxin.Documents.Reading.Isolated;

/// <summary>Bytes with their length before them: all that passes between the program and its worker.</summary>
internal static class Frames
{
    /// <summary>More than any file and any answer; a longer one comes from a worker that has lost its wits.</summary>
    private const int Longest = 64 * 1024 * 1024;

    public static void Write(Stream stream, ReadOnlySpan<byte> content)
    {
        Span<byte> length = stackalloc byte[4];
        BinaryPrimitives.WriteInt32LittleEndian(length, content.Length);
        stream.Write(length);
        stream.Write(content);
    }

    public static async Task WriteAsync(Stream stream, ReadOnlyMemory<byte> content, CancellationToken cancel)
    {
        var length = new byte[4];
        BinaryPrimitives.WriteInt32LittleEndian(length, content.Length);
        await stream.WriteAsync(length, cancel);
        await stream.WriteAsync(content, cancel);
    }

    /// <summary>Null at the end of the stream.</summary>
    public static byte[]? Read(Stream stream)
    {
        var length = new byte[4];
        if (stream.ReadAtLeast(length, 4, throwOnEndOfStream: false) < 4)
        {
            return null;
        }

        var content = new byte[Checked(length)];
        stream.ReadExactly(content);
        return content;
    }

    public static async Task<byte[]> ReadAsync(Stream stream, CancellationToken cancel)
    {
        var length = new byte[4];
        await stream.ReadExactlyAsync(length, cancel);
        var content = new byte[Checked(length)];
        await stream.ReadExactlyAsync(content, cancel);
        return content;
    }

    private static int Checked(ReadOnlySpan<byte> length) =>
        BinaryPrimitives.ReadInt32LittleEndian(length) is >= 0 and <= Longest and var stated
            ? stated
            : throw new InvalidDataException("The length of a frame is out of bounds.");
}
