using System.Text.Json;
using CsCheck;
using Huxin.Engine.Reconciliation;

namespace Huxin.Engine.Tests.Reconciliation;

public sealed class ReconcilerTests
{
    private const string Resume = """{"kind":"resume","claims":{"basics":{"name":"林知遥"},"work":[{"name":"杭州青屿软件有限公司","position":"测试工程师","startDate":"2018-01","endDate":"END"}],"education":[{"institution":"浙江大学","area":"软件工程","studyType":"本科","studyMode":"full-time","startDate":"2013-09","endDate":"2017-06","conclusion":"graduated"}]}}""";
    private const string Study = """{"kind":"registry","register":"chsi","records":[{"name":"林知遥","institution":"浙江大学","area":"计算机科学与技术","studyType":"本科","studyMode":"full-time","startDate":"2013-09","endDate":"2017-06","conclusion":"graduated"}]}""";

    [Theory]
    [InlineData("2020-06", "2020-05", null)]
    [InlineData("2020-06", "2020-04", Lamp.Blue)]
    [InlineData("2020-06", "2020-03", Lamp.Blue)]
    [InlineData("2020-06", "2020-02", Lamp.Yellow)]
    [InlineData("2020", "2020-02", null)]
    public void Period_differences_are_blue_beyond_one_month_and_yellow_beyond_three(string claimed, string recorded, Lamp? lamp)
    {
        var found = Assess([Resume.Replace("END", claimed), Insurance("杭州青屿软件有限公司", "2018-01", recorded)]);
        Assert.Equal(lamp, found.Findings.FirstOrDefault(f => f.Code == "employment.period-mismatch")?.Lamp);
    }

    [Theory]
    [InlineData("\"records\":[]", "employment.unconfirmed")]
    [InlineData("\"unavailable\":true", "item.unverifiable")]
    public void Only_a_register_that_answered_can_leave_a_job_unconfirmed(string answer, string code)
    {
        var found = Assess([Resume.Replace("END", "2020-06"), $$"""{"kind":"registry","register":"social-insurance",{{answer}}}"""]);
        Assert.Equal([code], found.Findings.Where(f => f.Subject.Section == "work").Select(f => f.Code));
    }

    [Theory]
    [InlineData("2021-02", "2021-03", null)]
    [InlineData("2021-02", "2021-04", "employment.undisclosed")]
    public void A_recorded_job_of_three_months_is_missed_in_the_résumé(string from, string to, string? code)
    {
        var found = Assess([Resume.Replace("END", "2020-12"), Insurance("杭州青屿软件有限公司", "2018-01", "2020-12"), Insurance("宁波拾光餐饮有限公司", from, to)]);
        Assert.Equal(code, found.Findings.FirstOrDefault(f => f.Code == "employment.undisclosed")?.Code);
    }

    [Fact]
    public void The_order_of_the_sources_does_not_matter() => Gen.Shuffle(new[]
    {
        Resume.Replace("END", "2020-06"), Study, Insurance("宁波拾光餐饮有限公司", "2018-01", "2020-06"), Insurance("杭州云栈网络有限公司", "2021-01", "2022-01"),
        """{"kind":"profile","site":"maimai","claims":{"basics":{"name":"林知遥"},"work":[{"name":"青屿软件","position":"销售经理","startDate":"2018-01"}]}}""",
    }).Sample(sources => Text(Assess(sources)) == Text(Assess(sources.Order(StringComparer.Ordinal))));

    [Fact]
    public void A_source_that_was_not_asked_yields_nothing() => Assert.DoesNotContain(
        Assess([Resume.Replace("END", "2020-06")]).Findings,
        f => f.Code.StartsWith("employment", StringComparison.Ordinal) || f.Code == "item.unverifiable");

    [Fact]
    public void Every_code_has_a_title_in_both_languages() =>
        Assert.All(FindingCodes.All, entry => Assert.True(entry.Title.Zh.Length > 1 && entry.Title.En.Length > 3 && entry.Title == FindingTitles.Of(entry.Code)));

    private static string Insurance(string employer, string from, string to) =>
        $$"""{"kind":"registry","register":"social-insurance","records":[{"employer":"{{employer}}","from":"{{from}}","to":"{{to}}"}]}""";

    private static string Text(Assessment assessment) => JsonSerializer.Serialize(assessment, EngineJson.Contract.Assessment);

    private static Assessment Assess(IEnumerable<string> sources) => Reconciler.Assess(
        JsonSerializer.Deserialize($$"""{"sources":[{{string.Join(',', sources)}}]}""", EngineJson.Contract.Case)!, new DateOnly(2026, 6, 1));
}
