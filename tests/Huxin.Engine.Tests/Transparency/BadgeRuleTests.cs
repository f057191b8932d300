using Huxin.Engine.Transparency;

namespace Huxin.Engine.Tests.Transparency;

/// <summary>Each badge one below its bound and one at it, for the share and for the sample.</summary>
public sealed class BadgeRuleTests
{
    [Theory]
    [InlineData(BadgeKind.AnswersOnTime, 9, 9, BadgeState.NotEnough)]
    [InlineData(BadgeKind.AnswersOnTime, 9, 10, BadgeState.Earned)]
    [InlineData(BadgeKind.AnswersOnTime, 8, 10, BadgeState.NotEarned)]
    [InlineData(BadgeKind.AnswersOnTime, 89, 100, BadgeState.NotEarned)]
    [InlineData(BadgeKind.AnswersOnTime, 90, 100, BadgeState.Earned)]
    [InlineData(BadgeKind.DecidesOnTime, 9, 9, BadgeState.NotEnough)]
    [InlineData(BadgeKind.DecidesOnTime, 9, 10, BadgeState.NotEarned)]
    [InlineData(BadgeKind.DecidesOnTime, 10, 10, BadgeState.Earned)]
    [InlineData(BadgeKind.DecidesOnTime, 18, 20, BadgeState.NotEarned)]
    [InlineData(BadgeKind.DecidesOnTime, 19, 20, BadgeState.Earned)]
    [InlineData(BadgeKind.DisclosureFoundTrue, 4, 4, BadgeState.NotEnough)]
    [InlineData(BadgeKind.DisclosureFoundTrue, 4, 5, BadgeState.NotEarned)]
    [InlineData(BadgeKind.DisclosureFoundTrue, 5, 5, BadgeState.Earned)]
    [InlineData(BadgeKind.DisclosureFoundTrue, 84, 100, BadgeState.NotEarned)]
    [InlineData(BadgeKind.DisclosureFoundTrue, 85, 100, BadgeState.Earned)]
    [InlineData(BadgeKind.EvidenceComplete, 4, 4, BadgeState.NotEnough)]
    [InlineData(BadgeKind.EvidenceComplete, 4, 5, BadgeState.NotEarned)]
    [InlineData(BadgeKind.EvidenceComplete, 5, 5, BadgeState.Earned)]
    public void Share_and_sample(BadgeKind kind, int kept, int due, BadgeState state) =>
        Assert.Equal(state, BadgeRule.All.Single(rule => rule.Kind == kind).Judge([new BadgeFigure(kind, kept, due)]).State);

    [Fact]
    public void Figures_of_several_rooms_are_added_and_others_left_out()
    {
        var badge = BadgeRule.All[0].Judge([new(BadgeKind.AnswersOnTime, 5, 5), new(BadgeKind.AnswersOnTime, 4, 5), new(BadgeKind.DecidesOnTime, 0, 50)]);
        Assert.Equal((BadgeState.Earned, 9, 10), (badge.State, badge.Kept, badge.Due));
        Assert.Equal("10 项中有 9 项做到（90%）", badge.Figures.Zh);
    }

    [Fact]
    public void Without_figures_nothing_is_claimed() => Assert.All(BadgeRule.All, rule => Assert.Equal(BadgeState.NotEnough, rule.Judge([]).State));

    [Fact]
    public void A_share_is_never_rounded_up_to_its_bound() =>
        Assert.Equal("1000 项中有 899 项做到（89%）", BadgeRule.All[0].Judge([new(BadgeKind.AnswersOnTime, 899, 1000)]).Figures.Zh);
}
