using System.Net;
using Huxin.Demonstrations;
using Huxin.Engine.Checks;
using Huxin.Platform.Audit;
using Huxin.Platform.Mail;
using Huxin.Platform.SignIn;
using Huxin.Platform.Storage;
using Huxin.Platform.Tenancy;
using Huxin.Rooms.Checks;
using Huxin.Rooms.Feedback;
using Huxin.Rooms.Hiring;
using Huxin.Rooms.Interviews;
using Huxin.Rooms.Questions;
using Huxin.Rooms.Screening;
using Huxin.Rooms.Transparency;
using Huxin.Tests.Checks;
using Huxin.Tests.Hosting;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Huxin.Tests.Tenancy;

/// <summary>
/// One organization sees nothing of another. Every route of the program is walked by the owner of a second organization with the
/// first one's ids; a route that is neither walked nor listed as public fails the test.
/// </summary>
public sealed class TenancyTests
{
    private const string Stranger = "stranger@elsewhere.example";

    /// <summary>Routes that hold no organization's data, or are reached by a secret that only its owner has.</summary>
    private static readonly string[] Public =
    [
        "/", "/sign-in", "/sign-out", "/setup/{Secret}", "/language/{tag}", "/error/{Code:int}", "/health", "/design", "/design/portal", "/design/public",
        "/e/{Slug}", "/e/{Slug}/report", "/e/{slug}/report.pdf", "/e/{slug}/card.png", "/e/{slug}/sitemap.xml", "/e/{slug}/embed", "/e/{slug}/media/{id:guid}/{part}", "/e/{slug}/evidence/{id:guid}",
        "/e/{Slug}/jobs/{JobId:guid}", "/e/{slug}/jobs/{jobId:guid}/disclosure.pdf",
        "/e/{Slug}/ask", "/e/{Slug}/questions", "/e/{Slug}/questions/{Id:guid}", "/e/{Slug}/questions/{Id:guid}/voice", "/e/{slug}/questions/{id:guid}/evidence/{evidenceId:guid}",
    ];

    [Fact]
    public async Task A_second_organization_reaches_nothing_of_the_first_by_any_route()
    {
        await using var host = await HuxinHost.StartAsync(demo: true);
        var first = await AsFirstAsync(host, db => db.Set<OrganizationRow>().Select(row => row.Id).SingleAsync());
        await AddPapersAsync(host, first);
        await Questions.QuestionSteps.AddPaperAsync(host, first);
        await FoundStrangersAsync(host);
        var (addresses, marks) = await VictimAsync(host, first);
        var routes = Routes(host);
        var unknown = routes.Where(route => !Public.Contains(route) && !IsSecret(route) && !addresses.ContainsKey(route)).ToList();
        Assert.True(unknown.Count == 0, $"routes without an address in this test: {string.Join(", ", unknown)}");

        // The twin: to the first organization's own owner the same addresses show the same marks, so a leak would be seen.
        using var owner = await new Visitor(host).SignInAsync("owner@demo.example", DemoAccounts.Password);
        var handlers = new Dictionary<string, IReadOnlyList<string>>();
        var shown = new HashSet<string>();
        var empty = new List<string>();
        foreach (var (route, list) in addresses)
        {
            var open = 0;
            foreach (var address in list)
            {
                var (status, text, _) = await owner.GetAsync(address);
                Assert.True((int)status < 500, $"{address} answers its own owner with {(int)status}");
                open += status == HttpStatusCode.OK ? 1 : 0;
                handlers[address] = Visitor.Forms(text);
                shown.UnionWith(Leaks(text, marks));
            }

            if (open == 0)
            {
                empty.Add(route);
            }
        }

        Assert.True(empty.Count == 0, $"these routes open for nobody, so nothing is tried on them: {string.Join(", ", empty)}");
        Assert.True(shown.Count > marks.Count / 2, $"only {shown.Count} of {marks.Count} marks are shown to their owner");
        Assert.True(handlers.Values.Sum(list => list.Count) > 10, "hardly any form was found");

        using var stranger = await new Visitor(host).SignInAsync(Stranger, DemoAccounts.Password);
        var token = Visitor.Token((await stranger.GetAsync("/console/jobs/new")).Text);
        var audited = await AuditedAsync(host, first);
        var wrong = new List<string>();
        foreach (var address in addresses.Values.SelectMany(list => list))
        {
            var (status, text, _) = await stranger.GetAsync(address);
            wrong.AddRange(Leaks(text, marks).Select(mark => $"GET {address} shows {mark}"));
            var own = !address.Any(char.IsAsciiDigit);
            if (status == HttpStatusCode.OK != own)
            {
                wrong.Add($"GET {address} answers {(int)status}");
            }

            // 409: the page that a stranger sees there holds no such form, as if the step were done.
            // A form of an address without an id would change the stranger's own organization, and may.
            foreach (var handler in own ? [] : handlers[address])
            {
                using var answer = await stranger.PostAsync(address, token, handler, new() { ["Input.Words"] = "x", ["Input.Reason"] = "x" });
                if (answer.StatusCode is not (HttpStatusCode.NotFound or HttpStatusCode.Forbidden or HttpStatusCode.Conflict))
                {
                    wrong.Add($"POST {address} {handler} answers {(int)answer.StatusCode}");
                }

                wrong.AddRange(Leaks(await answer.Content.ReadAsStringAsync(), marks).Select(mark => $"POST {address} shows {mark}"));
            }
        }

        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
        Assert.Equal(audited, await AuditedAsync(host, first));
    }

