using Huxin.Documents.Paper;
using Huxin.Engine;
using Huxin.Engine.Disclosure;
using UglyToad.PdfPig;

namespace Huxin.Documents.Tests.Paper;

public sealed class DisclosurePaperTests
{
    private static readonly DisclosureSheet sheet = new(
        new PublishedDisclosure(Guid.Empty, "测试岗位", "杭州", 3, new string('a', 64), new DateTimeOffset(2026, 6, 1, 23, 30, 0, TimeSpan.Zero),
            [.. DisclosureBlocks.All.Where(DisclosureBlocks.IsRequired).Select(block => new BlockText(block, $"{DisclosureBlocks.Title(block).Zh}写明在此。"))]),
        "某某有限公司（演示）", "91330106MA2DEMK06K", new Uri("https://huxin.test/e/x/jobs/1"), Demonstration: true);

    [Fact]
    public void The_same_version_is_printed_byte_for_byte_the_same() =>
        Assert.Equal(DisclosurePaper.Print(sheet, Language.Chinese), DisclosurePaper.Print(sheet, Language.Chinese));

    [Fact]
    public void A_time_from_the_database_is_printed_in_Chinas_time() => Assert.Contains("2026-06-02 07:30", Text(Language.Chinese), StringComparison.Ordinal);

    [Fact]
    public void It_says_every_block_and_what_is_not_disclosed()
    {
        var text = Text(Language.Chinese);
        Assert.All(DisclosureBlocks.All, block => Assert.Contains(DisclosureBlocks.Title(block).Zh, text, StringComparison.Ordinal));
        Assert.Contains("劳动报酬写明在此。", text, StringComparison.Ordinal);
        Assert.Contains("未披露", text, StringComparison.Ordinal);
        Assert.Contains(new string('a', 64), text, StringComparison.Ordinal);
        Assert.Contains("Not disclosed", Text(Language.English), StringComparison.Ordinal);
    }

    private static string Text(Language language)
    {
        using var pdf = PdfDocument.Open(DisclosurePaper.Print(sheet, language));
        return string.Join('\n', pdf.GetPages().Select(page => page.Text));
    }
}
