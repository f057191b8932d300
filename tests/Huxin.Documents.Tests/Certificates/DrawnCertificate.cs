using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using QRCoder;
using SkiaSharp;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Huxin.Documents.Tests.Certificates;

/// <summary>
/// Draws an invented certificate from a few marks a line: <c>A4 portrait|landscape</c>, with <c>letters</c> for those no picture can tell; <c>T</c> title, <c>C</c> centred, <c>P</c> paragraph,
/// <c>L</c> left, <c>R</c> right, <c>G 20,30,50</c> a table of columns in percent (<c>H</c> without lines), <c>-</c> its rows with cells parted by bars,
/// <c>Q</c> a QR code as a picture, <c>V</c> as squares, <c>S</c> space.
/// </summary>
internal sealed class DrawnCertificate(string[] marks)
{
    private const float Margin = 56;
    private static readonly Lazy<SKTypeface> typeface = new(() => SKTypeface.FromFile(Path.Combine(AppContext.BaseDirectory, "fonts", "NotoSansSC_400Regular.ttf")));

    /// <summary>What it says rests on ticks, or on a row of stars, which a picture loses.</summary>
    public bool LettersOnly => marks[0].EndsWith(" letters", StringComparison.Ordinal);

    private bool Landscape => marks[0].Contains("landscape", StringComparison.Ordinal);

    private float Width => Landscape ? 842 : 595;

    private float Height => Landscape ? 595 : 842;

    public byte[] Pdf()
    {
        using var stream = new MemoryStream();
        using (var document = SKDocument.CreatePdf(stream))
        {
            Draw(document.BeginPage(Width, Height));
            document.EndPage();
            document.Close();
        }

        return stream.ToArray();
    }

    /// <summary>A photo: the page on a table, turned and seen from the side, in uneven light.</summary>
    public byte[] Photo(float degrees, float scale = 2.2f, int quality = 82, bool seal = false)
    {
        using var page = Page(scale);
        if (seal)
        {
            Seal(page, scale);
        }

        using var photo = new SKBitmap((int)(page.Width * 1.12), (int)(page.Height * 1.1));
        using var canvas = new SKCanvas(photo);
        canvas.Clear(new SKColor(120, 96, 72));
        canvas.Translate(page.Width * 0.06f, page.Height * 0.05f);
        canvas.RotateDegrees(degrees, page.Width / 2f, page.Height / 2f);
        canvas.Concat(new SKMatrix(1, 0.006f, 0, 0.004f, 1, 0, 0.000008f, 0.000012f, 1));
        using var image = SKImage.FromBitmap(page);
        canvas.DrawImage(image, 0, 0, new SKSamplingOptions(SKFilterMode.Linear));
        using var shade = new SKPaint();
        shade.Shader = SKShader.CreateLinearGradient(new SKPoint(0, 0), new SKPoint(page.Width, page.Height), [new SKColor(0, 0, 0, 0), new SKColor(0, 0, 0, 90)], SKShaderTileMode.Clamp);
        canvas.DrawRect(0, 0, page.Width, page.Height, shade);
        return Encoded(photo, SKEncodedImageFormat.Jpeg, quality);
    }

    /// <summary>A scan without letters, as a PDF.</summary>
    public byte[] Scan()
    {
        using var page = Page(2);
        using var image = SKImage.FromEncodedData(Encoded(page, SKEncodedImageFormat.Jpeg, 75));
        using var stream = new MemoryStream();
        using (var document = SKDocument.CreatePdf(stream))
        {
            document.BeginPage(Width, Height).DrawImage(image, new SKRect(0, 0, Width, Height));
            document.EndPage();
            document.Close();
        }

        return stream.ToArray();
    }

    /// <summary>The same as a Word file: tables as tables, codes left out.</summary>
    public byte[] Word()
    {
        using var stream = new MemoryStream();
        using (var word = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            var body = new Body();
            Table? table = null;
            foreach (var mark in marks.Skip(1))
            {
                var text = mark.Length > 2 ? mark[2..] : "";
                if (mark[0] is 'G' or 'H')
                {
                    body.Append(table = new Table());
                }
                else if (mark[0] == '-')
                {
                    table!.Append(new TableRow(text.Split('|').Select(cell => new TableCell(Line(cell)))));
                }
                else if (mark[0] is not ('Q' or 'V' or 'S'))
                {
                    body.Append(Line(text));
                }
            }

            word.AddMainDocumentPart().Document = new Document(body);
        }

        return stream.ToArray();
    }

    /// <summary>A red round seal over the lower right of the page, as offices and firms set it across date and name.</summary>
    private static void Seal(SKBitmap page, float scale)
    {
        using var canvas = new SKCanvas(page);
        using var red = new SKPaint { Color = new SKColor(205, 40, 45, 150), IsStroke = true, StrokeWidth = 3 * scale, IsAntialias = true };
        var center = new SKPoint(page.Width * 0.78f, page.Height * 0.42f);
        canvas.DrawCircle(center, 58 * scale, red);
        using var star = new SKPaint { Color = red.Color, IsAntialias = true };
        canvas.DrawCircle(center, 14 * scale, star);
    }

