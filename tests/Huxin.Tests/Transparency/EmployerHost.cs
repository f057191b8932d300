using System.Net.Http.Json;
using Huxin.Demonstrations;
using Huxin.Engine;
using Huxin.Engine.Transparency;
using Huxin.Platform.SignIn;
using Huxin.Platform.Storage;
using Huxin.Platform.Tenancy;
using Huxin.Rooms.Transparency;
using Huxin.Tests.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Huxin.Tests.Transparency;

/// <summary>A program with employers that a test founds for itself, each with an HR lead and a published page.</summary>
public sealed class EmployerHost : IAsyncLifetime
{
    /// <summary>An employer that the stand-in registers know.</summary>
    public const string KnownName = "云栖数智科技（杭州）有限公司（演示）";

    public const string KnownCode = "91330106MA2DEMK06K";

    private int founded;

    public HuxinHost Host { get; private set; } = null!;

    public async ValueTask InitializeAsync() => Host = await HuxinHost.StartAsync(demo: false);

    public ValueTask DisposeAsync() => Host.DisposeAsync();

    internal async Task<Employer> FoundAsync(string? name = null, string code = KnownCode, bool published = true)
    {
        var number = Interlocked.Increment(ref founded);
        var employer = new Employer(this, Guid.CreateVersion7(), $"employer-{number}", $"lead{number}@employer.example");
        await using (var scope = Host.Services.CreateAsyncScope())
        {
            scope.ServiceProvider.GetRequiredService<Tenant>().Enter(employer.Id);
            var work = scope.ServiceProvider.GetRequiredService<Work>();
            scope.ServiceProvider.GetRequiredService<HuxinDb>().Add(new OrganizationRow { Id = employer.Id, Name = name ?? $"测试第{number}有限公司", Uscc = code, Slug = employer.Slug, CreatedAt = work.Now });
            Assert.True((await scope.ServiceProvider.GetRequiredService<Staff>().AddAsync(new NewMember($"主管{number}", employer.Email, DemoAccounts.Password, StaffRole.HrLead), work)).Ok);
            await work.KeepAsync(default);
        }

        if (published)
        {
            await employer.WithAsync<PublishEmployer, Done>(publish => publish.RunAsync(new PageDraft(true, "介绍", null, "价值观一", null), default));
            await employer.SettledAsync();
        }

        return employer;
    }

    /// <summary>Changes how the stand-in registers behave.</summary>
    public async Task DisturbAsync(object settings)
    {
        using var client = new HttpClient { BaseAddress = Host.SandboxAddress };
        using var answer = await client.PostAsJsonAsync("/_control/settings", settings);
        answer.EnsureSuccessStatusCode();
    }
}

/// <summary>One employer of a test.</summary>
internal sealed record Employer(EmployerHost House, Guid Id, string Slug, string Email)
{
    public async Task<T> AsAsync<T>(Func<IServiceProvider, Task<T>> act)
    {
        await using var scope = House.Host.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<Tenant>().Enter(Id);
        scope.ServiceProvider.GetRequiredService<Actor>().Is(await scope.ServiceProvider.GetRequiredService<HuxinDb>().Set<UserRow>().AsNoTracking().FirstAsync());
        return await act(scope.ServiceProvider);
    }

    public Task<Outcome<T>> WithAsync<TUseCase, T>(Func<TUseCase, Task<Outcome<T>>> act)
        where TUseCase : notnull => AsAsync(services => act(services.GetRequiredService<TUseCase>()));

    public async Task<Guid> ClaimAsync(EmployerClaimDraft draft, ClaimVisibility visibility = ClaimVisibility.Public) =>
        (await WithAsync<SaveClaim, Guid>(save => save.RunAsync(null, draft, new ClaimKeeping(visibility, null), default))).Value;

    public Task<Guid> ProjectAsync(string title, ClaimVisibility visibility = ClaimVisibility.Public, DateOnly? until = null) =>
        ClaimAsync(new EmployerClaimDraft { Kind = EmployerClaimKind.Project, Title = title, Words = "正文", ValidUntil = until }, visibility);

    public Task<EmployerDossier> DossierAsync() => AsAsync(services => EmployerDossier.LoadAsync(services.GetRequiredService<HuxinDb>(), Id, default));

    /// <summary>Waits until every register has answered or given up.</summary>
    public async Task<EmployerDossier> SettledAsync()
    {
        for (var until = TimeProvider.System.GetUtcNow().AddSeconds(60); TimeProvider.System.GetUtcNow() < until; await Task.Yield())
        {
            if (!(await DossierAsync()).IsAsking)
            {
                // Read once more: the parts of the first look were not read at one moment.
                return await DossierAsync();
            }
        }

        throw new TimeoutException("The registers did not settle in a minute.");
    }

    public async Task<string> PageAsync(string path = "")
    {
        using var reader = new Visitor(House.Host);

        // Each look under an address of its own, so that no copy made before is handed out.
        return System.Net.WebUtility.HtmlDecode((await reader.GetAsync($"/e/{Slug}{path}?q={Guid.NewGuid():N}")).Text);
    }
}
