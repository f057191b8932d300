using System.Net;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Huxin.Demonstrations;
using Huxin.Engine;
using Huxin.Engine.Transparency;
using Huxin.Platform.Mail;
using Huxin.Platform.SignIn;
using Huxin.Platform.Storage;
using Huxin.Platform.Workbench;
using Huxin.Rooms.Transparency;
using Huxin.Rooms.Transparency.Public;
using Huxin.Tests.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Huxin.Tests.Transparency;

/// <summary>What everyone sees of an employer, and what nobody does.</summary>
public sealed class PublicPageTests(EmployerHost house) : IClassFixture<EmployerHost>
{
    private static DateOnly Yesterday => DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().AddHours(8).DateTime).AddDays(-1);

    [Fact]
    public async Task Only_what_is_public_and_in_date_is_on_the_page_and_silence_is_said()
    {
        var employer = await house.FoundAsync();
        await employer.ProjectAsync("看得见的项目");
        await employer.ProjectAsync("今天还有效的项目", until: Yesterday.AddDays(1));
        await employer.ProjectAsync("只给候选人的项目", ClaimVisibility.Candidates);
        await employer.ProjectAsync("内部的项目", ClaimVisibility.Internal);
        await employer.ProjectAsync("过期的项目", until: Yesterday);
        foreach (var path in new[] { "", "/report", "/embed" })
        {
            var page = await employer.PageAsync(path);
            Assert.DoesNotContain("只给候选人的项目", page, StringComparison.Ordinal);
            Assert.DoesNotContain("内部的项目", page, StringComparison.Ordinal);
            Assert.DoesNotContain("过期的项目", page, StringComparison.Ordinal);
            Assert.Contains("未披露", page, StringComparison.Ordinal);
        }

        var shown = await employer.PageAsync();
        Assert.Contains("看得见的项目", shown, StringComparison.Ordinal);
        Assert.Contains("今天还有效的项目", shown, StringComparison.Ordinal);
        Assert.Contains("另有 1 项内容已过有效期", shown, StringComparison.Ordinal);
        Assert.Contains("证据 0 项", shown, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_claim_that_runs_out_alerts_its_owner_once_and_waits_on_the_workbench()
    {
        var employer = await house.FoundAsync();
        var claim = await employer.ProjectAsync("快要过期的项目", until: Yesterday);
        await employer.ProjectAsync("没有期限的项目");
        async Task<int> RoundAsync() => await employer.AsAsync(async services => await services.GetRequiredService<ClaimClock>().RunAsync(default));
        Assert.Equal((1, 0), (await RoundAsync(), await RoundAsync()));
        var mail = Assert.Single(await employer.AsAsync(async services => await services.GetRequiredService<HuxinDb>().Set<MailRow>().ToListAsync()));
        Assert.Equal(employer.Email, mail.To);
        Assert.Contains("快要过期的项目", mail.Subject, StringComparison.Ordinal);
        Assert.Contains($"/console/transparency/claims/{claim}", mail.Text, StringComparison.Ordinal);
        var waiting = await employer.AsAsync(async services => await services.GetServices<IWaiting>().OfType<ClaimsWaiting>().Single().ForAsync(services.GetRequiredService<Actor>(), default));
        Assert.Equal("快要过期的项目", Assert.Single(waiting).About);

        // A new date shows it again, and a new end is a new alert.
        Assert.True((await employer.WithAsync<SaveClaim, Guid>(save => save.RunAsync(claim, new EmployerClaimDraft { Kind = EmployerClaimKind.Project, Title = "快要过期的项目", Words = "正文", ValidUntil = Yesterday.AddDays(5) }, new ClaimKeeping(ClaimVisibility.Public, null), default))).Ok);
        Assert.Contains("快要过期的项目", await employer.PageAsync(), StringComparison.Ordinal);
        Assert.Null((await employer.DossierAsync()).Claims.Single(row => row.Id == claim).AlertedAt);
    }

    [Fact]
    public async Task The_page_holds_data_for_machines_and_no_script()
    {
        var employer = await house.FoundAsync();
        await employer.ProjectAsync("</script><script>alert(1)</script>");
        await employer.ClaimAsync(new EmployerClaimDraft { Kind = EmployerClaimKind.Award, Title = "</script><script>alert(2)</script>", Words = "评选", Issuer = "协会", SourceUrl = "https://a.example/b" });
        using var reader = new Visitor(house.Host);
        var text = (await reader.GetAsync($"/e/{employer.Slug}")).Text;
        var scripts = Regex.Matches(text, "<script(?<attributes>[^>]*)>(?<body>.*?)</script>", RegexOptions.Singleline);
        var only = Assert.Single(scripts);
        Assert.Contains("application/ld+json", only.Groups["attributes"].Value, StringComparison.Ordinal);
        var graph = JsonNode.Parse(only.Groups["body"].Value)!["@graph"]!.AsArray();
        var organization = graph[0]!;
        Assert.Equal(("Organization", EmployerHost.KnownCode), (organization["@type"]!.GetValue<string>(), organization["identifier"]!["value"]!.GetValue<string>()));
        Assert.Equal("</script><script>alert(2)</script>", organization["award"]![0]!.GetValue<string>());
        Assert.DoesNotContain(" style=", text, StringComparison.Ordinal);
        Assert.DoesNotMatch(" on[a-z]+=", text);
        foreach (var needed in new[] { "rel=\"canonical\"", "hreflang=\"en\"", "hreflang=\"zh-CN\"", "og:image", "twitter:card", "name=\"description\"" })
        {
            Assert.Contains(needed, text, StringComparison.Ordinal);
        }

        Assert.True(System.Text.Encoding.UTF8.GetByteCount(text) < 60 * 1024);
    }

    [Fact]
    public async Task The_block_may_be_framed_by_anyone_and_nothing_else_of_the_site()
    {
        var employer = await house.FoundAsync();
        using var client = new HttpClient { BaseAddress = house.Host.Address };
        using var block = await client.GetAsync($"/e/{employer.Slug}/embed");
        var policy = Assert.Single(block.Headers.GetValues("Content-Security-Policy"));
        Assert.Contains("frame-ancestors *", policy, StringComparison.Ordinal);
        Assert.Contains("default-src 'none'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", await block.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        using var page = await client.GetAsync($"/e/{employer.Slug}");
        Assert.Contains("frame-ancestors 'self'", Assert.Single(page.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
        using var script = await client.GetAsync("/embed.js");
        Assert.Equal("text/javascript", script.Content.Headers.ContentType!.MediaType);
        Assert.True(EmbedFiles.Script.Length <= 1024);
    }

    [Fact]
    public async Task Search_engines_find_published_employers_and_no_others()
    {
        var shown = await house.FoundAsync();
        var hidden = await house.FoundAsync(published: false);
        using var reader = new Visitor(house.Host);
        var map = XDocument.Parse((await reader.GetAsync($"/sitemap.xml?q={Guid.NewGuid():N}")).Text);
        var places = map.Descendants(XName.Get("loc", "http://www.sitemaps.org/schemas/sitemap/0.9")).Select(place => new Uri(place.Value).AbsolutePath).ToList();
        Assert.Contains($"/e/{shown.Slug}/sitemap.xml", places);
        Assert.DoesNotContain($"/e/{hidden.Slug}/sitemap.xml", places);
        Assert.Contains("Sitemap: http://huxin.test/sitemap.xml", (await reader.GetAsync("/robots.txt")).Text, StringComparison.Ordinal);
        foreach (var path in new[] { "", "/report", "/report.pdf", "/card.png", "/embed", "/sitemap.xml" })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await reader.GetAsync($"/e/{hidden.Slug}{path}")).Status);
            Assert.Equal(HttpStatusCode.OK, (await reader.GetAsync($"/e/{shown.Slug}{path}")).Status);
        }
    }

    [Fact]
    public async Task A_member_of_another_organization_and_an_unknown_name_find_nothing()
    {
        var first = await house.FoundAsync();
        var second = await house.FoundAsync();
        using var stranger = await new Visitor(house.Host).SignInAsync(second.Email, DemoAccounts.Password);
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.GetAsync($"/e/{first.Slug}")).Status);
        Assert.Equal(HttpStatusCode.OK, (await stranger.GetAsync($"/e/{second.Slug}")).Status);
        using var reader = new Visitor(house.Host);
        Assert.Equal(HttpStatusCode.NotFound, (await reader.GetAsync("/e/nobody-of-this-name")).Status);
    }

    [Fact]
    public async Task The_report_and_the_card_are_real_files()
    {
        var employer = await house.FoundAsync();
        using var client = new HttpClient { BaseAddress = house.Host.Address };
        var paper = await client.GetByteArrayAsync($"/e/{employer.Slug}/report.pdf");
        Assert.True(paper.AsSpan().StartsWith("%PDF-"u8));
        var card = await client.GetByteArrayAsync($"/e/{employer.Slug}/card.png");
        using var codec = SkiaSharp.SKCodec.Create(new MemoryStream(card));
        Assert.Equal((1200, 630), (codec.Info.Width, codec.Info.Height));
    }

    [Fact]
    public async Task A_page_is_not_published_without_an_address_or_a_valid_code()
    {
        var employer = await house.FoundAsync(code: "91330106MA2DEMK06J", published: false);
        var refused = await employer.WithAsync<PublishEmployer, Done>(publish => publish.RunAsync(new PageDraft(true, null, null, null, null), default));
        Assert.Equal("transparency.uscc-needed", refused.Refusal?.Code);
        Assert.True((await employer.WithAsync<PublishEmployer, Done>(publish => publish.RunAsync(new PageDraft(false, "草稿", null, null, null), default))).Ok);
    }

    [Fact]
    public async Task Evidence_that_is_whole_earns_its_badge_at_five_and_not_at_four()
    {
        var employer = await house.FoundAsync();
        async Task<BadgeState> StateAsync() => (await employer.AsAsync(services => services.GetRequiredService<EmployerViews>().BadgesAsync(default))).Single(badge => badge.Rule.Kind == BadgeKind.EvidenceComplete).State;
        for (var i = 0; i < 5; i++)
        {
            Assert.Equal(BadgeState.NotEnough, await StateAsync());
            var claim = await employer.ProjectAsync($"项目 {i}");
            Assert.True((await employer.WithAsync<KeepClaim, Done>(keep => keep.AddEvidenceAsync(claim, new EvidenceDraft("报告", "https://a.example/r", null, true), default))).Ok);
            Assert.True((await employer.WithAsync<KeepClaim, Done>(keep => keep.VerifyAsync(claim, default))).Ok);
        }

        Assert.Equal(BadgeState.Earned, await StateAsync());
        await employer.ProjectAsync("没有证据的项目");
        Assert.Equal(BadgeState.NotEarned, await StateAsync());
    }
}
