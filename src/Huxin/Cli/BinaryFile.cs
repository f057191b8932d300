using Huxin.Engine;

namespace Huxin.Cli;

/// <summary>A file on disk as it is; one that is not there or may not be read is refused.</summary>
internal static class BinaryFile
{
    public static Outcome<byte[]> Read(string path)
    {
        try
        {
            return File.ReadAllBytes(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return ResumeFile.Unreadable(path);
        }
    }
}
