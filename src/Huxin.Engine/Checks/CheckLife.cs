using System.Collections.Frozen;

namespace Huxin.Engine.Checks;

/// <summary>How far a check has come. The order is the order of a check without incident.</summary>
public enum CheckStatus
{
    Draft,
    Invited,
    Consented,
    Collecting,
    Verifying,
    CandidateReview,
    Disputed,
    Ready,
    Decided,
    Notified,
    Closed,
    Canceled,
    Expired,
    ConsentWithdrawn,
}

/// <summary>What can happen to a check.</summary>
public enum CheckMove
{
    Invite,
    Consent,
    ConfirmClaims,
    Submit,
    FinishItems,
    FinishReview,
    Dispute,
    ResolveDisputes,
    Decide,
    Notify,
    Close,
    Withdraw,
    Cancel,
    Expire,
}

/// <summary>
/// The life of a check: which move leads where, and why not. One table, read by pages, API, errands and tests.
/// The candidate sees the findings before anyone can decide (R19), a dispute freezes the decision (R20),
/// withdrawn consent ends the check without a negative finding (R11).
/// </summary>
public static class CheckLife
{
    private static readonly FrozenDictionary<(CheckStatus, CheckMove), CheckStatus> Moves =
        new Dictionary<(CheckStatus, CheckMove), CheckStatus>
        {
            [(CheckStatus.Draft, CheckMove.Invite)] = CheckStatus.Invited,
            [(CheckStatus.Invited, CheckMove.Consent)] = CheckStatus.Consented,
            [(CheckStatus.Consented, CheckMove.ConfirmClaims)] = CheckStatus.Collecting,
            [(CheckStatus.Collecting, CheckMove.ConfirmClaims)] = CheckStatus.Collecting,
            [(CheckStatus.Collecting, CheckMove.Submit)] = CheckStatus.Verifying,
            [(CheckStatus.Verifying, CheckMove.FinishItems)] = CheckStatus.CandidateReview,
            [(CheckStatus.CandidateReview, CheckMove.FinishReview)] = CheckStatus.Ready,
            [(CheckStatus.CandidateReview, CheckMove.Dispute)] = CheckStatus.Disputed,
            [(CheckStatus.Disputed, CheckMove.Dispute)] = CheckStatus.Disputed,
            [(CheckStatus.Ready, CheckMove.Dispute)] = CheckStatus.Disputed,
            [(CheckStatus.Disputed, CheckMove.ResolveDisputes)] = CheckStatus.Ready,
            [(CheckStatus.Ready, CheckMove.Decide)] = CheckStatus.Decided,
            [(CheckStatus.Decided, CheckMove.Notify)] = CheckStatus.Notified,
            [(CheckStatus.Notified, CheckMove.Close)] = CheckStatus.Closed,
        }.ToFrozenDictionary();

    /// <summary>Open: something can still happen before a decision.</summary>
    public static bool IsOpen(CheckStatus status) => status < CheckStatus.Decided;

    /// <summary>Ended without a decision.</summary>
    public static bool IsStopped(CheckStatus status) => status > CheckStatus.Closed;

    public static Outcome<CheckStatus> After(CheckStatus status, CheckMove move)
    {
        if (Moves.TryGetValue((status, move), out var next))
        {
            return next;
        }

        return move switch
        {
            CheckMove.Withdraw when IsOpen(status) && status != CheckStatus.Draft => CheckStatus.ConsentWithdrawn,
            CheckMove.Cancel when IsOpen(status) => CheckStatus.Canceled,
            CheckMove.Expire when status is CheckStatus.Invited or CheckStatus.Consented or CheckStatus.Collecting => CheckStatus.Expired,
            _ => WhyNot(status, move),
        };
    }

    private static Refusal WhyNot(CheckStatus status, CheckMove move) => (status, move) switch
    {
        (CheckStatus.ConsentWithdrawn, _) => CheckRefusals.ConsentWithdrawn,
        (CheckStatus.Canceled, _) => CheckRefusals.Canceled,
        (CheckStatus.Expired, _) => CheckRefusals.Expired,
        (CheckStatus.Disputed, CheckMove.Decide or CheckMove.FinishReview) => CheckRefusals.Disputed,
        (CheckStatus.CandidateReview, CheckMove.Decide) => CheckRefusals.CandidateReviewsFirst,
        ( >= CheckStatus.Decided, CheckMove.Decide or CheckMove.Dispute or CheckMove.Withdraw or CheckMove.Cancel) => CheckRefusals.AlreadyDecided,
        ( < CheckStatus.CandidateReview, CheckMove.Decide or CheckMove.Dispute) => CheckRefusals.NotFinished,
        _ => CheckRefusals.AlreadyDone,
    };
}
