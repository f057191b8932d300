using Huxin.Engine.Disclosure;
using Huxin.Engine.Interviews;
using Huxin.Platform.Facts;
using Huxin.Platform.Jobs;
using Huxin.Platform.Portal;
using Huxin.Platform.SignIn;
using Huxin.Platform.Ui;
using Huxin.Platform.Workbench;

namespace Huxin.Rooms.Disclosure;

/// <summary>What the employer tells every candidate before asking anything: written per job, versioned, handed over, acknowledged.</summary>
internal static class DisclosureRoom
{
    public static void AddDisclosure(this IServiceCollection services) => services
        .AddScoped<SaveDisclosure>()
        .AddScoped<PublishDisclosure>()
        .AddScoped<ReadDisclosure>()
        .AddScoped<DisclosureShelf>()
        .AddScoped<IDisclosures>(scope => scope.GetRequiredService<DisclosureShelf>())
        .AddScoped<IWaiting, DisclosuresWaiting>()
        .AddErrand<SendNewVersion>("disclosure.send-new-version")
        .AddListener<InvitationDeclined, FollowDeclines>()
        .AddSingleton(new PortalEntry(new("企业信息告知书", "Disclosure"), "/disclosure", 20))
        .AddSingleton(new NavEntry(new("企业信息告知书", "Disclosures"), "/console/disclosures", "document", nameof(Permission.SeeCandidates)) { Order = 25 });

    public static void MapDisclosure(this WebApplication app) => DisclosurePapers.Map(app);
}
