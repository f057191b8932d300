using Huxin.Documents.Reading;
using Huxin.Engine.Claims;

namespace Huxin.Documents.Certificates;

/// <summary>
/// Values by their labels, wherever forms put them: behind the label, in the next cell, beneath it, or beside the second half of a label
/// broken over two lines. What is not the kind of value asked for is passed over, so that a wrong neighbour does no harm.
/// </summary>
internal sealed class Form
{
    private sealed record Hit(FormLabel Label, int Line, int Cell, int Next);

    private readonly CertificateText text;
    private readonly Dictionary<(int Line, int Cell), IReadOnlyList<FormLabel>> labels = [];
    private readonly List<Hit> sure = [];
    private readonly List<Hit> loose = [];

    public Form(CertificateText text, LabelSet set)
    {
        this.text = text = Joined(text, set);
        for (var line = 0; line < text.Lines.Count; line++)
        {
            for (var cell = 0; cell < text.Lines[line].Cells.Count; cell++)
            {
                var content = Text(line, cell);
                var all = set.In(content);
                var certain = all.Where(label => label.Sure).ToList();
                labels[(line, cell)] = certain;
                Collect(sure, certain, line, cell, content.Length);
                Collect(loose, all, line, cell, content.Length);
            }
        }
    }

    /// <summary>Whether a label of the item stands anywhere.</summary>
    public bool Asks(Item item) => sure.Exists(hit => hit.Label.Item == item);

    /// <summary>The first value of the item that <paramref name="read"/> can make something of; null when there is none.</summary>
    public string? Find(Item item, Func<string, string?> read) => Values(item).Select(read).FirstOrDefault(value => value is not null);

    public PartialDate? DateSure(Item item) => Values(sure, item).Select(CertificateDates.First).FirstOrDefault(date => date is not null);

    public PartialDate? Date(Item item) => Values(item).Select(CertificateDates.First).FirstOrDefault(date => date is not null);

    /// <summary>The same by labels that are certainly labels, not words of a sentence.</summary>
    public string? FindSure(Item item, Func<string, string?> read) => Values(sure, item).Select(read).FirstOrDefault(value => value is not null);

    /// <summary>The same by labels that stand apart; one in a sentence may have its value broken over two lines.</summary>
    public string? FindApart(Item item, Func<string, string?> read) =>
        Values([.. sure.Where(hit => hit.Label.Apart)], item).Select(read).FirstOrDefault(value => value is not null);

    /// <summary>The same by labels with a colon or a cell of their own; in running text 专业 and 学校 are mostly words.</summary>
    public string? FindMarked(Item item, Func<string, string?> read) =>
        Values([.. loose.Where(hit => hit.Label.Marked)], item).Select(read).FirstOrDefault(value => value is not null);

    private IEnumerable<string> Values(Item item) => Values(sure, item).Concat(Values(loose, item));

    /// <summary>Every value that stands behind a label of the item or in the next cell, without those beneath.</summary>
    public IEnumerable<string> Beside(Item item) => sure.Where(hit => hit.Label.Item == item)
        .Select(hit => Behind(hit) is { Length: > 0 } value ? value : NextCell(hit) ?? "").Where(value => value.Length > 0);

    /// <summary>A label broken over two lines of its cell stands whole where it began.</summary>
    private static CertificateText Joined(CertificateText text, LabelSet set)
    {
        List<TextCell>[] lines = [.. text.Lines.Select(line => line.Cells.ToList())];
        for (var line = 0; line < lines.Length; line++)
        {
            for (var cell = 0; cell < lines[line].Count; cell++)
            {
                var head = lines[line][cell];
                if (head.Text.Length is < 2 or > 10 || !head.Text.Any(Characters.IsHan))
                {
                    continue;
                }

                for (var next = line + 1; next <= Math.Min(line + 2, lines.Length - 1); next++)
                {
                    var tail = lines[next].FindIndex(c => c.Text.Length is > 0 and <= 6 && Overlap(c, head) > 0 && set.Is(head.Text + c.Text));
                    if (tail >= 0)
                    {
                        lines[line][cell] = head with { Text = head.Text + lines[next][tail].Text };
                        lines[next][tail] = lines[next][tail] with { Text = "" };
                        break;
                    }
                }
            }
        }

        return text.With([.. lines.Select((cells, i) => text.Lines[i] with { Cells = cells })]);
    }

