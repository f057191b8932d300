using System.Text;
using System.Text.Json;

namespace Huxin.Tests.Cli;

/// <summary><c>huxin lint</c> as its users run it: the contract's lines on standard output, errors as the contract says.</summary>
public sealed class LintVerbTests
{
    [Fact]
    public async Task Every_line_answers_one_document_with_all_fields()
    {
        var (exit, output, _) = await HuxinVerb.RunAsync("您这个年龄段不太合适\n\n您的SQL能力与岗位要求有差距\n", "lint", "--for", "reason", "--json");
        var documents = Documents(output);
        Assert.Equal(0, exit);
        Assert.Equal(2, documents.Count);
        var found = documents[0].GetProperty("forbidden")[0];
        Assert.Equal("age", found.GetProperty("topic").GetString());
        Assert.Equal(JsonValueKind.Array, found.GetProperty("span").ValueKind);
        Assert.Equal("R4", found.GetProperty("basis").GetString());
        Assert.Equal(0, documents[1].GetProperty("forbidden").GetArrayLength());
        Assert.All(documents, d => Assert.Equal(["text", "forbidden", "vague", "topics", "sensitive"], d.EnumerateObject().Select(p => p.Name)));
        Assert.All(documents, d => Assert.Equal(["is", "missing", "questions"], d.GetProperty("vague").EnumerateObject().Select(p => p.Name)));
    }

    [Fact]
    public async Task A_file_of_questions_is_read_for_topics()
    {
        var file = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        await File.WriteAllTextAsync(file, "加班多吗\n年假有几天\n", Encoding.UTF8);
        try
        {
            var (exit, output, _) = await HuxinVerb.RunAsync("", "lint", "--for", "question", file, "--json");
            var documents = Documents(output);
            Assert.Equal(0, exit);
            Assert.Equal("加班多吗", documents[0].GetProperty("text").GetString());
            Assert.Equal(["overtime"], documents[0].GetProperty("topics").EnumerateArray().Select(t => t.GetString()));
            Assert.True(documents[0].GetProperty("sensitive").GetBoolean());
            Assert.Equal(["leave"], documents[1].GetProperty("topics").EnumerateArray().Select(t => t.GetString()));
        }
        finally
        {
            File.Delete(file);
        }
    }

    [Fact]
    public async Task A_vague_claim_comes_with_questions_in_readable_text_too()
    {
        var (exit, output, _) = await HuxinVerb.RunAsync("显著提升了团队效率\n", "lint", "--for", "claim", "-");
        Assert.Equal(0, exit);
        Assert.Contains("含糊 / vague", output, StringComparison.Ordinal);
        Assert.Contains("  ? ", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_line_that_is_too_long_is_an_error_and_the_rest_goes_on()
    {
        var (exit, output, _) = await HuxinVerb.RunAsync($"{new string('长', 2001)}\n他结婚了吗\n", "lint", "--for", "referee", "--json");
        var documents = Documents(output);
        Assert.Equal(1, exit);
        Assert.Equal("lint.line-too-long", documents[0].GetProperty("error").GetProperty("code").GetString());
        Assert.Equal("marital", documents[1].GetProperty("forbidden")[0].GetProperty("topic").GetString());
    }

    [Fact]
    public async Task A_file_that_is_not_there_is_an_error_document()
    {
        var (exit, output, _) = await HuxinVerb.RunAsync("", "lint", "--for", "claim", "/nowhere/claims.txt", "--json");
        var document = Assert.Single(Documents(output));
        Assert.Equal(1, exit);
        Assert.Equal("/nowhere/claims.txt", document.GetProperty("file").GetString());
        Assert.Equal("cli.file-unreadable", document.GetProperty("error").GetProperty("code").GetString());
    }

    [Theory]
    [InlineData("lint")]
    [InlineData("lint", "--for", "poem")]
    [InlineData("lint", "--for", "1")]
    [InlineData("lint", "--for", "claim", "a", "b")]
    public async Task Bad_usage_is_one_line_on_standard_error(params string[] args)
    {
        var (exit, output, error) = await HuxinVerb.RunAsync("", args);
        Assert.Equal(2, exit);
        Assert.Empty(output);
        Assert.Single(error.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    private static List<JsonElement> Documents(string output) =>
        output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonElement.Parse(line)).ToList();
}
