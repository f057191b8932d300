using System.Text.RegularExpressions;

namespace Huxin.Tests.Ui;

public sealed partial class ColourTests
{
    [Fact]
    public void A_colour_is_written_in_the_token_file_and_nowhere_else()
    {
        var found = ProjectFiles.Under("src/client/src", "*.css")
            .Where(path => Path.GetFileName(path) != "tokens.css")
            .SelectMany(path => Colour().Matches(File.ReadAllText(path)).Select(match => $"{Path.GetFileName(path)}: {match.Value}"));

        Assert.Empty(found);
    }

    [Theory]
    [InlineData("a { color: #fff; }")]
    [InlineData("a { color: rgba(0, 0, 0, 0.2); }")]
    public void A_planted_colour_is_caught(string css) => Assert.Matches(Colour(), css);

    [GeneratedRegex(@"#[0-9a-fA-F]{3,8}\b|\b(?:rgb|hsl)a?\(")]
    private static partial Regex Colour();
}
