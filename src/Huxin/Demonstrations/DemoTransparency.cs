using Huxin.Engine;
using Huxin.Engine.Transparency;
using Huxin.Platform.Clock;
using Huxin.Platform.SignIn;
using Huxin.Platform.Storage;
using Huxin.Platform.Tenancy;
using Huxin.Rooms.Transparency;
using Huxin.Rooms.Transparency.Media;
using Microsoft.EntityFrameworkCore;

namespace Huxin.Demonstrations;

/// <summary>What the invented employer says of itself: some of every kind, one licence that has run out, and a finding it explains.</summary>
internal sealed class DemoTransparency(IServiceScopeFactory scopes, TimeProvider clock, Guid organizationId)
{
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(30);

    public async Task PrepareAsync(CancellationToken cancel)
    {
        var picture = 0;
        foreach (var entry in DemoClaims.All(clock.Today()))
        {
            var claim = await AsAsync(async services => (await services.GetRequiredService<SaveClaim>().RunAsync(null, entry.Draft, new ClaimKeeping(entry.Visibility, null), cancel)).Value);
            foreach (var (name, url) in entry.Evidence)
            {
                await AsAsync(async services => (await services.GetRequiredService<KeepClaim>().AddEvidenceAsync(claim, new EvidenceDraft(name, url, null, true), cancel)).Value);
            }

            foreach (var (zh, en) in entry.Photos)
            {
                var photo = new HandedIn(DemoPictures.Draw(picture++), "demo.png");
                await AsAsync(async services => (await services.GetRequiredService<AddMedia>().PhotoAsync(claim, new MediaWords(zh, en), photo, cancel)).Value);
            }

            if (entry.Draft.Kind is not (EmployerClaimKind.Registration or EmployerClaimKind.Licence))
            {
                await AsAsync(async services => (await services.GetRequiredService<KeepClaim>().VerifyAsync(claim, cancel)).Value);
            }
        }

        await AsAsync(async services => (await services.GetRequiredService<PublishEmployer>().RunAsync(DemoClaims.Page, cancel)).Value);
        if (!await AnsweredAsync(cancel))
        {
            return;
        }

        await AsAsync(async services =>
        {
            var findings = (await EmployerDossier.LoadAsync(services.GetRequiredService<HuxinDb>(), organizationId, cancel)).Findings(clock.Today());
            return findings.FirstOrDefault(finding => finding.Finding.Code == "employer.wage-arrears") is { } wages
                ? (await services.GetRequiredService<AnswerFinding>().RunAsync(wages.Key, FindingWordsKind.Statement, DemoClaims.Statement, cancel)).Value
                : Done.It;
        });
    }

    private async Task<T> AsAsync<T>(Func<IServiceProvider, Task<T>> act)
    {
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<Tenant>().Enter(organizationId);
        var user = await scope.ServiceProvider.GetRequiredService<HuxinDb>().Set<UserRow>().AsNoTracking().FirstAsync(row => row.Role == StaffRole.HrLead);
        scope.ServiceProvider.GetRequiredService<Actor>().Is(user);
        return await act(scope.ServiceProvider);
    }

    /// <summary>Registers answer in their own time; a demonstration that waits too long goes on without the rest.</summary>
    private async Task<bool> AnsweredAsync(CancellationToken cancel)
    {
        for (var until = clock.GetUtcNow() + LongestWait; clock.GetUtcNow() < until; await Task.Delay(100, cancel))
        {
            await using var scope = scopes.CreateAsyncScope();
            scope.ServiceProvider.GetRequiredService<Tenant>().Enter(organizationId);
            if (!await scope.ServiceProvider.GetRequiredService<HuxinDb>().Set<EmployerAnswerRow>().AnyAsync(row => row.State == EmployerAnswerState.Asking, cancel))
            {
                return true;
            }
        }

        return false;
    }
}
