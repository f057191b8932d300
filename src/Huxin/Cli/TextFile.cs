using System.Text;
using Huxin.Engine;

namespace Huxin.Cli;

/// <summary>A text file on disk or standard input (<c>-</c>), in UTF-8, or in GB 18030 where it is not valid UTF-8.</summary>
internal static class TextFile
{
    public static Outcome<string> Read(string path)
    {
        try
        {
            using var stream = path == "-" ? Console.OpenStandardInput() : File.OpenRead(path);
            using var copy = new MemoryStream();
            stream.CopyTo(copy);
            return Decode(copy.ToArray());
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return ResumeFile.Unreadable(path);
        }
    }

    /// <summary>The file's lines that are not blank, without the space around them.</summary>
    public static Outcome<List<string>> Lines(string path)
    {
        var text = Read(path);
        return text.Ok
            ? text.Value.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0).ToList()
            : text.Refusal;
    }

    private static string Decode(byte[] bytes)
    {
        try
        {
            return new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true).GetString(bytes).TrimStart('\uFEFF');
        }
        catch (DecoderFallbackException)
        {
            Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
            return Encoding.GetEncoding("GB18030").GetString(bytes);
        }
    }
}
