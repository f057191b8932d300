using Huxin.Engine.Checks;
using Huxin.Engine.Hiring;
using Huxin.Platform.Facts;
using Huxin.Platform.SignIn;
using Huxin.Platform.Ui;

namespace Huxin.Rooms.Hiring;

/// <summary>Jobs and candidates: what every other room refers to by id.</summary>
internal static class HiringRoom
{
    public static void AddHiring(this IServiceCollection services) => services
        .AddScoped<SaveJob>()
        .AddScoped<AddCandidate>()
        .AddScoped<ICandidateBook, CandidateBook>()
        .AddScoped<IResumeDesk, ResumeDesk>()
        .AddScoped<IJobBook, JobBook>()
        .AddListener<CheckMoved, FollowChecks>()
        .AddSingleton(new NavEntry(new("岗位", "Jobs"), "/console/jobs", "job", nameof(Permission.SeeCandidates)) { Order = 20 })
        .AddSingleton(new NavEntry(new("候选人", "Candidates"), "/console/candidates", "people", nameof(Permission.SeeCandidates)) { Order = 30 });

    public static void MapHiring(this WebApplication app)
    {
        HiringExports.Map(app);
        ResumeFile.Map(app);
    }
}
