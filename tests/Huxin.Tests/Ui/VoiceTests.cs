using CsCheck;
using Huxin.Engine;
using Huxin.Platform.Ui;

namespace Huxin.Tests.Ui;

public sealed class VoiceTests
{
    private static readonly Voice zh = new(Language.Chinese);
    private static readonly Voice en = new(Language.English);
    private static readonly DateOnly today = new(2026, 6, 1);

    [Theory]
    [InlineData("2026-06-04", 2, "6 月 4 日前答复，还剩 2 个工作日", "Answer by 4 June, 2 working days left")]
    [InlineData("2026-06-02", 1, "6 月 2 日前答复，还剩 1 个工作日", "Answer by 2 June, 1 working day left")]
    [InlineData("2026-06-01", 0, "今天（6 月 1 日）答复", "Answer due today, 1 June")]
    [InlineData("2026-05-28", -2, "应于 5 月 28 日前答复，已晚 2 个工作日", "Answer was due by 28 May, 2 working days late")]
    [InlineData("2027-01-04", 150, "2027 年 1 月 4 日前答复，还剩 150 个工作日", "Answer by 4 January 2027, 150 working days left")]
    public void A_promise_is_said_as_a_date_and_working_days(string due, int left, string chinese, string english)
    {
        Assert.Equal(chinese, zh.Due(DateOnly.Parse(due), today, left));
        Assert.Equal(english, en.Due(DateOnly.Parse(due), today, left));
    }

    [Fact]
    public void Moments_show_in_the_time_of_China()
    {
        var at = new DateTimeOffset(2026, 5, 31, 18, 30, 0, TimeSpan.Zero);

        Assert.Equal("2026-06-01 02:30", zh.Moment(at));
        Assert.Equal(new DateOnly(2026, 6, 1), Voice.Day(at));
    }

    [Theory]
    [InlineData(-30, "刚刚", "just now")]
    [InlineData(-3 * 3600, "3 小时前", "3 hours ago")]
    [InlineData(86400, "1 天后", "in 1 day")]
    public void Distance_in_time_is_said_in_words(int seconds, string chinese, string english)
    {
        var now = new DateTimeOffset(2026, 6, 1, 12, 0, 0, TimeSpan.Zero);

        Assert.Equal(chinese, zh.Relative(now.AddSeconds(seconds), now));
        Assert.Equal(english, en.Relative(now.AddSeconds(seconds), now));
    }

    [Theory]
    [InlineData("/console/checks?page=2", true)]
    [InlineData("//evil.example", false)]
    [InlineData("/\\evil.example", false)]
    [InlineData("/\t/evil.example", false)]
    [InlineData("https://evil.example", false)]
    [InlineData("", false)]
    [InlineData(null, false)]
    public void Only_a_path_of_this_site_is_a_way_back(string? path, bool local) => Assert.Equal(local, LocalPath.IsLocal(path));

    [Fact]
    public void Marking_a_difference_loses_no_text() =>
        Gen.Select(Gen.String[Gen.Char["ab研发总监 ·2019-"], 0, 30], Gen.String[Gen.Char["ab研发总监 ·2019-"], 0, 30]).Sample((left, right) =>
        {
            var (a, b) = TextDifference.Of(left, right);
            Assert.Equal(left, string.Concat(a.Select(part => part.Text)));
            Assert.Equal(right, string.Concat(b.Select(part => part.Text)));
            Assert.Equal(
                string.Concat(a.Where(part => !part.Differs).Select(part => part.Text)).Replace(" ", ""),
                string.Concat(b.Where(part => !part.Differs).Select(part => part.Text)).Replace(" ", ""));
        });

    [Fact]
    public void The_words_that_differ_are_marked()
    {
        var (left, right) = TextDifference.Of("研发总监 2019-03", "研发主管 2019-03");

        Assert.Equal("总监", string.Concat(left.Where(part => part.Differs).Select(part => part.Text)));
        Assert.Equal("主管", string.Concat(right.Where(part => part.Differs).Select(part => part.Text)));
    }
}
