using Huxin.Engine.Checks;
using Huxin.Engine.Feedback;
using Huxin.Engine.Transparency;
using Huxin.Platform.Facts;
using Huxin.Platform.Jobs;
using Huxin.Platform.Mail;
using Huxin.Platform.SignIn;
using Huxin.Platform.Ui;
using Huxin.Platform.Workbench;

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
        .AddRound<NoticeClock>()
        .AddScoped<IBadgeFigures, NoticeFigures>()
        .AddScoped<IWaiting, NoticesWaiting>()
        .AddSingleton(new NavEntry(new("结果通知", "Result notices"), "/console/notices", "feedback", nameof(Permission.SendNotices)) { Order = 50 });
}
