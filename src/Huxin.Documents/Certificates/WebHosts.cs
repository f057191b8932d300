using System.Text.RegularExpressions;

namespace Huxin.Documents.Certificates;

/// <summary>Hosts of addresses in a text or a QR code, as printed, in lower case.</summary>
internal static partial class WebHosts
{
    public static IReadOnlyList<string> In(string text)
    {
        // A scan sets blanks into an address and wide marks for its own.
        var plain = Scheme().Replace(text.Replace('／', '/').Replace('．', '.').Replace('：', ':'), "$1://");
        return [.. Address().Matches(plain)
            .Select(match => (match.Groups["host"].Success ? match.Groups["host"] : match.Groups["bare"]).Value.TrimEnd('.').ToLowerInvariant())
            .Where(host => host.Contains('.', StringComparison.Ordinal))
            .Distinct()];
    }

    [GeneratedRegex(@"(https?)\s*[:;]\s*/\s*/?\s*", RegexOptions.IgnoreCase)]
    private static partial Regex Scheme();

    /// <summary>Behind a scheme any host, Chinese letters and ports included; without one what begins with www or ends as sites do. A mail address is none.</summary>
    [GeneratedRegex(@"https?://(?:[^\s/@]{1,64}@)?(?<host>(?:[\p{L}\p{Nd}_-]+\.)+[\p{L}\p{Nd}-]*[A-Za-z0-9])|(?<![A-Za-z0-9@._-])(?<bare>(?:[A-Za-z0-9_-]+\.)+(?:com|cn|net|org|gov|edu|info|top|xyz|site|vip|cc|club|online|io|me|tv)(?![A-Za-z0-9_-]))", RegexOptions.IgnoreCase)]
    private static partial Regex Address();
}
