using System.CommandLine;
using System.Text.Json;
using Huxin.Engine;
using Huxin.Engine.Claims;
using Spectre.Console;

namespace Huxin.Cli;

/// <summary><c>huxin read FILE…</c>: a résumé or profile → claims.</summary>
internal static class ReadVerb
{
    public static Command Command()
    {
        var files = new Argument<string[]>("FILE") { Arity = ArgumentArity.OneOrMore, Description = "PDF, DOCX, TXT, MD, HTML, RTF or JSON Resume." };
        var json = new Option<bool>("--json") { Description = "JSON Lines." };
        var command = new Command("read", "Read résumés and profiles into claims.") { files, json };
        command.SetAction((parsed, _) =>
        {
            var asJson = parsed.GetValue(json);
            return Works.ThroughAsync(parsed.GetValue(files)!, asJson, file => Read(file, asJson));
        });
        return command;
    }

    private static Outcome<Done> Read(string file, bool json)
    {
        var reading = ResumeFile.Read(file);
        if (!reading.Ok)
        {
            return reading.Refusal;
        }

        if (json)
        {
            Answers.Write(Answers.OfFile(file, JsonSerializer.SerializeToNode(reading.Value, EngineJson.Contract.ClaimSet)));
        }
        else
        {
            Show(file, reading.Value);
        }

        return Done.It;
    }

    private static void Show(string file, ClaimSet claims)
    {
        var table = new Table().Title(Markup.Escape($"{file}: {claims.Basics.Name}")).AddColumns("", "单位 / Where", "内容 / What", "时间 / When");
        foreach (var work in claims.Work)
        {
            table.AddRow(Cells("工作 / Work", work.Name, work.Position, $"{work.StartDate} – {work.EndDate?.ToString() ?? "今"}"));
        }

        foreach (var study in claims.Education)
        {
            table.AddRow(Cells("学习 / Study", study.Institution, $"{study.Area} {study.StudyType}", $"{study.StartDate} – {study.EndDate}"));
        }

        AnsiConsole.Write(table);
    }

    private static string[] Cells(params string?[] cells) => cells.Select(c => Markup.Escape(c ?? "")).ToArray();
}
