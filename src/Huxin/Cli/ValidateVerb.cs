using System.CommandLine;
using System.Text.Json;
using Huxin.Engine;
using Huxin.Engine.Identifiers;
using Spectre.Console;

namespace Huxin.Cli;

/// <summary><c>huxin validate KIND VALUE…</c>: structure and check digits. The whole number never appears in the answer.</summary>
internal static class ValidateVerb
{
    public static Command Command()
    {
        var kind = new Argument<string>("KIND") { Description = string.Join(", ", Identifier.Kinds) };
        var values = new Argument<string[]>("VALUE") { Arity = ArgumentArity.OneOrMore, Description = "The numbers." };
        var json = new Option<bool>("--json") { Description = "JSON Lines." };
        var command = new Command("validate", "Check identifiers offline.") { kind, values, json };
        command.SetAction((parsed, _) => RunAsync(parsed.GetValue(kind)!, parsed.GetValue(values)!, parsed.GetValue(json)));
        return command;
    }

    private static async Task<int> RunAsync(string kind, string[] values, bool json)
    {
        var today = Clock.Today();
        foreach (var value in values)
        {
            var outcome = Identifier.Validate(kind, value, today);
            if (!outcome.Ok)
            {
                return await CommandLine.BadUsageAsync($"{outcome.Refusal.Says.En} / {outcome.Refusal.Says.Zh}");
            }

            if (json)
            {
                Answers.Write(JsonSerializer.SerializeToNode(outcome.Value, EngineJson.Contract.Identification)!);
            }
            else
            {
                Show(outcome.Value);
            }
        }

        return 0;
    }

    private static void Show(Identification reading)
    {
        AnsiConsole.MarkupLineInterpolated($"{(reading.Valid ? "✓" : "✗")} {reading.Kind} {reading.Masked}");
        foreach (var check in reading.Checks)
        {
            AnsiConsole.MarkupLineInterpolated($"  {(check.Ok ? "✓" : "✗")} {check.Zh} / {check.En}");
        }

        foreach (var warning in reading.Warnings)
        {
            AnsiConsole.MarkupLineInterpolated($"  ! {warning.Zh} / {warning.En}");
        }

        foreach (var (name, value) in reading.Parts)
        {
            AnsiConsole.MarkupLineInterpolated($"    {name}: {value}");
        }
    }
}
