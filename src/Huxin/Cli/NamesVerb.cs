using System.CommandLine;
using System.Text.Json.Nodes;
using Huxin.Engine;
using Huxin.Engine.Names;
using Spectre.Console;

namespace Huxin.Cli;

/// <summary><c>huxin names --pairs FILE</c>: whether two names can be one person's or one organization's.</summary>
internal static class NamesVerb
{
    public static Command Command()
    {
        var pairs = new Option<string?>("--pairs") { Description = "CSV with header schema,name1,name2 (- for standard input); schema Person, Organization, Company or empty." };
        var json = new Option<bool>("--json") { Description = "JSON Lines." };
        var command = new Command("names", "Compare names of persons and organizations.") { pairs, json };
        command.SetAction((parsed, _) => RunAsync(parsed.GetValue(pairs), parsed.GetValue(json)));
        return command;
    }

    private static async Task<int> RunAsync(string? pairs, bool json)
    {
        if (pairs is null)
        {
            return await CommandLine.BadUsageAsync("give --pairs FILE / 请给出 --pairs 文件");
        }

        return await Works.ThroughAsync([pairs], json, path => Compare(path, json));
    }

    private static Outcome<Done> Compare(string path, bool json)
    {
        var text = TextFile.Read(path);
        if (!text.Ok)
        {
            return text.Refusal;
        }

        foreach (var row in CsvTable.Rows(text.Value))
        {
            if (!row.TryGetValue("name1", out var name1) || !row.TryGetValue("name2", out var name2))
            {
                return Columns(path, "name1, name2");
            }

            var found = NamePair.Compare(row.GetValueOrDefault("schema"), name1, name2);
            if (json)
            {
                Answers.Write(new JsonObject { ["name1"] = name1, ["name2"] = name2, ["score"] = found.Score, ["same"] = found.Same, ["why"] = found.Why });
            }
            else
            {
                AnsiConsole.MarkupLineInterpolated($"{(found.Same ? "✓" : "✗")} {found.Score:F2}  {name1} | {name2}  {found.Why}");
            }
        }

        return Done.It;
    }

    private static Refusal Columns(string path, string needed) => new(
        "cli.columns-missing", $"{path} 的表头缺少这些列：{needed}。", $"The header of {path} lacks columns; needed are {needed}.");
}
