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
            app.Value.Services.GetRequiredService<IsolatedReading>().Warm();
            await app.Value.WaitForShutdownAsync();
        }

        return 0;
    }
}
