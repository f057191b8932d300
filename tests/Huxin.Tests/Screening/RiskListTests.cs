using System.Text;
using Huxin.Engine.Checks;
using Huxin.Engine.Screening;
using Huxin.Platform.Storage;
using Huxin.Rooms.Checks;
using Huxin.Rooms.Screening;
using Huxin.Tests.Checks;
using Huxin.Tests.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Huxin.Tests.Screening;

/// <summary>Risk lists from import to report: only what an identifier ties to the candidate, or a person decided to ask about, is ever reported.</summary>
public sealed class RiskListTests
{
    private const string Header = "id,name,aliases,birth,id_number,region,kind,source,case_no,published\n";
    private const string Id = "330106199001010019";
    private const string Own = "A1,季测,,1990-01-01,330106199001****19,浙江,失信被执行人,虚构市法院,（2024）虚01执1号,2024-05-01\n";
    private const string Namesake = "A2,季测,,,,,失信被执行人,虚构市法院,（2024）虚01执2号,2024-05-01\n";
    private const string Other = "A3,季测,,1962,,,失信被执行人,虚构市法院,（2024）虚01执3号,2024-05-01\n";
    private static readonly ItemKind[] items = [ItemKind.Identity, ItemKind.CourtLists];

    [Fact]
    public async Task Bad_lines_are_told_by_number_and_reason_and_the_rest_is_kept()
    {
        await using var host = await HuxinHost.StartAsync(demo: true);
        var version = await ImportAsync(host, "甲", Header + Own + "A4,,,,,,失信,,,\n" + "A5,王五,,1990-13-01,,,失信,,,\n" + "A6,李四,,,,,行业黑名单,,,\n" + Own + "A7,赵六,,,,,限高,,,\n");

        Assert.Equal(ListVersionState.Current, version.State);
        Assert.Equal(2, version.Entries);
        Assert.Equal(4, version.BadCount);
        Assert.Equal([(3, "screening.name-missing"), (4, "screening.birth"), (5, "screening.kind-not-allowed")], version.Bad.Select(line => (line.Line, line.Why.Code)));
    }

    [Fact]
    public async Task A_file_of_which_nothing_can_be_used_leaves_the_version_before_in_use()
    {
        await using var host = await HuxinHost.StartAsync(demo: true);
        var first = await ImportAsync(host, "乙", Header + Own);
        var second = await ImportAsync(host, "乙", "什么,也,不是\n1,2,3\n");

        Assert.Equal(ListVersionState.Refused, second.State);
        Assert.NotEmpty(second.RefusalZh!);
        Assert.Equal(first.Id, await CheckSteps.WithAsync(host, services => services.GetRequiredService<HuxinDb>().Set<RiskListRow>().Where(row => row.Name == "乙").Select(row => row.CurrentVersionId).SingleAsync()));
    }

    [Fact]
    public async Task An_identifier_makes_a_record_and_a_name_alone_reaches_no_report()
    {
        await using var host = await HuxinHost.StartAsync(demo: true);
        await ImportAsync(host, "丙", Header + Own + Namesake + Other);
        var check = await VerifiedAsync(host, Id);

        var codes = await CodesAsync(host, check);
        Assert.Equal(["risk.dishonest-debtor"], codes);
        var hits = await HitsAsync(host, check);
        Assert.Equal([("A1", MatchStrength.SamePerson), ("A2", MatchStrength.NameOnly)], hits.Select(hit => (hit.EntryId, hit.Strength)));
    }

    [Fact]
    public async Task A_verdict_takes_a_record_out_of_the_report_or_lets_the_candidate_be_asked()
    {
        await using var host = await HuxinHost.StartAsync(demo: true);
        await ImportAsync(host, "丁", Header + Own + Namesake);
        var check = await VerifiedAsync(host, Id);
        var hits = await HitsAsync(host, check);

        await JudgeAsync(host, hits[0].Id, HitState.NotThisPerson);
        await UntilAsync(host, check, codes => codes.Count == 0);
        await JudgeAsync(host, hits[1].Id, HitState.Kept);
        await UntilAsync(host, check, codes => codes.SequenceEqual(["risk.namesake"]));
    }

    [Fact]
    public async Task A_new_version_of_a_list_is_asked_for_every_open_check_and_the_same_answer_changes_nothing()
    {
        await using var host = await HuxinHost.StartAsync(demo: true);
        await ImportAsync(host, "戊", Header + Namesake);
        var check = await VerifiedAsync(host, Id);
        Assert.Empty(await CodesAsync(host, check));

        await ImportAsync(host, "戊", Header + Namesake + Own);
        await UntilAsync(host, check, codes => codes.SequenceEqual(["risk.dishonest-debtor"]));
        var version = (await CheckSteps.DossierAsync(host, check)).Check.ReportVersion;
        await ImportAsync(host, "戊", Header + Own + Namesake);
        await ImportAsync(host, "戊", Header + Namesake);
        await UntilAsync(host, check, codes => codes.Count == 0);
        Assert.Equal(version + 1, (await CheckSteps.DossierAsync(host, check)).Check.ReportVersion);
        Assert.Equal(["A2"], (await HitsAsync(host, check)).Select(hit => hit.EntryId));
    }

