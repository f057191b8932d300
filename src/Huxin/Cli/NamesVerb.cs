using System.CommandLine;
using System.Text.Json.Nodes;
using Huxin.Engine;
using Huxin.Engine.Names;
using Spectre.Console;

namespace Huxin.Cli;

/// <summary>
/// <c>huxin names --pairs FILE</c>: whether two names can be one person's or one organization's;
/// <c>huxin names --link A B</c>: which records of two lists are one person's.
/// </summary>
internal static class NamesVerb
{
    public static Command Command()
    {
        var pairs = new Option<string?>("--pairs") { Description = "CSV with header schema,name1,name2 (- for standard input); schema Person, Organization, Company or empty." };
        var link = new Option<string[]>("--link")
        {
            Arity = new ArgumentArity(2, 2),
            AllowMultipleArgumentsPerToken = true,
            Description = "Two CSV files with id,given_name,surname,date_of_birth (or id,name,birth): link the persons they share.",
        };
        var json = new Option<bool>("--json") { Description = "JSON Lines." };
        var command = new Command("names", "Compare names of persons and organizations; link persons of two lists.") { pairs, link, json };
        command.SetAction((parsed, _) => RunAsync(parsed.GetValue(pairs), parsed.GetValue(link) ?? [], parsed.GetValue(json)));
        return command;
    }

    private static async Task<int> RunAsync(string? pairs, string[] link, bool json)
    {
        if (pairs is null == (link.Length == 0))
        {
            return await CommandLine.BadUsageAsync("give either --pairs FILE or --link A B / 请给出 --pairs 文件或 --link 两个文件，二者取一");
        }

        return pairs is not null
            ? await Works.ThroughAsync([pairs], json, path => Compare(path, json))
            : await LinkAsync(link, json);
    }

    private static async Task<int> LinkAsync(string[] files, bool json)
    {
        var lists = new List<List<PersonRecord>>();
        var read = await Works.ThroughAsync(files, json, path =>
        {
            var list = PersonFile.Read(path);
            if (!list.Ok)
            {
                return list.Refusal;
            }

            lists.Add(list.Value);
            return Done.It;
        });
        if (lists.Count < 2)
        {
            return read;
        }

        foreach (var link in PersonLinkage.Link(lists[0], lists[1]))
        {
            if (json)
            {
                Answers.Write(new JsonObject { ["a"] = link.A, ["b"] = link.B, ["score"] = link.Score, ["why"] = link.Why });
            }
            else
            {
                AnsiConsole.MarkupLineInterpolated($"{link.Score:F3}  {link.A} = {link.B}  {link.Why}");
            }
        }

        return 0;
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
                return PersonFile.Columns(path, "name1, name2");
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
}
