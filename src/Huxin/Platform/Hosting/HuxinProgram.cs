namespace Huxin.Platform.Hosting;

/// <summary>One executable: a verb of the command line, or the web server.</summary>
internal static class HuxinProgram
{
    public static async Task<int> RunAsync(string[] args)
    {
        if (await Cli.CommandLine.RunAsync(args) is { } exit)
        {
            return exit;
        }

        var app = HuxinApp.Build(args);
        if (!app.Ok)
        {
            await Console.Error.WriteLineAsync($"huxin: {app.Refusal.Says.En} / {app.Refusal.Says.Zh}");
            return 2;
        }

        await using (app.Value)
        {
            await app.Value.StartServingAsync();
            await app.Value.WaitForShutdownAsync();
        }

        return 0;
    }
}
