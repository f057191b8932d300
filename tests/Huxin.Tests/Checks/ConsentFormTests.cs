using System.Net;
using System.Net.Http.Json;
using Huxin.Engine.Checks;
using Huxin.Platform.Jobs;
using Huxin.Platform.Storage;
using Huxin.Rooms.Checks;
using Huxin.Sandbox;
using Huxin.Tests.BadInput;
using Huxin.Tests.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Huxin.Tests.Checks;

/// <summary>Consent given, refused and withdrawn by the candidate's own forms, with the registers' own log as witness (R8, R11).</summary>
public sealed class ConsentFormTests(DemoHost demo) : IClassFixture<DemoHost>
{
    private readonly HuxinHost host = demo.Host;

    [Fact]
    public async Task An_item_left_unticked_is_never_asked()
    {
        var (check, address) = await OrderedAsync();
        using var candidate = new Visitor(host);
        await ConsentAsync(candidate, address, ItemKind.Identity, ItemKind.Education);
        await SubmitAsync(candidate, address);
        await UntilAsync(async () => (await CheckSteps.DossierAsync(host, check)).Check.Status == CheckStatus.CandidateReview);

        var dossier = await CheckSteps.DossierAsync(host, check);
        Assert.Equal(ItemStatus.Canceled, dossier.Items.Single(item => item.Kind == ItemKind.Employment).Status);
        Assert.Equal(["chsi"], dossier.Answers.Select(answer => answer.Register));
        var questions = await QuestionsAsync();
        Assert.Single(questions, question => dossier.Answers.Any(answer => Same(question, answer)));
    }

