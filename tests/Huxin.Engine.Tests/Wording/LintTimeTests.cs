using System.Diagnostics;
using Huxin.Engine.Wording;

namespace Huxin.Engine.Tests.Wording;

/// <summary>No text of 2,000 characters takes long, however much of it begins like something the tables know.</summary>
public sealed class LintTimeTests
{
    [Theory]
    [InlineData("有没有")]
    [InlineData("从1到")]
    [InlineData("拖了过着")]
    [InlineData("不会不能不要")]
    [InlineData("十人")]
    [InlineData("我")]
    [InlineData("has any ")]
    [InlineData("0")]
    [InlineData("承担了其中全部")]
    [InlineData("a a ")]
    public void Repeated_beginnings_are_read_quickly(string part)
    {
        var text = string.Concat(Enumerable.Repeat(part, 2000 / part.Length));
        Read(part);
        var started = Stopwatch.GetTimestamp();
        Read(text);

        // A pattern that backtracks badly takes minutes; a slow machine takes a part of a second.
        Assert.True(Stopwatch.GetElapsedTime(started) < TimeSpan.FromSeconds(3), Stopwatch.GetElapsedTime(started).ToString());
    }

    private static void Read(string text)
    {
        foreach (var purpose in Enum.GetValues<LintPurpose>())
        {
            Lint.Read(text, purpose);
        }
    }
}
