using Deque.AxeCore.Playwright;
using Huxin.Demonstrations;
using Microsoft.Playwright;

namespace Huxin.Tests.Browser;

/// <summary>Every page a person can reach in the demonstration, at a desk and on a phone, in both languages.</summary>
public sealed class EveryPageTests(BrowserFixture fixture)
{
    private static readonly string[] Console =
    [
        "/console", "/console/jobs", "/console/jobs/new", "/console/candidates", "/console/candidates/new", "/console/checks",
        "/console/notices", "/console/mailbox", "/console/audit", "/console/members", "/console/organization", "/console/account", "/console/screening", "/console/screening/import", "/console/screening/hits",
        "/console/disclosures", "/console/disclosures/template", "/console/interviews",
        "/console/transparency", "/console/transparency/new/Story", "/console/transparency/new/Award", "/console/transparency/findings", "/console/transparency/page", "/console/transparency/preview", "/e/yunqi", "/e/yunqi/report",
        "/console/questions", "/e/yunqi/questions", "/e/yunqi/questions?q=%E5%8A%A0%E7%8F%AD", "/e/yunqi/ask",
    ];

    /// <summary>
    /// One walk a language: every page at both widths for overflow, and once, at the width of a phone, for axe.
    /// With HUXIN_PICTURES set to a folder it also takes a picture of each page at each width, to be looked at.
    /// </summary>
    [Theory]
    [InlineData("zh-CN")]
    [InlineData("en")]
    public async Task No_page_overflows_or_fails_those_who_use_a_screen_reader(string language)
    {
        var page = await SignedInAsync(1440, language);
        var wrong = new List<string>();
        var seen = new HashSet<string>();
        foreach (var path in await PathsAsync(page))
        {
            await page.GotoAsync(path);
            if (!seen.Add(new Uri(page.Url).AbsolutePath))
            {
                continue; // A step that is not the candidate's yet leads on to one already seen.
            }

            var name = string.Concat(path.Split('/').Where(part => part.Length is > 0 and < 20).Select(part => $"-{part}"));
            wrong.AddRange((await WrongAsync(page, $"{language}-{seen.Count:D2}{name}")).Select(what => $"{path}: {what}"));
        }

        Assert.True(seen.Count > 40, $"only {seen.Count} pages were walked");
        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    /// <summary>The twin: a page with every one of these faults is caught for each of them.</summary>
    [Fact]
    public async Task A_page_with_faults_is_caught()
    {
        var page = await fixture.PageAsync();
        await page.SetContentAsync("<html lang=en><title>t</title><main><h1>a</h1><h1>b</h1><div style='width:2000px'>wide</div><input></main>");
        var wrong = await WrongAsync(page, picture: null);
        Assert.Contains(wrong, what => what.Contains("too wide at 375", StringComparison.Ordinal));
        Assert.Contains(wrong, what => what.Contains("main headings", StringComparison.Ordinal));
        Assert.Contains(wrong, what => what.Contains("label", StringComparison.Ordinal));
    }

    private static async Task<List<string>> WrongAsync(IPage page, string? picture)
    {
        var wrong = new List<string>();
        foreach (var width in (int[])[1440, 375])
        {
            await page.SetViewportSizeAsync(width, 900);
            var overflow = await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth - window.innerWidth");
            if (overflow > 0)
            {
                wrong.Add($"{overflow} px too wide at {width}");
            }

            if (picture is not null && Environment.GetEnvironmentVariable("HUXIN_PICTURES") is { Length: > 0 } folder)
            {
                await page.ScreenshotAsync(new() { Path = Path.Combine(folder, $"{picture}-{width}.png"), FullPage = true });
            }
        }

        var headings = await page.Locator("h1").CountAsync();
        if (headings != 1)
        {
            wrong.Add($"{headings} main headings");
        }

        var axe = await page.RunAxe();
        wrong.AddRange(axe.Violations.Select(violation => $"{violation.Id} {string.Join(" | ", violation.Nodes.Take(2).Select(node => node.Html))}"));
        return wrong;
    }

    private async Task<IPage> SignedInAsync(int width, string language)
    {
        var page = await fixture.PageAsync(width, locale: language);
        await page.GotoAsync("/sign-in");
        await page.Locator("#f-Input-Email").FillAsync("owner@demo.example");
        await page.Locator("#f-Input-Password").FillAsync(DemoAccounts.Password);
        await page.Locator("button[type=submit]").Last.ClickAsync();
        await page.WaitForURLAsync("**/console", new() { WaitUntil = WaitUntilState.Commit });
        return page;
    }

    private static async Task<List<string>> PathsAsync(IPage page)
    {
        var paths = new List<string>(Console) { "/", "/sign-in", "/nowhere" };
        paths.AddRange((await LinksAsync(page, "/console", "a[href*='/manual/'], a[href*='/disputes/'], a[href*='/decide']")).Take(5));
        paths.AddRange((await LinksAsync(page, "/console/notices", "td a")).Take(2));
        paths.AddRange(await QuestionsAsync(page));
        paths.Add($"/v/{Papers.PaperVerificationTests.CodeOf(await (await page.APIRequest.GetAsync("/e/yunqi/report.pdf")).BodyAsync())}");
        paths.AddRange((await LinksAsync(page, "/console/candidates", "td a")).Take(2));
        foreach (var claim in (await LinksAsync(page, "/console/transparency?kind=Activity", "td a")).Take(1))
        {
            paths.AddRange([claim, claim + "/evidence", claim + "/photo", claim + "/video", claim + "/verify", .. (await LinksAsync(page, claim, "a[href*='/remove/']")).Take(2)]);
        }

        paths.AddRange((await LinksAsync(page, "/console/transparency/findings", "a[href*='/findings/answer']")).Take(1));
        foreach (var list in (await LinksAsync(page, "/console/screening", "td a")).Take(1))
        {
            paths.AddRange([list, list + "/import"]);
        }

        paths.AddRange((await LinksAsync(page, "/console/screening/hits", "td a")).Take(2));
        paths.AddRange((await LinksAsync(page, "/console/disclosures", "td a")).Take(2));
        foreach (var invitation in (await LinksAsync(page, "/console/interviews", "td a")).Take(4))
        {
            paths.AddRange([invitation, $"{invitation}/script", $"{invitation}/reschedule"]);
        }

        paths.AddRange((await LinksAsync(page, "/console/candidates", "td a")).Take(1).Select(candidate => candidate.Replace("/candidates/", "/interviews/invite/", StringComparison.Ordinal)));
        foreach (var check in await LinksAsync(page, "/console/checks", "td a"))
        {
            paths.Add(check);
        }

        // One link for each person and kind of page: later mails lead to the same pages.
        var known = new HashSet<string>();
        foreach (var mail in (await LinksAsync(page, "/console/mailbox?size=200", "td a")).Take(60))
        {
            await page.GotoAsync(mail);
            if (await page.Locator("article a").CountAsync() == 0)
            {
                continue;
            }

            var link = new Uri((await page.Locator("article a").First.GetAttributeAsync("href"))!).AbsolutePath;
            if (link.StartsWith("/console/", StringComparison.Ordinal) || !known.Add($"{link[..3]} {await page.Locator("dl.hx-facts dd").First.InnerTextAsync()}"))
            {
                continue; // To a member of staff, whose page is walked already, or to somebody known.
            }

            if (link.StartsWith("/my/", StringComparison.Ordinal))
            {
                var portal = string.Join('/', link.Split('/').Take(3));
                paths.AddRange([portal, $"{portal}/disclosure", $"{portal}/employer", $"{portal}/questions", $"{portal}/questions/ask", .. await LinksAsync(page, portal, "a[href*='/interviews/']:not([href$='.ics'])")]);
                continue;
            }

            paths.AddRange(new[] { link, $"{link}/consent", $"{link}/claims", $"{link}/resume", $"{link}/documents", $"{link}/findings", $"{link}/result", $"{link}/withdraw", $"{link}/consents" });
        }

        return [.. paths.Distinct()];
    }

    /// <summary>Questions in each state, with the pages for who answers, signs off, reads and asks.</summary>
    private static async Task<List<string>> QuestionsAsync(IPage page)
    {
        var paths = new List<string>();
        foreach (var (state, step) in new[] { ("Waiting", "/answer"), ("InReview", "/review"), ("Reopened", "/answer"), ("Answered", ""), ("SetAside", "") })
        {
            var found = (await LinksAsync(page, $"/console/questions?state={state}", "td a")).First();
            paths.AddRange(step.Length > 0 ? [found, found + step] : [found]);
        }

        paths.AddRange((await LinksAsync(page, paths[0], "dd a[href*='/questions/candidates/']")).Take(1));
        foreach (var answer in (await LinksAsync(page, "/e/yunqi/questions", "h2 a")).Take(3))
        {
            paths.AddRange([answer, answer + "/voice"]);
        }

        await page.GotoAsync("/e/yunqi/ask");
        await page.Locator("#f-Input-Text").FillAsync("停车位要收费吗？");
        await page.Locator("main button[type=submit]").ClickAsync();
        await page.WaitForURLAsync("**/q/*", new() { WaitUntil = WaitUntilState.Commit });
        paths.Add(new Uri(page.Url).AbsolutePath);
        return paths;
    }

    private static async Task<List<string>> LinksAsync(IPage page, string path, string selector)
    {
        await page.GotoAsync(path);
        return [.. await page.Locator(selector).EvaluateAllAsync<string[]>("links => links.map(link => link.getAttribute('href'))")];
    }
}
