using Deque.AxeCore.Playwright;
using Huxin.Platform.Portal;
using Huxin.Platform.Storage;
using Huxin.Rooms.Hiring;
using Huxin.Tests.Checks;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Huxin.Tests.Browser;

/// <summary>The employer's page as a candidate meets it: on the smallest phone, without script, light, and for those who listen to it.</summary>
public sealed class EmployerPageTests(BrowserFixture fixture)
{
    [Theory]
    [InlineData("/e/yunqi", "zh-CN")]
    [InlineData("/e/yunqi", "en")]
    [InlineData("/e/yunqi/report", "zh-CN")]
    [InlineData("/e/yunqi/report", "en")]
    [InlineData("/e/yunqi/embed", "zh-CN")]
    public async Task It_fits_the_smallest_phone_without_script(string path, string language)
    {
        var page = await fixture.PageAsync(320, script: false, locale: language);
        var asked = new List<Microsoft.Playwright.IRequest>();
        page.RequestFinished += (_, request) => asked.Add(request);
        await page.GotoAsync(path, new() { WaitUntil = Microsoft.Playwright.WaitUntilState.NetworkIdle });

        // What travels, compressed as it is sent; photographs and films come besides.
        long carried = 0;
        foreach (var request in asked.Where(request => request.ResourceType is not ("image" or "media")))
        {
            carried += (await request.SizesAsync()).ResponseBodySize;
        }

        Assert.True(carried > 4 * 1024, $"{carried} bytes: nothing was measured");
        Assert.Equal(320, await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth"));
        Assert.True(carried <= 60 * 1024, $"{carried} bytes without photographs");
        Assert.Equal(1, await page.Locator("h1").CountAsync());
        if (Environment.GetEnvironmentVariable("HUXIN_PICTURES") is { Length: > 0 } folder)
        {
            await page.ScreenshotAsync(new() { Path = Path.Combine(folder, $"employer{path.Replace('/', '-')}-{language}-320.png"), FullPage = true });
        }
    }

    [Theory]
    [InlineData("/e/yunqi")]
    [InlineData("/e/yunqi/report")]
    [InlineData("/e/yunqi/embed")]
    public async Task Axe_finds_nothing(string path)
    {
        var page = await fixture.PageAsync(360);
        await page.GotoAsync(path);
        var axe = await page.RunAxe();
        Assert.Equal([], axe.Violations.Select(violation => $"{violation.Id} {violation.Nodes[0].Html}"));
    }

    [Fact]
    public async Task A_candidate_sees_what_is_meant_for_candidates_and_the_public_does_not()
    {
        const string Meant = "近一年离职率与去向";
        var page = await fixture.PageAsync(320, script: false);
        var link = await CheckSteps.WithAsync(fixture.Host!, async services =>
        {
            var candidate = await services.GetRequiredService<HuxinDb>().Set<CandidateRow>().Select(row => row.Id).FirstAsync();
            var address = services.GetRequiredService<CandidateDoor>().AddLink(candidate, "/employer");
            await services.GetRequiredService<Work>().KeepAsync(default);
            return address.AbsolutePath;
        });
        await page.GotoAsync(link);
        Assert.Contains(Meant, await page.ContentAsync(), StringComparison.Ordinal);
        Assert.Contains("仅候选人可见", await page.ContentAsync(), StringComparison.Ordinal);
        Assert.Equal(320, await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth"));
        Assert.Equal(200, (await page.APIRequest.GetAsync(new Uri(fixture.Host!.Address, await page.Locator("img").First.GetAttributeAsync("src")).ToString())).Status);
        foreach (var path in new[] { "/e/yunqi", "/e/yunqi/report", "/e/yunqi/embed" })
        {
            await page.GotoAsync(path);
            Assert.DoesNotContain(Meant, await page.ContentAsync(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task The_script_of_a_few_lines_puts_the_block_into_another_page()
    {
        var page = await fixture.PageAsync();

        // Another site is another origin, on a port of its own.
        await using var site = WebApplication.CreateSlimBuilder().Build();
        site.Urls.Add("http://127.0.0.1:0");
        site.MapGet("/", () => Results.Text($"<!doctype html><title>careers</title><p>before</p><script src=\"{fixture.Host!.Address}embed.js\" data-employer=\"yunqi\"></script>", "text/html; charset=utf-8"));
        await site.StartAsync();
        await page.GotoAsync(site.Urls.First());
        var heading = page.FrameLocator("iframe").Locator("h1");
        await heading.WaitForAsync();
        Assert.Contains("云栖数智", await heading.InnerTextAsync(), StringComparison.Ordinal);
    }
}
