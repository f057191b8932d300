using Huxin.Engine.Checks;
using Huxin.Engine.Feedback;
using Huxin.Engine.Screening;
using Huxin.Platform.Facts;
using Huxin.Platform.Jobs;
using Huxin.Platform.Settings;
using Huxin.Platform.SignIn;
using Huxin.Platform.Ui;
using Huxin.Platform.Workbench;
using Huxin.Rooms.Checks.Portal;
using Huxin.Rooms.Checks.Sources;

namespace Huxin.Rooms.Checks;

/// <summary>Background checks: order, consent, verification, findings, report, decision.</summary>
internal static class ChecksRoom
{
    public static void AddChecks(this IServiceCollection services, HuxinSettings settings)
    {
        services
            .AddSingleton<IRegister, HttpRegister>()
            .AddScoped<CheckDesk>()
            .AddScoped<OrderCheck>()
            .AddScoped<GiveConsent>()
            .AddScoped<ConfirmClaims>()
            .AddScoped<AddEvidence>()
            .AddScoped<SubmitCheck>()
            .AddScoped<AssessCheck>()
            .AddScoped<ManualVerification>()
            .AddScoped<RespondToFinding>()
            .AddScoped<FinishReview>()
            .AddScoped<AnswerDispute>()
            .AddScoped<DecideCheck>()
            .AddScoped<StopCheck>()
            .AddScoped<ResendInvitation>()
            .AddScoped<ReportWriter>()
            .AddScoped<ConsentRecord>()
            .AddScoped<PortalDoor>()
            .AddScoped<OpenCheck>()
            .AddScoped<ICheckSubjects, CheckSubjects>()
            .AddScoped<IWaiting, ChecksWaiting>()
            .AddSingleton(new NavEntry(new("背景调查", "Background checks"), "/console/checks", "check", nameof(Permission.SeeChecks)) { Order = 40 })
            .AddErrand<AskRegister>("checks.ask-register")
            .AddErrand<AdvanceCheck>("checks.advance")
            .AddErrand<ReassessCheck>("checks.reassess")
            .AddErrand<RescreenCheck>("checks.rescreen")
            .AddErrand<ReadEvidence>("checks.read-evidence")
            .AddListener<RiskListChanged, FollowLists>()
            .AddListener<HitReviewed, FollowLists>()
            .AddListener<NoticeSent, FollowNotices>()
            .AddListener<NoticeDelivered, FollowNotices>()
            .AddRound<CheckClocks>();
    }

    public static void MapChecks(this WebApplication app)
    {
        CheckList.MapExport(app);
        CheckFiles.Map(app);
        PortalFiles.Map(app);
    }
}
