using Huxin.Engine.Checks;
using Huxin.Engine.Screening;
using Huxin.Platform.Facts;
using Huxin.Platform.Jobs;
using Huxin.Platform.SignIn;
using Huxin.Platform.Ui;
using Huxin.Platform.Workbench;

namespace Huxin.Rooms.Screening;

/// <summary>Risk lists of public court records: imported, versioned, asked during checks; hits wait for a person's judgment.</summary>
internal static class ScreeningRoom
{
    public static void AddScreening(this IServiceCollection services) => services
        .AddSingleton<ListParts>()
        .AddSingleton<ListShelf>()
        .AddScoped<ImportList>()
        .AddScoped<RetireList>()
        .AddScoped<ReviewHit>()
        .AddScoped<IRiskLists, AskLists>()
        .AddScoped<IWaiting, HitsWaiting>()
        .AddErrand<ReadListVersion>("screening.read-version")
        .AddListener<RiskListsUnwanted, ForgetHits>()
        .AddSingleton(new NavEntry(new("名单筛查", "Screening"), "/console/screening", "search", nameof(Permission.SeeFindings)) { Order = 45 });

    public static void MapScreening(this WebApplication app) => BadLines.Map(app);
}
