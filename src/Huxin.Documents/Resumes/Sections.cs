using Huxin.Documents.Reading;

namespace Huxin.Documents.Resumes;

/// <summary>A part of a résumé: its kind and the lines under its heading.</summary>
internal sealed record Section(SectionKind Kind, string Title, IReadOnlyList<TextLine> Lines);

/// <summary>Parts a résumé at its headings.</summary>
internal static class Sections
{
    public static IReadOnlyList<Section> Of(IReadOnlyList<TextLine> lines)
    {
        var headingSize = HeadingSize(lines);
        var sections = new List<Section>();
        var kind = SectionKind.Head;
        var title = "";
        var under = new List<TextLine>();
        foreach (var line in lines)
        {
            if (HeadingOf(line, headingSize) is not { } next)
            {
                under.Add(line);
                continue;
            }

            Close();
            (kind, title) = (next, line.Cells[0].Text);

            // In forms the heading shares its row with the column names.
            if (line.Cells.Skip(1).Any(c => c.Text.Length > 0))
            {
                under.Add(line with { Cells = [line.Cells[0] with { Text = "" }, .. line.Cells.Skip(1)] });
            }
        }

        Close();
        return sections;

        void Close()
        {
            if (under.Count > 0 || sections.Count == 0)
            {
                sections.Add(new Section(kind, title, under));
            }

            under = [];
        }
    }

    private static SectionKind? HeadingOf(TextLine line, double headingSize)
    {
        var first = line.Cells[0].Text;
        var rest = line.Cells.Skip(1).Where(c => c.Text.Length > 0).ToList();
        var kind = line.Bullet ? null : SectionLexicon.KindOf(first);
        if (kind is not null)
        {
            var alone = rest.Count == 0 || rest.All(c => SectionLexicon.KindOf(c.Text) == kind);
            var form = rest.Count >= 2 && line.Row && rest.Count(c => Labels.KindOf(c.Text) is not null) >= 2;
            var formContinued = line.Row && kind is SectionKind.Work or SectionKind.Education && Labels.KindOf(first) is null
                && rest.Any(c => DateReading.Best(c.Text) is not null);

            // "学历：" with a value is a label, "学历" alone is a heading.
            var label = Labels.KindOf(first) is not null && line.Row;
            return (alone && !label) || form || formContinued ? kind : null;
        }

        // Headings in words we do not know still end the section before them.
        var large = headingSize > 0 && line.Cells.Count == 1 && line.Size >= headingSize - 0.1 && !line.Bullet;
        return (large || line.Heading) && first.Length <= 24 && line.Cells.Count == 1 && DateReading.Best(first) is null
               && !Recognisers.IsEmployer(first) && !Recognisers.IsSchool(first) && !Recognisers.IsPosition(first)
               && large
            ? SectionKind.Other
            : null;
    }

    /// <summary>The smallest letter size of known headings when it stands out from the text; 0 when it does not.</summary>
    private static double HeadingSize(IReadOnlyList<TextLine> lines)
    {
        var body = lines.Where(l => l.Size > 0).GroupBy(l => Math.Round(l.Size, 1))
            .OrderByDescending(g => g.Sum(l => l.Text.Length)).Select(g => g.Key).FirstOrDefault();
        var sizes = lines.Where(l => l.Cells.Count == 1 && !l.Bullet && SectionLexicon.KindOf(l.Text) is not null)
            .Select(l => l.Size).ToList();
        return sizes.Count >= 2 && sizes.Min() > body * 1.12 ? sizes.Min() : 0;
    }
}
