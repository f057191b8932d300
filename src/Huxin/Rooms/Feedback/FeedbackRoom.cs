using Huxin.Engine.Checks;
using Huxin.Engine.Feedback;
using Huxin.Platform.Facts;
using Huxin.Platform.Jobs;
using Huxin.Platform.Mail;

namespace Huxin.Rooms.Feedback;

/// <summary>Results that candidates are owed, and their clocks.</summary>
internal static class FeedbackRoom
{
    public static void AddFeedback(this IServiceCollection services) => services
        .AddScoped<SendNotice>()
        .AddScoped<INoticeBook, NoticeBook>()
        .AddListener<CheckDecided, OweNotice>()
        .AddListener<MailDelivered, FollowMail>()
        .AddListener<MailNotDelivered, FollowMail>()
        .AddRound<NoticeClock>();

    public static void MapFeedback(this WebApplication app)
    {
    }
}
