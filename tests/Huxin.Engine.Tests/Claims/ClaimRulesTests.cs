using Huxin.Engine.Claims;

namespace Huxin.Engine.Tests.Claims;

/// <summary>Mistakes of typing in a claims form, told at their field.</summary>
public sealed class ClaimRulesTests
{
    private static readonly DateOnly today = new(2026, 11, 24);

    [Theory]
    [InlineData("甲公司", "2020-01", "2021-01", null, null)]
    [InlineData("甲公司", "2020-01", null, null, null)]
    [InlineData("", "2020-01", null, "claims.missing", "Work[0].Name")]
    [InlineData("甲公司", "1929", null, "claims.date-absurd", "Work[0].StartDate")]
    [InlineData("甲公司", "1930", null, null, null)]
    [InlineData("甲公司", "2026-12", null, "claims.date-absurd", "Work[0].StartDate")]
    [InlineData("甲公司", "2026-11-25", null, null, null)]
    [InlineData("甲公司", "2020-01", "2027-12", "claims.date-absurd", "Work[0].EndDate")]
    [InlineData("甲公司", "2020-05", "2020-04", "claims.end-before-start", "Work[0].EndDate")]
    [InlineData("甲公司", "2020-05", "2020", null, null)]
    public void Of_a_job(string name, string start, string? end, string? code, string? field)
    {
        var wrong = ClaimRules.FirstWrong(new ClaimSet { Basics = new Basics { Name = "季测" }, Work = [new WorkClaim { Name = name, StartDate = PartialDate.Parse(start), EndDate = end is null ? null : PartialDate.Parse(end) }] }, today);
        Assert.Equal((code, field), (wrong?.Code, wrong?.Field));
    }

    [Theory]
    [InlineData("浙江大学", "2024-09", "2034-06", null, null)]
    [InlineData("浙江大学", "2024-09", "2034-12", "claims.date-absurd", "Education[0].EndDate")]
    [InlineData(" ", "2024-09", "2027-06", "claims.missing", "Education[0].Institution")]
    [InlineData("浙江大学", "2024-09", "2023-06", "claims.end-before-start", "Education[0].EndDate")]
    public void Of_a_study(string school, string start, string end, string? code, string? field)
    {
        var wrong = ClaimRules.FirstWrong(new ClaimSet { Basics = new Basics { Name = "季测" }, Education = [new EducationClaim { Institution = school, StartDate = PartialDate.Parse(start), EndDate = PartialDate.Parse(end) }] }, today);
        Assert.Equal((code, field), (wrong?.Code, wrong?.Field));
    }

    [Fact]
    public void Of_the_person_and_of_length()
    {
        Assert.Equal("claims.name-missing", ClaimRules.FirstWrong(new ClaimSet(), today)?.Code);
        var set = new ClaimSet { Basics = new Basics { Name = "季测" }, Work = [new WorkClaim { Name = new string('长', ClaimRules.LongestText + 1) }] };
        Assert.Equal("claims.too-long", ClaimRules.FirstWrong(set, today)?.Code);
        Assert.Null(ClaimRules.FirstWrong(set with { Work = [new WorkClaim { Name = new string('长', ClaimRules.LongestText) }] }, today));
    }
}
