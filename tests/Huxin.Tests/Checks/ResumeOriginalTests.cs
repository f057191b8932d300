using System.Net;
using Huxin.Documents.Paper;
using Huxin.Documents.Resumes;
using Huxin.Engine;
using Huxin.Engine.Checks;
using Huxin.Engine.Claims;
using Huxin.Platform.Files;
using Huxin.Platform.Settings;
using Huxin.Platform.Storage;
using Huxin.Rooms.Checks;
using Huxin.Rooms.Hiring;
using Huxin.Tests.BadInput;
using Huxin.Tests.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Huxin.Tests.Checks;

/// <summary>An original that states what no employer may weigh is handed to nobody until the candidate has covered, replaced or taken it back.</summary>
public sealed class ResumeOriginalTests(DemoHost demo) : IClassFixture<DemoHost>
{
    private static readonly ClaimSet claims = new()
    {
        Basics = new Basics { Name = "田秀兰", Email = "tian@candidate.example" },
        Education = [new EducationClaim { Institution = "河北大学", Area = "汉语言文学", StudyType = "本科", StartDate = PartialDate.Parse("2014-09"), EndDate = PartialDate.Parse("2018-06") }],
        Work = [new WorkClaim { Name = "石家庄燕赵宏图印务有限公司", Position = "行政文员", StartDate = PartialDate.Parse("2021-03") }],
    };

    [Fact]
    public async Task What_was_read_is_shown_where_it_stands_and_the_original_is_held_back()
    {
        var (candidateId, address) = await CandidateAsync();
        using var candidate = new Visitor(demo.Host);
        var page = WebUtility.HtmlDecode((await candidate.GetAsync($"{address}/claims")).Text);
        Assert.Contains("简历里写了婚姻状况、政治面貌", page, StringComparison.Ordinal);
        Assert.Contains($"{address}/resume-entry.png?entry=work/0", page, StringComparison.Ordinal);
        Assert.Contains("石家庄燕赵宏图印务有限公司", ResumeReader.Read(await candidate.BytesAsync($"{address}/resume-entry.png?entry=work/0"), "strip.png", TestContext.Current.CancellationToken).Value.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await candidate.GetAsync($"{address}/resume-entry.png?entry=work/7")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await candidate.GetAsync($"{address}/resume-page.png?page=2")).Status);

