using Huxin.Engine;
using Huxin.Engine.Reconciliation;
using SkiaSharp;

namespace Huxin.Documents.Paper;

/// <summary>How a run of text is set. Sizes are in points.</summary>
internal readonly record struct Style(float Size, bool Bold, SKColor Color)
{
    public float Leading => Size * 1.6f;

    public float Width(string text) => PaperFonts.Width(text, Size, Bold);

    public IReadOnlyList<string> Lines(string text, float width) => LineBreaking.Lines(text, width, Width);
}

/// <summary>
/// A4 paper with a cursor that runs down and turns the page. Everything is kept as strokes and printed at the end,
/// when the number of pages and the characters used are known.
/// </summary>
internal sealed class Sheet
{
    public const float PageWidth = 595.28f;
    public const float PageHeight = 841.89f;
    public const float Margin = 54;
    public const float Top = 74;
    public const float Bottom = PageHeight - 62;
    public const float Width = PageWidth - (2 * Margin);

    private static readonly Style title = new(22, true, Ink.Text);
    private static readonly Style heading = new(14, true, Ink.Text);

    private readonly List<List<Action<SKCanvas, PaperFonts>>> pages = [[]];
    private readonly List<List<PaperElement?>> texts = [[]];
    private readonly List<PaperHeading> headings = [];
    private readonly PaperElement document = new(PaperRole.Document);
    private PaperElement? part;
    private readonly HashSet<int> plain = [];
    private readonly HashSet<int> bold = [];

    public Sheet() => part = document;

    public float Y { get; set; } = Top;

    public int Page => pages.Count;

    public void NewPage()
    {
        pages.Add([]);
        texts.Add([]);
        Y = Top;
    }

    /// <summary>Turns the page when less than this height is left.</summary>
    public void Need(float height)
    {
        if (Y + height > Bottom)
        {
            NewPage();
        }
    }

    public void Space(float height) => Y += height;

    /// <summary>What is put by <paramref name="put"/> is one part of the paper, for those who have it read aloud.</summary>
    public void In(PaperRole role, Action put) => Within(part?.Add(role), put);

    /// <summary>Two parts, each read to its end, though their lines are put in turn.</summary>
    public (Action<Action> First, Action<Action> Second) Beside(PaperRole role)
    {
        var (first, second) = (part?.Add(role), part?.Add(role));
        return (put => Within(first, put), put => Within(second, put));
    }

    /// <summary>What <paramref name="put"/> puts here is the heading of a section, which the outline names.</summary>
    public void Section(string words, Action put)
    {
        headings.Add(new PaperHeading(words, pages.Count - 1, Y));
        In(PaperRole.H2, put);
    }

    /// <summary>What is put by <paramref name="put"/> was said before and is only shown.</summary>
    public void Again(Action put) => Within(null, put);

    /// <summary>
    /// One line of text with its top at the given place; the cursor stays. Outside a part that holds text it is a paragraph of its own;
    /// on a page that is named it repeats what stands on all of them.
    /// </summary>
    public void Put(string text, float x, float top, Style style, int? page = null)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return;
        }

        Note(text, style);
        Note(page);
        var baseline = top + (style.Leading / 2) + (style.Size * 0.36f);
        On(page).Add((canvas, fonts) =>
        {
            using var paint = new SKPaint { Color = style.Color, IsAntialias = true };
            canvas.DrawText(text, x, baseline, fonts.Font(style.Size, style.Bold), paint);
        });
    }

    /// <summary>A paragraph in a column; the cursor moves below it and the page turns where it must.</summary>
    public void Paragraph(string text, Style style, float x = Margin, float width = Width) => Lines(PaperRole.P, text, style, x, width);

    /// <summary>What the paper is called, at its top.</summary>
    public void Title(string words) => Lines(PaperRole.H1, words, title, Margin, Width);

    /// <summary>The heading of a section, never alone at the foot of a page.</summary>
    public void Heading(string words)
    {
        Need(heading.Leading + 60);
        Space(12);
        Section(words, () => Put(words, Margin, Y, heading));
        Y += heading.Leading + 4;
    }

    public void Box(float x, float y, float width, float height, SKColor color, int? page = null) =>
        On(page).Add((canvas, _) =>
        {
            using var paint = new SKPaint { Color = color, IsAntialias = true };
            canvas.DrawRect(x, y, width, height, paint);
        });

    /// <summary>Makes a place lead to an address when the paper is read on a screen.</summary>
    public void Link(Uri address, float x, float y, float width, float height) =>
        On(null).Add((canvas, _) => canvas.DrawUrlAnnotation(new SKRect(x, y, x + width, y + height), address.ToString()));

    public void Rule(float x, float y, float width) => Box(x, y, width, 0.6f, Ink.Rule);

    /// <summary>A lamp: its shape, drawn, so that it does not hang on a font.</summary>
    public void LampShape(Lamp lamp, float x, float middle, float size) => On(null).Add((canvas, _) =>
    {
        using var paint = new SKPaint { Color = Ink.Of(lamp), IsAntialias = true };
        var half = size / 2;
        using var path = LampPath.Of(lamp, x + half, middle, half);
        if (lamp is Lamp.Green or Lamp.None)
        {
            paint.IsStroke = true;
            paint.StrokeWidth = size / 6;
        }

        canvas.DrawPath(path, paint);
    });

    /// <summary>Prints all pages; <paramref name="furniture"/> sets running head and foot once the count is known.</summary>
    public byte[] Print(SKDocumentPdfMetadata metadata, Language language, Action<Sheet, int, int> furniture)
    {
        for (var i = 1; i <= pages.Count; i++)
        {
            furniture(this, i, pages.Count);
        }

        using var fonts = PaperFonts.For(plain, bold);
        using var stream = new MemoryStream();
        using (var document = SKDocument.CreatePdf(stream, metadata))
        {
            foreach (var page in pages)
            {
                var canvas = document.BeginPage(PageWidth, PageHeight);
                foreach (var stroke in page)
                {
                    stroke(canvas, fonts);
                }

                document.EndPage();
            }

            document.Close();
        }

        return PaperStructure.Add(stream.ToArray(), document, texts, headings, language == Language.English ? "en" : "zh-CN");
    }

    private void Lines(PaperRole role, string text, Style style, float x, float width) => In(role, () =>
    {
        foreach (var line in style.Lines(text, width))
        {
            Need(style.Leading);
            Put(line, x, Y, style);
            Y += style.Leading;
        }
    });

    private void Within(PaperElement? inner, Action put)
    {
        var outer = part;
        part = inner;
        put();
        part = outer;
    }

    /// <summary>Which part the next text of the page belongs to.</summary>
    private void Note(int? page)
    {
        var element = page is not null ? null : part is { Groups: true } ? part.Add(PaperRole.P) : part;
        var here = texts[(page ?? pages.Count) - 1];
        element?.Add((page ?? pages.Count) - 1, here.Count);
        here.Add(element);
    }

    private List<Action<SKCanvas, PaperFonts>> On(int? page) => pages[(page ?? pages.Count) - 1];

    private void Note(string text, Style style)
    {
        var set = style.Bold ? bold : plain;
        foreach (var c in text)
        {
            set.Add(c);
        }
    }
}
