using Huxin.Engine.Questions;
using Huxin.Engine.Wording;

namespace Huxin.Engine.Tests.Questions;

/// <summary>Evidence, time and words of answers.</summary>
public sealed class AnswerRulesTests
{
    [Theory]
    [InlineData(1, false)]
    [InlineData(4, false)]
    [InlineData(5, true)]
    [InlineData(400, true)]
    public void A_figure_is_shown_from_five_people_on(int people, bool shown) => Assert.Equal(shown, EvidenceRules.IsShown(people));

    [Fact]
    public void The_best_evidence_grades_an_answer()
    {
        Assert.Equal(EvidenceGrade.Document, EvidenceRules.BestOf([EvidenceGrade.Statement, EvidenceGrade.Document, EvidenceGrade.Statistic]));
        Assert.Equal(EvidenceGrade.Statistic, EvidenceRules.BestOf([EvidenceGrade.Statement, EvidenceGrade.Statistic]));
        Assert.Null(EvidenceRules.BestOf([]));
    }

    [Theory]
    [InlineData("", null)]
    [InlineData("1 1 1 1", null)]
    [InlineData("9 1 3 2 4", 3.0)]
    [InlineData("0 0 0 0 0", 0.0)]
    [InlineData("6 1 2 3 4 5", 3.5)]
    public void The_median_needs_five_answers(string days, double? median) =>
        Assert.Equal(median, AnswerTimes.Median(days.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(int.Parse)));

    [Theory]
    [InlineData(false, false, QuestionState.Waiting)]
    [InlineData(true, true, QuestionState.Reopened)]
    [InlineData(true, false, QuestionState.Answered)]
    public void A_draft_sent_back_leaves_the_question_where_it_was(bool answered, bool doubted, QuestionState state) =>
        Assert.Equal(state, QuestionLife.AfterSendingBack(answered, doubted));

    [Fact]
    public void Every_topic_has_words_for_the_conversation_that_touch_no_forbidden_topic()
    {
        Assert.Equal(QuestionTopics.All, GuidingWords.All.Select(guidance => guidance.Topic));
        Assert.All(GuidingWords.All, guidance =>
        {
            Assert.All([guidance.Answer, guidance.Ask], says => Assert.True(says.Zh.Length > 15 && says.En.Length > 30, guidance.Topic));
            Assert.Empty(ForbiddenTopics.Find(guidance.Ask.Zh));
            Assert.Empty(ForbiddenTopics.Find(guidance.Ask.En));
        });
        Assert.Equal(GuidingWords.All.Count * 2, GuidingWords.All.SelectMany(guidance => new[] { guidance.Answer.Zh, guidance.Ask.Zh }).Distinct().Count());
    }

    [Theory]
    [InlineData("张经理是不是经常骂人", DelicateKind.Person, "张经理")]
    [InlineData("听说老王的组离职很多", DelicateKind.Person, "老王的")]
    [InlineData("Is Ms. Li still the head of design?", DelicateKind.Person, "Ms. Li")]
    [InlineData("加我微信 huxin2026 说", DelicateKind.Contact, "微信 huxin2026")]
    [InlineData("请打 13912345678", DelicateKind.Contact, "13912345678")]
    [InlineData("write to me@candidate.example", DelicateKind.Contact, "me@candidate.example")]
    [InlineData("你们是不是黑心企业", DelicateKind.Insult, "黑心")]
    public void What_must_not_slip_into_public_words_is_marked(string text, DelicateKind kind, string marked)
    {
        var place = Assert.Single(Delicate.Find(text));
        Assert.Equal(kind, place.Kind);
        Assert.Equal(marked, text[place.Start..place.End]);
    }

    [Theory]
    [InlineData("项目经理一般带几个人")]
    [InlineData("高级工程师的职级怎么定")]
    [InlineData("方便说一下总监多久换一次吗")]
    [InlineData("What does the manager expect in the first month?")]
    [InlineData("2025 年发了 14 个月工资")]
    public void Ordinary_words_are_not(string text) => Assert.Empty(Delicate.Find(text));
}
