using System.Text.RegularExpressions;
using Huxin.Documents.Reading;
using Huxin.Engine.Claims;
using Huxin.Engine.Identifiers;

namespace Huxin.Documents.Certificates;

/// <summary>
/// The contributions of an insurance document: rows of months with their employer, wherever offices put it: in a column, as a heading over
/// the months, once for the whole document, or on two lines of its cell.
/// </summary>
internal sealed partial class ContributionTable
{
    private readonly CertificateText text;
    private readonly LabelSet labels;
    private readonly List<Contribution> rows = [];
    private readonly Dictionary<string, string> unitCodes;
    private TextLine? header;
    private MonthColumns? months;
    private string? employer;
    private string? fragment;
    private bool broken;

    private ContributionTable(CertificateText text, LabelSet labels) =>
        (this.text, this.labels, unitCodes) = (text, labels, UnitCodes(text));

    /// <param name="text">The document.</param>
    /// <param name="labels">Its labels; a table's head is a line of them.</param>
    /// <param name="agency">The office: no employer, though its name stands on the page as one.</param>
    public static IReadOnlyList<Contribution> Read(CertificateText text, LabelSet labels, string? agency)
    {
        var table = new ContributionTable(text, labels);
        for (var i = 0; i < text.Lines.Count; i++)
        {
            table.Take(text.Lines[i], text.Rows[i], agency);
        }

        return table.rows.Count > 0 ? table.Completed(agency) : OfSentence(text.Prose, agency);
    }

    private void Take(TextLine line, string row, string? agency)
    {
        // A picture loses ticks, and months with them.
        if (!text.Pictured && MonthColumns.Of(line) is { } columns)
        {
            months = columns;
            return;
        }

        var found = labels.In(row);
        if (found.Count(label => label.Item is Item.Employer or Item.Period or Item.From or Item.To or Item.Place) >= 2 && CertificateDates.In(row).Count == 0 && EmployerNames.In(row) is null)
        {
            (header, fragment, broken) = (line, null, false);
            employer = found.Any(label => label.Item == Item.Employer) ? null : employer;
            return;
        }

        var cells = Relevant(line);
        var who = Employer(line, cells, agency);
        if (Unpaid().IsMatch(row) || Total().IsMatch(row))
        {
            return;
        }

        if (months?.Marked(line) is { Count: > 0 } marked)
        {
            employer = who ?? employer;
            rows.AddRange(marked.Select(month => new Contribution(employer, month, month, null)));
            return;
        }

        var stated = Months(cells, who);
        if (stated.Count == 0)
        {
            TakeName(row, who, found);
            return;
        }

        // The label of another date (打印时间) is no contribution.
        if (found.Any(label => label.Item is Item.Ignored or Item.Issued) && who is null && !found.Any(label => label.Item is Item.Period or Item.From))
        {
            return;
        }

        var incomplete = who is not null && !EmployerNames.Ends(who);
        employer = who ?? (fragment is not null ? fragment : employer);
        broken = incomplete || (who is null && fragment is not null);
        fragment = null;
        var city = cells.Select(City).FirstOrDefault(c => c is not null);
        rows.AddRange(stated.Select(month => new Contribution(employer, month.From, month.To, city)));
    }

    /// <summary>A line without months: a heading, the first half of a name, or the second half of the one above.</summary>
    private void TakeName(string row, string? who, IReadOnlyList<FormLabel> found)
    {
        if (broken && rows.Count > 0 && Name().IsMatch(row) && found.Count == 0)
        {
            var whole = employer + row;
            for (var i = rows.Count - 1; i >= 0 && rows[i].Employer == employer; i--)
            {
                rows[i] = rows[i] with { Employer = whole };
            }

            (employer, broken) = (whole, !EmployerNames.Ends(whole));
        }
        else if (who is not null)
        {
            (employer, fragment, broken) = (who, EmployerNames.Ends(who) ? null : who, false);
        }
        else if (header is not null && found.Count == 0 && row.Length >= 4 && Name().IsMatch(row) && !EmployerNames.Ends(row))
        {
            fragment = row;
        }
    }

    /// <summary>Rows before the only employer the document names are that employer's too.</summary>
    private IReadOnlyList<Contribution> Completed(string? agency)
    {
        var named = rows.Select(row => row.Employer).OfType<string>().Distinct().ToList();
        var only = named.Count == 1 ? named[0]
            : named.Count > 0 ? null
            : employer ?? (EmployerNames.In(text.Prose) is { } said && said != agency && !Office().IsMatch(said) ? said : null);
        return [.. rows.Select(row => row.Employer is null ? row with { Employer = only } : row)];
    }

    /// <summary>The cells without columns of payment days and sums.</summary>
    private List<string> Relevant(TextLine line)
    {
        var paid = header is null || header.Cells.Count < 2 || header.Cells.Count != line.Cells.Count ? []
            : Enumerable.Range(0, header.Cells.Count).Where(i => labels.In(header.Cells[i].Text).Any(label => label.Item is Item.PaidOn or Item.Ignored)).ToList();
        return [.. line.Cells.Select((cell, i) => paid.Contains(i) ? "" : cell.Text)];
    }