    private static void Collect(List<Hit> hits, IReadOnlyList<FormLabel> found, int line, int cell, int length)
    {
        for (var i = 0; i < found.Count; i++)
        {
            hits.Add(new Hit(found[i], line, cell, i + 1 < found.Count ? found[i + 1].At : length));
        }
    }

    private IEnumerable<string> Values(List<Hit> hits, Item item)
    {
        foreach (var hit in hits.Where(hit => hit.Label.Item == item))
        {
            if (Behind(hit) is { Length: > 0 } behind)
            {
                yield return behind;

                // A value that is too long for its cell goes on in the next one or on the next line.
                if (hit.Next == Text(hit.Line, hit.Cell).Length)
                {
                    if (NextCell(hit) is { } further)
                    {
                        yield return behind + further;
                    }

                    if (Beneath(hit).FirstOrDefault() is { } wrapped)
                    {
                        yield return behind + wrapped;
                    }
                }

                continue;
            }

            if (NextCell(hit) is { } next)
            {
                yield return next;
            }

            foreach (var beneath in Beneath(hit))
            {
                yield return beneath;
            }
        }
    }

    private string Text(int line, int cell) => text.Lines[line].Cells[cell].Text;

    private string Behind(Hit hit) => Trimmed(Text(hit.Line, hit.Cell)[hit.Label.Until..Math.Max(hit.Label.Until, hit.Next)]);

    private string? NextCell(Hit hit)
    {
        if (hit.Next < Text(hit.Line, hit.Cell).Length)
        {
            return null;
        }

        for (var cell = hit.Cell + 1; cell < text.Lines[hit.Line].Cells.Count; cell++)
        {
            if (Text(hit.Line, cell).Length > 0)
            {
                return Unlabelled(hit.Line, cell);
            }
        }

        return null;
    }

    /// <summary>Beneath the label in its column, by place or by number; else the first value right of it on the next line.</summary>
    private IEnumerable<string> Beneath(Hit hit)
    {
        var own = text.Lines[hit.Line];
        for (var line = hit.Line + 1; line <= Math.Min(hit.Line + 2, text.Lines.Count - 1); line++)
        {
            var cells = text.Lines[line].Cells;
            if (cells.Count == own.Cells.Count && cells.Count > 1 && Unlabelled(line, hit.Cell) is { } counted
                && Enumerable.Range(0, cells.Count).All(cell => labels[(hit.Line, cell)] is [{ At: 0 }, ..]))
            {
                yield return counted;
            }

            foreach (var cell in Enumerable.Range(0, cells.Count).Where(cell => Overlap(cells[cell], own.Cells[hit.Cell]) > 0))
            {
                if (Unlabelled(line, cell) is { } below)
                {
                    yield return below;
                }
            }

            // Beside the second half of a broken label, or in the middle beneath a heading.
            foreach (var cell in Enumerable.Range(0, cells.Count).Where(cell => cells[cell].Text.Length > 0 && cells[cell].Left >= own.Cells[hit.Cell].Left).Take(1)
                .Concat(Enumerable.Range(0, cells.Count).Where(cell => cells[cell].Text.Length > 0).Take(1)))
            {
                if (line == hit.Line + 1 && Unlabelled(line, cell) is { } beside)
                {
                    yield return beside;
                }
            }
        }

        if (hit.Line > 0 && hit.Cell == own.Cells.Count - 1 && text.Lines[hit.Line - 1].Cells is [.., var last] && last.Left > own.Cells[hit.Cell].Right
            && Unlabelled(hit.Line - 1, text.Lines[hit.Line - 1].Cells.Count - 1) is { } above)
        {
            yield return above;
        }
    }

    /// <summary>The part of a cell before its first label; null when that is nothing.</summary>
    private string? Unlabelled(int line, int cell)
    {
        var content = Text(line, cell);
        var value = labels[(line, cell)] is [var first, ..] ? content[..first.At] : content;
        return Trimmed(value) is { Length: > 0 } trimmed ? trimmed : null;
    }

    private static double Overlap(TextCell a, TextCell b) => Math.Min(a.Right, b.Right) - Math.Max(a.Left, b.Left);

    private static string Trimmed(string value) => value.Trim(' ', '\t', ':', '|', '·', ',', '，', ';', '；', '。', '．', '、', '_', '—');
}