    [Fact]
    public async Task One_item_withdrawn_while_its_register_is_slow_leaves_nothing_of_it_and_the_rest_goes_on()
    {
        var (check, address) = await OrderedAsync();
        using var candidate = new Visitor(host);
        await ConsentAsync(candidate, address, ItemKind.Identity, ItemKind.Education, ItemKind.Employment);
        await SlowAsync("chsi", 2500);
        await SubmitAsync(candidate, address);
        var study = await AskedAsync(check, "chsi");
        await WithdrawAsync(candidate, address, "items", ItemKind.Education);
        await UntilAsync(async () => (await QuestionsAsync()).Any(question => Same(question, study) && question.Answered)
            && (await CheckSteps.DossierAsync(host, check)).Check.Status == CheckStatus.CandidateReview);
        await QuietAsync(study.Id);

        var dossier = await CheckSteps.DossierAsync(host, check);
        Assert.Null(dossier.Answers.Single(answer => answer.Id == study.Id).RecordsJson);
        Assert.Equal(ItemStatus.Canceled, dossier.Items.Single(item => item.Kind == ItemKind.Education).Status);
        Assert.NotNull(dossier.Items.Single(item => item.Kind == ItemKind.Employment).Result);
        Assert.DoesNotContain(dossier.Findings, pair => pair.Finding.Code.StartsWith("education.", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Everything_withdrawn_while_a_register_is_slow_keeps_no_answer_and_delivers_nothing()
    {
        var (check, address) = await OrderedAsync();
        using var candidate = new Visitor(host);
        await ConsentAsync(candidate, address, ItemKind.Identity, ItemKind.Education);
        await SlowAsync("chsi", 2500);
        await SubmitAsync(candidate, address);
        var study = await AskedAsync(check, "chsi");
        await WithdrawAsync(candidate, address, "all");
        await UntilAsync(async () => (await QuestionsAsync()).Any(question => Same(question, study) && question.Answered));
        await QuietAsync(study.Id);

        var dossier = await CheckSteps.DossierAsync(host, check);
        Assert.Equal(CheckStatus.ConsentWithdrawn, dossier.Check.Status);
        Assert.Null(dossier.Check.AssessmentJson);
        Assert.All(dossier.Answers, answer => Assert.Null(answer.RecordsJson));
        using var staff = await demo.StaffAsync("zh-CN");
        Assert.Equal(HttpStatusCode.NotFound, (await staff.GetAsync($"/console/checks/{check}/report")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await staff.GetAsync($"/console/checks/{check}/report.pdf")).Status);
    }

    private static bool Same(LoggedQuestion question, SourceAnswerRow answer) => string.Equals(question.Key, answer.Id.ToString(), StringComparison.OrdinalIgnoreCase);

    private Task<(Guid Check, string Address)> OrderedAsync() => CheckSteps.WithAsync(host, async services =>
    {
        var check = await CheckSteps.OrderedAsync(services, [ItemKind.Identity, ItemKind.Education, ItemKind.Employment]);
        return (check, await DemoHost.AddressAsync(services.GetRequiredService<HuxinDb>(), check));
    });

    private static async Task ConsentAsync(Visitor candidate, string address, params ItemKind[] items)
    {
        var fields = items.ToDictionary(item => $"Input.Items[{item}]", _ => "true");
        fields["Input.SignedName"] = "季测";
        await PostAsync(candidate, $"{address}/consent", "consent", fields);
    }

    private static async Task SubmitAsync(Visitor candidate, string address)
    {
        await PostAsync(candidate, $"{address}/claims", "claims", new()
        {
            ["Input.Name"] = "季测",
            ["Input.Education[0].Institution"] = "浙江大学",
            ["Input.Education[0].Area"] = "软件工程",
            ["Input.Education[0].StudyType"] = "本科",
            ["Input.Education[0].StartDate"] = "2010-09",
            ["Input.Education[0].EndDate"] = "2014-06",
            ["Input.Work[0].Name"] = "杭州某某科技有限公司",
            ["Input.Work[0].Position"] = "工程师",
            ["Input.Work[0].StartDate"] = "2014-07",
            ["Input.Work[0].EndDate"] = "2020-06",
        });
        await PostAsync(candidate, $"{address}/documents", "submit", []);
    }

    private static Task WithdrawAsync(Visitor candidate, string address, string form, params ItemKind[] items) =>
        PostAsync(candidate, $"{address}/withdraw", form, items.ToDictionary(item => $"Input.Items[{item}]", _ => "true"));

    private static async Task PostAsync(Visitor candidate, string path, string form, Dictionary<string, string> fields)
    {
        var page = await candidate.GetAsync(path);
        var (status, text, _) = await candidate.SendAsync(path, page.Text, form, fields);
        Assert.True(status == HttpStatusCode.Found, $"{path} answers {(int)status}: {text}");
    }

    private async Task SlowAsync(string register, int milliseconds)
    {
        using var sandbox = new HttpClient { BaseAddress = host.SandboxAddress };
        (await sandbox.PostAsJsonAsync("/_control/settings", new FaultSettings { DelayMs = new() { [register] = milliseconds } })).EnsureSuccessStatusCode();
    }

    private async Task<List<LoggedQuestion>> QuestionsAsync()
    {
        using var sandbox = new HttpClient { BaseAddress = host.SandboxAddress };
        return (await sandbox.GetFromJsonAsync<List<LoggedQuestion>>("/_control/log"))!;
    }

    /// <summary>The question that is out, once the register has it.</summary>
    private async Task<SourceAnswerRow> AskedAsync(Guid check, string register)
    {
        SourceAnswerRow? asked = null;
        await UntilAsync(async () =>
        {
            asked = (await CheckSteps.DossierAsync(host, check)).Answers.SingleOrDefault(answer => answer.Register == register);
            return asked is not null && (await QuestionsAsync()).Any(question => Same(question, asked));
        });
        return asked!;
    }

    /// <summary>No errand about this subject is left: what could still be written has been.</summary>
    private Task QuietAsync(Guid subject) => UntilAsync(() => CheckSteps.WithAsync(host, async services =>
        !await services.GetRequiredService<HuxinDb>().Set<ErrandRow>().AnyAsync(row => row.Subject == subject)));

    private static async Task UntilAsync(Func<Task<bool>> reached)
    {
        var until = TimeProvider.System.GetUtcNow().AddSeconds(30);
        while (!await reached())
        {
            Assert.True(TimeProvider.System.GetUtcNow() < until, "it did not come about in 30 s");
            await Task.Delay(50);
        }
    }
}
