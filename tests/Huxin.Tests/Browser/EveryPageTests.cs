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
        "/console/notices", "/console/mailbox", "/console/audit", "/console/members", "/console/organization", "/console/account",
    ];

    [Theory(Explicit = true)]
    [InlineData(1440, "zh-CN")]
    [InlineData(375, "zh-CN")]
    [InlineData(1440, "en")]
    [InlineData(375, "en")]
    public async Task No_page_overflows_or_fails_those_who_use_a_screen_reader(int width, string language)
    {
        var page = await SignedInAsync(width, language);
        var wrong = new List<string>();
        foreach (var path in await PathsAsync(page))
        {
            await page.GotoAsync(path);
            var overflow = await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth - window.innerWidth");
            if (overflow > 0)
            {
                wrong.Add($"{path}: {overflow} px too wide");
            }

            if (await page.Locator("h1").CountAsync() != 1)
            {
                wrong.Add($"{path}: {await page.Locator("h1").CountAsync()} main headings");
            }

            var axe = await page.RunAxe();
            wrong.AddRange(axe.Violations.Select(violation => $"{path}: {violation.Id} {string.Join(" | ", violation.Nodes.Take(2).Select(node => node.Html))}"));
        }

        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    /// <summary>The command that takes the pictures: run it by name with HUXIN_PICTURES set to a folder.</summary>
    [Theory(Explicit = true)]
    [InlineData(1440, "zh-CN")]
    [InlineData(375, "zh-CN")]
    [InlineData(1440, "en")]
    [InlineData(375, "en")]
    public async Task Pictures_of_every_page_are_taken(int width, string language)
    {
        var folder = Directory.CreateDirectory(Environment.GetEnvironmentVariable("HUXIN_PICTURES") ?? "docs/screenshots/run").FullName;
        var page = await SignedInAsync(width, language);
        var number = 0;
        foreach (var path in await PathsAsync(page))
        {
            await page.GotoAsync(path);
            var name = string.Concat(path.Split('/').Where(part => part.Length is > 0 and < 20).Select(part => $"-{part}"));
            await page.ScreenshotAsync(new() { Path = Path.Combine(folder, $"{language}-{width}-{++number:D2}{name}.png"), FullPage = true });
        }
    }

    private async Task<IPage> SignedInAsync(int width, string language)
    {
        var page = await fixture.PageAsync(width, locale: language);
        await page.GotoAsync("/sign-in");
        await page.Locator("#f-Input-Email").FillAsync("owner@demo.example");
        await page.Locator("#f-Input-Password").FillAsync(DemoAccounts.Password);
        await page.Locator("button[type=submit]").Last.ClickAsync();
        await page.WaitForURLAsync("**/console");
        return page;
    }

    private static async Task<List<string>> PathsAsync(IPage page)
    {
        var paths = new List<string>(Console) { "/sign-in", "/nowhere" };
        paths.AddRange((await LinksAsync(page, "/console", "a[href*='/manual/'], a[href*='/disputes/'], a[href*='/decide']")).Take(5));
        paths.AddRange((await LinksAsync(page, "/console/notices", "td a")).Take(2));
        paths.AddRange((await LinksAsync(page, "/console/candidates", "td a")).Take(2));
        foreach (var check in await LinksAsync(page, "/console/checks", "td a"))
        {
            paths.Add(check);
        }

        foreach (var mail in (await LinksAsync(page, "/console/mailbox", "td a")).Take(14))
        {
            await page.GotoAsync(mail);
            if (await page.Locator("article a").CountAsync() == 0)
            {
                continue;
            }

            var link = new Uri((await page.Locator("article a").First.GetAttributeAsync("href"))!).AbsolutePath;
            paths.AddRange(new[] { link, $"{link}/consent", $"{link}/claims", $"{link}/documents", $"{link}/findings", $"{link}/result", $"{link}/withdraw", $"{link}/consents" });
        }

        return [.. paths.Distinct()];
    }

    private static async Task<List<string>> LinksAsync(IPage page, string path, string selector)
    {
        await page.GotoAsync(path);
        return [.. await page.Locator(selector).EvaluateAllAsync<string[]>("links => links.map(link => link.getAttribute('href'))")];
    }
}
