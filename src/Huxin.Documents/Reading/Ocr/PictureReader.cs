using System.Runtime.InteropServices;
using System.Text;
using SkiaSharp;

namespace Huxin.Documents.Reading.Ocr;

/// <summary>Reads a picture of a page: lines found, read, laid straight and gathered into rows, as those of a PDF are.</summary>
internal static class PictureReader
{
    /// <summary>What is read with less certainty is a stain, a stamp or a portrait.</summary>
    private const double Certain = 0.55;

    /// <summary>What is read with less certainty is for a person to look at.</summary>
    private const double Doubtful = 0.9;

    /// <summary>From the middle of one character to that of the next, in widths of a character.</summary>
    private static class Blank
    {
        public const double Word = 1.5;
        public const double Cell = 2.5;

        /// <summary>Between letters, in heights of the line: the narrowest space between words, and what is wider than any.</summary>
        public const double Narrowest = 0.16;
        public const double Widest = 0.6;

        /// <summary>Capitals are often set apart; between two of them it takes this much more.</summary>
        public const double Capitals = 1.2;
    }

    private sealed record PageTurn(int Number, int Turns);

    /// <summary>Width of an A4 page in points: places and sizes are told as on paper.</summary>
    private const double PageWidth = 595;

    public static IReadOnlyList<PageRow> Read(ReadOnlyMemory<byte> content, CancellationToken cancel)
    {
        using var picture = PictureDecoding.Open(content);
        return Read(picture, 1, cancel);
    }

    /// <summary>A picture already decoded, its longer side near <see cref="PictureDecoding.LongSide"/>.</summary>
    public static IReadOnlyList<PageRow> Read(SKBitmap picture, int page, CancellationToken cancel)
    {
        if (IsOneColour(picture))
        {
            // Hundreds of megabytes of models for nothing.
            return [];
        }

        var models = OcrModels.Installation;
        var boxes = TextDetection.Find(models, picture);
        cancel.ThrowIfCancellationRequested();
        if (boxes.Count > 0 && boxes.Where(b => b.Upright).Sum(b => b.Height) > boxes.Where(b => !b.Upright).Sum(b => b.Width))
        {
            // Most lines run down: the page lies on its side.
            using var turned = PictureDecoding.Turned(picture, 1);
            return Across(models, turned, TextDetection.Find(models, turned), new PageTurn(page, 1), cancel);
        }

        return Across(models, picture, boxes, new PageTurn(page, 0), cancel);
    }

    private static bool IsOneColour(SKBitmap picture)
    {
        var pixels = MemoryMarshal.Cast<byte, uint>(picture.GetPixelSpan());
        return pixels.IsEmpty || pixels.IndexOfAnyExcept(pixels[0]) < 0;
    }

    private static List<PageRow> Across(OcrModels models, SKBitmap picture, List<TextBox> boxes, PageTurn page, CancellationToken cancel)
    {
        using var image = SKImage.FromPixels(picture.PeekPixels());
        var longest = boxes.Where(b => !b.Upright).OrderByDescending(b => b.Width).Take(9).ToList();
        if (longest.Count > 0 && longest.Count(b => TextRecognition.OnItsHead(models, image, b) > 0.5) > longest.Count / 2
            && IsReadBetterTurned(models, image, longest.Take(5).ToList()))
        {
            using var turned = PictureDecoding.Turned(picture, 2);
            return Lines(models, turned, TextDetection.Find(models, turned), page with { Turns = (page.Turns + 2) % 4 }, cancel);
        }

        return Lines(models, picture, boxes, page, cancel);
    }

    /// <summary>The direction model errs on some Latin typefaces: what is read with more certainty, in the middle of some lines, settles it.</summary>
    private static bool IsReadBetterTurned(OcrModels models, SKImage picture, List<TextBox> lines) =>
        lines.ConvertAll(line => line with { Width = Math.Min(line.Width, line.Height * 12) }).AsParallel()
            .Sum(line => TextRecognition.Read(models, picture, line with { Angle = line.Angle + Math.PI }).Confidence - TextRecognition.Read(models, picture, line).Confidence) > 0;

    private static List<PageRow> Lines(OcrModels models, SKBitmap picture, List<TextBox> boxes, PageTurn page, CancellationToken cancel)
    {
        using var image = SKImage.FromPixels(picture.PeekPixels());
        var texts = Texts(models, image, boxes, cancel);
        var slope = Slope.Of(boxes);
        var scale = PageWidth / picture.Width;
        var cells = boxes.Zip(texts)
            .Where(line => line.Second.Confidence >= Certain && !string.IsNullOrWhiteSpace(line.Second.Text) && !line.First.Upright)
            .SelectMany(line => Cells(line.First, line.Second).Select(cell => (Cell: Scaled(cell, line.First) with { Doubtful = line.Second.Confidence < Doubtful }, Middle: slope.Straight(line.First.Center) * scale)))
            .ToList();
        return Rows(cells, picture.Height * scale);

        TextCell Scaled(TextCell cell, TextBox box)
        {
            // A tilted line climbs along its length: what stands at its end stands above or below its middle.
            var middle = picture.Height - box.Center.Y - (((cell.Left + cell.Right) / 2) - box.Center.X) * Math.Sin(box.Angle);
            var half = (box.Height / 2) + (Math.Abs(Math.Sin(box.Angle)) * (cell.Right - cell.Left) / 2);
            var place = new PageSheet(page.Number, picture.Width, picture.Height, page.Turns).Box(cell.Left, cell.Right, middle + half, middle - half);
            return cell with { Left = cell.Left * scale, Right = cell.Right * scale, Size = cell.Size * scale, Place = place };
        }
    }

