namespace Huxin.Engine.Feedback;

/// <summary>The candidate has been sent the result; the two lanes of the check show it.</summary>
public sealed record NoticeSent(Guid NoticeId, Guid CheckId, string SentBy) : IFact
{
    public static string Name => "feedback.notice-sent";
}

/// <summary>The result has reached the candidate.</summary>
public sealed record NoticeDelivered(Guid NoticeId, Guid CheckId) : IFact
{
    public static string Name => "feedback.notice-delivered";
}

/// <summary>What the candidate's page says of a result notice.</summary>
public sealed record NoticeCard(Guid CheckId, string Words, DateTimeOffset SentAt, string SentBy, DateOnly Due);

/// <summary>What other rooms may ask Feedback.</summary>
public interface INoticeBook
{
    /// <summary>The notice of a check once it was sent; null before.</summary>
    Task<NoticeCard?> FindAsync(Guid checkId, CancellationToken cancel);

    /// <summary>The last day of the promise; null while nothing is owed.</summary>
    Task<DateOnly?> DueAsync(Guid checkId, CancellationToken cancel);
}
