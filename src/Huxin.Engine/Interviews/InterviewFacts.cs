namespace Huxin.Engine.Interviews;

/// <summary>Why a candidate declines an invitation. The reasons are counted, never scored.</summary>
public enum DeclineReason
{
    OtherOffer,
    Pay,
    Place,
    Hours,
    Role,
    Employer,
    Process,
    Personal,
    Other,
}

/// <summary>What decline reasons are called.</summary>
public static class DeclineReasons
{
    public static Sentence Name(DeclineReason reason) => reason switch
    {
        DeclineReason.OtherOffer => new("已接受其他机会", "Took another offer"),
        DeclineReason.Pay => new("薪酬与期望差距较大", "Pay is far from what I expect"),
        DeclineReason.Place => new("工作地点不合适", "The place does not suit me"),
        DeclineReason.Hours => new("工作时间或节奏不合适", "The hours or the pace do not suit me"),
        DeclineReason.Role => new("岗位内容不合适", "The work itself does not suit me"),
        DeclineReason.Employer => new("对企业的了解还有顾虑", "I have doubts about the employer"),
        DeclineReason.Process => new("流程太慢或安排不合适", "The process is too slow or ill arranged"),
        DeclineReason.Personal => new("个人原因", "Personal reasons"),
        _ => new("其他", "Something else"),
    };
}

/// <summary>A candidate has declined an invitation.</summary>
public sealed record InvitationDeclined(Guid InvitationId, Guid CandidateId, Guid JobId, DeclineReason Reason, DateTimeOffset At) : IFact
{
    public static string Name => "interviews.invitation-declined";
}
