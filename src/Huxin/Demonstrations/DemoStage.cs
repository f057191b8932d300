namespace Huxin.Demonstrations;

/// <summary>How far a demonstration candidate is brought.</summary>
internal enum DemoStage
{
    New,
    Invited,
    Consented,
    Collecting,
    Withdrawn,
    Canceled,
    Verifying,
    CandidateReview,
    Disputed,
    Ready,
    Decided,
    Closed,
}
