using CsCheck;
using Huxin.Engine.Disclosure;

namespace Huxin.Engine.Tests.Disclosure;

public sealed class WordingChangeTests
{
    private static IReadOnlyList<BlockText> Pay(string words) => [new(DisclosureBlock.Pay, words)];

    [Fact]
    public void The_same_text_has_no_change() => Assert.Empty(WordingChange.Between(Pay("月薪一万。13 薪。"), Pay("月薪一万。13 薪。")));

    [Fact]
    public void A_changed_sentence_stands_between_those_that_stayed()
    {
        var block = Assert.Single(WordingChange.Between(Pay("月薪一万。13 薪。每月 10 日发。"), Pay("月薪一万。15 薪。每月 10 日发。")));
        Assert.Equal(BlockChange.Changed, block.Change);
        Assert.Equal([new("月薪一万。", "月薪一万。"), new("13 薪。", "15 薪。"), new("每月 10 日发。", "每月 10 日发。")], block.Sentences);
        Assert.Equal([true, false, true], block.Sentences.Select(sentence => sentence.Same));
    }

    [Fact]
    public void A_new_block_and_one_that_is_gone_are_named()
    {
        var changes = WordingChange.Between(Pay("月薪一万。"), [new(DisclosureBlock.Team, "七人。")]);
        Assert.Equal([(DisclosureBlock.Pay, BlockChange.Removed), (DisclosureBlock.Team, BlockChange.Added)], changes.Select(change => (change.Block, change.Change)));
    }

    /// <summary>Whatever the two texts are, the left column reads as the old one and the right as the new one.</summary>
    [Fact]
    public void Nothing_is_lost_on_either_side() => Gen.Select(Gen.OneOfConst("甲。", "乙。", "丙；", "丁\n").Array[1, 12], Gen.OneOfConst("甲。", "乙。", "丙；", "丁\n").Array[1, 12]).Sample((a, b) =>
    {
        var (before, after) = (string.Concat(a).Trim(), string.Concat(b).Trim());
        var change = WordingChange.Between(Pay(before), Pay(after));
        static string Flat(string text) => text.Replace("\n", "", StringComparison.Ordinal);
        return before == after
            ? change.Count == 0
            : Flat(string.Concat(change[0].Sentences.Select(sentence => sentence.Before))) == Flat(before) && Flat(string.Concat(change[0].Sentences.Select(sentence => sentence.After))) == Flat(after);
    });
}