    private static Paragraph Line(string text) => new(new Run(new W.Text(text.Replace('~', ' ')) { Space = SpaceProcessingModeValues.Preserve }));

    private static byte[] Encoded(SKBitmap bitmap, SKEncodedImageFormat format, int quality)
    {
        using var data = bitmap.Encode(format, quality);
        return data.ToArray();
    }

    private SKBitmap Page(float scale)
    {
        var page = new SKBitmap((int)(Width * scale), (int)(Height * scale));
        using var canvas = new SKCanvas(page);
        canvas.Clear(new SKColor(252, 251, 246));
        canvas.Scale(scale);
        Draw(canvas);
        return page;
    }

    private void Draw(SKCanvas canvas)
    {
        float y = Margin;
        float[] columns = [];
        var lines = true;
        var indent = 0f;
        var codeFoot = 0f;
        using var ink = new SKPaint { Color = new SKColor(25, 25, 30), IsAntialias = true };
        using var rule = new SKPaint { Color = new SKColor(90, 100, 120), IsStroke = true, StrokeWidth = 0.7f };
        foreach (var mark in marks.Skip(1))
        {
            var text = (mark.Length > 2 ? mark[2..] : "").Replace('~', '\u3000');
            indent = y > codeFoot ? 0 : indent;
            switch (mark[0])
            {
                case 'T':
                    Centred(text, 21, 40);
                    break;
                case 'C':
                    Centred(text, 12, 22);
                    break;
                case 'S':
                    y += 20;
                    break;
                case 'L':
                    Text(text, Margin + indent, y, 11);
                    y += 20;
                    break;
                case 'R':
                    Text(text, Width - Margin - Measure(text, 12), y, 12);
                    y += 22;
                    break;
                case 'P':
                    foreach (var line in Wrapped("\u3000\u3000" + text, Width - (2 * Margin), 14))
                    {
                        Text(line, Margin, y, 14);
                        y += 28;
                    }

                    break;
                case 'G' or 'H':
                    lines = mark[0] == 'G';
                    columns = [.. text.Split(',').Select(part => float.Parse(part, CultureInfo.InvariantCulture) / 100 * (Width - (2 * Margin)))];
                    break;
                case '-':
                    Row(text.Split('|'));
                    break;
                case 'Q' or 'V':
                    Code(text, asPicture: mark[0] == 'Q');
                    (indent, codeFoot) = (110, y + 90);
                    break;
                default:
                    throw new InvalidOperationException($"Unknown mark {mark}");
            }
        }

        void Centred(string text, float size, float step)
        {
            Text(text, (Width - Measure(text, size)) / 2, y, size);
            y += step;
        }

        void Row(string[] cells)
        {
            var wrapped = cells.Select((cell, i) => Wrapped(cell, columns[i] - 10, 11).ToList()).ToList();
            var height = (wrapped.Max(w => w.Count) * 16) + 10;
            var x = Margin;
            for (var i = 0; i < cells.Length; i++)
            {
                if (lines)
                {
                    canvas.DrawRect(x, y - 14, columns[i], height, rule);
                }

                var top = y + ((height - 10 - (wrapped[i].Count * 16)) / 2f);
                for (var line = 0; line < wrapped[i].Count; line++)
                {
                    Text(wrapped[i][line], x + 5, top + 2 + (line * 16), 11);
                }

                x += columns[i];
            }

            y += height;
        }

        void Code(string text, bool asPicture)
        {
            using var generator = new QRCodeGenerator();
            var modules = generator.CreateQrCode(text, QRCodeGenerator.ECCLevel.M).ModuleMatrix;
            if (asPicture)
            {
                using var picture = new SKBitmap(modules.Count * 4, modules.Count * 4);
                using (var squares = new SKCanvas(picture))
                {
                    squares.Clear(SKColors.White);
                    Squares(squares, 0, 0, 4);
                }

                using var image = SKImage.FromBitmap(picture);
                canvas.DrawImage(image, new SKRect(Margin, y - 10, Margin + 96, y + 86));
            }
            else
            {
                Squares(canvas, Margin, y - 10, 96f / modules.Count);
            }

            void Squares(SKCanvas target, float left, float top, float size)
            {
                using var black = new SKPaint { Color = SKColors.Black };
                for (var row = 0; row < modules.Count; row++)
                {
                    for (var column = 0; column < modules.Count; column++)
                    {
                        if (modules[row][column])
                        {
                            target.DrawRect(left + (column * size), top + (row * size), size, size, black);
                        }
                    }
                }
            }
        }

        void Text(string text, float x, float baseline, float size)
        {
            using var font = new SKFont(typeface.Value, size);
            canvas.DrawText(text, x, baseline, SKTextAlign.Left, font, ink);
        }
    }

    private static float Measure(string text, float size)
    {
        using var font = new SKFont(typeface.Value, size);
        return font.MeasureText(text);
    }

    private static IEnumerable<string> Wrapped(string text, float width, float size)
    {
        var line = "";
        foreach (var c in text)
        {
            if (line.Length > 0 && Measure(line + c, size) > width)
            {
                yield return line;
                line = "";
            }

            line += c;
        }

        yield return line;
    }
}
