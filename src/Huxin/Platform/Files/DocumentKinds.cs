using Huxin.Engine;

namespace Huxin.Platform.Files;

/// <summary>What may be handed in as a document, told by its first bytes and never by its name.</summary>
internal static class DocumentKinds
{
    public static readonly Refusal Empty = new("files.empty",
        "这个文件是空的（0 字节）。请检查文件，重新选择后上传。", "This file is empty (0 bytes). Please check it and choose it again.");

    public static readonly Refusal TooLarge = new("files.too-large",
        $"文件超过 {FileStore.MaxBytes / 1024 / 1024} MB。请压缩或拆分后再上传。", $"The file is larger than {FileStore.MaxBytes / 1024 / 1024} MB. Please make it smaller or split it.");

    public static readonly Refusal Unknown = new("files.unknown-kind",
        "这里可以上传 PDF、Word（DOCX）、JPG 或 PNG。这个文件的内容不属于其中任何一种。", "PDF, Word (DOCX), JPG or PNG can be uploaded here; this file's content is none of them.");

    /// <summary>The content type, or why the file is not taken.</summary>
    public static Outcome<string> Of(ReadOnlySpan<byte> content)
    {
        if (content.Length == 0)
        {
            return Empty;
        }

        if (content.Length > FileStore.MaxBytes)
        {
            return TooLarge;
        }

        return content switch
        {
            _ when content.StartsWith("%PDF-"u8) => "application/pdf",
            [0xFF, 0xD8, 0xFF, ..] => "image/jpeg",
            [0x89, 0x50, 0x4E, 0x47, ..] => "image/png",
            _ when content.StartsWith("PK\u0003\u0004"u8) && content.IndexOf("word/"u8) >= 0 => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            _ => Unknown,
        };
    }
}
