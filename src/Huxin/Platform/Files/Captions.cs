using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Huxin.Engine;

namespace Huxin.Platform.Files;

/// <summary>Reads captions (WebVTT, https://www.w3.org/TR/webvtt1/, read 2026-11-25): the header, and cues whose times run forward.</summary>
internal static partial class Captions
{
    public const string ContentType = "text/vtt; charset=utf-8";

    /// <summary>Hours of speech; more is no caption file.</summary>
    public const int MostBytes = 500_000;

    public static readonly Refusal Missing = new("files.captions-missing",
        "视频需要字幕，听不到声音的人也要能看懂。请同时上传 WebVTT（.vtt）字幕文件。", "A video needs captions, so that people who cannot hear it can follow. Please upload a WebVTT file (.vtt) with it.")
    { Field = "Captions" };

    /// <summary>The captions as text, byte order mark dropped, or what is wrong with them.</summary>
    public static Outcome<string> Read(byte[] content)
    {
        if (content.Length is 0 or > MostBytes)
        {
            return content.Length == 0 ? Missing : Wrong("文件超过 500 KB", "the file is larger than 500 KB");
        }

        string text;
        try
        {
            text = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(content).TrimStart('\uFEFF').ReplaceLineEndings("\n");
        }
        catch (DecoderFallbackException)
        {
            return Wrong("不是 UTF-8 编码", "it is not UTF-8");
        }

        if (text.Contains('\0', StringComparison.Ordinal) || !Header().IsMatch(text))
        {
            return Wrong("第一行应为 WEBVTT", "the first line should be WEBVTT");
        }

        var last = TimeSpan.Zero;
        var cues = 0;
        foreach (var block in text.Split("\n\n", StringSplitOptions.RemoveEmptyEntries).Skip(1))
        {
            var lines = block.Trim('\n').Split('\n');
            var timing = Array.FindIndex(lines, line => line.Contains("-->", StringComparison.Ordinal));
            if (timing < 0)
            {
                continue;
            }

            var match = Timing().Match(lines[timing]);
            if (!match.Success || timing > 1)
            {
                return Wrong($"「{Short(lines[timing])}」不是有效的时间，应为 00:00:01.000 --> 00:00:03.000", $"“{Short(lines[timing])}” is no timing; it should look like 00:00:01.000 --> 00:00:03.000");
            }

            var (from, until) = (Time(match.Groups[1].Value), Time(match.Groups[2].Value));
            if (until <= from || from < last)
            {
                return Wrong($"「{Short(lines[timing])}」的时间没有按先后排列", $"the times of “{Short(lines[timing])}” do not run forward");
            }

            last = from;
            cues += lines.Length > timing + 1 ? 1 : 0;
        }

        return cues == 0 ? Wrong("里面没有一句字幕", "it holds no caption") : text;
    }

    private static TimeSpan Time(string text)
    {
        var parts = text.Split(':');
        var seconds = double.Parse(parts[^1], CultureInfo.InvariantCulture);
        var minutes = int.Parse(parts[^2], CultureInfo.InvariantCulture);
        var hours = parts.Length == 3 ? int.Parse(parts[0], CultureInfo.InvariantCulture) : 0;
        return TimeSpan.FromHours(hours) + TimeSpan.FromMinutes(minutes) + TimeSpan.FromSeconds(seconds);
    }

    private static string Short(string line) => line.Length > 40 ? line[..40] + "…" : line;

    private static Refusal Wrong(string zh, string en) => new("files.captions-wrong", $"字幕文件读不了：{zh}。", $"The captions cannot be read: {en}.") { Field = "Captions" };

    [GeneratedRegex(@"\AWEBVTT(?:[ \t].*)?(?:\n|\z)")]
    private static partial Regex Header();

    [GeneratedRegex(@"^((?:\d{2,4}:)?[0-5]\d:[0-5]\d\.\d{3})[ \t]+-->[ \t]+((?:\d{2,4}:)?[0-5]\d:[0-5]\d\.\d{3})(?:[ \t].*)?$")]
    private static partial Regex Timing();
}
