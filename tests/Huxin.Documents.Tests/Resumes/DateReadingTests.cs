using CsCheck;
using Huxin.Documents.Resumes;
using Huxin.Engine.Claims;

namespace Huxin.Documents.Tests.Resumes;

public sealed class DateReadingTests
{
    [Theory]
    [InlineData("2018.9 - 2020.7", "2018-09", "2020-07", false)]
    [InlineData("2018.9 至今", "2018-09", null, true)]
    [InlineData("2015 年 3 月 – 2015 年 5 月", "2015-03", "2015-05", false)]
    [InlineData("2019年7月—2022年12月", "2019-07", "2022-12", false)]
    [InlineData("2020/09~至今", "2020-09", null, true)]
    [InlineData("2011-2017", "2011", "2017", false)]
    [InlineData("2013-09 — Present", "2013-09", null, true)]
    [InlineData("Jan 2019 - Present (5 years)", "2019-01", null, true)]
    [InlineData("May 2020 – Apr. 2021", "2020-05", "2021-04", false)]
    [InlineData("January 2019 to December 2020", "2019-01", "2020-12", false)]
    [InlineData("09/2018 - 06/2022", "2018-09", "2022-06", false)]
    [InlineData("201809-202206", "2018-09", "2022-06", false)]
    [InlineData("2023.09 – 2026.01 (预期)", "2023-09", "2026-01", false)]
    public void Ranges_are_read(string text, string start, string? end, bool present)
    {
        var span = DateReading.Best(text);
        Assert.NotNull(span);
        Assert.True(span.Range);
        Assert.Equal(start, span.Start?.ToString());
        Assert.Equal(end, span.End?.ToString());
        Assert.Equal(present, span.Present);
        Assert.Equal(text.Length, span.At + span.Length);
    }

    [Theory]
    [InlineData("2011 / 11", "2011-11")]
    [InlineData("Summer 2022", "2022")]
    [InlineData("毕业时间 2018年6月（预计）", "2018-06")]
    public void Single_dates_are_read(string text, string date) => Assert.Equal(date, DateReading.Single(text)?.ToString());

    [Theory]
    [InlineData("电话 13820192020")]
    [InlineData("排名 11/133")]
    [InlineData("提升 2000%")]
    [InlineData("v1.2019.3")]
    public void What_is_no_date_is_not_read(string text) => Assert.Empty(DateReading.In(text));

    [Fact]
    public void A_placeholder_is_known_to_stand_there_and_has_no_value()
    {
        var span = DateReading.Best("Month 20XX – Ongoing");
        Assert.True(span is { Range: true, Start: null, End: null, Present: true });
    }

    [Fact]
    public void Any_months_written_as_a_range_come_back() =>
        Gen.Select(Gen.Int[1960, 2040], Gen.Int[1, 12], Gen.Int[0, 20], Gen.Int[1, 12], Gen.OneOfConst("{0}.{1:D2}", "{0}年{1}月", "{0}/{1}", "{0}-{1:D2}"))
            .Sample((year, month, years, lastMonth, form) =>
            {
                string Write(int y, int m) => string.Format(null, form, y, m);
                var span = DateReading.Best($"{Write(year, month)} ~ {Write(year + years, lastMonth)}");
                return span!.Start == new PartialDate(year, month) && span.End == new PartialDate(year + years, lastMonth);
            });

    [Fact]
    public void Any_text_is_read_without_a_fault() => Gen.String.Sample(text => _ = DateReading.In(text));
}
