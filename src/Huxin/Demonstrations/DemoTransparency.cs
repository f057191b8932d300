using Huxin.Engine;
using Huxin.Engine.Transparency;
using Huxin.Platform.Clock;
using Huxin.Platform.SignIn;
using Huxin.Platform.Storage;
using Huxin.Rooms.Transparency;
using Huxin.Rooms.Transparency.Media;
using Microsoft.EntityFrameworkCore;

namespace Huxin.Demonstrations;

/// <summary>What the invented employer says of itself: some of every kind, one licence that has run out, and a finding it explains.</summary>
internal sealed class DemoTransparency(DemoCast cast, TimeProvider clock, Guid organizationId)
{
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(30);

    public async Task PrepareAsync(CancellationToken cancel)
    {
        var picture = 0;
        foreach (var entry in DemoClaims.All(clock.Today()))
        {
            var claim = await cast.AsAsync(StaffRole.HrLead, async services => (await services.GetRequiredService<SaveClaim>().RunAsync(null, entry.Draft, new ClaimKeeping(entry.Visibility, null), cancel)).Value);
            foreach (var (name, url) in entry.Evidence)
            {
                await cast.AsAsync(StaffRole.HrLead, async services => (await services.GetRequiredService<KeepClaim>().AddEvidenceAsync(claim, new EvidenceDraft(name, url, null, true), cancel)).Value);
            }

            foreach (var (zh, en) in entry.Photos)
            {
                var photo = new HandedIn(DemoPictures.Draw(picture++), "demo.png");
                await cast.AsAsync(StaffRole.HrLead, async services => (await services.GetRequiredService<AddMedia>().PhotoAsync(claim, new MediaWords(zh, en), photo, cancel)).Value);
            }

            if (entry.Draft.Kind is not (EmployerClaimKind.Registration or EmployerClaimKind.Licence))
            {
                await cast.AsAsync(StaffRole.HrLead, async services => (await services.GetRequiredService<KeepClaim>().VerifyAsync(claim, cancel)).Value);
            }
        }

        await cast.AsAsync(StaffRole.HrLead, async services => (await services.GetRequiredService<PublishEmployer>().RunAsync(DemoClaims.Page, cancel)).Value);
        if (!await AnsweredAsync(cancel))
        {
            return;
        }

        await cast.AsAsync(StaffRole.HrLead, async services =>
        {
            var findings = (await EmployerDossier.LoadAsync(services.GetRequiredService<HuxinDb>(), organizationId, cancel)).Findings(clock.Today());
            return findings.FirstOrDefault(finding => finding.Finding.Code == "employer.wage-arrears") is { } wages
                ? (await services.GetRequiredService<AnswerFinding>().RunAsync(wages.Key, FindingWordsKind.Statement, DemoClaims.Statement, cancel)).Value
                : Done.It;
        });
    }

    /// <summary>Registers answer in their own time; a demonstration that waits too long goes on without the rest.</summary>
    private async Task<bool> AnsweredAsync(CancellationToken cancel)
    {
        for (var until = clock.GetUtcNow() + LongestWait; clock.GetUtcNow() < until; await Task.Delay(100, cancel))
        {
            if (!await cast.InAsync(services => services.GetRequiredService<HuxinDb>().Set<EmployerAnswerRow>().AnyAsync(row => row.State == EmployerAnswerState.Asking, cancel)))
            {
                return true;
            }
        }

        return false;
    }
}