    /// <summary>
    /// One type size and one light make the lines of a page alike: a few long ones are read first, and where most of them come out better
    /// stretched the others are not tried the other way.
    /// </summary>
    private static RecognizedText[] Texts(OcrModels models, SKImage image, List<TextBox> boxes, CancellationToken cancel)
    {
        var texts = new RecognizedText[boxes.Count];
        var lengthy = Enumerable.Range(0, boxes.Count).Where(i => boxes[i].Width > boxes[i].Height * 12).ToList();
        var sample = lengthy.Where((_, order) => order % 4 == 0).ToList();
        Each(sample, TextRecognition.Read);
        var close = sample.Count >= 3 && sample.Count(i => texts[i].Stretched) * 2 > sample.Count;
        var others = lengthy.Except(sample).ToList();
        Each(others, close ? TextRecognition.ReadStretched : TextRecognition.Read);
        Each([.. Enumerable.Range(0, boxes.Count).Except(lengthy)], TextRecognition.Read);
        return texts;

        void Each(List<int> lines, Func<OcrModels, SKImage, TextBox, RecognizedText> read) =>
            Parallel.ForEach(lines, new ParallelOptions { MaxDegreeOfParallelism = Math.Min(Environment.ProcessorCount, 4), CancellationToken = cancel },
                i => texts[i] = read(models, image, boxes[i]));
    }

    /// <summary>
    /// A line with its blanks: the model drops those between Chinese characters, but tells where each stands. A wide blank parts cells.
    /// </summary>
    private static IEnumerable<TextCell> Cells(TextBox box, RecognizedText line)
    {
        // A line's box is about a third higher than its letters.
        var size = box.Height * 0.72;
        var left = box.Center.X - (box.Width / 2);
        double Place(int at) => left + (line.Places[at] * box.Width);
        var steps = Enumerable.Range(1, Math.Max(0, line.Text.Length - 1)).Where(i => Characters.IsHan(line.Text[i]) && Characters.IsHan(line.Text[i - 1]))
            .Select(i => Place(i) - Place(i - 1)).Order().ToList();
        var pitch = steps.Count < 3 ? size : Math.Max(steps[steps.Count / 2], size * 0.7);
        var space = Space(line.Blanks);
        var (from, text) = (0, new StringBuilder());
        for (var i = 0; i < line.Text.Length; i++)
        {
            var step = i == 0 ? 0 : Place(i) - Place(i - 1);
            if (step > pitch * Blank.Cell)
            {
                if (Cell(i) is { } cell)
                {
                    yield return cell;
                }

                text.Clear();
                from = i;
            }
            else if (step > pitch * Blank.Word || (i > 0 && PartsWords(line.Text[i - 1], line.Text[i], line.Blanks[i], space)))
            {
                text.Append(' ');
            }

            text.Append(line.Text[i]);
        }

        if (Cell(line.Text.Length) is { } last)
        {
            yield return last;
        }

        TextCell? Cell(int to) => Characters.Clean(text.ToString()).Trim() is { Length: > 0 } clean
            ? new TextCell(clean, from == 0 ? left : Place(from) - (size / 2), to == line.Text.Length ? left + box.Width : Place(to - 1) + (size / 2), size) : null;
    }

    /// <summary>
    /// The blank from which on two letters are of two words: twice what is usual in the line (headings are often set wide), and near the line's wider spaces.
    /// </summary>
    private static double Space(IReadOnlyList<double> blanks)
    {
        var sorted = blanks.Skip(1).Order().ToList();
        var usual = sorted.ElementAtOrDefault(sorted.Count / 2);
        var spaces = sorted.FindAll(b => b is > Blank.Narrowest and < Blank.Widest);
        return Math.Max(Math.Max(Blank.Narrowest, usual * 2), 0.62 * spaces.ElementAtOrDefault(spaces.Count * 3 / 4));
    }

    /// <summary>Whether a blank between two letters is wide enough to stand between words.</summary>
    private static bool PartsWords(char before, char after, double blank, double space) =>
        IsLetter(before) && IsLetter(after) && !InAddress(before, after) && after is not ('.' or ',' or ';' or ':' or '!' or '?' or ')' or '%')
        && blank > (char.IsAsciiLetterUpper(before) && char.IsAsciiLetterUpper(after) ? space * Blank.Capitals : space);

    /// <summary>Inside a mail address or a host: a full stop before a small letter, or the sign itself.</summary>
    private static bool InAddress(char before, char after) => after == '@' || before == '@' || (before == '.' && char.IsAsciiLetterLower(after));

    private static bool IsLetter(char c) => !Characters.IsHan(c) && c is not ' ' and not (>= '\u3000' and <= '\u303f') and not (>= '\uff00' and <= '\uffef');

    private static List<PageRow> Rows(List<(TextCell Cell, double Middle)> cells, double pageHeight)
    {
        var rows = new List<List<(TextCell Cell, double Middle)>>();
        foreach (var cell in cells.OrderBy(c => c.Middle).ThenBy(c => c.Cell.Left))
        {
            var row = rows.LastOrDefault();
            if (row is not null && cell.Middle - row.Average(c => c.Middle) < 0.5 * Math.Min(cell.Cell.Size, row.Min(c => c.Cell.Size))
                && !row.Exists(c => Math.Min(c.Cell.Right, cell.Cell.Right) - Math.Max(c.Cell.Left, cell.Cell.Left) > 0.5 * cell.Cell.Size))
            {
                row.Add(cell);
            }
            else
            {
                rows.Add([cell]);
            }
        }

        return [.. rows.Select(row => new PageRow(pageHeight - row.Average(c => c.Middle), row.Max(c => c.Cell.Size), [.. row.Select(c => c.Cell).OrderBy(c => c.Left)]))];
    }
}
