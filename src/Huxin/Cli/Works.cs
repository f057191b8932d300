using Huxin.Engine;
using Spectre.Console;

namespace Huxin.Cli;

/// <summary>Works through inputs one after the other; a bar on standard error appears when it takes longer than a second.</summary>
internal static class Works
{
    /// <returns>0 when every input was worked, 1 when some could not be read.</returns>
    public static async Task<int> ThroughAsync(IReadOnlyList<string> inputs, bool json, Func<string, Outcome<Done>> work)
    {
        var failed = false;
        var started = TimeProvider.System.GetTimestamp();
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
        for (var i = 0; i < inputs.Count; i++)
        {
            if (console.Profile.Capabilities.Interactive && inputs.Count > 1 && TimeProvider.System.GetElapsedTime(started).TotalSeconds > 1)
            {
                var width = 30 * i / inputs.Count;
                await Console.Error.WriteAsync($"\r[{new string('#', width)}{new string('.', 30 - width)}] {i}/{inputs.Count}");
            }

            var outcome = work(inputs[i]);
            if (outcome.Ok)
            {
                continue;
            }

            failed = true;
            if (json)
            {
                Answers.Write(Answers.Error(inputs[i], outcome.Refusal));
            }
            else
            {
                await Console.Error.WriteLineAsync($"{inputs[i]}: {outcome.Refusal.Says.Zh} / {outcome.Refusal.Says.En}");
            }
        }

        return failed ? 1 : 0;
    }
}
