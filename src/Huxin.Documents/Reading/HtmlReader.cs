using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Huxin.Documents.Reading;

/// <summary>HTML: blocks become lines, table cells become cells; scripts, styles and hidden text are left out.</summary>
internal sealed class HtmlReader(ReadingLimits limits)
{
    private static readonly HashSet<string> blocks = new(StringComparer.OrdinalIgnoreCase)
    {
        "p", "div", "li", "ul", "ol", "dl", "dt", "dd", "h1", "h2", "h3", "h4", "h5", "h6", "section", "article", "header",
        "footer", "main", "aside", "nav", "table", "tbody", "thead", "tr", "br", "hr", "pre", "blockquote", "address", "body",
    };

    private static readonly HashSet<string> silent = new(StringComparer.OrdinalIgnoreCase)
    {
        "script", "style", "head", "noscript", "template", "svg", "iframe", "object", "title",
    };

    private readonly List<TextLine> lines = [];
    private readonly StringBuilder pending = new();

    public static DocumentText Read(string html, ReadingLimits limits)
    {
        var reader = new HtmlReader(limits);
        var size = new HtmlSize(limits);
        using var document = new HtmlParser(new HtmlParserOptions
        {
            SkipComments = true,
            SkipScriptText = true,
            SkipRawText = true,
            DisableElementPositionTracking = true,
            OnCreated = (_, _) => size.Count(),
            OnToken = (token, _) => size.Count(token),
        }).ParseDocument(html);
        if (document.Body is { } body)
        {
            reader.Walk(body, 0);
        }

        reader.Flush();
        return new DocumentText("html", 1, reader.lines);
    }

    private void Walk(INode node, int depth)
    {
        if (depth > limits.Depth)
        {
            throw new ReadingRefused(ReadingRefusals.TooComplex);
        }

        foreach (var child in node.ChildNodes)
        {
            if (child is IText text)
            {
                pending.Append(text.Data.Replace('\n', ' ').Replace('\t', ' '));
            }
            else if (child is IElement element && !silent.Contains(element.LocalName) && !element.HasAttribute("hidden"))
            {
                Element(element, depth);
            }
        }
    }

    private void Element(IElement element, int depth)
    {
        var name = element.LocalName;
        if (!blocks.Contains(name))
        {
            Walk(element, depth + 1);
            return;
        }

        Flush();
        if (name == "tr" && element.QuerySelector("table") is null)
        {
            var cells = element.Children.Select((c, i) => new TextCell(Squeeze(c.TextContent), i, i + 1)).ToList();
            if (cells.Any(c => c.Text.Length > 0))
            {
                lines.Add(new TextLine(cells) { Row = true });
            }

            return;
        }

        Walk(element, depth + 1);
        Flush(bullet: name == "li", heading: name is ['h', >= '1' and <= '6']);
    }

    private void Flush(bool bullet = false, bool heading = false)
    {
        var text = Squeeze(pending.ToString());
        pending.Clear();
        foreach (var line in PlainTextReader.Lines(text, limits))
        {
            lines.Add(line with { Bullet = line.Bullet || bullet, Heading = heading });
        }
    }

    private static string Squeeze(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
