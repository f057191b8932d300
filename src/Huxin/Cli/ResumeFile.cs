using Huxin.Documents.Resumes;
using Huxin.Engine;
using Huxin.Engine.Claims;

namespace Huxin.Cli;

/// <summary>A résumé on disk, read into claims; a file that is not there or cannot be read is refused.</summary>
internal static class ResumeFile
{
    public static Outcome<ClaimSet> Claims(string path)
    {
        var reading = Read(path);
        return reading.Ok ? reading.Value.Claims : reading.Refusal;
    }

    public static Outcome<ResumeReading> Read(string path)
    {
        var content = BinaryFile.Read(path);
        return content.Ok ? ResumeReader.Read(content.Value, Path.GetFileName(path)) : content.Refusal;
    }

    public static Refusal Unreadable(string path) => new(
        "cli.file-unreadable",
        $"找不到或无法打开文件 {path}，请检查路径和权限。",
        $"The file {path} cannot be found or opened. Please check the path and its permissions.");
}
