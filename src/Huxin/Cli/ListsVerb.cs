using System.CommandLine;
using System.Text.Json.Nodes;
using Huxin.Engine;
using Huxin.Platform.Hosting;
using Huxin.Platform.SignIn;
using Huxin.Platform.Storage;
using Huxin.Platform.Tenancy;
using Huxin.Rooms.Screening;
using Microsoft.EntityFrameworkCore;

namespace Huxin.Cli;

/// <summary><c>huxin lists import FILE</c>: a risk list of any size into the installation that the settings name, while it serves or not.</summary>
internal static class ListsVerb
{
    /// <summary>Should this process die while it reads, the server takes the reading up after so long.</summary>
    private static readonly TimeSpan takenUpAfter = TimeSpan.FromMinutes(10);

    public static Command Command()
    {
        var file = new Argument<string>("FILE") { Description = "CSV in UTF-8: id,name,aliases,birth,id_number,region,kind,source,case_no,published." };
        var name = new Option<string>("--name") { Required = true, Description = "Name of the list. An existing one gets a new version." };
        var origin = new Option<string>("--origin") { Required = true, Description = "Where it comes from: site and day of download." };
        var keep = new Option<string?>("--keep-months") { Description = "Months an entry counts after its publication; without it, until a version no longer holds it." };
        var organization = new Option<string?>("--organization") { Description = "Credit code (USCC) of the organization, where the installation has several." };
        var json = new Option<bool>("--json") { Description = "JSON Lines." };
        var import = new Command("import", "Import a risk list, or a new version of one.") { file, name, origin, keep, organization, json };
        import.SetAction((parsed, cancel) => ImportAsync(parsed.GetValue(file)!, parsed.GetValue(name), parsed.GetValue(origin), parsed.GetValue(keep), parsed.GetValue(organization), parsed.GetValue(json), cancel));
        return new Command("lists", "Risk lists of an installation.") { import };
    }

    private static async Task<int> ImportAsync(string file, string? name, string? origin, string? keep, string? uscc, bool json, CancellationToken cancel)
    {
        var built = HuxinApp.Build(["serve"], builder => builder.Configuration["Logging:LogLevel:Default"] = "Warning");
        if (!built.Ok)
        {
            return await CommandLine.BadUsageAsync($"{built.Refusal.Says.En} / {built.Refusal.Says.Zh}");
        }

        await using var app = built.Value;
        await app.Services.MigrateAsync();
        await using var scope = app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<HuxinDb>();
        var organizations = await db.Set<OrganizationRow>().AsNoTracking().Where(row => uscc == null || row.Uscc == uscc).ToListAsync(cancel);
        if (organizations.Count != 1)
        {
            return await CommandLine.BadUsageAsync(organizations.Count == 0
                ? "no such organization in this installation; check --organization and the settings (HUXIN_DATA, HUXIN_DATABASE). / 没有找到企业，请检查 --organization 和 HUXIN_DATA、HUXIN_DATABASE 设置。"
                : "this installation has several organizations; give --organization with the credit code. / 这里有多个企业，请用 --organization 指定统一社会信用代码。");
        }

        scope.ServiceProvider.GetRequiredService<Tenant>().Enter(organizations[0].Id);
        scope.ServiceProvider.GetRequiredService<Actor>().IsOperator();
        Stream stream;
        try
        {
            stream = File.OpenRead(file);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Refuse(file, new Refusal("screening.file-unreadable", "无法打开这个文件。", "The file cannot be opened."), json);
        }

        await using var opened = stream;
        var list = await db.Set<RiskListRow>().AsNoTracking().SingleOrDefaultAsync(row => row.Name == name && !row.Retired, cancel);
        var handed = await scope.ServiceProvider.GetRequiredService<ImportList>().RunAsync(
            new ListDraft(list?.Id, name, origin, keep ?? list?.KeepMonths?.ToString()), stream, Path.GetFileName(file), ImportList.Most, takenUpAfter, cancel);
        if (!handed.Ok)
        {
            return Refuse(file, handed.Refusal, json);
        }

        var version = handed.Value.Id;
        await scope.ServiceProvider.GetRequiredService<ReadListVersion>().RunAsync(version, cancel);
        return Tell(file, await db.Set<ListVersionRow>().AsNoTracking().SingleAsync(row => row.Id == version, cancel), json);
    }

    private static int Tell(string file, ListVersionRow version, bool json)
    {
        if (version.State == ListVersionState.Refused)
        {
            return Refuse(file, new Refusal("screening.list-refused", version.RefusalZh ?? "", version.RefusalEn ?? ""), json);
        }

        if (json)
        {
            Answers.Write(Answers.OfFile(file, new JsonObject
            {
                ["version"] = version.Number,
                ["entries"] = version.Entries,
                ["badLines"] = version.BadCount,
                ["bad"] = new JsonArray([.. version.Bad.Select(line => new JsonObject { ["line"] = line.Line, ["code"] = line.Why.Code, ["zh"] = line.Why.Says.Zh, ["en"] = line.Why.Says.En })]),
            }));
        }
        else
        {
            foreach (var line in version.Bad)
            {
                Console.Error.WriteLine($"{file}:{line.Line}: {line.Why.Says.Zh} / {line.Why.Says.En}");
            }

            Console.WriteLine($"{file}: 第 {version.Number} 版，{version.Entries} 条可用，{version.BadCount} 行不能用。 / version {version.Number}, {version.Entries} entries, {version.BadCount} lines that cannot be used.");
        }

        return version.BadCount == 0 ? 0 : 1;
    }

    private static int Refuse(string file, Refusal refusal, bool json)
    {
        if (json)
        {
            Answers.Write(Answers.Error(file, refusal));
        }
        else
        {
            Console.Error.WriteLine($"{file}: {refusal.Says.Zh} / {refusal.Says.En}");
        }

        return 1;
    }
}
