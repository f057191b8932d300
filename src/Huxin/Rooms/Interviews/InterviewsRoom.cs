using Huxin.Platform.Jobs;
using Huxin.Platform.Portal;
using Huxin.Platform.SignIn;
using Huxin.Platform.Ui;
using Huxin.Platform.Workbench;

namespace Huxin.Rooms.Interviews;

/// <summary>Invitations to interviews and visits: sent with the disclosure, answered by the candidate, opened with the employer's side.</summary>
internal static class InterviewsRoom
{
    public static void AddInterviews(this IServiceCollection services) => services
        .AddScoped<InvitationDesk>()
        .AddScoped<InviteCandidate>()
        .AddScoped<ChangeInvitation>()
        .AddScoped<AnswerInvitation>()
        .AddScoped<IWaiting, InterviewsWaiting>()
        .AddRound<InvitationClock>()
        .AddSingleton(new PortalEntry(new("面试", "Interview"), "", 10))
        .AddSingleton(new NavEntry(new("面试", "Interviews"), "/console/interviews", "calendar", nameof(Permission.SeeCandidates)) { Order = 35 });

    public static void MapInterviews(this WebApplication app)
    {
        InvitationList.MapExport(app);
        InvitationFile.Map(app);
    }
}