    [Fact]
    public async Task An_entry_no_longer_counts_when_its_time_is_over()
    {
        await using var host = await HuxinHost.StartAsync(demo: true);
        await ImportAsync(host, "己", Header + Own.Replace("2024-05-01", "2019-05-01", StringComparison.Ordinal), keepMonths: "24");
        Assert.Empty(await CodesAsync(host, await VerifiedAsync(host, Id)));
    }

    [Fact]
    public async Task Without_consent_to_court_lists_no_list_is_asked()
    {
        await using var host = await HuxinHost.StartAsync(demo: true);
        await ImportAsync(host, "庚", Header + Own);
        var check = await CheckSteps.SubmittedAsync(host, [ItemKind.Identity], "trust", Id);
        await VerifyAsync(host, check);
        Assert.Empty(await HitsAsync(host, check));
        Assert.Empty(await CodesAsync(host, check));
    }

    [Fact]
    public async Task Consent_taken_back_leaves_no_hit()
    {
        await using var host = await HuxinHost.StartAsync(demo: true);
        await ImportAsync(host, "辛", Header + Own + Namesake);
        var check = await VerifiedAsync(host, Id);
        Assert.NotEmpty(await HitsAsync(host, check));
        await CheckSteps.WithAsync(host, async services => (await services.GetRequiredService<StopCheck>().WithdrawAsync(
            (await CheckDossier.LoadAsync(services.GetRequiredService<HuxinDb>(), check, default))!, default)).Value);
        await WaitAsync(async () => (await HitsAsync(host, check)).Count == 0);
    }

    [Fact]
    public async Task What_is_stored_of_a_list_is_sealed()
    {
        await using var host = await HuxinHost.StartAsync(demo: true);
        var version = await ImportAsync(host, "壬", Header + Own);
        var files = Directory.GetFiles(Path.Combine(host.Folder, "lists"), "*", SearchOption.AllDirectories).Where(path => path.Contains(version.Id.ToString("N"), StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(files);
        Assert.All(files, path => Assert.Equal(-1, File.ReadAllBytes(path).AsSpan().IndexOf(Encoding.UTF8.GetBytes("季测"))));
    }

    private static async Task<ListVersionRow> ImportAsync(HuxinHost host, string name, string csv, string? keepMonths = null)
    {
        var version = await CheckSteps.WithAsync(host, async services =>
        {
            var list = await services.GetRequiredService<HuxinDb>().Set<RiskListRow>().Where(row => row.Name == name).Select(row => (Guid?)row.Id).SingleOrDefaultAsync();
            return (await services.GetRequiredService<ImportList>().RunAsync(new ListDraft(list, name, "测试", keepMonths),
                new MemoryStream(Encoding.UTF8.GetBytes(csv)), "list.csv", ImportList.MostFromPage, null, default)).Value.Id;
        });
        Task<ListVersionRow> Row() => CheckSteps.WithAsync(host, services => services.GetRequiredService<HuxinDb>().Set<ListVersionRow>().AsNoTracking().SingleAsync(row => row.Id == version));
        await WaitAsync(async () => (await Row()).State != ListVersionState.Reading);
        return await Row();
    }

    private static async Task<Guid> VerifiedAsync(HuxinHost host, string idNumber)
    {
        var check = await CheckSteps.SubmittedAsync(host, items, "trust", idNumber);
        await VerifyAsync(host, check);
        return check;
    }

    private static Task VerifyAsync(HuxinHost host, Guid check) => WaitAsync(async () => (await CheckSteps.DossierAsync(host, check)).Check.Status == CheckStatus.CandidateReview);

    private static async Task<List<string>> CodesAsync(HuxinHost host, Guid check) =>
        [.. (await CheckSteps.DossierAsync(host, check)).Findings.Select(pair => pair.Finding.Code).Where(code => code.StartsWith("risk.", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

    private static Task UntilAsync(HuxinHost host, Guid check, Func<List<string>, bool> reached) => WaitAsync(async () => reached(await CodesAsync(host, check)));

    private static Task<List<HitRow>> HitsAsync(HuxinHost host, Guid check) => CheckSteps.WithAsync(host, services =>
        services.GetRequiredService<HuxinDb>().Set<HitRow>().AsNoTracking().Where(row => row.CheckId == check).OrderBy(row => row.EntryId).ToListAsync());

    private static Task<Engine.Done> JudgeAsync(HuxinHost host, Guid hit, HitState verdict) =>
        CheckSteps.WithAsync(host, async services => (await services.GetRequiredService<ReviewHit>().RunAsync(hit, verdict, "对照了出生日期和证件号码", default)).Value);

    private static async Task WaitAsync(Func<Task<bool>> reached)
    {
        for (var until = TimeProvider.System.GetUtcNow().AddSeconds(30); TimeProvider.System.GetUtcNow() < until; await Task.Yield())
        {
            if (await reached())
            {
                return;
            }
        }

        Assert.Fail("it did not come about in time");
    }
}
