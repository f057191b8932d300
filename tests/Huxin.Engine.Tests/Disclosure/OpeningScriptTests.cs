using Huxin.Engine.Disclosure;

namespace Huxin.Engine.Tests.Disclosure;

public sealed class OpeningScriptTests
{
    private static PublishedDisclosure Of(params BlockText[] blocks) => new(Guid.Empty, "测试工程师", null, 2, "", default, blocks);

    [Fact]
    public void It_says_what_was_published_and_names_what_was_not()
    {
        var points = OpeningScript.Of(Of(new(DisclosureBlock.Pay, "月薪一万。"), new(DisclosureBlock.Hours, "五天八小时。")), "某某有限公司", "李默", Language.Chinese);
        Assert.Equal(["greeting", "Pay", "Hours", "not-told", "questions"], points.Select(point => point.Key));
        Assert.Contains("李默", points[0].Words, StringComparison.Ordinal);
        Assert.Contains("某某有限公司", points[0].Words, StringComparison.Ordinal);
        Assert.Equal("月薪一万。", points[1].Words);
        Assert.Contains("团队构成", points[3].Words, StringComparison.Ordinal);
        Assert.DoesNotContain("劳动报酬", points[3].Words, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(OpeningScript.LongestPoint, OpeningScript.LongestPoint)]
    [InlineData(OpeningScript.LongestPoint + 1, 200)]
    public void A_long_block_is_cut_at_the_end_of_a_sentence(int length, int spoken)
    {
        var words = new string('长', 199) + "。" + new string('短', length - 200);
        Assert.Equal(spoken, OpeningScript.Of(Of(new BlockText(DisclosureBlock.Team, words)), "某", null, Language.Chinese)[1].Words.Length);
    }

    [Fact]
    public void English_is_spoken_in_English() =>
        Assert.StartsWith("Welcome, Li Mo", OpeningScript.Of(Of(), "Some Ltd", "Li Mo", Language.English)[0].Words, StringComparison.Ordinal);
}
