using Huxin.Documents.Paper;
using Huxin.Documents.Reading;
using Huxin.Engine;
using Huxin.Tests.Shared.Papers;
using SkiaSharp;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Tokens;

namespace Huxin.Documents.Tests.Paper;

/// <summary>What all papers have in common: small, the same every time, numbered, and telling how they are verified.</summary>
public sealed class EveryPaperTests
{
    public static TheoryData<string, Language> Papers()
    {
        var data = new TheoryData<string, Language>();
        foreach (var name in InventedPapers.All.Keys)
        {
            data.Add(name, Language.Chinese);
            data.Add(name, Language.English);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Papers))]
    public void Every_paper_is_the_same_every_time_numbered_and_tells_how_it_is_verified(string name, Language language)
    {
        var paper = InventedPapers.All[name](language);
        Assert.Equal(paper, InventedPapers.All[name](language));
        Assert.InRange(paper.Length, 1, 300_000);
        using var pdf = PdfDocument.Open(paper);
        var text = string.Concat(pdf.GetPages().Select(page => page.Text));
        Assert.Contains(InventedPapers.Stamp.Address.ToString(), text, StringComparison.Ordinal);
        Assert.Contains(InventedPapers.Stamp.Code, text, StringComparison.Ordinal);
        Assert.All(pdf.GetPages(), page => Assert.Contains(language == Language.English ? $"Page {page.Number} of {pdf.NumberOfPages}" : $"第 {page.Number} 页，共 {pdf.NumberOfPages} 页", page.Text, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Papers))]
    public void No_line_begins_with_a_mark_that_must_not_begin_one(string name, Language language)
    {
        var lines = PdfReader.Read(InventedPapers.All[name](language), ReadingLimits.Default, TestContext.Current.CancellationToken).Lines.Select(line => line.Text).ToList();
        Assert.NotEmpty(lines);
        Assert.DoesNotContain(lines, line => line[0] is '，' or '。' or '；' or '、' or '）' or '”' or '：');
    }

    [Theory]
    [MemberData(nameof(Papers))]
    public void Every_paper_can_be_read_aloud_part_by_part(string name, Language language)
    {
        using var pdf = PdfDocument.Open(InventedPapers.All[name](language));
        var catalog = pdf.Structure.Catalog.CatalogDictionary;
        Assert.True(catalog.ContainsKey(NameToken.Create("StructTreeRoot")));
        Assert.Equal(language == Language.English ? "en" : "zh-CN", Assert.IsType<HexToken>(catalog.Data["Lang"]).Data);

        var parts = pdf.GetPages().SelectMany(page => page.GetMarkedContents()).ToList();
        Assert.Equal("H1", parts.First(part => !part.IsArtifact).Tag);
        Assert.Equal(pdf.GetPages().Sum(page => page.Letters.Count), parts.Sum(part => part.Letters.Count));
        var repeated = string.Concat(parts.Where(part => part.IsArtifact).SelectMany(part => part.Letters).Select(letter => letter.Value));
        Assert.Contains(language == Language.English ? "Page 1 of" : "第 1 页", repeated, StringComparison.Ordinal);

        Assert.True(pdf.TryGetBookmarks(out var outline));
        var headings = parts.Where(part => part.Tag == "H2").Select(part => string.Concat(part.Letters.Select(letter => letter.Value)).TrimEnd('●')).Where(words => words.Length > 0);
        Assert.Equal(headings, outline.GetNodes().Select(node => node.Title));
    }

    [Theory]
    [InlineData("😀 家庭👨‍👩‍👧")]
    [InlineData("العربية")]
    [InlineData("a\u0301 tab\tand\u200Bnothing")]
    [InlineData("\u0001\uFFFE\u00A0")]
    public void Letters_no_typeface_of_ours_has_leave_a_paper_readable_aloud(string odd)
    {
        var sheet = new Sheet();
        sheet.Title(odd);
        sheet.Paragraph(odd, new Style(10, false, Ink.Text));

        using var pdf = PdfDocument.Open(sheet.Print(new SKDocumentPdfMetadata(), Language.English, (_, _, _) => { }));

        Assert.True(pdf.Structure.Catalog.CatalogDictionary.ContainsKey(NameToken.Create("StructTreeRoot")));
    }

    [Fact]
    public void A_page_that_does_not_hold_the_texts_it_should_is_left_without_parts()
    {
        var sheet = new Sheet();
        sheet.Title("Report");
        var paper = sheet.Print(new SKDocumentPdfMetadata(), Language.English, (_, _, _) => { });

        using var pdf = PdfDocument.Open(PaperStructure.Add(paper, new PaperElement(PaperRole.Document), [[null, null]], [], "zh-CN"));

        // The first time it was marked; the tree of the second, of two texts, is not added to it.
        Assert.Equal("zh-CN", Assert.IsType<HexToken>(pdf.Structure.Catalog.CatalogDictionary.Data["Lang"]).Data);
        Assert.Equal("Report", pdf.GetPage(1).Text);
        Assert.Equal("H1", Assert.Single(pdf.GetPage(1).GetMarkedContents()).Tag);
    }
}
