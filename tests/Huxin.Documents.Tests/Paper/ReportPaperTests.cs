using System.Diagnostics;
using Huxin.Documents.Paper;
using Huxin.Engine;
using Huxin.Tests.Shared.Papers;
using UglyToad.PdfPig;

namespace Huxin.Documents.Tests.Paper;

public sealed class ReportPaperTests
{
    [Theory]
    [InlineData(Language.Chinese, "林知遥", "总体：黄", "可以这样问", "第1页，共")]
    [InlineData(Language.English, "林知遥", "Overall: amber", "A question to ask", "Page 1 of")]
    public void Text_can_be_taken_out_again(Language language, params string[] expected)
    {
        using var pdf = PdfDocument.Open(ReportPaper.Print(InventedReport.With(), language));
        var text = string.Concat(pdf.GetPages().Select(p => p.Text)).Replace(" ", "", StringComparison.Ordinal);
        Assert.All(expected, e => Assert.Contains(e.Replace(" ", "", StringComparison.Ordinal), text, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(Language.Chinese)]
    [InlineData(Language.English)]
    public void A_report_is_small_and_the_same_every_time(Language language)
    {
        var first = ReportPaper.Print(InventedReport.With(), language);
        Assert.Equal(first, ReportPaper.Print(InventedReport.With(), language));
        Assert.InRange(first.Length, 1, 300_000);
        if (Environment.GetEnvironmentVariable("HUXIN_PAPER_OUT") is { Length: > 0 } folder)
        {
            File.WriteAllBytes(Path.Combine(folder, $"report-{language}.pdf"), first);
        }
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Every_page_of_a_demonstration_is_marked_and_no_page_of_a_real_report(bool demonstration)
    {
        using var pdf = PdfDocument.Open(ReportPaper.Print(InventedReport.With(12, demonstration), Language.Chinese));
        Assert.True(pdf.NumberOfPages >= 3);
        Assert.All(pdf.GetPages(), p => Assert.Equal(demonstration, p.Text.Contains("演示数据", StringComparison.Ordinal)));
    }

    [Fact]
    public void Fonts_are_embedded_so_that_no_machine_needs_them()
    {
        var bytes = ReportPaper.Print(InventedReport.With(1), Language.Chinese);
        Assert.Contains("/FontFile2", System.Text.Encoding.Latin1.GetString(bytes), StringComparison.Ordinal);
    }

    [Fact]
    public void Several_threads_print_the_same_report_quickly()
    {
        var expected = ReportPaper.Print(InventedReport.With(), Language.Chinese);
        Parallel.For(0, 12, _ => Assert.Equal(expected, ReportPaper.Print(InventedReport.With(), Language.Chinese)));

        var times = new List<double>();
        for (var i = 0; i < 20; i++)
        {
            var watch = Stopwatch.StartNew();
            ReportPaper.Print(InventedReport.With(), Language.Chinese);
            times.Add(watch.Elapsed.TotalMilliseconds);
        }

        times.Sort();
        TestContext.Current.TestOutputHelper?.WriteLine($"print: median {times[10]:F1} ms, p95 {times[18]:F1} ms");

        // Ten times the figure we hold ourselves to, so that a busy machine does not fail the build.
        Assert.InRange(times[18], 0, 1000);
    }

    [Fact]
    public void No_line_begins_with_a_closing_mark_or_ends_with_an_opening_one()
    {
        const string Words = "简历写的是“技术总监”，同一时期（2021-06 至今）主页写的是“经理”。两处相差一级，employment.title-inflated，可能是职级不同。";
        for (var width = 60; width < 300; width += 7)
        {
            var lines = LineBreaking.Lines(Words, width, t => t.Sum(c => c > 0x2e80 ? 10f : 5f));
            Assert.All(lines.Skip(1), l => Assert.DoesNotContain(l[0], "，。”）、；："));
            Assert.All(lines, l => Assert.DoesNotContain(l[^1], "（“"));
            Assert.Equal(Words.Replace(" ", "", StringComparison.Ordinal), string.Concat(lines).Replace(" ", "", StringComparison.Ordinal));
        }
    }
}
