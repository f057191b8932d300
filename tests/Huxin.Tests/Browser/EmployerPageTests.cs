using Deque.AxeCore.Playwright;

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
        long carried = 0;
        page.Response += (_, response) => carried += response.Request.ResourceType is "image" or "media" ? 0 : long.Parse(response.Headers.GetValueOrDefault("content-length") ?? "0", System.Globalization.CultureInfo.InvariantCulture);
        var answer = await page.GotoAsync(path);
        carried += (await answer!.BodyAsync()).Length;
        await page.WaitForLoadStateAsync(Microsoft.Playwright.LoadState.NetworkIdle);
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
    public async Task The_script_of_a_few_lines_puts_the_block_into_another_page()
    {
        var page = await fixture.PageAsync();
        await page.GotoAsync("/e/yunqi/embed");
        await page.RouteAsync("http://careers.example/", route => route.FulfillAsync(new()
        {
            ContentType = "text/html; charset=utf-8",
            Body = $"<!doctype html><title>careers</title><p>before</p><script src=\"{fixture.Host!.Address}embed.js\" data-employer=\"yunqi\"></script><p>after</p>",
        }));
        await page.GotoAsync("http://careers.example/");
        await page.FrameLocator("iframe").Locator("h1").WaitForAsync();
        Assert.Contains("云栖数智", await page.FrameLocator("iframe").Locator("h1").InnerTextAsync(), StringComparison.Ordinal);
    }
}
