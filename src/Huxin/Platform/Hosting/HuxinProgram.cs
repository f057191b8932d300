using Huxin.Demonstrations;
using Huxin.Documents.Reading.Isolated;

namespace Huxin.Platform.Hosting;

/// <summary>One executable: a verb of the command line, or the web server.</summary>
internal static class HuxinProgram
{
    public static async Task<int> RunAsync(string[] args)
    {
        if (args is [ReadingWorker.Verb])
        {
            return ReadingWorker.Serve(ReadingKinds.All);
        }

        if (await Cli.CommandLine.RunAsync(args) is { } exit)
        {
            return exit;
        }

        using var sandbox = args.Contains("--demo") ? SandboxProcess.Start() : null;
        var app = HuxinApp.Build(args, builder =>
        {
            if (sandbox is not null)
            {
                builder.Configuration["Huxin:Registers"] ??= sandbox.Address.ToString();
            }
        });
        if (!app.Ok)
        {
            await Console.Error.WriteLineAsync($"huxin: {app.Refusal.Says.En} / {app.Refusal.Says.Zh}");
            return 2;
        }

        await using (app.Value)
        {
            await app.Value.StartServingAsync();
            var warm = WarmAsync(app.Value);
            await app.Value.WaitForShutdownAsync();
            await warm;
        }

        return 0;
    }

    /// <summary>A first worker for the first file; not at once, so that the first page need not share the processors with its start.</summary>
    private static async Task WarmAsync(WebApplication app)
    {
        try
        {
            await Task.Delay(TimeSpan.FromSeconds(4), app.Lifetime.ApplicationStopping);
            app.Services.GetRequiredService<IsolatedReading>().Warm();
        }
        catch (OperationCanceledException)
        {
            // Stopped before any file came.
        }
    }
}