    [Fact]
    public async Task No_route_of_the_console_opens_without_signing_in()
    {
        await using var host = await HuxinHost.StartAsync(demo: true);
        var first = await AsFirstAsync(host, db => db.Set<OrganizationRow>().Select(row => row.Id).SingleAsync());
        var (addresses, _) = await VictimAsync(host, first);
        using var nobody = new Visitor(host);
        foreach (var address in addresses.Values.SelectMany(list => list))
        {
            var (status, _, location) = await nobody.GetAsync(address);
            Assert.True(status == HttpStatusCode.Found && location!.ToString().Contains("/sign-in", StringComparison.Ordinal), $"{address} answers {(int)status} {location}");
        }
    }

    [Fact]
    public async Task A_link_that_nobody_was_given_opens_no_page_of_the_portal()
    {
        await using var host = await HuxinHost.StartAsync(demo: true);
        using var nobody = new Visitor(host);
        var routes = Routes(host).Where(IsSecret).ToList();
        Assert.NotEmpty(routes);
        foreach (var route in routes)
        {
            var address = route.Replace("{Secret}", new string('a', 43), StringComparison.OrdinalIgnoreCase).Replace("{Key}", "x", StringComparison.Ordinal)
                .Replace("{Code}", new string('a', 32), StringComparison.OrdinalIgnoreCase).Replace("{Id:guid}", $"{Guid.NewGuid()}", StringComparison.OrdinalIgnoreCase).Replace("{evidenceId:guid}", $"{Guid.NewGuid()}", StringComparison.Ordinal)
                .Replace("{part}", "480", StringComparison.Ordinal);
            var (status, _, _) = await nobody.GetAsync(address);
            Assert.True(status is HttpStatusCode.NotFound or HttpStatusCode.Gone, $"{route} answers {(int)status}");
        }
    }

    /// <summary>Routes that are reached by a secret.</summary>
    private static bool IsSecret(string route) => new[] { "/c/{", "/my/{", "/q/{", "/v/{" }.Any(start => route.StartsWith(start, StringComparison.OrdinalIgnoreCase));

    private static List<string> Routes(HuxinHost host) =>
        [.. host.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>().Select(endpoint => "/" + endpoint.RoutePattern.RawText!.TrimStart('/'))
            .Where(route => !route.StartsWith("/assets/", StringComparison.Ordinal) && !route.StartsWith("/_", StringComparison.Ordinal) && !route.Contains("{**", StringComparison.Ordinal)
                && (route.Contains('{', StringComparison.Ordinal) || !Path.HasExtension(route)))
            .Distinct()];

