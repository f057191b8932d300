using System.CommandLine;
using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using Huxin.Engine;
using Huxin.Engine.Screening;
using Spectre.Console;

namespace Huxin.Cli;

/// <summary><c>huxin screen --list FILE</c>: names against a risk list.</summary>
internal static class ScreenVerb
{
    private const int MostBadLinesShown = 20;

    public static Command Command()
    {
        var list = new Option<string>("--list") { Required = true, Description = "The risk list, CSV in UTF-8: id,name,aliases,birth,id_number,region,kind,source,case_no,published." };
        var query = new Option<string?>("--query") { Description = "Queries, CSV in UTF-8: qid,name,birth,id_number,region." };
        var name = new Option<string?>("--name") { Description = "One name to look for." };
        var born = new Option<string?>("--born") { Description = "Birth date: YYYY, YYYY-MM or YYYY-MM-DD." };
        var id = new Option<string?>("--id") { Description = "ID number, hidden characters as *." };
        var region = new Option<string?>("--region") { Description = "Region, such as 浙江." };
        var asOf = new Option<string?>("--as-of") { Description = "Day the search stands for, YYYY-MM-DD; otherwise today." };
        var json = new Option<bool>("--json") { Description = "JSON Lines." };
        var command = new Command("screen", "Look names up in a risk list.") { list, query, name, born, id, region, asOf, json };
        command.SetAction((parsed, _) =>
        {
            var one = (parsed.GetValue(name), parsed.GetValue(born), parsed.GetValue(id), parsed.GetValue(region));
            return RunAsync(parsed.GetValue(list)!, parsed.GetValue(query), one, parsed.GetValue(asOf), parsed.GetValue(json));
        });
        return command;
    }

    private static async Task<int> RunAsync(string list, string? queries, (string? Name, string? Born, string? Id, string? Region) one, string? asOf, bool json)
    {
        var single = one.Name is not null || one.Id is not null;
        if (single == (queries is not null) || (!single && (one.Born ?? one.Region) is not null))
        {
            return await CommandLine.BadUsageAsync("give either --query FILE, or --name (or --id) with what else is known. / 请给出 --query 文件，或 --name（或 --id）及其他已知信息。");
        }

        var day = Clock.Today();
        if (asOf is not null && !DateOnly.TryParseExact(asOf, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day))
        {
            return await CommandLine.BadUsageAsync($"\"{asOf}\" is not a date of the form YYYY-MM-DD. / “{asOf}”不是 YYYY-MM-DD 格式的日期。");
        }

        var asked = QueryCsv.Read(one.Name, one.Born, one.Id, one.Region);
        if (single && !asked.Ok)
        {
            return await CommandLine.BadUsageAsync($"{asked.Refusal.Says.En} / {asked.Refusal.Says.Zh}");
        }

        var built = Build(list);
        if (!built.Ok)
        {
            Refuse(list, built.Refusal, json);
            return 1;
        }

        var whole = built.Value.Whole;
        if (single)
        {
            Show("1", built.Value.List.Search(asked.Value, day), json);
            return whole ? 0 : 1;
        }

        return Answer(queries!, built.Value.List, day, json) && whole ? 0 : 1;
    }

    private static Outcome<(ScreeningList List, bool Whole)> Build(string file)
    {
        var reader = Open(file);
        if (!reader.Ok)
        {
            return reader.Refusal;
        }

        using var text = reader.Value;
        var csv = ListCsv.Open(text);
        if (!csv.Ok)
        {
            return csv.Refusal;
        }

        var bad = 0;
        var list = ScreeningList.Build(csv.Value.Entries(line =>
        {
            if (++bad <= MostBadLinesShown)
            {
                Tell($"{file}:{line.Line}: {line.Why.Code}: {line.Why.Says.Zh} / {line.Why.Says.En}");
            }
        }));
        foreach (var id in list.Duplicates.Take(MostBadLinesShown))
        {
            Tell($"{file}: screening.id-twice: 编号 {id} 出现多次，保留第一条。 / Id {id} comes more than once; its first entry is kept.");
        }

        var left = bad + list.Duplicates.Count;
        if (left > 0)
        {
            Tell($"{file}: 共 {list.Count} 条可用，{bad} 行无法读取，{list.Duplicates.Count} 行编号重复。 / {list.Count} entries held, {bad} lines unreadable, {list.Duplicates.Count} with an id met before.");
        }

        return (list, left == 0);
    }

    /// <returns>Whether every query could be read.</returns>
    private static bool Answer(string file, ScreeningList list, DateOnly day, bool json)
    {
        var reader = Open(file);
        if (!reader.Ok)
        {
            Refuse(file, reader.Refusal, json);
            return false;
        }

        using var text = reader.Value;
        var csv = QueryCsv.Open(text);
        if (!csv.Ok)
        {
            Refuse(file, csv.Refusal, json);
            return false;
        }

        var whole = true;
        foreach (var (qid, query, bad) in csv.Value.Queries())
        {
            if (query is not null)
            {
                Show(qid, list.Search(query, day), json);
                continue;
            }

            whole = false;
            if (json)
            {
                var error = Answers.Error(file, bad!.Why);
                (error["line"], error["qid"]) = (bad.Line, qid);
                Answers.Write(error);
            }
            else
            {
                Tell($"{file}:{bad!.Line}: {bad.Why.Says.Zh} / {bad.Why.Says.En}");
            }
        }

        return whole;
    }

    private static Outcome<StreamReader> Open(string file)
    {
        try
        {
            return new StreamReader(file, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), detectEncodingFromByteOrderMarks: true, bufferSize: 1 << 16);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return new Refusal("screening.file-unreadable", "无法打开这个文件。", "The file cannot be opened.");
        }
    }

    private static void Refuse(string file, Refusal refusal, bool json)
    {
        if (json)
        {
            Answers.Write(Answers.Error(file, refusal));
        }
        else
        {
            Tell($"{file}: {refusal.Says.Zh} / {refusal.Says.En}");
        }
    }

    private static void Tell(string line) => Console.Error.WriteLine(line);

    private static void Show(string qid, IReadOnlyList<ScreeningMatch> matches, bool json)
    {
        if (json)
        {
            Answers.Write(new JsonObject { ["qid"] = qid, ["matches"] = new JsonArray([.. matches.Select(Document)]) });
            return;
        }

        var table = new Table().Title(Markup.Escape($"{qid}: {matches.Count}")).AddColumns("编号 / Id", "姓名 / Name", "", "程度 / Strength", "依据 / Why");
        foreach (var match in matches)
        {
            table.AddRow(new[]
            {
                match.Id, match.Name, match.Score.ToString("F2", CultureInfo.InvariantCulture), ScreeningMatch.CodeOf(match.Strength),
                string.Join('；', match.Why.Select(why => why.Zh)),
            }.Select(Markup.Escape).ToArray());
        }

        AnsiConsole.Write(table);
    }

    private static JsonObject Document(ScreeningMatch match) => new()
    {
        ["id"] = match.Id,
        ["name"] = match.Name,
        ["score"] = match.Score,
        ["strength"] = ScreeningMatch.CodeOf(match.Strength),
        ["why"] = new JsonArray([.. match.Why.Select(why => (JsonNode)why.Zh)]),
    };
}