        using var staff = await demo.StaffAsync("zh-CN");
        var console = WebUtility.HtmlDecode((await staff.GetAsync($"/console/candidates/{candidateId}")).Text);
        Assert.Contains("暂不提供", console, StringComparison.Ordinal);
        Assert.DoesNotContain("未婚", console, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await staff.GetAsync($"/console/candidates/{candidateId}/resume")).Status);
    }

    [Fact]
    public async Task A_covered_copy_takes_the_place_of_the_original_whose_bytes_are_deleted()
    {
        var (candidateId, address) = await CandidateAsync();
        var original = await PathAsync(candidateId);
        Assert.True(File.Exists(original));
        using var candidate = new Visitor(demo.Host);
        var sent = await candidate.SendAsync($"{address}/resume", (await candidate.GetAsync($"{address}/resume")).Text, "cover", []);
        Assert.Equal(HttpStatusCode.Found, sent.Status);

        using var staff = await demo.StaffAsync("zh-CN");
        var copy = ResumeReader.Read(await staff.BytesAsync($"/console/candidates/{candidateId}/resume"), "copy.pdf", TestContext.Current.CancellationToken).Value;
        Assert.Empty(copy.Withheld);
        Assert.Equal("田秀兰", copy.Claims.Basics.Name);
        await GoneAsync(original);

        // The places still show, now on the copy.
        await candidate.BytesAsync($"{address}/resume-entry.png?entry=work/0");
        Assert.DoesNotContain("简历里写了", WebUtility.HtmlDecode((await candidate.GetAsync($"{address}/claims")).Text), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_file_is_taken_only_when_it_states_no_such_thing()
    {
        var (candidateId, address) = await CandidateAsync();
        using var candidate = new Visitor(demo.Host);
        var page = (await candidate.GetAsync($"{address}/resume")).Text;
        var still = await candidate.SendAsync($"{address}/resume", page, "replace", [], ("Input.Resume", "新.pdf", ResumePaper.Print(claims, [("民族", "汉族")])));
        Assert.Equal(HttpStatusCode.OK, still.Status);
        Assert.Contains("还写着民族", still.Text, StringComparison.Ordinal);

        var clean = ResumePaper.Print(claims, []);
        Assert.Equal(HttpStatusCode.Found, (await candidate.SendAsync($"{address}/resume", page, "replace", [], ("Input.Resume", "新.pdf", clean))).Status);
        using var staff = await demo.StaffAsync("zh-CN");
        Assert.Equal(clean, await staff.BytesAsync($"/console/candidates/{candidateId}/resume"));
    }

    [Fact]
    public async Task The_original_can_be_taken_back_and_the_claims_stay()
    {
        var (candidateId, address) = await CandidateAsync();
        var original = await PathAsync(candidateId);
        using var candidate = new Visitor(demo.Host);
        Assert.Equal(HttpStatusCode.Found, (await candidate.SendAsync($"{address}/resume", (await candidate.GetAsync($"{address}/resume")).Text, "withdraw-resume", [])).Status);
        await GoneAsync(original);
        Assert.Contains("石家庄燕赵宏图印务有限公司", WebUtility.HtmlDecode((await candidate.GetAsync($"{address}/claims")).Text), StringComparison.Ordinal);
        Assert.Contains("这里没有简历原件", WebUtility.HtmlDecode((await candidate.GetAsync($"{address}/resume")).Text), StringComparison.Ordinal);
    }

    /// <summary>A candidate whose form states two such things, invited, consents given, and the address of the portal.</summary>
    private async Task<(Guid Candidate, string Address)> CandidateAsync()
    {
        var (candidate, check) = await CheckSteps.WithAsync(demo.Host, async services =>
        {
            var job = await services.GetRequiredService<HuxinDb>().Set<JobRow>().Select(row => row.Id).FirstAsync();

            // A telephone number of its own for each: equal files would share their bytes.
            var form = ResumePaper.Print(claims with { Basics = claims.Basics with { Phone = $"138{Random.Shared.Next(10_000_000, 99_999_999)}" } }, [("婚姻状况", "未婚"), ("政治面貌", "群众")]);
            var candidate = (await services.GetRequiredService<AddCandidate>().RunAsync(new CandidateDraft(job, null, null, Language.Chinese, (form, "登记表.pdf")), default)).Value;
            var check = (await services.GetRequiredService<OrderCheck>().RunAsync(new CheckOrder(candidate, "standard", [ItemKind.Identity], new Dictionary<ItemKind, string>(), true), default)).Value;
            return (candidate, check);
        });
        await CheckSteps.WithAsync(demo.Host, async services => (await services.GetRequiredService<GiveConsent>().RunAsync(
            (await CheckDossier.LoadAsync(services.GetRequiredService<HuxinDb>(), check, default))!, new ConsentForm([ItemKind.Identity], "田秀兰", "127.0.0.1"), default)).Value);
        return (candidate, await CheckSteps.WithAsync(demo.Host, services => DemoHost.AddressAsync(services.GetRequiredService<HuxinDb>(), check)));
    }

    private Task<string> PathAsync(Guid candidateId) => CheckSteps.WithAsync(demo.Host, async services =>
    {
        var db = services.GetRequiredService<HuxinDb>();
        var fileId = await db.Set<CandidateRow>().Where(row => row.Id == candidateId).Select(row => row.ResumeFileId).SingleAsync();
        var file = await db.Set<FileRow>().SingleAsync(row => row.Id == fileId);
        return Path.Combine(services.GetRequiredService<HuxinSettings>().Data, "files", file.OrganizationId.ToString("N"), file.Address[..2], file.Address);
    });

    private static async Task GoneAsync(string path)
    {
        for (var tries = 0; File.Exists(path); tries++)
        {
            Assert.True(tries < 600, "The bytes were still there after a minute.");
            await Task.Delay(100, TestContext.Current.CancellationToken);
        }
    }
}
