using System.Text.Json.Nodes;
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

/// <summary>No item runs without its consent, and withdrawn consent stops it (R8, R11).</summary>
public sealed class ConsentTests
{
    [Fact]
    public async Task An_item_without_consent_is_never_asked()
    {
        await using var host = await HuxinHost.StartAsync(demo: true);
        var check = await SubmittedAsync(host, [ItemKind.Identity, ItemKind.Education]);
        await WaitAsync(host, check, status => status == CheckStatus.CandidateReview);

        Assert.Equal(["chsi"], await AskedAsync(host, check));
        var dossier = await DossierAsync(host, check);
        Assert.Equal(ItemStatus.Canceled, dossier.Items.Single(item => item.Kind == ItemKind.Employment).Status);
        Assert.DoesNotContain(dossier.Findings, pair => pair.Finding.Code.StartsWith("employment.", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Withdrawn_consent_stops_what_runs_and_leaves_no_finding()
    {
        await using var host = await HuxinHost.StartAsync(demo: true, "", "--down", "chsi");
        var check = await SubmittedAsync(host, [ItemKind.Identity, ItemKind.Education, ItemKind.Employment]);
        await WithAsync(host, async services => (await services.GetRequiredService<StopCheck>().WithdrawAsync(
            (await CheckDossier.LoadAsync(services.GetRequiredService<HuxinDb>(), check, default))!, default)).Value);

        var dossier = await DossierAsync(host, check);
        Assert.Equal(CheckStatus.ConsentWithdrawn, dossier.Check.Status);
        Assert.Null(dossier.Check.AssessmentJson);
        Assert.All(dossier.Items, item => Assert.NotEqual(ItemStatus.InProgress, item.Status));
        Assert.All(dossier.Consents, consent => Assert.NotNull(consent.WithdrawnAt));
    }

    [Fact]
    public async Task A_register_that_does_not_answer_makes_the_item_unverifiable_and_never_a_contradiction()
    {
        await using var host = await HuxinHost.StartAsync(demo: true, "", "--down", "chsi");
        var check = await SubmittedAsync(host, [ItemKind.Identity, ItemKind.Education, ItemKind.Employment]);
        await WaitAsync(host, check, status => status == CheckStatus.CandidateReview);

        var dossier = await DossierAsync(host, check);
        Assert.Equal(ItemResult.UnableToVerify, dossier.Items.Single(item => item.Kind == ItemKind.Education).Result);
        Assert.DoesNotContain(dossier.Findings, pair => pair.Finding.Code == "education.unconfirmed");
        Assert.Equal(3, dossier.Answers.Single(answer => answer.Register == "chsi").Attempts);
    }

    private static async Task<Guid> SubmittedAsync(HuxinHost host, IReadOnlyList<ItemKind> consented)
    {
        var claims = new ClaimSet
        {
            Basics = new Basics { Name = "季测", Email = "jice@candidate.example" },
            Education = [new EducationClaim { Institution = "浙江大学", Area = "软件工程", StudyType = "本科", StartDate = PartialDate.Parse("2010-09"), EndDate = PartialDate.Parse("2014-06") }],
            Work = [new WorkClaim { Name = "杭州某某科技有限公司", Position = "工程师", StartDate = PartialDate.Parse("2014-07"), EndDate = PartialDate.Parse("2020-06") }],
        };
        var check = await WithAsync(host, async services =>
        {
            var db = services.GetRequiredService<HuxinDb>();
            var job = await db.Set<JobRow>().Select(row => row.Id).FirstAsync();
            var candidate = await services.GetRequiredService<AddCandidate>().RunAsync(new CandidateDraft(job, "季测", "jice@candidate.example", Language.Chinese,
                (System.Text.Json.JsonSerializer.SerializeToUtf8Bytes(claims, EngineJson.Contract.ClaimSet), "cv.json")), default);
            return (await services.GetRequiredService<OrderCheck>().RunAsync(new CheckOrder(candidate.Value, "standard",
                [ItemKind.Identity, ItemKind.Education, ItemKind.Employment], new Dictionary<ItemKind, string>(), true), default)).Value;
        });
        await WithAsync(host, async services => (await services.GetRequiredService<GiveConsent>().RunAsync(await LoadAsync(services, check), new ConsentForm(consented, "季测", "127.0.0.1"), default)).Value);
        await WithAsync(host, async services => (await services.GetRequiredService<ConfirmClaims>().RunAsync(await LoadAsync(services, check), new ConfirmedClaims(claims, true, null), new DateOnly(2026, 11, 24), default)).Value);
        await WithAsync(host, async services => (await services.GetRequiredService<SubmitCheck>().RunAsync(await LoadAsync(services, check), default)).Value);
        return check;
    }

    private static async Task<CheckDossier> LoadAsync(IServiceProvider services, Guid check) =>
        (await CheckDossier.LoadAsync(services.GetRequiredService<HuxinDb>(), check, default))!;

    private static Task<CheckDossier> DossierAsync(HuxinHost host, Guid check) => WithAsync(host, services => LoadAsync(services, check));

    private static async Task<T> WithAsync<T>(HuxinHost host, Func<IServiceProvider, Task<T>> act)
    {
        await using var scope = host.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<HuxinDb>();
        var user = await db.Set<UserRow>().IgnoreQueryFilters().FirstAsync(row => row.Role == StaffRole.HrLead);
        scope.ServiceProvider.GetRequiredService<Tenant>().Enter(user.OrganizationId);
        scope.ServiceProvider.GetRequiredService<Actor>().Is(user);
        return await act(scope.ServiceProvider);
    }

    private static async Task WaitAsync(HuxinHost host, Guid check, Func<CheckStatus, bool> reached)
    {
        var until = TimeProvider.System.GetUtcNow().AddSeconds(30);
        while (TimeProvider.System.GetUtcNow() < until)
        {
            if (reached((await DossierAsync(host, check)).Check.Status))
            {
                return;
            }

            await Task.Yield();
        }

        Assert.Fail($"the check stays at {(await DossierAsync(host, check)).Check.Status}");
    }

    /// <summary>The registers that were asked for this check, as the registers themselves remember it.</summary>
    private static async Task<List<string>> AskedAsync(HuxinHost host, Guid check)
    {
        using var client = new HttpClient { BaseAddress = host.SandboxAddress };
        var log = await client.GetStringAsync("/_control/log");
        var dossier = await DossierAsync(host, check);
        Assert.NotNull(JsonNode.Parse(log));
        return [.. dossier.Answers.Where(answer => log.Contains(answer.Id.ToString(), StringComparison.OrdinalIgnoreCase)).Select(answer => answer.Register).Order(StringComparer.Ordinal)];
    }
}
