using Huxin.Engine;

namespace Huxin.Documents.Paper;

/// <summary>One consent on the record: to what, with whom, in which words, when given and when withdrawn.</summary>
/// <param name="Item">What may be verified.</param>
/// <param name="Recipient">Who receives the data and answers.</param>
/// <param name="TextVersion">Version of the words, as the candidate saw them.</param>
/// <param name="Words">The very words.</param>
/// <param name="SignedName">The name as typed.</param>
/// <param name="SignedAt">When.</param>
/// <param name="WithdrawnAt">When it was withdrawn; null while it stands.</param>
/// <param name="Hash">SHA-256 of the words in both languages.</param>
public sealed record ConsentEntry(
    Sentence Item, Sentence Recipient, string TextVersion, Sentence Words, string SignedName, DateTimeOffset SignedAt, DateTimeOffset? WithdrawnAt, string Hash);

/// <summary>What a printed consent record says.</summary>
public sealed record ConsentSheet
{
    public required string CheckNumber { get; init; }

    public required string Organization { get; init; }

    public required string CandidateName { get; init; }

    public required string JobTitle { get; init; }

    /// <summary>When the record last changed: a consent given or withdrawn.</summary>
    public required DateTimeOffset Issued { get; init; }

    public required IReadOnlyList<ConsentEntry> Entries { get; init; }

    public bool Demonstration { get; init; }
}

/// <summary>
/// The record of consents (授权记录) on A4 paper: what the candidate agreed to, item by item, in the words that were shown
/// (个人信息保护法 §§14–16, 23, 29: separate consent, and the right to withdraw it).
/// </summary>
public static class ConsentPaper
{
    private static readonly Style strong = new(11, true, Ink.Text);
    private static readonly Style text = new(10, false, Ink.Text);
    private static readonly Style small = new(8.5f, false, Ink.Quiet);

    public static byte[] Print(ConsentSheet record, Language language, PaperStamp? stamp = null)
    {
        ArgumentNullException.ThrowIfNull(record);
        var sheet = new Sheet();
        sheet.Title(new Sentence("授权记录", "Record of consents").In(language));
        sheet.Paragraph(record.Organization, small);
        sheet.Space(10);
        ReportPaper.Facts(sheet, [(new("候选人", "Candidate"), record.CandidateName), (new("岗位", "Job"), record.JobTitle)], language);
        ReportPaper.Facts(sheet, [(new("背调编号", "Check number"), record.CheckNumber), (new("记录截至", "Record as of"), Lanes.Stamp(record.Issued))], language);
        if (record.Entries.Count == 0)
        {
            sheet.Space(10);
            sheet.Paragraph(new Sentence("没有授权任何一项，因此什么也不会核实。", "No item was consented to, so nothing is verified.").In(language), text);
        }

        foreach (var entry in record.Entries)
        {
            Entry(sheet, entry, language);
        }

        sheet.Space(14);
        sheet.Paragraph(new Sentence(
            "每一项单独授权、可以单独撤回，撤回后不再核实该项，撤回前已经得到的结果会注明。不授权或撤回，不影响候选人继续查看和提问。",
            "Each item is consented to, and can be withdrawn, by itself. After a withdrawal the item is no longer verified; what had been learnt before is marked. Neither refusing nor withdrawing takes away the candidate's right to read and to ask.").In(language), small);
        return new PaperFrame
        {
            Running = $"{record.CheckNumber} · {record.CandidateName} · {record.Organization}",
            Title = $"{record.CheckNumber} {new Sentence("授权记录", "record of consents").In(language)}",
            Author = record.Organization,
            Subject = new("授权记录", "Record of consents"),
            Issued = record.Issued,
            Demonstration = record.Demonstration,
            Stamp = stamp,
        }.Print(sheet, language);
    }

    private static void Entry(Sheet sheet, ConsentEntry entry, Language language)
    {
        sheet.Need(strong.Leading + (3 * text.Leading));
        sheet.Space(10);
        sheet.Rule(Sheet.Margin, sheet.Y, Sheet.Width);
        sheet.Space(6);
        var state = entry.WithdrawnAt is { } at
            ? new Sentence($"已于 {Lanes.Stamp(at)} 撤回", $"withdrawn {Lanes.Stamp(at)}")
            : new Sentence("有效", "in force");
        sheet.Section(entry.Item.In(language), () => sheet.Put(entry.Item.In(language), Sheet.Margin, sheet.Y, strong));
        sheet.Put(state.In(language), Sheet.PageWidth - Sheet.Margin - small.Width(state.In(language)), sheet.Y + 2, small);
        sheet.Y += strong.Leading;
        sheet.Paragraph(new Sentence($"向{entry.Recipient.Zh}核实", $"Verified with {entry.Recipient.En}").In(language), small);
        sheet.Space(2);
        sheet.Paragraph(entry.Words.In(language), text);
        sheet.Space(2);
        sheet.Paragraph(new Sentence(
            $"{entry.SignedName} 于 {Lanes.Stamp(entry.SignedAt)} 签署（文本 {entry.TextVersion}）",
            $"Signed by {entry.SignedName} on {Lanes.Stamp(entry.SignedAt)} (text {entry.TextVersion})").In(language), small);
        sheet.Paragraph($"SHA-256 {entry.Hash}", small);
    }
}
