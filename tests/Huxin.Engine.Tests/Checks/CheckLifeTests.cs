using Huxin.Engine.Checks;

namespace Huxin.Engine.Tests.Checks;

/// <summary>The life of a check, move by move: what is not in this table must be refused, with a code.</summary>
public sealed class CheckLifeTests
{
    private const string Allowed = """
        Draft: Invite Invited, Cancel Canceled
        Invited: Consent Consented, Withdraw ConsentWithdrawn, Cancel Canceled, Expire Expired
        Consented: ConfirmClaims Collecting, Withdraw ConsentWithdrawn, Cancel Canceled, Expire Expired
        Collecting: ConfirmClaims Collecting, Submit Verifying, Withdraw ConsentWithdrawn, Cancel Canceled, Expire Expired
        Verifying: FinishItems CandidateReview, Withdraw ConsentWithdrawn, Cancel Canceled
        CandidateReview: FinishReview Ready, Dispute Disputed, Withdraw ConsentWithdrawn, Cancel Canceled
        Disputed: Dispute Disputed, ResolveDisputes Ready, Withdraw ConsentWithdrawn, Cancel Canceled
        Ready: Dispute Disputed, Decide Decided, Withdraw ConsentWithdrawn, Cancel Canceled
        Decided: Notify Notified
        Notified: Close Closed
        """;

    public static TheoryData<CheckStatus, CheckMove> All => new(from status in Enum.GetValues<CheckStatus>() from move in Enum.GetValues<CheckMove>() select (status, move));

    [Theory]
    [MemberData(nameof(All))]
    public void Only_the_moves_of_the_table_are_possible(CheckStatus status, CheckMove move)
    {
        var row = Allowed.Split('\n').FirstOrDefault(line => line.StartsWith(status + ":", StringComparison.Ordinal));
        var next = row?[(row.IndexOf(':', StringComparison.Ordinal) + 1)..].Split(',', StringSplitOptions.TrimEntries)
            .Select(pair => pair.Split(' ')).FirstOrDefault(pair => pair[0] == move.ToString())?[1];
        var after = CheckLife.After(status, move);
        Assert.Equal(next is not null, after.Ok);
        Assert.Equal(next, after.Ok ? after.Value.ToString() : null);
        Assert.True(after.Ok || (after.Refusal.Code.StartsWith("checks.", StringComparison.Ordinal) && after.Refusal.Says.Zh.Length > 5 && after.Refusal.Says.En.Length > 5));
    }

    [Theory]
    [InlineData(CheckStatus.Disputed, CheckMove.Decide, "checks.disputed")]
    [InlineData(CheckStatus.CandidateReview, CheckMove.Decide, "checks.candidate-reviews-first")]
    [InlineData(CheckStatus.Verifying, CheckMove.Decide, "checks.not-finished")]
    [InlineData(CheckStatus.Closed, CheckMove.Withdraw, "checks.already-decided")]
    [InlineData(CheckStatus.ConsentWithdrawn, CheckMove.Submit, "checks.consent-withdrawn")]
    [InlineData(CheckStatus.Canceled, CheckMove.Consent, "checks.canceled")]
    [InlineData(CheckStatus.Expired, CheckMove.Consent, "checks.expired")]
    [InlineData(CheckStatus.Consented, CheckMove.Invite, "checks.already-done")]
    public void A_refusal_says_why(CheckStatus status, CheckMove move, string code) => Assert.Equal(code, CheckLife.After(status, move).Refusal!.Code);

    [Theory]
    [InlineData(CheckStatus.Ready, true, false)]
    [InlineData(CheckStatus.Decided, false, false)]
    [InlineData(CheckStatus.Closed, false, false)]
    [InlineData(CheckStatus.Canceled, false, true)]
    [InlineData(CheckStatus.ConsentWithdrawn, false, true)]
    public void Open_ends_with_the_decision_and_stopped_is_without_one(CheckStatus status, bool open, bool stopped)
    {
        Assert.Equal(open, CheckLife.IsOpen(status));
        Assert.Equal(stopped, CheckLife.IsStopped(status));
    }

    [Fact]
    public void Every_state_result_and_decision_is_named_in_both_languages()
    {
        Named(Enum.GetValues<CheckStatus>().Select(CheckWords.Name));
        Named(Enum.GetValues<ItemStatus>().Select(ItemResults.Name));
        Named(Enum.GetValues<ItemResult>().Select(ItemResults.Name));
        Named(Enum.GetValues<Decision>().Select(DecisionWords.Name));
        Assert.All(DecisionReason.All, reason => Assert.Equal(reason, DecisionReason.WithCode(reason.Code)));
        Assert.Null(DecisionReason.WithCode("age"));
    }

    private static void Named(IEnumerable<Sentence> names)
    {
        var all = names.ToList();
        Assert.All(all, name => Assert.True(name.Zh.Length > 0 && name.En.Length > 0));
        Assert.Equal(all.Count, all.Distinct().Count());
    }
}
