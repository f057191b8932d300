namespace Huxin.Engine.Interviews;

/// <summary>Where an invitation stands.</summary>
public enum InvitationStatus
{
    /// <summary>Sent, or moved since: the candidate has not answered for this time.</summary>
    Sent,

    /// <summary>The candidate comes.</summary>
    Accepted,

    /// <summary>The candidate would come at another time; the employer answers.</summary>
    TimeProposed,

    /// <summary>The candidate does not come.</summary>
    Declined,

    /// <summary>The employer has called it off.</summary>
    Canceled,

    /// <summary>It took place.</summary>
    Held,
}

/// <summary>What one of the parties does with an invitation.</summary>
public enum InvitationMove
{
    Accept,
    ProposeTime,
    Decline,
    Reschedule,
    Cancel,
    Hold,
}

/// <summary>What the candidate is invited to.</summary>
public enum InvitationKind
{
    /// <summary>An interview in the house.</summary>
    Interview,

    /// <summary>An interview by video or telephone.</summary>
    OnlineInterview,

    /// <summary>A look at the workplace, no interview.</summary>
    SiteVisit,

    /// <summary>A guided look at the workplace by video.</summary>
    OnlineVisit,

    /// <summary>A walk through the workplace as a 360° tour.</summary>
    VirtualVisit,
}

/// <summary>The life of an invitation: which move is possible where, and where it leads. A new time always asks for a new answer.</summary>
public static class InvitationLife
{
    public static bool IsOpen(InvitationStatus status) => status is InvitationStatus.Sent or InvitationStatus.Accepted or InvitationStatus.TimeProposed;

    public static Outcome<InvitationStatus> After(InvitationStatus status, InvitationMove move) => (status, move) switch
    {
        (InvitationStatus.Declined, _) => InterviewRefusals.Declined,
        (InvitationStatus.Canceled, _) => InterviewRefusals.Canceled,
        (InvitationStatus.Held, _) => InterviewRefusals.Held,
        (InvitationStatus.Accepted, InvitationMove.Accept) => InvitationStatus.Accepted,
        (InvitationStatus.TimeProposed, InvitationMove.Hold) => InterviewRefusals.AnswerProposalFirst,
        (_, InvitationMove.Accept) => InvitationStatus.Accepted,
        (_, InvitationMove.ProposeTime) => InvitationStatus.TimeProposed,
        (_, InvitationMove.Decline) => InvitationStatus.Declined,
        (_, InvitationMove.Reschedule) => InvitationStatus.Sent,
        (_, InvitationMove.Cancel) => InvitationStatus.Canceled,
        _ => InvitationStatus.Held,
    };
}

/// <summary>Names of states and kinds.</summary>
public static class InvitationWords
{
    public static Sentence Name(InvitationStatus status) => status switch
    {
        InvitationStatus.Sent => new("等候选人答复", "Waiting for the candidate"),
        InvitationStatus.Accepted => new("已接受", "Accepted"),
        InvitationStatus.TimeProposed => new("候选人希望换时间", "Another time proposed"),
        InvitationStatus.Declined => new("候选人已婉拒", "Declined"),
        InvitationStatus.Canceled => new("已取消", "Canceled"),
        _ => new("已进行", "Held"),
    };

    /// <summary>The state as the candidate reads it.</summary>
    public static Sentence NameForCandidate(InvitationStatus status) => status switch
    {
        InvitationStatus.Sent => new("等您答复", "Waiting for your answer"),
        InvitationStatus.Accepted => new("您已接受", "You accepted"),
        InvitationStatus.TimeProposed => new("您提出了别的时间", "You proposed another time"),
        InvitationStatus.Declined => new("您已婉拒", "You declined"),
        _ => Name(status),
    };

    public static Sentence Name(InvitationKind kind) => kind switch
    {
        InvitationKind.Interview => new("现场面试", "Interview on site"),
        InvitationKind.OnlineInterview => new("线上面试", "Online interview"),
        InvitationKind.SiteVisit => new("到访参观", "Visit on site"),
        InvitationKind.OnlineVisit => new("线上参观", "Online visit"),
        _ => new("全景参观", "360° visit"),
    };

    /// <summary>Takes place somewhere one travels to; otherwise an address on the net is needed.</summary>
    public static bool IsOnSite(InvitationKind kind) => kind is InvitationKind.Interview or InvitationKind.SiteVisit;
}

/// <summary>Why something about an invitation cannot be done.</summary>
public static class InterviewRefusals
{
    public static readonly Refusal NotFound = new("interviews.not-found", "没有找到这次邀约。", "This invitation was not found.");

