using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Huxin.Documents.Reading;

/// <summary>Word documents: headers, paragraphs, text boxes and tables, in the order of the document.</summary>
internal sealed class WordReader(ReadingLimits limits)
{
    private readonly List<TextLine> lines = [];

    public static DocumentText Read(ReadOnlyMemory<byte> content, ReadingLimits limits)
    {
        var archive = new WordArchive(limits);
        archive.WeighPackage(content);
        using var stream = new MemoryStream(content.ToArray(), writable: false);
        using var package = WordprocessingDocument.Open(stream, false, new OpenSettings
        {
            MaxCharactersInPart = limits.UnpackedBytes / 4,
        });
        var main = package.MainDocumentPart ?? throw new ReadingRefused(ReadingRefusals.Broken);
        var reader = new WordReader(limits);
        foreach (var header in main.HeaderParts.Take(3))
        {
            archive.WeighPart(header.GetStream);
            if (header.Header is { } root)
            {
                reader.Walk(root, 0);
            }
        }

        var before = reader.lines.Count;
        archive.WeighPart(main.GetStream);
        if (main.Document?.Body is { } body)
        {
            reader.Walk(body, 0);
        }

        // Contact lines sometimes stand in the footer; page numbers there do no harm.
        foreach (var footer in main.FooterParts.Take(2))
        {
            archive.WeighPart(footer.GetStream);
            if (footer.Footer is { } root)
            {
                reader.Walk(root, 0);
            }
        }

        // A running head says the same as the page or a company's name: it comes after what the writer wrote.
        var head = reader.lines.Take(before).ToList();
        return new DocumentText("docx", 1, [.. reader.lines.Skip(before), .. head]);
    }

    private void Walk(OpenXmlElement element, int depth)
    {
        if (depth > limits.Depth || lines.Count > limits.Lines)
        {
            throw new ReadingRefused(ReadingRefusals.TooComplex);
        }

        foreach (var child in element.ChildElements)
        {
            if (child is Paragraph paragraph)
            {
                Read(paragraph, depth);
            }
            else if (child is Table table)
            {
                Read(table, depth);
            }
            else if (child is not AlternateContentFallback)
            {
                Walk(child, depth + 1);
            }
        }
    }

    private void Read(Paragraph paragraph, int depth)
    {
        var boxes = new List<OpenXmlElement>();
        var style = paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value ?? "";
        var heading = style.StartsWith("Heading", StringComparison.OrdinalIgnoreCase) || style is "1" or "2" or "3";
        var listed = paragraph.ParagraphProperties?.NumberingProperties is not null;
        foreach (var text in Text(paragraph, boxes).Split('\n'))
        {
            if (PlainTextReader.Line(text) is { } line)
            {
                lines.Add(line with { Bullet = line.Bullet || (listed && !heading), Heading = heading });
            }
        }

        foreach (var box in boxes)
        {
            Walk(box, depth + 1);
        }
    }

    private static string Text(OpenXmlElement paragraph, List<OpenXmlElement> boxes)
    {
        var text = new StringBuilder();
        Collect(paragraph);
        return text.ToString();

        void Collect(OpenXmlElement element)
        {
            foreach (var child in element.ChildElements)
            {
                switch (child)
                {
                    case Text run:
                        text.Append(run.Text);
                        break;
                    case TabChar:
                        text.Append('\t');
                        break;
                    case Break or CarriageReturn:
                        text.Append('\n');
                        break;
                    case TextBoxContent box:
                        boxes.Add(box);
                        break;
                    case AlternateContentFallback or DeletedRun:
                        break;
                    default:
                        Collect(child);
                        break;
                }
            }
        }
    }

    private void Read(Table table, int depth)
    {
        foreach (var row in table.Elements<TableRow>())
        {
            var cells = row.Elements<TableCell>().ToList();
            if (cells.Any(c => Paragraphs(c) > 2 || c.Descendants<Table>().Any()) || cells.Count == 1)
            {
                // A table that only lays out the page: its cells are read one after another.
                foreach (var cell in cells)
                {
                    Walk(cell, depth + 2);
                }

                continue;
            }

            var column = 0;
            var read = new List<TextCell>();
            foreach (var cell in cells)
            {
                var span = Math.Max(1, cell.TableCellProperties?.GridSpan?.Val?.Value ?? 1);
                var text = string.Join(' ', cell.Elements<Paragraph>().Select(p => Text(p, []).Replace('\n', ' ').Replace('\t', ' ').Trim()));
                read.Add(new TextCell(Characters.Clean(text).Trim(), column, column + span));
                column += span;
            }

            if (read.Any(c => c.Text.Length > 0))
            {
                lines.Add(new TextLine(read) { Row = true });
            }
        }
    }

    private static int Paragraphs(TableCell cell) => cell.Elements<Paragraph>().Count(p => p.InnerText.Trim().Length > 0);
}
