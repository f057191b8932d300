using System.CommandLine;
using System.Text.Json;
using System.Text.Json.Nodes;
using Huxin.Documents.Reading;
using Huxin.Documents.Resumes;
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
        var places = new Option<bool>("--places") { Description = "JSON Lines of where each field was read, what to look at again and what was left out." };
        var command = new Command("read", "Read résumés and profiles into claims.") { files, json, places };
        command.SetAction((parsed, _) =>
        {
            var asJson = parsed.GetValue(json);
            var asPlaces = parsed.GetValue(places);
            return Works.ThroughAsync(parsed.GetValue(files)!, asJson || asPlaces, file => Read(file, asJson, asPlaces));
        });
        return command;
    }

    private static Outcome<Done> Read(string file, bool json, bool places)
    {
        var reading = ResumeFile.Read(file);
        if (!reading.Ok)
        {
            return reading.Refusal;
        }

        if (places)
        {
            Answers.Write(Answers.OfFile(file, Places(reading.Value)));
        }
        else if (json)
        {
            Answers.Write(Answers.OfFile(file, JsonSerializer.SerializeToNode(reading.Value.Claims, EngineJson.Contract.ClaimSet)));
        }
        else
        {
            Show(file, reading.Value.Claims);
        }

        return Done.It;
    }

    private static JsonObject Places(ResumeReading reading) => new()
    {
        ["places"] = new JsonObject(reading.Places.Select(place => KeyValuePair.Create<string, JsonNode?>(place.Key, new JsonObject
        {
            ["quote"] = place.Value.Quote,
            ["place"] = Place(place.Value.Place),
        }))),
        ["lowConfidence"] = new JsonArray([.. reading.LowConfidence.Select(path => JsonValue.Create(path))]),
        ["withheld"] = new JsonArray([.. reading.Withheld.Select(topic => JsonValue.Create(topic))]),
        ["withheldPlaces"] = new JsonArray([.. reading.WithheldPlaces.Select(Place)]),
    };

    private static JsonObject? Place(PagePlace? place) => place is null ? null : new()
    {
        ["page"] = place.Page,
        ["box"] = new JsonArray(place.Left, place.Top, place.Width, place.Height),
        ["turns"] = place.Turns,
    };

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