    public static readonly Refusal CandidateNotFound = new("interviews.candidate-not-found", "没有找到这位候选人。", "This candidate was not found.");

    public static readonly Refusal DisclosureFirst = new("interviews.disclosure-first",
        "这个岗位还没有发布企业信息告知书。邀约会随信附上告知书，请先发布。", "This job has no published disclosure yet. The invitation carries it, so publish it first.");

    public static readonly Refusal Declined = new("interviews.declined",
        "候选人已婉拒这次邀约。需要时可以重新发出邀约。", "The candidate has declined this invitation. Send a new one if you need to.");

    public static readonly Refusal Canceled = new("interviews.canceled", "这次邀约已取消。", "This invitation was canceled.");

    public static readonly Refusal Held = new("interviews.held", "这次面试或参观已经进行过了。", "It has already taken place.");

    public static readonly Refusal AnswerProposalFirst = new("interviews.answer-proposal-first",
        "候选人提出了别的时间，请先改期或按原时间与候选人确认。", "The candidate proposed another time; move it or settle the time first.");

    public static readonly Refusal NotYet = new("interviews.not-yet", "还没到约定的时间。", "The time has not come yet.");

    public static readonly Refusal DateWrong = new("interviews.date-wrong",
        "日期无法识别，请写成 2026-06-01 的样子。", "The date cannot be read; write it like 2026-06-01.")
    { Field = "Day" };

    public static readonly Refusal TimeWrong = new("interviews.time-wrong",
        "时间无法识别，请写成 14:30 的样子。", "The time cannot be read; write it like 14:30.")
    { Field = "Time" };

    public static readonly Refusal Past = new("interviews.past",
        "这个时间已经过去了，请选一个将来的时间。", "This time has passed; choose one to come.")
    { Field = "Day" };

    public static readonly Refusal TooFar = new("interviews.too-far",
        "请选半年以内的时间。", "Choose a time within half a year.")
    { Field = "Day" };

    public static readonly Refusal MinutesWrong = new("interviews.minutes-wrong",
        "时长请填 10 到 480 分钟。", "The length is 10 to 480 minutes.")
    { Field = "Minutes" };

    public static readonly Refusal PlaceMissing = new("interviews.place-missing",
        "请写清地点：楼栋、楼层、怎么进门，让第一次来的人能找到。", "Say where: building, floor, how to get in; enough for somebody who has never been there.")
    { Field = "Place" };

    public static readonly Refusal AddressWrong = new("interviews.address-wrong",
        "请填写 https:// 开头的会议或参观链接。", "Enter the meeting's or tour's address, beginning with https://.")
    { Field = "Place" };

    public static readonly Refusal PeopleMissing = new("interviews.people-missing",
        "请写明谁会参加，一行一位：姓名，职务。候选人有权知道会见到谁。", "Say who takes part, one a line: name, role. Candidates should know whom they will meet.")
    { Field = "People" };

    public static readonly Refusal Unchanged = new("interviews.unchanged",
        "时间、地点和参加人都没有变化。", "Neither time, place nor people have changed.");

    public static readonly Refusal ReasonMissing = new("interviews.reason-missing",
        "请选择一个原因。它只用于改进，不会影响您以后的应聘。", "Choose a reason. It is only used to improve and never counts against you.")
    { Field = "Reason" };

    public static readonly Refusal ProposalMissing = new("interviews.proposal-missing",
        "请写出一两个您方便的时间，例如：下周二下午，或 6 月 5 日 10:00 之后。", "Name a time or two that suit you, such as Tuesday afternoon, or 5 June after 10:00.")
    { Field = "Times" };

    public static readonly Refusal CancelReasonMissing = new("interviews.cancel-reason-missing",
        "请用一句话告诉候选人为什么取消。", "Tell the candidate in a sentence why it is canceled.")
    { Field = "Words" };

    public static Refusal Forbidden(string field, string words) => new("interviews.forbidden-topic",
        $"「{words}」涉及不得询问或作为条件的内容，请改写。", $"“{words}” touches on what may not be asked or required; please rewrite it.")
    { Field = field };

    public static Refusal TooLong(string field, int limit) => new("interviews.too-long",
        $"这里最多 {limit} 个字，请精简一些。", $"At most {limit} characters here; please shorten it.")
    { Field = field };

    public static Refusal PersonWrong(string line) => new("interviews.person-wrong",
        $"这一行无法识别：{line}。请写成「姓名，职务」或「姓名，职务，邮箱」。", $"This line cannot be read: {line}. Write “name, role” or “name, role, mail address”.")
    { Field = "People" };
}
