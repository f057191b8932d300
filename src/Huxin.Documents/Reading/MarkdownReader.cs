using System.Text.RegularExpressions;

namespace Huxin.Documents.Reading;

/// <summary>Markdown: headings, lists, tables; emphasis and links are taken off.</summary>
internal static partial class MarkdownReader
{
    public static DocumentText Read(string text, ReadingLimits limits)
    {
        var lines = new List<TextLine>();
        foreach (var raw in PlainTextReader.Pieces(text, limits))
        {
            var source = Characters.Clean(raw);
            if (TableRule().IsMatch(source))
            {
                continue;
            }

            var heading = HeadingMark().Match(source);
            var plain = Plain(heading.Success ? source[heading.Length..] : source);
            if (plain.TrimStart().StartsWith('|'))
            {
                var cells = plain.Trim().Trim('|').Split('|');
                lines.Add(new TextLine([.. cells.Select((c, i) => new TextCell(c.Trim(), i, i + 1))]) { Row = true });
            }
            else if (PlainTextReader.Line(plain) is { } line)
            {
                lines.Add(line with { Heading = heading.Success });
            }
        }

        return new DocumentText("md", 1, lines);
    }

    private static string Plain(string text)
    {
        text = Image().Replace(text, " ");
        text = Link().Replace(text, "$1");
        text = Tag().Replace(text, " ");
        return Emphasis().Replace(text, "");
    }

    [GeneratedRegex(@"^\s*#{1,6}\s+")]
    private static partial Regex HeadingMark();

    [GeneratedRegex(@"^\s*\|?\s*:?-{3,}[\s|:-]*$")]
    private static partial Regex TableRule();

    [GeneratedRegex(@"!\[[^\]]*\]\([^)]*\)")]
    private static partial Regex Image();

    [GeneratedRegex(@"\[([^\]]*)\]\([^)]*\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"</?[A-Za-z][^>]{0,200}>")]
    private static partial Regex Tag();

    [GeneratedRegex(@"\*\*|__|`|^\s*>\s?")]
    private static partial Regex Emphasis();
}
