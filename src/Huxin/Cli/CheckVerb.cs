using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using Huxin.Engine;
using Huxin.Engine.Reconciliation;
using Spectre.Console;

namespace Huxin.Cli;

/// <summary><c>huxin check CASE…</c>: lay a case's sources side by side and say what was found.</summary>
internal static class CheckVerb
{
    public static Command Command()
    {
        var cases = new Argument<string[]>("CASE") { Arity = ArgumentArity.OneOrMore, Description = "Folder with case.json, or the file itself." };
        var asOf = new Option<string?>("--as-of") { Description = "Day the check stands for, YYYY-MM-DD; otherwise the case's, otherwise today." };
        var pdf = new Option<string?>("--pdf") { Description = "Write the report to this file (one case)." };
        var json = new Option<bool>("--json") { Description = "JSON Lines." };
        var command = new Command("check", "Check a candidate's claims against the sources of a case.") { cases, asOf, pdf, json };
        command.SetAction((parsed, _) => RunAsync(parsed.GetValue(cases)!, parsed.GetValue(asOf), parsed.GetValue(pdf), parsed.GetValue(json)));
        return command;
    }

    private static async Task<int> RunAsync(string[] cases, string? asOf, string? pdf, bool json)
    {
        DateOnly? day = DateOnly.TryParseExact(asOf, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var given) ? given : null;
        if (asOf is not null && day is null)
        {
            return await CommandLine.BadUsageAsync($"\"{asOf}\" is not a date of the form YYYY-MM-DD. / “{asOf}”不是 YYYY-MM-DD 格式的日期。");
        }

        if (pdf is not null && cases.Length > 1)
        {
            return await CommandLine.BadUsageAsync("--pdf writes the report of one case; give one case. / --pdf 一次只为一个案件出报告，请只给一个案件。");
        }

        return await Works.ThroughAsync(cases, json, path => Check(path, day, pdf, json));
    }

    private static Outcome<Done> Check(string path, DateOnly? day, string? pdf, bool json)
    {
        var started = TimeProvider.System.GetTimestamp();
        var @case = CaseFolder.Read(path);
        if (!@case.Ok)
        {
            return @case.Refusal;
        }

        var assessment = Reconciler.Assess(@case.Value, day ?? @case.Value.AsOf ?? Clock.Today());
        if (pdf is not null && CaseReport.Write(pdf, @case.Value, assessment, path) is { Ok: false, Refusal: { } refusal })
        {
            return refusal;
        }

        assessment = assessment with { ElapsedMs = (long)TimeProvider.System.GetElapsedTime(started).TotalMilliseconds };
        if (json)
        {
            Answers.Write(Answers.OfFile(path, JsonSerializer.SerializeToNode(assessment, EngineJson.Contract.Assessment)));
        }
        else
        {
            Show(path, assessment);
        }

        return Done.It;
    }

    private static void Show(string path, Assessment assessment)
    {
        var table = new Table().Title(Markup.Escape($"{path}  {LampName(assessment.Lamp)}  {assessment.AsOf:yyyy-MM-dd}"))
            .AddColumns("", "结果 / Finding", "说明 / Explanation");
        foreach (var f in assessment.Findings)
        {
            table.AddRow(LampName(f.Lamp), Markup.Escape(FindingTitles.Of(f.Code).Zh), Markup.Escape(f.Explanation.Zh));
        }

        AnsiConsole.Write(table);
    }

    private static string LampName(Lamp lamp) => lamp switch
    {
        Lamp.Red => "红",
        Lamp.Yellow => "黄",
        Lamp.Blue => "蓝",
        Lamp.Green => "绿",
        _ => "–",
    };
}
