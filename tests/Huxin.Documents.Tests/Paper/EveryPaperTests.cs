using Huxin.Documents.Reading;
using Huxin.Engine;
using Huxin.Tests.Shared.Papers;
using UglyToad.PdfPig;

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
}
