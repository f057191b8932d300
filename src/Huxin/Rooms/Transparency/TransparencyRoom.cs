using Huxin.Engine.Transparency;
using Huxin.Platform.Jobs;
using Huxin.Platform.Portal;
using Huxin.Platform.SignIn;
using Huxin.Platform.Ui;
using Huxin.Platform.Workbench;
using Huxin.Rooms.Transparency.Media;
using Huxin.Rooms.Transparency.Public;

namespace Huxin.Rooms.Transparency;

/// <summary>What the employer says of itself, the evidence for it, what the registers say, and the page where everyone reads all three.</summary>
internal static class TransparencyRoom
{
    public static void AddTransparency(this IServiceCollection services) => services
        .AddScoped<SaveClaim>()
        .AddScoped<KeepClaim>()
        .AddScoped<AddMedia>()
        .AddScoped<MediaFiles.Shelf>()
        .AddScoped<VerifyEmployer>()
        .AddScoped<AnswerFinding>()
        .AddScoped<PublishEmployer>()
        .AddScoped<EmployerViews>()
        .AddScoped<PublishedEmployer>()
        .AddScoped<IBadgeFigures, EvidenceFigures>()
        .AddScoped<IWaiting, ClaimsWaiting>()
        .AddErrand<AskEmployerSource>("transparency.ask-source")
        .AddRound<ClaimClock>()
        .AddSingleton(new PortalEntry(new("企业资料", "About the employer"), "/employer", 60))
        .AddSingleton(new NavEntry(new("企业透明主页", "Employer page"), "/console/transparency", "building", nameof(Permission.KeepTransparency)) { Order = 60 });

    public static void MapTransparency(this WebApplication app)
    {
        MediaFiles.Map(app);
        EmployerFiles.Map(app);
        EmbedFiles.Map(app);
        SiteFiles.Map(app);
        ClaimList.MapExport(app);
    }
}
