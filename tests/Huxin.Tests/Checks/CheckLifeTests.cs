using Huxin.Engine.Checks;

namespace Huxin.Tests.Checks;

public sealed class CheckLifeTests
{
    [Theory]
    [InlineData(CheckStatus.CandidateReview, CheckMove.Decide, "checks.candidate-reviews-first")]
    [InlineData(CheckStatus.Disputed, CheckMove.Decide, "checks.disputed")]
    [InlineData(CheckStatus.Disputed, CheckMove.FinishReview, "checks.disputed")]
    [InlineData(CheckStatus.Verifying, CheckMove.Decide, "checks.not-finished")]
    [InlineData(CheckStatus.ConsentWithdrawn, CheckMove.Decide, "checks.consent-withdrawn")]
    [InlineData(CheckStatus.Decided, CheckMove.Withdraw, "checks.already-decided")]
    [InlineData(CheckStatus.Closed, CheckMove.Dispute, "checks.already-decided")]
    [InlineData(CheckStatus.Expired, CheckMove.Consent, "checks.expired")]
    [InlineData(CheckStatus.Canceled, CheckMove.Submit, "checks.canceled")]
    [InlineData(CheckStatus.Consented, CheckMove.Consent, "checks.already-done")]
    public void A_move_out_of_turn_is_refused_with_its_reason(CheckStatus status, CheckMove move, string code) =>
        Assert.Equal(code, CheckLife.After(status, move).Refusal?.Code);

    [Fact]
    public void Consent_can_be_withdrawn_at_every_point_before_a_decision()
    {
        foreach (var status in Enum.GetValues<CheckStatus>().Where(status => status is > CheckStatus.Draft and < CheckStatus.Decided))
        {
            Assert.Equal(CheckStatus.ConsentWithdrawn, CheckLife.After(status, CheckMove.Withdraw).Value);
        }
    }

    [Fact]
    public void Nothing_leads_to_a_decision_past_the_candidate()
    {
        var doors = Enum.GetValues<CheckStatus>().Where(status => CheckLife.After(status, CheckMove.Decide).Ok);
        Assert.Equal([CheckStatus.Ready], doors);
    }
}
