using Huxin.Engine;
using SkiaSharp;

namespace Huxin.Documents.Paper;

/// <summary>
/// Pictures that carry words: the card that is shown when an employer's page is shared (1200 × 630, as Open Graph readers expect),
/// and the still that stands for a video before it is played.
/// </summary>
public static class ShareCard
{
    private const int Width = 1200;
    private const int Height = 630;
    private const int Margin = 80;

    /// <summary>The card as PNG: whose page, and up to four figures with what they are.</summary>
    public static byte[] Draw(string organization, Sentence line, IReadOnlyList<(string Value, Sentence Name)> figures, bool demonstration, Language language)
    {
        ArgumentNullException.ThrowIfNull(line);
        ArgumentNullException.ThrowIfNull(figures);
        using var bitmap = new SKBitmap(Width, Height, SKColorType.Rgba8888, SKAlphaType.Opaque);
        using var canvas = new SKCanvas(bitmap);
        canvas.Clear(Ink.Tint);
        Box(canvas, 0, 0, Width / 2, 14, Ink.Employer);
        Box(canvas, Width / 2, 0, Width / 2, 14, Ink.Candidate);
        var mark = new Sentence("互信 · 双向背调", "Huxin · both sides check").In(language);
        var note = new Sentence("演示数据，均为虚构", "Demonstration, all invented").In(language);
        var words = string.Concat(figures.Select(figure => figure.Value + figure.Name.In(language)).Prepend(organization + line.In(language) + mark + note));
        var used = words.Select(c => (int)c).ToHashSet();
        using var fonts = PaperFonts.For(used, used);

        var name = new Style(organization.Length > 22 ? 44 : 56, true, Ink.Text);
        var y = 70f;
        foreach (var row in name.Lines(organization, Width - (2 * Margin)).Take(2))
        {
            Put(canvas, fonts, row, Margin, y, name);
            y += name.Leading * 0.85f;
        }

        var says = new Style(30, false, Ink.Quiet);
        foreach (var row in says.Lines(line.In(language), Width - (2 * Margin)).Take(2))
        {
            Put(canvas, fonts, row, Margin, y + 14, says);
            y += says.Leading;
        }

        var column = (Width - (2 * Margin)) / Math.Max(1, Math.Min(4, figures.Count));
        for (var i = 0; i < Math.Min(4, figures.Count); i++)
        {
            var x = Margin + (i * column);
            Box(canvas, x, 380, 4, 120, i % 2 == 0 ? Ink.Employer : Ink.Candidate);
            Put(canvas, fonts, figures[i].Value, x + 20, 370, new Style(52, true, Ink.Text));
            Put(canvas, fonts, figures[i].Name.In(language), x + 20, 458, new Style(24, false, Ink.Quiet));
        }

        Put(canvas, fonts, mark, Margin, 548, new Style(26, true, Ink.Employer));
        if (demonstration)
        {
            var style = new Style(24, true, Ink.Of(Engine.Reconciliation.Lamp.Yellow));
            Put(canvas, fonts, note, Width - Margin - style.Width(note), 550, style);
        }

        using var png = bitmap.Encode(SKEncodedImageFormat.Png, 100);
        return png.ToArray();
    }

    /// <summary>A still for a video that came without one: its title on a quiet ground, as WebP.</summary>
    public static byte[] Still(string title)
    {
        ArgumentNullException.ThrowIfNull(title);
        const int w = 1280, h = 720;
        using var bitmap = new SKBitmap(w, h, SKColorType.Rgba8888, SKAlphaType.Opaque);
        using var canvas = new SKCanvas(bitmap);
        canvas.Clear(Ink.Text);
        var used = title.Select(c => (int)c).ToHashSet();
        using var fonts = PaperFonts.For(used, used);
        var style = new Style(48, true, Ink.Tint);
        var y = 250f;
        foreach (var row in style.Lines(title, w - 240).Take(3))
        {
            Put(canvas, fonts, row, 120, y, style);
            y += style.Leading;
        }

        using var webp = bitmap.Encode(SKEncodedImageFormat.Webp, 80);
        return webp.ToArray();
    }

    private static void Put(SKCanvas canvas, PaperFonts fonts, string text, float x, float top, Style style)
    {
        using var paint = new SKPaint { Color = style.Color, IsAntialias = true };
        canvas.DrawText(text, x, top + (style.Leading / 2) + (style.Size * 0.36f), fonts.Font(style.Size, style.Bold), paint);
    }

    private static void Box(SKCanvas canvas, float x, float y, float width, float height, SKColor color)
    {
        using var paint = new SKPaint { Color = color, IsAntialias = true };
        canvas.DrawRect(x, y, width, height, paint);
    }
}
