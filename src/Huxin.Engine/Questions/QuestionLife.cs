namespace Huxin.Engine.Questions;

/// <summary>How far a question has come.</summary>
public enum QuestionState
{
    /// <summary>Asked; nobody has answered yet.</summary>
    Waiting,

    /// <summary>An answer is written and waits for a second person.</summary>
    InReview,

    /// <summary>An answer stands.</summary>
    Answered,

    /// <summary>Readers said that the answer lacks evidence: a better one is owed.</summary>
    Reopened,

    /// <summary>Not answered, for a reason that the asker reads.</summary>
    SetAside,
}

/// <summary>Why a question is not answered. A question that is merely unwelcome has no reason here.</summary>
public enum SetAsideReason
{
    NotAQuestion,
    AboutAPerson,
    Confidential,
    Repeated,
}

/// <summary>The bounds of a question's life, and what its states are called.</summary>
public static class QuestionLife
{
    /// <summary>Readers without a name who must find the evidence wanting before an answer is opened again; the asker alone is enough.</summary>
    public const int DoubtsThatReopen = 3;

    public const int ShortestQuestion = 5;

    public const int LongestQuestion = 500;

    public const int ShortestAnswer = 10;

    public const int LongestAnswer = 2000;

    /// <summary>Evidence items one answer may hold.</summary>
    public const int MostEvidence = 8;

    public static bool IsOpen(QuestionState state) => state is QuestionState.Waiting or QuestionState.InReview or QuestionState.Reopened;

    /// <summary>Whether an answer may be written now: a first one, a better one after doubts, or a revision of one that stands.</summary>
    public static bool TakesAnswer(QuestionState state) => state is QuestionState.Waiting or QuestionState.Reopened or QuestionState.Answered;

    /// <summary>Where a question stands once its draft is sent back.</summary>
    /// <param name="answered">An earlier answer stands.</param>
    /// <param name="doubted">Readers found it wanting.</param>
    public static QuestionState AfterSendingBack(bool answered, bool doubted) =>
        !answered ? QuestionState.Waiting : doubted ? QuestionState.Reopened : QuestionState.Answered;

    public static Sentence Name(QuestionState state) => state switch
    {
        QuestionState.Waiting => new("待答复", "To be answered"),
        QuestionState.InReview => new("待复核", "To be signed off"),
        QuestionState.Answered => new("已答复", "Answered"),
        QuestionState.Reopened => new("证据不足，待补充", "Better evidence owed"),
        _ => new("不予答复", "Set aside"),
    };

    public static Sentence Name(SetAsideReason reason) => reason switch
    {
        SetAsideReason.NotAQuestion => new("不是提问，或含有辱骂", "It asks nothing, or it insults"),
        SetAsideReason.AboutAPerson => new("涉及具体个人的隐私", "It concerns the privacy of a person"),
        SetAsideReason.Confidential => new("涉及依法保密的内容", "What it asks for is confidential by law"),
        _ => new("同样的问题已有答复", "The same question has been answered"),
    };
}
