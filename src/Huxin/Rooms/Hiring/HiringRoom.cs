using Huxin.Engine.Checks;
using Huxin.Engine.Hiring;
using Huxin.Platform.Facts;

namespace Huxin.Rooms.Hiring;

/// <summary>Jobs and candidates: what every other room refers to by id.</summary>
internal static class HiringRoom
{
    public static void AddHiring(this IServiceCollection services) => services
        .AddScoped<SaveJob>()
        .AddScoped<AddCandidate>()
        .AddScoped<ICandidateBook, CandidateBook>()
        .AddListener<CheckMoved, FollowChecks>();

    public static void MapHiring(this WebApplication app)
    {
    }
}
