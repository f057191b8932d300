namespace Huxin.Tests.Ui;

public sealed class VisibleTextTests
{
    [Fact]
    public void Every_visible_word_stands_in_both_languages()
    {
        var found = ProjectFiles.Under("src/Huxin", "*.razor")
            .SelectMany(path => VisibleText.OneLanguageOnly(File.ReadAllText(path))
                .Select(words => $"{Path.GetRelativePath(ProjectFiles.Root, path)}: {words}"))
            .ToList();

        Assert.True(found.Count == 0, string.Join('\n', found));
    }

    [Theory]
    [InlineData("<p>保存</p>")]
    [InlineData("<p>Save it</p>")]
    [InlineData("<h2>@T[\"标题\", \"Title\"]</h2>\n<p>\n    Save it\n</p>")]
    [InlineData("<input placeholder=\"Your name\" />")]
    [InlineData("<TextField Label=\"姓名\" />")]
    [InlineData("<img alt=\"A desk\" src=\"/desk.jpg\" />")]
    [InlineData("@code {\n    Go(done, ok ? \"是\" : \"否\");\n}")]
    [InlineData("@code {\n    private string title = \"标题\";\n}")]
    public void A_planted_word_is_caught(string razor) => Assert.NotEmpty(VisibleText.OneLanguageOnly(razor));

    [Theory]
    [InlineData("<p>@T[\"保存\", \"Save\"]</p>")]
    [InlineData("<p>@name</p>\n@if (x)\n{\n    <b>@row.Name</b>\n}\nelse\n{\n    <i>@T[a]</i>\n}")]
    [InlineData("<input aria-label=\"@T[\"语言\", \"Language\"]\" name=\"x\" />")]
    [InlineData("@code {\n    errors.Add(\"x\", \"没有\", \"none\");\n    new Sentence(\"是\", \"yes\");\n}")]
    [InlineData("@code {\n    Go(done, \"已保存\", \"Saved\");\n    Go(done, ok ? \"是\" : \"否\", ok ? \"Yes\" : \"No\");\n}")]
    [InlineData("@* 说明 *@\n<p>2026-06-01</p>")]
    public void Both_languages_and_code_pass(string razor) => Assert.Empty(VisibleText.OneLanguageOnly(razor));
}
