using CsCheck;
using Huxin.Engine.Questions;

namespace Huxin.Engine.Tests.Questions;

/// <summary>What is offered as answered already, and what is not.</summary>
public sealed class QuestionLikenessTests
{
    [Theory]
    [InlineData("平均每周加班多少小时？周末需要加班吗？", "请问你们加班多吗")]
    [InlineData("平均每周加班多少小时？周末需要加班吗？", "周末会不会加班")]
    [InlineData("平均每周加班多少小时？周末需要加班吗？", "How many hours of overtime do you usually work?")]
    [InlineData("试用期是几个月？工资打折吗？", "试用期工资打几折")]
    [InlineData("试用期是几个月？工资打折吗？", "想了解一下试用期多长时间")]
    [InlineData("社保和公积金按什么基数缴纳？", "公积金的缴纳基数是多少")]
    [InlineData("近一年离职率是多少？上一任为什么离开？", "團隊的離職率高不高")]
    [InlineData("每周可以有几天远程办公？需要提前审批吗？", "可以居家办公吗，一周几天")]
    [InlineData("Can I work from home, and how many days a week?", "Is remote work possible, how many days?")]
    [InlineData("What is the turnover rate of the team?", "how high is turnover in your team")]
    [InlineData("年终奖去年实际发了几个月？", "去年年终奖发了多少")]
    public void A_question_in_other_words_is_found(string there, string asked) =>
        Assert.True(QuestionLikeness.Of(there, asked) >= QuestionLikeness.Alike, $"{QuestionLikeness.Of(there, asked):0.00}");

    [Theory]
    [InlineData("平均每周加班多少小时？周末需要加班吗？", "试用期是几个月？")]
    [InlineData("技术岗多久可以晋升一次？", "年假有几天？入职当年怎么折算？")]
    [InlineData("社保和公积金按什么基数缴纳？", "这个岗位向谁汇报？")]
    [InlineData("What is the turnover rate of the team?", "What laptop do I get?")]
    [InlineData("近一年离职率是多少？", "近一年的培训预算是多少？")]
    [InlineData("公司有没有食堂？", "公司有没有班车？")]
    public void Another_question_is_not(string there, string asked) =>
        Assert.True(QuestionLikeness.Of(there, asked) < QuestionLikeness.Alike, $"{QuestionLikeness.Of(there, asked):0.00}");

    [Fact]
    public void The_most_alike_come_first_and_no_more_than_asked_for()
    {
        string[] there = ["年假有几天？", "平均每周加班多少小时？", "加班费怎么算？", "周末需要加班吗？", "加班有餐补吗？"];

        var found = QuestionLikeness.Find("平均每周加班多少小时", there, text => text, 2);

        Assert.Equal("平均每周加班多少小时？", found[0]);
        Assert.Equal(2, found.Count);
    }

    [Fact]
    public void It_lies_between_nothing_and_the_same_and_does_not_mind_which_comes_first()
    {
        var texts = Gen.OneOfConst("加班", "多少", "试用期", "？", " ", "overtime", "Remote", "离职率", "的", "公积金", "𠮷", "\u200b", "work", "996").Array[0, 12].Select(parts => string.Concat(parts));
        Gen.Select(texts, texts).Sample((one, other) =>
        {
            var likeness = QuestionLikeness.Of(one, other);
            Assert.InRange(likeness, 0, 1);
            Assert.Equal(likeness, QuestionLikeness.Of(other, one), 12);
        });
    }
}
