using System.Globalization;
using Huxin.Engine;
using Huxin.Engine.Claims;
using SkiaSharp;

namespace Huxin.Documents.Paper;

/// <summary>
/// An application form filled in by an invented person, as a PDF: what the demonstration hands in as a résumé. Such forms ask for things
/// that no employer may weigh; <c>details</c> are what the person wrote there.
/// </summary>
public static class ResumePaper
{
    private static readonly Style title = new(20, true, Ink.Text);
    private static readonly Style heading = new(12, true, Ink.Text);
    private static readonly Style text = new(10.5f, false, Ink.Text);

    public static byte[] Print(ClaimSet claims, IReadOnlyList<(string Label, string Value)> details)
    {
        ArgumentNullException.ThrowIfNull(claims);
        ArgumentNullException.ThrowIfNull(details);
        var sheet = new Sheet();
        sheet.Paragraph("应聘登记表", title);
        sheet.Space(8);
        Pairs(sheet, [("姓名", claims.Basics.Name), ("邮箱", claims.Basics.Email), ("电话", claims.Basics.Phone), ("出生年月", Month(claims.Basics.BirthDate)), .. details]);
        Heading(sheet, "教育经历");
        foreach (var study in claims.Education)
        {
            Row(sheet, $"{Month(study.StartDate)}-{Month(study.EndDate)}", study.Institution, study.Area, study.StudyType);
        }

        Heading(sheet, "工作经历");
        foreach (var work in claims.Work)
        {
            Row(sheet, $"{Month(work.StartDate)}-{Month(work.EndDate) ?? "至今"}", work.Name, work.Position);
            foreach (var highlight in work.Highlights)
            {
                sheet.Paragraph($"• {highlight}", text, Sheet.Margin + 12, Sheet.Width - 12);
            }
        }

        return sheet.Print(new SKDocumentPdfMetadata { Title = "应聘登记表", Producer = "Huxin" }, Language.Chinese, (_, _, _) => { });
    }

    private static void Pairs(Sheet sheet, IEnumerable<(string Label, string? Value)> pairs)
    {
        foreach (var row in pairs.Where(pair => !string.IsNullOrEmpty(pair.Value)).Chunk(2))
        {
            for (var i = 0; i < row.Length; i++)
            {
                sheet.Put($"{row[i].Label}：{row[i].Value}", Sheet.Margin + (i * Sheet.Width / 2), sheet.Y, text);
            }

            sheet.Space(text.Leading);
        }
    }

    private static void Heading(Sheet sheet, string words)
    {
        sheet.Space(12);
        sheet.Paragraph(words, heading);
        sheet.Rule(Sheet.Margin, sheet.Y, Sheet.Width);
        sheet.Space(4);
    }

    private static void Row(Sheet sheet, string period, params string?[] parts)
    {
        sheet.Need(text.Leading);
        sheet.Put(period, Sheet.Margin, sheet.Y, text);
        var x = Sheet.Margin + 108;
        foreach (var part in parts.OfType<string>())
        {
            sheet.Put(part, x, sheet.Y, text);
            x += text.Width(part) + 20;
        }

        sheet.Space(text.Leading);
    }

    private static string? Month(PartialDate? date) =>
        date is { Month: { } month } known ? string.Create(CultureInfo.InvariantCulture, $"{known.Year}.{month:00}") : date?.Year.ToString(CultureInfo.InvariantCulture);
}
