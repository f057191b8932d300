using System.Text;
using System.Text.RegularExpressions;

namespace Huxin.Tests.Mail;

/// <summary>
/// Reads a calendar object by the letter of RFC 5545: lines, components, what must be there. A reader of its own, so that ours is not
/// checked by the library that wrote it.
/// </summary>
internal static partial class CalendarFile
{
    /// <summary>What breaks the form of the file: content lines, balanced components, the properties each must have once.</summary>
    public static IReadOnlyList<string> Faults(string text)
    {
        var faults = new List<string>();
        var open = new Stack<(string Name, List<string> Properties)>();
        foreach (var line in Unfold(text))
        {
            if (ContentLine().Match(line) is not { Success: true } content)
            {
                faults.Add($"no content line: {line}");
                continue;
            }

            var (name, value) = (content.Groups["name"].Value.ToUpperInvariant(), content.Groups["value"].Value.Trim());
            if (name == "BEGIN")
            {
                open.Push((value.ToUpperInvariant(), []));
            }
            else if (name == "END")
            {
                if (!open.TryPop(out var closed) || !closed.Name.Equals(value, StringComparison.OrdinalIgnoreCase))
                {
                    faults.Add($"{value} ends where it has not begun");
                    return faults;
                }

                faults.AddRange(Required(closed.Name).Where(required => closed.Properties.Count(property => property == required) != 1).Select(required => $"{closed.Name} needs {required} once"));
            }
            else if (open.TryPeek(out var inside))
            {
                inside.Properties.Add(name);
            }
            else
            {
                faults.Add($"{name} stands outside every component");
            }
        }

        faults.AddRange(open.Select(left => $"{left.Name} never ends"));
        return faults;
    }

    /// <summary>What a file that is sent must keep besides: line ends and lengths in octets (§3.1).</summary>
    public static IReadOnlyList<string> SendingFaults(string text)
    {
        var lines = text.Split("\r\n");
        return
        [
            .. text.Replace("\r\n", "", StringComparison.Ordinal).IndexOfAny(['\r', '\n']) >= 0 ? ["a line ends without CRLF"] : Array.Empty<string>(),
            .. lines[^1].Length > 0 ? ["the last line does not end"] : Array.Empty<string>(),
            .. lines.Where(line => Encoding.UTF8.GetByteCount(line) > 75).Select(line => $"longer than 75 octets: {line}"),
        ];
    }

    public static string? Value(string text, string property) =>
        Unfold(text).Select(line => ContentLine().Match(line)).FirstOrDefault(match => match.Success && match.Groups["name"].Value == property)?.Groups["value"].Value;

    private static string[] Required(string component) => component switch
    {
        "VCALENDAR" => ["PRODID", "VERSION"],
        "VEVENT" => ["UID", "DTSTAMP"],
        "VALARM" => ["ACTION", "TRIGGER"],
        _ => [],
    };

    private static string[] Unfold(string text) =>
        text.ReplaceLineEndings("\n").Replace("\n ", "", StringComparison.Ordinal).Replace("\n\t", "", StringComparison.Ordinal).Split('\n', StringSplitOptions.RemoveEmptyEntries);

    [GeneratedRegex("^(?<name>[A-Za-z0-9-]+)(?:;[A-Za-z0-9-]+=(?:\"[^\"\\x00-\\x08]*\"|[^\";:,\\x00-\\x08]*)(?:,(?:\"[^\"]*\"|[^\";:,]*))*)*:(?<value>.*)$")]
    private static partial Regex ContentLine();
}
