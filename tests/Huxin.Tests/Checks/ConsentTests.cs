using System.Text.Json.Nodes;
using Huxin.Engine.Checks;
using Huxin.Platform.Storage;
using Huxin.Rooms.Checks;
using Huxin.Tests.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Huxin.Tests.Checks;

/// <summary>No item runs without its consent, and withdrawn consent stops it (R8, R11).</summary>
public sealed class ConsentTests
{
    [Fact]
    public async Task An_item_without_consent_is_never_asked()
    {
        await using var host = await HuxinHost.StartAsync(demo: true);
        var check = await CheckSteps.SubmittedAsync(host, [ItemKind.Identity, ItemKind.Education]);
        await WaitAsync(host, check, status => status == CheckStatus.CandidateReview);

        Assert.Equal(["chsi"], await AskedAsync(host, check));
        var dossier = await CheckSteps.DossierAsync(host, check);
        Assert.Equal(ItemStatus.Canceled, dossier.Items.Single(item => item.Kind == ItemKind.Employment).Status);
        Assert.DoesNotContain(dossier.Findings, pair => pair.Finding.Code.StartsWith("employment.", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Withdrawn_consent_stops_what_runs_and_leaves_no_finding()
    {
        await using var host = await HuxinHost.StartAsync(demo: true, "", "--down", "chsi");
        var check = await CheckSteps.SubmittedAsync(host, [ItemKind.Identity, ItemKind.Education, ItemKind.Employment]);
        await CheckSteps.WithAsync(host, async services => (await services.GetRequiredService<StopCheck>().WithdrawAsync(
            (await CheckDossier.LoadAsync(services.GetRequiredService<HuxinDb>(), check, default))!, default)).Value);

        var dossier = await CheckSteps.DossierAsync(host, check);
        Assert.Equal(CheckStatus.ConsentWithdrawn, dossier.Check.Status);
        Assert.Null(dossier.Check.AssessmentJson);
        Assert.All(dossier.Items, item => Assert.NotEqual(ItemStatus.InProgress, item.Status));
        Assert.All(dossier.Consents, consent => Assert.NotNull(consent.WithdrawnAt));
    }

    [Fact]
    public async Task A_register_that_does_not_answer_makes_the_item_unverifiable_and_never_a_contradiction()
    {
        await using var host = await HuxinHost.StartAsync(demo: true, "", "--down", "chsi");
        var check = await CheckSteps.SubmittedAsync(host, [ItemKind.Identity, ItemKind.Education, ItemKind.Employment]);
        await WaitAsync(host, check, status => status == CheckStatus.CandidateReview);

        var dossier = await CheckSteps.DossierAsync(host, check);
        Assert.Equal(ItemResult.UnableToVerify, dossier.Items.Single(item => item.Kind == ItemKind.Education).Result);
        Assert.DoesNotContain(dossier.Findings, pair => pair.Finding.Code == "education.unconfirmed");
        Assert.Equal(3, dossier.Answers.Single(answer => answer.Register == "chsi").Attempts);
    }

    private static async Task WaitAsync(HuxinHost host, Guid check, Func<CheckStatus, bool> reached)
    {
        var until = TimeProvider.System.GetUtcNow().AddSeconds(30);
        while (TimeProvider.System.GetUtcNow() < until)
        {
            if (reached((await CheckSteps.DossierAsync(host, check)).Check.Status))
            {
                return;
            }

            await Task.Yield();
        }

        Assert.Fail($"the check stays at {(await CheckSteps.DossierAsync(host, check)).Check.Status}");
    }

    /// <summary>The registers that were asked for this check, as the registers themselves remember it.</summary>
    private static async Task<List<string>> AskedAsync(HuxinHost host, Guid check)
    {
        using var client = new HttpClient { BaseAddress = host.SandboxAddress };
        var log = await client.GetStringAsync("/_control/log");
        var dossier = await CheckSteps.DossierAsync(host, check);
        Assert.NotNull(JsonNode.Parse(log));
        return [.. dossier.Answers.Where(answer => log.Contains(answer.Id.ToString(), StringComparison.OrdinalIgnoreCase)).Select(answer => answer.Register).Order(StringComparer.Ordinal)];
    }
}
