using System.Text.Json;

namespace Huxin.Tests.Cli;

/// <summary><c>huxin employer</c> and <c>huxin names</c> as they are called: files in, JSON Lines out, exit codes of the contract.</summary>
public sealed class NameVerbsTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("huxin-names-");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public async Task Employers_are_answered_a_line_each_in_the_order_asked()
    {
        var among = Write("full.txt", "杭州青屿软件有限公司\r\n宁波拾光餐饮管理有限公司\n\n浙江云栈网络科技有限公司\n");
        var (exit, lines, errors) = await JsonAsync("employer", "--among", among, "--query", Write("q.txt", "拾光餐饮\n青屿\n某某某\n"), "--json");
        Assert.Equal((0, ""), (exit, errors));
        Assert.Equal(["拾光餐饮", "青屿", "某某某"], lines.Select(line => line.GetProperty("query").GetString()));
        var best = lines[0].GetProperty("matches")[0];
        Assert.Equal("宁波拾光餐饮管理有限公司", best.GetProperty("name").GetString());
        Assert.InRange(best.GetProperty("score").GetDouble(), 0.5, 0.99);
        Assert.NotEmpty(best.GetProperty("why").GetString()!);
        Assert.Equal(0, lines[2].GetProperty("matches").GetArrayLength());
        var (_, named, _) = await JsonAsync("employer", "--among", among, "云栈网络", "--json");
        Assert.Equal("浙江云栈网络科技有限公司", Assert.Single(named).GetProperty("matches")[0].GetProperty("name").GetString());
    }

    [Fact]
    public async Task Pairs_are_answered_a_line_each_in_their_order()
    {
        var pairs = Write("pairs.csv", "schema,name1,name2\nPerson,\"Smith, John\",John Smith\nCompany,Northwind LLC,Southwind LLC\n,张伟,張偉\n");
        var (exit, lines, errors) = await JsonAsync("names", "--pairs", pairs, "--json");
        Assert.Equal((0, ""), (exit, errors));
        Assert.Equal(["Smith, John", "Northwind LLC", "张伟"], lines.Select(line => line.GetProperty("name1").GetString()));
        Assert.Equal([true, false, true], lines.Select(line => line.GetProperty("same").GetBoolean()));
        Assert.All(lines, line => Assert.InRange(line.GetProperty("score").GetDouble(), 0, 1));
    }

    [Fact]
    public async Task Persons_of_two_lists_are_linked_once_each()
    {
        var a = Write("a.csv", "id,given_name,surname,date_of_birth\n1,emily,harwood,19850302\n2,伟,欧阳,19900101\n3,jack,stone,19700707\n");
        var b = Write("b.csv", "id,name,birth\nx,Harwod Emily,1985-03-02\ny,Ouyang Wei,1990-01-01\nz,Nina Preston,1961-12-24\n");
        var (exit, lines, errors) = await JsonAsync("names", "--link", a, b, "--json");
        Assert.Equal((0, ""), (exit, errors));
        Assert.Equal(["1x", "2y"], lines.Select(line => line.GetProperty("a").GetString() + line.GetProperty("b").GetString()));
        Assert.All(lines, line => Assert.InRange(line.GetProperty("score").GetDouble(), 0.5, 1));
    }

    [Fact]
    public async Task Bad_usage_is_one_line_and_exit_2()
    {
        var file = Write("full.txt", "杭州青屿软件有限公司\n");
        foreach (var arguments in new string[][] { ["employer", "青屿"], ["employer", "--among", file], ["employer", "--among", file, "--query", file, "青屿"], ["names"], ["names", "--link", file], ["names", "--pairs", file, "--link", file, file] })
        {
            var (exit, output, errors) = await HuxinVerb.RunAsync("", arguments);
            Assert.Equal((2, ""), (exit, output));
            Assert.Single(errors.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        }
    }

    [Fact]
    public async Task A_file_that_cannot_be_read_is_exit_1_and_a_document()
    {
        var here = Write("full.txt", "杭州青屿软件有限公司\n");
        var people = Write("people.csv", "id,name,birth\n1,Emily Harwood,1985-03-02\n");
        var missing = Path.Combine(folder.FullName, "missing");
        foreach (var arguments in new string[][] { ["employer", "--among", missing, "青屿", "--json"], ["employer", "--among", here, "--query", missing, "--json"], ["names", "--pairs", missing, "--json"], ["names", "--link", people, missing, "--json"] })
        {
            var (exit, lines, _) = await JsonAsync(arguments);
            Assert.Equal(1, exit);
            Assert.Equal((missing, "cli.file-unreadable"), (Assert.Single(lines).GetProperty("file").GetString(), lines[0].GetProperty("error").GetProperty("code").GetString()));
        }

        var (code, answer, _) = await JsonAsync("names", "--pairs", Write("other.csv", "a,b\n1,2\n"), "--json");
        Assert.Equal((1, "cli.columns-missing"), (code, Assert.Single(answer).GetProperty("error").GetProperty("code").GetString()));
    }

    private string Write(string name, string text)
    {
        var path = Path.Combine(folder.FullName, name);
        File.WriteAllText(path, text);
        return path;
    }

    private static async Task<(int Exit, List<JsonElement> Lines, string Errors)> JsonAsync(params string[] arguments)
    {
        var (exit, output, errors) = await HuxinVerb.RunAsync("", arguments);
        return (exit, output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement).ToList(), errors);
    }
}
