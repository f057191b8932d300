using System.CommandLine;
using System.Text.Json.Nodes;
using Huxin.Engine;
using Huxin.Engine.Names;
using Spectre.Console;

namespace Huxin.Cli;

/// <summary><c>huxin employer --among FILE [--query FILE | NAME…]</c>: which full name is meant.</summary>
internal static class EmployerVerb
{
    public static Command Command()
    {
        var among = new Option<string>("--among") { Required = true, Description = "File of full names, one a line (- for standard input)." };
        var query = new Option<string?>("--query") { Description = "File of names to look up, one a line (- for standard input)." };
        var names = new Argument<string[]>("NAME") { Arity = ArgumentArity.ZeroOrMore, Description = "Names to look up." };
        var json = new Option<bool>("--json") { Description = "JSON Lines." };
        var command = new Command("employer", "Which employer a short, romanized or misspelt name means.") { among, query, names, json };
        command.SetAction((parsed, _) => RunAsync(parsed.GetValue(among)!, parsed.GetValue(query), parsed.GetValue(names) ?? [], parsed.GetValue(json)));
        return command;
    }

    private static async Task<int> RunAsync(string among, string? query, string[] names, bool json)
    {
        if (query is null == (names.Length == 0))
        {
            return await CommandLine.BadUsageAsync("give either --query FILE or NAME… / 请给出 --query 文件或名称，二者取一");
        }

        if (among == "-" && query == "-")
        {
            return await CommandLine.BadUsageAsync("standard input can be --among or --query, not both / 标准输入只能用于 --among 或 --query 之一");
        }

        var index = default(EmployerIndex);
        var read = await Works.ThroughAsync([among], json, path =>
        {
            var lines = TextFile.Lines(path);
            index = lines.Ok ? new EmployerIndex(lines.Value) : null;
            return lines.Ok ? Done.It : lines.Refusal;
        });
        if (index is null)
        {
            return read;
        }

        if (query is null)
        {
            Answer(index, names, json);
            return 0;
        }

        return await Works.ThroughAsync([query], json, path =>
        {
            var lines = TextFile.Lines(path);
            if (!lines.Ok)
            {
                return lines.Refusal;
            }

            Answer(index, lines.Value, json);
            return Done.It;
        });
    }

    private static void Answer(EmployerIndex index, IReadOnlyList<string> names, bool json)
    {
        foreach (var name in names)
        {
            var matches = index.Rank(name);
            if (json)
            {
                Answers.Write(new JsonObject
                {
                    ["query"] = name,
                    ["matches"] = new JsonArray([.. matches.Select(m => new JsonObject { ["name"] = m.Name, ["score"] = m.Score, ["why"] = m.Why })]),
                });
                continue;
            }

            AnsiConsole.MarkupLineInterpolated($"{name}{(matches.Count == 0 ? "：没有相近的名称 / nothing like it" : "")}");
            foreach (var match in matches)
            {
                AnsiConsole.MarkupLineInterpolated($"  {match.Score:F2}  {match.Name}  {match.Why}");
            }
        }
    }
}
