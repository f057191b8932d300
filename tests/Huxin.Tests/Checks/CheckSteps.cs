using Huxin.Engine;
using Huxin.Engine.Checks;
using Huxin.Engine.Claims;
using Huxin.Platform.SignIn;
using Huxin.Platform.Storage;
using Huxin.Platform.Tenancy;
using Huxin.Rooms.Checks;
using Huxin.Rooms.Hiring;
using Huxin.Tests.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Huxin.Tests.Checks;

/// <summary>Brings a check of an invented person forward by the use cases that people use.</summary>
internal static class CheckSteps
{
    private static ClaimSet Claims => new()
    {
        Basics = new Basics { Name = "季测", Email = "jice@candidate.example" },
        Education = [new EducationClaim { Institution = "浙江大学", Area = "软件工程", StudyType = "本科", StartDate = PartialDate.Parse("2010-09"), EndDate = PartialDate.Parse("2014-06") }],
        Work = [new WorkClaim { Name = "杭州某某科技有限公司", Position = "工程师", StartDate = PartialDate.Parse("2014-07"), EndDate = PartialDate.Parse("2020-06") }],
    };

    public static async Task<Guid> SubmittedAsync(HuxinHost host, IReadOnlyList<ItemKind> consented, string package = "standard", string? idNumber = null)
    {
        var check = await ConfirmedAsync(host, consented, package, idNumber);
        await SubmitAsync(host, check);
        return check;
    }

    public static Task SubmitAsync(HuxinHost host, Guid check) =>
        WithAsync(host, async services => (await services.GetRequiredService<SubmitCheck>().RunAsync(await LoadAsync(services, check), default)).Value);

    /// <summary>Consented and confirmed; nothing is asked of anyone yet.</summary>
    public static async Task<Guid> ConfirmedAsync(HuxinHost host, IReadOnlyList<ItemKind> consented, string package = "standard", string? idNumber = null)
    {
        var check = await WithAsync(host, services => OrderedAsync(services, [.. new[] { ItemKind.Identity, ItemKind.Education, ItemKind.Employment }.Union(consented)], package));
        var claims = Claims with { Basics = Claims.Basics with { IdNumber = idNumber } };
        await WithAsync(host, async services => (await services.GetRequiredService<GiveConsent>().RunAsync(await LoadAsync(services, check), new ConsentForm(consented, "季测", "127.0.0.1"), default)).Value);
        await WithAsync(host, async services => (await services.GetRequiredService<ConfirmClaims>().RunAsync(await LoadAsync(services, check), new ConfirmedClaims(claims, true, null), new DateOnly(2026, 11, 24), default)).Value);
        return check;
    }

    /// <summary>A candidate of the first job, invited to a check of these items.</summary>
    public static async Task<Guid> OrderedAsync(IServiceProvider services, IReadOnlyList<ItemKind> items, string package = "standard")
    {
        var job = await services.GetRequiredService<HuxinDb>().Set<JobRow>().Select(row => row.Id).FirstAsync();
        var resume = System.Text.Json.JsonSerializer.SerializeToUtf8Bytes(Claims, EngineJson.Contract.ClaimSet);
        var candidate = await services.GetRequiredService<AddCandidate>().RunAsync(
            new CandidateDraft(job, Claims.Basics.Name, Claims.Basics.Email, Language.Chinese, (resume, "cv.json")), default);
        return (await services.GetRequiredService<OrderCheck>().RunAsync(
            new CheckOrder(candidate.Value, package, items, new Dictionary<ItemKind, string>(), true), default)).Value;
    }

    private static async Task<CheckDossier> LoadAsync(IServiceProvider services, Guid check) =>
        (await CheckDossier.LoadAsync(services.GetRequiredService<HuxinDb>(), check, default))!;

    public static Task<CheckDossier> DossierAsync(HuxinHost host, Guid check) => WithAsync(host, services => LoadAsync(services, check));

    /// <param name="host">The program.</param>
    /// <param name="act">What the organization's HR lead does.</param>
    /// <param name="organization">Which organization, where there are several.</param>
    public static async Task<T> WithAsync<T>(HuxinHost host, Func<IServiceProvider, Task<T>> act, Guid? organization = null)
    {
        await using var scope = host.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<HuxinDb>();
        var user = await db.Set<UserRow>().IgnoreQueryFilters().FirstAsync(row => row.Role == StaffRole.HrLead && (organization == null || row.OrganizationId == organization));
        scope.ServiceProvider.GetRequiredService<Tenant>().Enter(user.OrganizationId);
        scope.ServiceProvider.GetRequiredService<Actor>().Is(user);
        return await act(scope.ServiceProvider);
    }
}
