using Huxin.Tests.Browser;
using Huxin.Tests.Hosting;
using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(BrowserFixture))]

namespace Huxin.Tests.Browser;

/// <summary>One demonstration and one browser for all browser tests. Without a Chromium on the PATH they show as skipped.</summary>
public sealed class BrowserFixture : IAsyncLifetime
{
    private IPlaywright? playwright;

    public HuxinHost? Host { get; private set; }

    public IBrowser? Browser { get; private set; }

    public static string? Chromium { get; } = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .Select(folder => Path.Combine(folder, "chromium")).FirstOrDefault(File.Exists);

    public async ValueTask InitializeAsync()
    {
        if (Chromium is null)
        {
            return;
        }

        Host = await HuxinHost.StartAsync(demo: true);
        playwright = await Playwright.CreateAsync();
        Browser = await playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = Chromium,
            Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        });
    }

    public async ValueTask DisposeAsync()
    {
        if (Browser is not null)
        {
            await Browser.DisposeAsync();
        }

        playwright?.Dispose();
        if (Host is not null)
        {
            await Host.DisposeAsync();
        }
    }

    public async Task<IPage> PageAsync(int width = 1440, bool script = true, string locale = "zh-CN")
    {
        Assert.SkipWhen(Browser is null, "needs Chromium on the PATH");
        var context = await Browser!.NewContextAsync(new()
        {
            BaseURL = Host!.Address.ToString(),
            ViewportSize = new() { Width = width, Height = 900 },
            JavaScriptEnabled = script,
            Locale = locale,
            AcceptDownloads = true,
        });
        context.SetDefaultTimeout(30_000);
        return await context.NewPageAsync();
    }
}