    private string? Employer(TextLine line, List<string> cells, string? agency)
    {
        // The column of the head says it, whatever the name ends with (灵活就业).
        if (header is not null && header.Cells.Count > 1)
        {
            var column = Enumerable.Range(0, header.Cells.Count).FirstOrDefault(i => labels.In(header.Cells[i].Text).Any(label => label.Item == Item.Employer), -1);
            var cell = column < 0 ? null
                : line.Cells.Count == header.Cells.Count ? cells[column]
                : line.Cells.Where((_, i) => cells[i].Length > 0).OrderByDescending(c => Overlap(c, header.Cells[column])).FirstOrDefault(c => Overlap(c, header.Cells[column]) > 0)?.Text;
            if (cell is not null && CertificateText.Close(cell) is { Length: >= 4 } name && Name().IsMatch(name) && name.Any(Characters.IsHan) && CertificateDates.In(name).Count == 0 && labels.In(name).Count == 0 && name != agency && City(name) is null)
            {
                return name;
            }
        }

        if (cells.Select(cell => unitCodes.GetValueOrDefault(cell.Trim())).FirstOrDefault(unit => unit is not null) is { } coded)
        {
            return coded;
        }

        foreach (var cell in cells.SelectMany(cell => cell.Contains(' ', StringComparison.Ordinal) ? cell.Split(' ').Append(cell) : [cell]))
        {
            if (EmployerNames.In(WithoutMonths(cell)) is { } name && name != agency && !Office().IsMatch(name))
            {
                return name;
            }
        }

        return null;
    }

    private static string WithoutMonths(string cell)
    {
        var rest = cell;
        foreach (var date in CertificateDates.In(cell).Reverse())
        {
            rest = rest.Remove(date.At, date.Length).Insert(date.At, " | ");
        }

        return rest.Split('|', StringSplitOptions.TrimEntries).OrderByDescending(part => EmployerNames.In(part) is not null).ThenByDescending(part => part.Length).First();
    }

    private List<(PartialDate From, PartialDate? To)> Months(List<string> cells, string? who)
    {
        var row = string.Join("  ", cells.Where(cell => cell.Length > 0));
        var spans = CertificateDates.Spans(row);
        var dates = CertificateDates.In(row).Where(date => date.Date.Month is not null).ToList();

        // Of a month and a day, the day is when it was paid.
        if (spans.Count == 0 && (who is null || (header is not null && dates.Exists(date => date.Date.Day is null))))
        {
            dates = dates.Where(date => date.Date.Day is null).ToList();
        }

        if (spans.Count > 0)
        {
            var single = dates.Where(date => !spans.Any(span => date.At >= span.At && date.At < span.Until) && date.Date.Day is null);
            return [.. spans.Where(span => span.Start.Month is not null).Select(span => (span.Start, span.End)), .. single.Select(date => (date.Date, (PartialDate?)date.Date))];
        }

        return dates.Count == 2 && FromTo() ? [(dates[0].Date, dates[1].Date)] : [.. dates.Select(date => (date.Date, (PartialDate?)date.Date))];
    }

    private bool FromTo() => header is not null && header.Cells.SelectMany(cell => labels.In(cell.Text)).Any(label => label.Item == Item.To);

    private static string? City(string cell)
    {
        var text = CertificateText.Close(WithoutMonths(cell));
        return text.Length is >= 2 and <= 14 && !EmployerNames.Ends(text) && Place().IsMatch(text) ? Cities.In(text)
            : text.Length is >= 2 and <= 4 && Cities.In(text) is { } city && text.TrimEnd('市') == city ? city
            : TrailingPlace().Match(CertificateText.Close(cell)) is { Success: true } last ? Cities.In(last.Value) : null;
    }

    /// <summary>Employers by the numbers that stand for them in the rows: 单位编号 with 单位名称 on a line without months.</summary>
    private static Dictionary<string, string> UnitCodes(CertificateText text)
    {
        var codes = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var line in text.Lines.Where(line => CertificateDates.In(line.Text).Count == 0))
        {
            if (UnitCode().Match(line.Text) is { Success: true } code && EmployerNames.In(line.Text.Remove(code.Index, code.Length)) is { } name)
            {
                codes.TryAdd(code.Value, name);
            }
        }

        return codes;
    }

    /// <summary>兹证明…自2016年12月至2021年8月在我市参加社会保险，参保单位为….</summary>
    private static IReadOnlyList<Contribution> OfSentence(string prose, string? agency)
    {
        var who = EmployerNames.In(prose) is { } name && name != agency ? name : null;
        return CertificateDates.Spans(prose) is [var span, ..] ? [new Contribution(who, span.Start, span.End, null)] : [];
    }

    private static double Overlap(TextCell a, TextCell b) => Math.Min(a.Right, b.Right) - Math.Max(a.Left, b.Left);

    [GeneratedRegex(@"(?<![0-9A-Za-z*.])\d{5,14}(?![0-9A-Za-z*.])")]
    private static partial Regex UnitCode();

    [GeneratedRegex(@"未缴|欠费|欠缴|未到账|暂停缴费|停保|中断|缓缴|未参保|补缴失败")]
    private static partial Regex Unpaid();

    [GeneratedRegex(@"^(?:小计|合计|总计|累计|共计|本页)|(?:小计|合计|累计)[:：]")]
    private static partial Regex Total();

    [GeneratedRegex(@"^[\p{IsCJKUnifiedIdeographs}A-Za-z0-9·&()（）-]+$")]
    private static partial Regex Name();

    [GeneratedRegex(@"(?:市|区|县|州|盟|本级|直属)$")]
    private static partial Regex Place();

    [GeneratedRegex(@"(?<=\d)[\p{IsCJKUnifiedIdeographs}]{2,8}市$")]
    private static partial Regex TrailingPlace();

    [GeneratedRegex(@"社会保险|社保|人力资源和社会保障|医疗保障")]
    private static partial Regex Office();
}
