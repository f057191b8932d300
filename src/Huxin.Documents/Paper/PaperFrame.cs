using Huxin.Engine;
using Huxin.Engine.Reconciliation;
using QRCoder;
using SkiaSharp;

namespace Huxin.Documents.Paper;

/// <summary>What all our papers share: running head, page numbers, the mark of invented data, the way to verify the paper, and what the file says about itself.</summary>
internal sealed record PaperFrame
{
    private static readonly Style small = new(8.5f, false, Ink.Quiet);
    private static readonly Style strong = new(9.5f, true, Ink.Text);
    private static readonly Style mark = new(8.5f, true, Ink.Of(Lamp.Yellow));

    /// <summary>Stands at the top of every page.</summary>
    public required string Running { get; init; }

    /// <summary>The band below it: both parties' colours, or the employer's alone.</summary>
    public bool BothSides { get; init; } = true;

    public required string Title { get; init; }

    public required string Author { get; init; }

    public required Sentence Subject { get; init; }

    public required DateTimeOffset Issued { get; init; }

    public bool Demonstration { get; init; }

    public PaperStamp? Stamp { get; init; }

    public byte[] Print(Sheet sheet, Language language)
    {
        if (Stamp is { } stamp)
        {
            Verification(sheet, stamp, language);
        }

        return sheet.Print(Metadata(language), language, (paper, page, pages) => Furniture(paper, language, page, pages));
    }

    private static void Verification(Sheet sheet, PaperStamp stamp, Language language)
    {
        const float size = 62;
        const float left = Sheet.Margin + size + 14;
        sheet.Need(size + 34);
        sheet.Space(16);
        sheet.Rule(Sheet.Margin, sheet.Y, Sheet.Width);
        sheet.Space(10);
        var top = sheet.Y;
        Code(sheet, stamp.Address, top, size);
        sheet.Put(new Sentence("核验这份文件", "Verify this paper").In(language), left, top, strong);
        sheet.Put(stamp.Address.ToString(), left, top + strong.Leading, small);
        sheet.Link(stamp.Address, left, top + strong.Leading, small.Width(stamp.Address.ToString()), small.Leading);
        var words = new Sentence(
            $"编号 {stamp.Code}，由{stamp.Signer}电子签名。扫码或输入网址，上传收到的 PDF，即可确认它与签发时是否一致。",
            $"Code {stamp.Code}, signed by {stamp.Signer}. Scan or type the address and upload the PDF you received to see whether it is as it was issued.");
        var y = top + strong.Leading + small.Leading;
        sheet.In(PaperRole.P, () =>
        {
            foreach (var line in small.Lines(words.In(language), Sheet.Width - size - 14))
            {
                sheet.Put(line, left, y, small);
                y += small.Leading;
            }
        });
        sheet.Y = Math.Max(top + size, y);
    }

    /// <summary>The address as a QR code with a margin of its own; a quarter of it may be damaged.</summary>
    private static void Code(Sheet sheet, Uri address, float top, float size)
    {
        using var data = QRCodeGenerator.GenerateQrCode(address.ToString(), QRCodeGenerator.ECCLevel.M);
        var rows = data.ModuleMatrix;
        var module = size / rows.Count;
        for (var y = 0; y < rows.Count; y++)
        {
            for (var x = 0; x < rows.Count; x++)
            {
                if (rows[y][x])
                {
                    // A hair wider than the grid, so that no white line shows between two modules.
                    sheet.Box(Sheet.Margin + (x * module), top + (y * module), module + 0.05f, module + 0.05f, Ink.Text);
                }
            }
        }
    }

    private void Furniture(Sheet sheet, Language language, int page, int pages)
    {
        sheet.Put(Running, Sheet.Margin, 34, small, page);
        sheet.Box(Sheet.Margin, 54, BothSides ? Sheet.Width / 2 : Sheet.Width, 1.2f, Ink.Employer, page);
        if (BothSides)
        {
            sheet.Box(Sheet.Margin + (Sheet.Width / 2), 54, Sheet.Width / 2, 1.2f, Ink.Candidate, page);
        }

        var number = language == Language.English ? $"Page {page} of {pages}" : $"第 {page} 页，共 {pages} 页";
        sheet.Put(number, Sheet.PageWidth - Sheet.Margin - small.Width(number), Sheet.PageHeight - 46, small, page);
        if (Demonstration)
        {
            sheet.Put(new Sentence("演示数据：人物、企业和记录均为虚构", "Demonstration: people, companies and records are invented").In(language), Sheet.Margin, Sheet.PageHeight - 46, mark, page);
        }
    }

    private SKDocumentPdfMetadata Metadata(Language language) => new()
    {
        Title = Title,
        Author = Author,
        Subject = Subject.In(language),
        Creator = "Huxin",
        Producer = "Huxin",
        Creation = Issued.UtcDateTime,
        Modified = Issued.UtcDateTime,
        RasterDpi = 144,
        EncodingQuality = 90,
        PdfA = false,
    };
}
