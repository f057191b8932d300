using CsCheck;
using Huxin.Engine.Disclosure;

namespace Huxin.Engine.Tests.Disclosure;

public sealed class DisclosureTextTests
{
    private static readonly IReadOnlyList<BlockText> complete = [.. DisclosureBlocks.All.Where(DisclosureBlocks.IsRequired).Select(block => new BlockText(block, "写明了的内容"))];

    [Fact]
    public void The_law_requires_six_blocks() => Assert.Equal(
        [DisclosureBlock.WorkContent, DisclosureBlock.WorkConditions, DisclosureBlock.WorkPlace, DisclosureBlock.Hazards, DisclosureBlock.Safety, DisclosureBlock.Pay],
        DisclosureBlocks.All.Where(DisclosureBlocks.IsRequired));

    [Fact]
    public void With_all_six_it_may_be_published() => Assert.True(DisclosureText.Check(complete).Ok);

    [Theory]
    [InlineData(DisclosureBlock.WorkContent)]
    [InlineData(DisclosureBlock.WorkConditions)]
    [InlineData(DisclosureBlock.WorkPlace)]
    [InlineData(DisclosureBlock.Hazards)]
    [InlineData(DisclosureBlock.Safety)]
    [InlineData(DisclosureBlock.Pay)]
    public void Without_any_of_them_it_may_not(DisclosureBlock block)
    {
        var refused = DisclosureText.Check([.. complete.Where(text => text.Block != block)]).Refusal;
        Assert.Equal(("disclosure.incomplete", block.ToString()), (refused?.Code, refused?.Field));
        Assert.Contains(DisclosureBlocks.Title(block).Zh, refused!.Says.Zh, StringComparison.Ordinal);
    }

    [Fact]
    public void A_word_or_two_is_no_disclosure()
    {
        var three = complete.Select(text => text.Block == DisclosureBlock.Pay ? text with { Words = "面议吧" } : text).ToList();
        Assert.Equal([DisclosureBlock.Pay], DisclosureText.Missing(three));
        Assert.Empty(DisclosureText.Missing(three.ConvertAll(text => text.Block == DisclosureBlock.Pay ? text with { Words = "面议即可" } : text)));
    }

    [Fact]
    public void A_block_of_the_longest_length_passes_and_one_more_character_does_not()
    {
        IReadOnlyList<BlockText> With(int length) => [.. complete.Select(text => text.Block == DisclosureBlock.Pay ? text with { Words = new string('字', length) } : text)];
        Assert.True(DisclosureText.Check(With(DisclosureBlocks.LongestWords)).Ok);
        Assert.Equal("disclosure.too-long", DisclosureText.Check(With(DisclosureBlocks.LongestWords + 1)).Refusal?.Code);
    }

    [Fact]
    public void A_job_says_its_own_words_and_takes_over_the_rest() => Assert.Equal(
        [new BlockText(DisclosureBlock.Pay, "岗位的"), new BlockText(DisclosureBlock.Team, "模板的")],
        DisclosureText.Resolve([new(DisclosureBlock.Pay, "岗位的"), new(DisclosureBlock.Team, "")], [new(DisclosureBlock.Pay, "模板的"), new(DisclosureBlock.Team, "模板的")]));

    [Theory]
    [InlineData(DisclosureBlock.WorkContent, "限 35 岁以下", true)]
    [InlineData(DisclosureBlock.Team, "只招男生，能吃苦", true)]
    [InlineData(DisclosureBlock.Team, "已婚已育者优先", true)]
    [InlineData(DisclosureBlock.WorkPlace, "需要本地户口", true)]
    [InlineData(DisclosureBlock.WorkContent, "入职须提供乙肝五项检查", true)]
    [InlineData(DisclosureBlock.Team, "The job requires a single woman without children", true)]
    [InlineData(DisclosureBlock.Hazards, "本岗位不接触职业病危害因素，公司每年组织一次体检", false)]
    [InlineData(DisclosureBlock.Hazards, "接触噪声，上岗前、在岗期间须做职业健康检查", false)]
    [InlineData(DisclosureBlock.Company, "员工 186 人，其中 5 人为退休返聘", false)]
    [InlineData(DisclosureBlock.Team, "小组 7 人，工作年限 2–11 年", false)]
    [InlineData(DisclosureBlock.SocialInsurance, "五险一金，含生育保险；产假按浙江省规定执行", false)]
    [InlineData(DisclosureBlock.Pay, "每月 10 日发放工资", false)]
    public void What_the_law_forbids_to_demand_is_refused_and_facts_are_not(DisclosureBlock block, string words, bool refused) =>
        Assert.Equal(refused, ForbiddenDemand.Find(block, words) is not null);

    [Fact]
    public void Two_texts_share_a_hash_only_if_they_are_one_text() => Gen.Select(Gen.String[0, 20], Gen.String[0, 20], Gen.String[0, 20], Gen.String[0, 20]).Sample((a, b, c, d) =>
        (DisclosureText.Hash("岗", null, [new(DisclosureBlock.Pay, a), new(DisclosureBlock.Hours, b)]) == DisclosureText.Hash("岗", null, [new(DisclosureBlock.Pay, c), new(DisclosureBlock.Hours, d)]))
        == (a == c && b == d));

    [Fact]
    public void Words_keep_their_paragraphs_and_lose_the_rest() => Assert.Equal("一\n二\n\n三", DisclosureText.Tidy("  \r\n一  \r\n二\r\n\r\n\r\n\r\n三\r\n\r\n"));
}
