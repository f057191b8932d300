using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace Huxin.Sandbox;

/// <summary>
/// Stand-in registers over HTTP for demonstrations and tests. Everything they say is invented and marked so.
/// Settings, from the command line, the environment (<c>HUXIN_SANDBOX_DELAY_MS</c>) or JSON:
/// <c>--urls</c>, <c>--delay-ms</c>, <c>--failure-rate</c>, <c>--down</c>, <c>--silent</c>, <c>--fail-next</c>, <c>--book</c>.
/// </summary>
public static class SandboxApp
{
    /// <summary>A question is about one person; nobody's claims are larger than this.</summary>
    private const long MostBytes = 256 * 1024;

    public static WebApplication Build(string[] args, Action<WebApplicationBuilder>? adjust = null)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions
        {
            Args = args,
            ContentRootPath = AppContext.BaseDirectory,
        });
        builder.Configuration.AddEnvironmentVariables("HUXIN_SANDBOX_");
        builder.Configuration.AddCommandLine(args);
        builder.Logging.AddFilter("Microsoft.AspNetCore", LogLevel.Warning);
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Limits.MaxRequestBodySize = MostBytes);
        if (string.IsNullOrEmpty(builder.Configuration["urls"]))
        {
            builder.WebHost.UseUrls("http://127.0.0.1:5290");
        }

        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddSingleton(Faults.From(builder.Configuration));
        builder.Services.AddSingleton(PersonBook.Read(builder.Configuration["book"] ?? Path.Combine(AppContext.BaseDirectory, "registries")));
        builder.Services.AddSingleton(EnterpriseBook.Read(Path.Combine(AppContext.BaseDirectory, "enterprises")));
        builder.Services.AddSingleton<QuestionLog>();
        // Chinese as itself, so that the answers can be read as they are.
        builder.Services.ConfigureHttpJsonOptions(json =>
            json.SerializerOptions.Encoder = JavaScriptEncoder.Create(UnicodeRanges.All));
        adjust?.Invoke(builder);

        var app = builder.Build();
        Query.Map(app);
        Control.Map(app);
        return app;
    }
}
