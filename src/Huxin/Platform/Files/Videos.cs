using System.Buffers.Binary;
using Huxin.Engine;

namespace Huxin.Platform.Files;

/// <summary>
/// Takes in short videos: MP4 or WebM, told by their bytes. What a camera noted beside the picture (place, device, names) is blanked in an
/// MP4; the pictures themselves are not touched.
/// </summary>
internal static class Videos
{
    public static readonly Refusal Unknown = new("files.no-video",
        "这里可以上传 MP4 或 WebM 视频。这个文件的内容不属于其中任何一种。", "MP4 or WebM videos can be uploaded here; this file's content is neither.")
    { Field = "File" };

    /// <summary>The content type and the bytes to keep.</summary>
    public static Outcome<(string ContentType, byte[] Content)> Read(byte[] content, string name)
    {
        var kind = content.AsSpan() switch
        {
            [_, _, _, _, (byte)'f', (byte)'t', (byte)'y', (byte)'p', ..] => "MP4",
            [0x1A, 0x45, 0xDF, 0xA3, ..] when content.AsSpan(0, Math.Min(content.Length, 64)).IndexOf("webm"u8) > 0 => "WebM",
            _ => null,
        };
        if (kind is null)
        {
            return Unknown;
        }

        if (FileNames.Lies(name, kind))
        {
            return FileNames.Lie(name, kind);
        }

        if (kind == "WebM")
        {
            return ("video/webm", content);
        }

        var kept = (byte[])content.Clone();
        BlankNotes(kept);
        return ("video/mp4", kept);
    }

    /// <summary>
    /// Boxes named <c>udta</c> and <c>meta</c> within <c>moov</c> hold what the camera noted (ISO/IEC 14496-12 §8.10, §8.11). They become
    /// <c>free</c> boxes of zeros: the sizes stay, so that everything else stays where it was.
    /// </summary>
    private static void BlankNotes(Span<byte> boxes, int depth = 0)
    {
        for (var at = 0; at + 8 <= boxes.Length && depth < 8;)
        {
            long size = BinaryPrimitives.ReadUInt32BigEndian(boxes[at..]);
            var head = 8;
            var type = boxes.Slice(at + 4, 4);
            if (size == 1 && at + 16 <= boxes.Length)
            {
                (size, head) = (BinaryPrimitives.ReadInt64BigEndian(boxes[(at + 8)..]), 16);
            }
            else if (size == 0)
            {
                size = boxes.Length - at;
            }

            if (size < head || at + size > boxes.Length)
            {
                return;
            }

            var inside = boxes.Slice(at + head, (int)size - head);
            if (type.SequenceEqual("udta"u8) || type.SequenceEqual("meta"u8))
            {
                inside.Clear();
                "free"u8.CopyTo(type);
            }
            else if (type.SequenceEqual("moov"u8) || type.SequenceEqual("trak"u8))
            {
                BlankNotes(inside, depth + 1);
            }

            at += (int)size;
        }
    }
}