    private static IEnumerable<string> Leaks(string text, IEnumerable<string> marks)
    {
        var decoded = WebUtility.HtmlDecode(text);
        return marks.Where(mark => decoded.Contains(mark, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>The demonstration holds no uploaded papers; the routes that hand them out need some.</summary>
    private static Task<Huxin.Engine.Done> AddPapersAsync(HuxinHost host, Guid organization) => CheckSteps.WithAsync(host, async services =>
    {
        var db = services.GetRequiredService<HuxinDb>();
        var item = await db.Set<CheckItemRow>().FirstAsync(row => row.Status == ItemStatus.WaitingStaff);
        var dossier = (await CheckDossier.LoadAsync(db, item.CheckId, default))!;
        var paper = "%PDF-1.4\n%%EOF"u8.ToArray();
        var claim = await db.Set<ClaimRow>().FirstAsync();
        Assert.True((await services.GetRequiredService<KeepClaim>().AddEvidenceAsync(claim.Id, new Huxin.Rooms.Transparency.EvidenceDraft("原件", null, (paper, "paper.pdf"), false), default)).Ok);
        Assert.True((await services.GetRequiredService<AddEvidence>().RunAsync(dossier, item.Kind, paper, "paper.pdf", default)).Ok);
        return (await services.GetRequiredService<ManualVerification>().RecordAsync(dossier,
            new ManualRecord(item.Id, ItemResult.UnableToVerify, "无人接听", (paper, "paper.pdf", "application/pdf")), default)).Value;
    }, organization);

    private static async Task FoundStrangersAsync(HuxinHost host)
    {
        await using var scope = host.Services.CreateAsyncScope();
        var id = Guid.CreateVersion7();
        scope.ServiceProvider.GetRequiredService<Tenant>().Enter(id);
        var work = scope.ServiceProvider.GetRequiredService<Work>();
        scope.ServiceProvider.GetRequiredService<HuxinDb>().Add(new OrganizationRow { Id = id, Name = "别处有限公司", CreatedAt = work.Now });
        Assert.True((await scope.ServiceProvider.GetRequiredService<Staff>().AddAsync(new NewMember("外人", Stranger, DemoAccounts.Password, StaffRole.Owner), work)).Ok);
        await work.KeepAsync(default);
    }

    /// <summary>The first organization's addresses by route, and words that stand nowhere but in its data.</summary>
    private static Task<(Dictionary<string, List<string>> Addresses, List<string> Marks)> VictimAsync(HuxinHost host, Guid organization) => CheckSteps.WithAsync(host, async services =>
    {
        var db = services.GetRequiredService<HuxinDb>();
        var checks = await db.Set<CheckRow>().ToListAsync();
        var candidates = await db.Set<CandidateRow>().ToListAsync();
        var jobs = await db.Set<JobRow>().ToListAsync();
        var evidence = await db.Set<EvidenceRow>().ToListAsync();
        var manual = await db.Set<ManualResultRow>().Where(row => row.EvidenceFileId != null).ToListAsync();
        var lists = await db.Set<RiskListRow>().ToListAsync();
        var invitations = await db.Set<InvitationRow>().ToListAsync();
        var claims = await db.Set<ClaimRow>().ToListAsync();
        var backing = await db.Set<ClaimEvidenceRow>().ToListAsync();
        var media = await db.Set<Huxin.Rooms.Transparency.Media.MediaRow>().ToListAsync();
        var questions = await db.Set<QuestionRow>().ToListAsync();
        var withReport = checks.Where(check => check.AssessmentJson != null).ToList();
        var addresses = new Dictionary<string, List<string>>
        {
            ["/console/jobs/{Id:guid}"] = [.. jobs.Select(row => $"/console/jobs/{row.Id}")],
            ["/console/candidates/{Id:guid}"] = [.. candidates.Select(row => $"/console/candidates/{row.Id}")],
            ["/console/candidates/{id:guid}/resume"] = [.. candidates.Select(row => $"/console/candidates/{row.Id}/resume")],
            ["/console/checks/order/{CandidateId:guid}"] = [.. candidates.Select(row => $"/console/checks/order/{row.Id}")],
            ["/console/checks/{Id:guid}"] = [.. checks.Select(row => $"/console/checks/{row.Id}")],
            ["/console/checks/{Id:guid}/report"] = [.. withReport.Select(row => $"/console/checks/{row.Id}/report")],
            ["/console/checks/{id:guid}/report.pdf"] = [.. withReport.Take(2).Select(row => $"/console/checks/{row.Id}/report.pdf")],
            ["/console/checks/{id:guid}/consents.pdf"] = [.. withReport.Take(2).Select(row => $"/console/checks/{row.Id}/consents.pdf")],
            ["/console/checks/{Id:guid}/decide"] = [.. checks.Select(row => $"/console/checks/{row.Id}/decide")],
            ["/console/checks/{Id:guid}/disputes/{DisputeId:guid}"] = [.. (await db.Set<FindingResponseRow>().ToListAsync()).Select(row => $"/console/checks/{row.CheckId}/disputes/{row.Id}")],
            ["/console/checks/{Id:guid}/manual/{ItemId:guid}"] = [.. (await db.Set<CheckItemRow>().ToListAsync()).Select(row => $"/console/checks/{row.CheckId}/manual/{row.Id}")],
            ["/console/checks/{id:guid}/documents/{evidenceId:guid}"] = [.. evidence.Select(row => $"/console/checks/{row.CheckId}/documents/{row.Id}")],
            ["/console/checks/{id:guid}/manual-evidence/{resultId:guid}"] = [.. manual.Select(row => $"/console/checks/{row.CheckId}/manual-evidence/{row.Id}")],
            ["/console/disclosures/{JobId:guid}"] = [.. jobs.Select(row => $"/console/disclosures/{row.Id}")],
            ["/console/disclosures/{JobId:guid}/versions/{Number:int}"] = [.. jobs.Select(row => $"/console/disclosures/{row.Id}/versions/1")],
            ["/console/interviews/invite/{CandidateId:guid}"] = [.. candidates.Select(row => $"/console/interviews/invite/{row.Id}")],
            ["/console/interviews/{Id:guid}"] = [.. invitations.Select(row => $"/console/interviews/{row.Id}")],
            ["/console/interviews/{Id:guid}/script"] = [.. invitations.Select(row => $"/console/interviews/{row.Id}/script")],
            ["/console/interviews/{Id:guid}/reschedule"] = [.. invitations.Select(row => $"/console/interviews/{row.Id}/reschedule")],
            ["/console/disclosures/{jobId:guid}/versions/{number:int}/disclosure.pdf"] = [.. jobs.Take(2).Select(row => $"/console/disclosures/{row.Id}/versions/1/disclosure.pdf")],
            ["/console/mailbox/{id:guid}/mail.eml"] = [.. (await db.Set<MailRow>().Take(3).ToListAsync()).Select(row => $"/console/mailbox/{row.Id}/mail.eml")],
            ["/console/mailbox/{Id:guid}"] = [.. (await db.Set<MailRow>().ToListAsync()).Select(row => $"/console/mailbox/{row.Id}")],
            ["/console/screening/lists/{Id:guid}"] = [.. lists.Select(row => $"/console/screening/lists/{row.Id}")],
            ["/console/screening/lists/{Id:guid}/import"] = [.. lists.Select(row => $"/console/screening/lists/{row.Id}/import")],
            ["/console/screening/lists/{id:guid}/versions/{version:guid}/bad-lines"] = [.. (await db.Set<ListVersionRow>().ToListAsync()).Select(row => $"/console/screening/lists/{row.ListId}/versions/{row.Id}/bad-lines")],
            ["/console/screening/hits/{Id:guid}"] = [.. (await db.Set<HitRow>().ToListAsync()).Select(row => $"/console/screening/hits/{row.Id}")],
            ["/console/transparency/new/{KindName}"] = ["/console/transparency/new/Project"],
            ["/console/transparency/claims/{Id:guid}"] = [.. claims.Select(row => $"/console/transparency/claims/{row.Id}")],
            ["/console/transparency/claims/{Id:guid}/evidence"] = [.. claims.Select(row => $"/console/transparency/claims/{row.Id}/evidence")],
            ["/console/transparency/claims/{Id:guid}/photo"] = [.. claims.Select(row => $"/console/transparency/claims/{row.Id}/photo")],
            ["/console/transparency/claims/{Id:guid}/video"] = [.. claims.Select(row => $"/console/transparency/claims/{row.Id}/video")],
            ["/console/transparency/claims/{Id:guid}/verify"] = [.. claims.Select(row => $"/console/transparency/claims/{row.Id}/verify")],
            ["/console/transparency/claims/{Id:guid}/remove/{PartId:guid}"] = [.. backing.Select(row => $"/console/transparency/claims/{row.ClaimId}/remove/{row.Id}")],
            ["/console/transparency/media/{id:guid}/{part}"] = [.. media.Select(row => $"/console/transparency/media/{row.Id}/480")],
            ["/console/transparency/evidence/{id:guid}"] = [.. backing.Where(row => row.FileId != null).Select(row => $"/console/transparency/evidence/{row.Id}")],
            ["/console/notices/{Id:guid}"] = [.. (await db.Set<NoticeRow>().ToListAsync()).Select(row => $"/console/notices/{row.Id}")],
            ["/console/questions/{Id:guid}"] = [.. questions.Select(row => $"/console/questions/{row.Id}")],
            ["/console/questions/{Id:guid}/answer"] = [.. questions.Select(row => $"/console/questions/{row.Id}/answer")],
            ["/console/questions/{Id:guid}/review"] = [.. questions.Select(row => $"/console/questions/{row.Id}/review")],
            ["/console/questions/candidates/{CandidateId:guid}"] = [.. candidates.Select(row => $"/console/questions/candidates/{row.Id}")],
            ["/console/questions/{id:guid}/evidence/{evidenceId:guid}"] = [.. (await db.Set<AnswerEvidenceRow>().Where(row => row.FileId != null)
                .Join(db.Set<AnswerRow>(), row => row.AnswerId, answer => answer.Id, (row, answer) => new { row.Id, answer.QuestionId }).ToListAsync()).Select(row => $"/console/questions/{row.QuestionId}/evidence/{row.Id}")],
        };
        foreach (var list in new[]
        {
            "", "/account", "/audit", "/candidates", "/candidates/new", "/candidates/export", "/checks", "/checks/export",
            "/jobs", "/jobs/new", "/jobs/export", "/mailbox", "/members", "/notices", "/organization", "/screening",
            "/screening/import", "/screening/hits", "/disclosures", "/disclosures/template", "/interviews", "/interviews/export", "/transparency", "/transparency/findings",
            "/transparency/findings/answer", "/transparency/page", "/transparency/preview", "/transparency/export", "/questions", "/questions/export",
        })
        {
            addresses[$"/console{list}"] = [$"/console{list}"];
        }

        var marks = candidates.Select(row => row.Name).Concat(candidates.Select(row => row.Email).OfType<string>()).Concat(jobs.Select(row => row.Title))
            .Concat(DemoAccounts.All.Select(account => account.Email)).Append("云栖数智").Concat(lists.Select(row => row.Name)).Distinct().ToList();
        return (addresses, marks);
    }, organization);

    /// <summary>What people did; what the house does by itself meanwhile (a register answers) is nobody's doing.</summary>
    private static Task<int> AuditedAsync(HuxinHost host, Guid organization) =>
        AsFirstAsync(host, db => db.Set<AuditRow>().CountAsync(row => row.OrganizationId == organization && row.Actor != "system"));

    private static async Task<T> AsFirstAsync<T>(HuxinHost host, Func<HuxinDb, Task<T>> read)
    {
        await using var scope = host.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<HuxinDb>();
        var organization = await db.Set<OrganizationRow>().OrderBy(row => row.CreatedAt).Select(row => row.Id).FirstAsync();
        scope.ServiceProvider.GetRequiredService<Tenant>().Enter(organization);
        return await read(db);
    }
}
