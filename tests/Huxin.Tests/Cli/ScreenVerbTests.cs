using System.Text.Json;

namespace Huxin.Tests.Cli;

/// <summary><c>huxin screen</c> as it is called: files in, JSON Lines out, exit codes of the contract.</summary>
public sealed class ScreenVerbTests : IDisposable
{
    private const string Header = "id,name,aliases,birth,id_number,region,kind,source,case_no,published\n";
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("huxin-screen-");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public async Task Queries_are_answered_a_line_each_in_their_order()
    {
        var list = Write("list.csv", Header + "E1,张伟明,,1985-03-02,,浙江,,,,\nE2,张伟明,,1990-01-01,,浙江,,,,\nE3,John Smith,,,,,,,,\n");
        var queries = Write("q.csv", "qid,name,birth,id_number,region\nb,张伟明,1985-03-02,,浙江省\na,Smith John,,,\nc,何不在,,,\n");
        var (exit, output, errors) = await HuxinVerb.RunAsync("", "screen", "--list", list, "--query", queries, "--json");
        Assert.Equal((0, ""), (exit, errors));
        var lines = output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement).ToList();
        Assert.Equal(["b", "a", "c"], lines.Select(line => line.GetProperty("qid").GetString()));
        var match = Assert.Single(lines[0].GetProperty("matches").EnumerateArray());
        Assert.Equal(("E1", "same-person"), (match.GetProperty("id").GetString(), match.GetProperty("strength").GetString()));
        Assert.All(match.GetProperty("why").EnumerateArray(), why => Assert.Equal(JsonValueKind.String, why.ValueKind));
        Assert.Equal("name-only", lines[1].GetProperty("matches")[0].GetProperty("strength").GetString());
        Assert.Equal(0, lines[2].GetProperty("matches").GetArrayLength());
    }

    [Fact]
    public async Task Bad_lines_are_told_on_standard_error_and_the_rest_answered()
    {
        var list = Write("list.csv", Header + "E1,张伟明,,,,,,,,\nE2,,,,,,,,,\n");
        var queries = Write("q.csv", "qid,name,birth,id_number,region\na,张伟明,gestern,,\nb,张伟明,,,\n");
        var (exit, output, errors) = await HuxinVerb.RunAsync("", "screen", "--list", list, "--query", queries, "--json");
        Assert.Equal(1, exit);
        Assert.Contains("list.csv:3: screening.name-missing", errors, StringComparison.Ordinal);
        var lines = output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement).ToList();
        Assert.Equal("screening.birth", lines[0].GetProperty("error").GetProperty("code").GetString());
        Assert.Equal("E1", lines[1].GetProperty("matches")[0].GetProperty("id").GetString());
    }

    [Fact]
    public async Task One_name_is_answered_without_a_file_of_queries()
    {
        var list = Write("list.csv", Header + "E1,李建国,,,330106198503021234,,,,,\n");
        var (exit, output, _) = await HuxinVerb.RunAsync("", "screen", "--list", list, "--name", "李建国", "--born", "1985-03-02", "--id", "3301061985****1234", "--json");
        Assert.Equal(0, exit);
        Assert.Contains("\"same-person\"", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Bad_usage_and_unreadable_files_have_their_exit_codes()
    {
        var list = Write("list.csv", Header);
        Assert.Equal(2, (await HuxinVerb.RunAsync("", "screen", "--list", list)).Exit);
        Assert.Equal(2, (await HuxinVerb.RunAsync("", "screen", "--list", list, "--name", "张伟", "--born", "soon")).Exit);
        var (exit, output, _) = await HuxinVerb.RunAsync("", "screen", "--list", list + ".not", "--name", "张伟", "--json");
        Assert.Equal(1, exit);
        Assert.Contains("screening.file-unreadable", output, StringComparison.Ordinal);
    }

    private string Write(string name, string text)
    {
        var path = Path.Combine(folder.FullName, name);
        File.WriteAllText(path, text);
        return path;
    }
}
