using Huxin.Documents.Paper;
using Huxin.Documents.Reading;
using Huxin.Engine;
using Huxin.Tests.Shared.Papers;

namespace Huxin.Documents.Tests.Paper;

/// <summary>What the monthly review says, and what it leaves unsaid.</summary>
public sealed class MonthlyReviewPaperTests
{
    private static readonly ReviewFigure figure = new(new("按时送达", "On time"), new("96 %", "96 %"), MonthlyReviewPaper.Comparable, "80–99 %", new("71 %", "71 %"));

    [Theory]
    [InlineData(0, true)]
    [InlineData(-1, false)]
    public void A_figure_is_compared_with_the_month_before_from_ten_cases_on(int more, bool compared)
    {
        var text = Text(InventedPapers.Review with { Figures = [figure with { Of = figure.Of + more }] });
        Assert.Equal(compared, text.Contains("71 %", StringComparison.Ordinal));
        Assert.Equal(!compared, text.Contains("不比较", StringComparison.Ordinal));
    }

    [Fact]
    public void Three_reasons_are_told_and_no_more()
    {
        var text = Text(InventedPapers.Review);
        Assert.Contains("等待结果太久", text, StringComparison.Ordinal);
        Assert.DoesNotContain("通勤太远", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_month_in_which_nothing_came_in_says_so_in_every_part()
    {
        var text = Text(InventedPapers.Review with { Declined = [], Slow = [], Untrue = [], Comments = [], Actions = [], FollowUp = [] });
        Assert.All(
            (string[])["没有候选人说明", "没有一步超过", "承诺都兑现了", "没有收到意见", "还没有定下行动", "上月没有定下行动"],
            words => Assert.Contains(words, text, StringComparison.Ordinal));
    }

    private static string Text(MonthlyReviewSheet review) =>
        string.Join('\n', PdfReader.Read(MonthlyReviewPaper.Print(review, Language.Chinese), ReadingLimits.Default, TestContext.Current.CancellationToken).Lines.Select(line => line.Text));
}
