using Huxin.Engine;

namespace Huxin.Platform.Files;

/// <summary>A file whose name says one kind and whose bytes say another is not taken: somebody was deceived, or means to deceive.</summary>
internal static class FileNames
{
    private static readonly Dictionary<string, string> kinds = new(StringComparer.OrdinalIgnoreCase)
    {
        [".jpg"] = "JPG",
        [".jpeg"] = "JPG",
        [".png"] = "PNG",
        [".webp"] = "WebP",
        [".mp4"] = "MP4",
        [".m4v"] = "MP4",
        [".mov"] = "MP4",
        [".webm"] = "WebM",
    };

    public static bool Lies(string name, string kind) => kinds.TryGetValue(Path.GetExtension(name), out var said) && said != kind;

    public static Refusal Lie(string name, string kind) => new("files.lies-about-kind",
        $"文件名是 {Path.GetExtension(name)}，内容却是 {kind}。请用正确的格式另存后再上传。",
        $"The name says {Path.GetExtension(name)}, the content is {kind}. Please save it in the right format and try again.")
    { Field = "File" };
}
