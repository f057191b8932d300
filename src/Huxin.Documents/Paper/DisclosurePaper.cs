using Huxin.Engine;
using Huxin.Engine.Disclosure;

namespace Huxin.Documents.Paper;

/// <summary>What a printed disclosure says besides the text itself.</summary>
/// <param name="Disclosure">The published version.</param>
/// <param name="Organization">The employer's registered name.</param>
/// <param name="Uscc">Its unified social credit code, where known.</param>
/// <param name="Address">Where the version in force can be read; null without a public page.</param>
/// <param name="Demonstration">Invented data, said on every page.</param>
public sealed record DisclosureSheet(PublishedDisclosure Disclosure, string Organization, string? Uscc, Uri? Address, bool Demonstration);

/// <summary>The disclosure (企业信息告知书) on A4 paper. The same version gives the same bytes.</summary>
public static class DisclosurePaper
{
    private static readonly Style block = new(12, true, Ink.Text);
    private static readonly Style text = new(10, false, Ink.Text);
    private static readonly Style required = new(5, false, Ink.Employer);
    private static readonly Style small = new(8.5f, false, Ink.Quiet);

    public static byte[] Print(DisclosureSheet paper, Language language, PaperStamp? stamp = null)
    {
        var sheet = new Sheet();
        Head(sheet, paper, language);
        foreach (var kind in DisclosureBlocks.All)
        {
            Block(sheet, kind, paper.Disclosure.Says(kind), language);
        }

        Foot(sheet, paper, language);
        var disclosure = paper.Disclosure;
        return new PaperFrame
        {
            Running = new Sentence($"{paper.Organization} · {disclosure.JobTitle} · 第 {disclosure.Version} 版", $"{paper.Organization} · {disclosure.JobTitle} · version {disclosure.Version}").In(language),
            BothSides = false,
            Title = $"{new Sentence("企业信息告知书", "Disclosure").In(language)} {disclosure.JobTitle} v{disclosure.Version}",
            Author = paper.Organization,
            Subject = new("企业信息告知书", "Disclosure to the candidate"),
            Issued = disclosure.PublishedAt,
            Demonstration = paper.Demonstration,
            Stamp = stamp,
        }.Print(sheet, language);
    }

    private static void Head(Sheet sheet, DisclosureSheet paper, Language language)
    {
        var disclosure = paper.Disclosure;
        sheet.Title(new Sentence("企业信息告知书", "Disclosure to the candidate").In(language));
        sheet.Paragraph(paper.Organization + (paper.Uscc is { } uscc ? $"  {uscc}" : ""), small);
        sheet.Space(8);
        sheet.Paragraph(new Sentence($"岗位：{disclosure.JobTitle}", $"Job: {disclosure.JobTitle}").In(language) + (disclosure.Place is { } place ? $"  ·  {place}" : ""), new Style(12, true, Ink.Text));
        sheet.Paragraph(new Sentence($"第 {disclosure.Version} 版，{Lanes.Stamp(disclosure.PublishedAt)} 发布", $"Version {disclosure.Version}, published {Lanes.Stamp(disclosure.PublishedAt)}").In(language), small);
        sheet.Space(8);
        sheet.Paragraph(new Sentence(
            "《劳动合同法》第八条：用人单位招用劳动者时，应当如实告知工作内容、工作条件、工作地点、职业危害、安全生产状况、劳动报酬，以及劳动者要求了解的其他情况。标有 ● 的是法定告知内容。",
            "Article 8 of the Labour Contract Law: the employer shall truthfully tell the worker the work content, conditions and place, occupational hazards, safety at work, pay, and whatever else the worker wishes to know. ● marks what the law requires.").In(language), small);
        sheet.Space(6);
    }

    private static void Block(Sheet sheet, DisclosureBlock kind, string? words, Language language)
    {
        sheet.Need(block.Leading + (2 * text.Leading));
        sheet.Space(8);
        sheet.Box(Sheet.Margin, sheet.Y + 4, 3, block.Leading - 8, Ink.Employer);
        var name = DisclosureBlocks.Title(kind).In(language);
        sheet.Section(name, () =>
        {
            sheet.Put(name, Sheet.Margin + 12, sheet.Y, block);
            if (DisclosureBlocks.IsRequired(kind))
            {
                sheet.Put("●", Sheet.Margin + 12 + block.Width(name) + 5, sheet.Y + ((block.Leading - required.Leading) / 2), required);
            }
        });
        sheet.Y += block.Leading + 2;
        if (words is null)
        {
            sheet.Paragraph(new Sentence("未披露。您可以直接提问。", "Not disclosed. You may ask.").In(language), small, Sheet.Margin + 12, Sheet.Width - 12);
            return;
        }

        foreach (var line in words.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            sheet.Paragraph(line, text, Sheet.Margin + 12, Sheet.Width - 12);
        }
    }

    private static void Foot(Sheet sheet, DisclosureSheet paper, Language language)
    {
        sheet.Need(90);
        sheet.Space(18);
        sheet.Rule(Sheet.Margin, sheet.Y, Sheet.Width);
        sheet.Space(8);
        sheet.Paragraph(new Sentence(
            "确认已读只表示您看过这份告知书，不代表同意任何条件，也不影响您继续提问。内容与事实不符时，您可以提出；入职一个月后，我们会逐条请您核对。",
            "Acknowledging only says that you have read this. It agrees to nothing, and you may go on asking. Tell us where it is not true; a month after you join, we will ask you point by point.").In(language), small);
        if (paper.Address is { } address)
        {
            sheet.Paragraph(new Sentence($"现行版本：{address}", $"Version in force: {address}").In(language), small);
        }

        sheet.Paragraph($"SHA-256 {paper.Disclosure.Hash}", small);
    }
}
