using Huxin.Engine.Disclosure;
using Huxin.Engine.Transparency;

namespace Huxin.Engine.Tests.Transparency;

public sealed class EmployerClaimTests
{
    private const string Code = "91330106MA2DEMK06K";

    private static EmployerClaimDraft Draft(EmployerClaimKind kind) => new()
    {
        Kind = kind,
        Title = "题",
        Words = "研发 | 甲 | 3",
        Issuer = "协会",
        Number = kind == EmployerClaimKind.Registration ? Code : "1",
        SourceUrl = "https://a.example/b",
        Author = "小满",
        AuthorConsents = true,
    };

    [Fact]
    public void A_whole_claim_of_every_kind_is_taken() =>
        Assert.All(EmployerClaimKinds.All, kind => Assert.True(EmployerClaimRules.Check(Draft(kind), Code).Ok));

    public static TheoryData<string, EmployerClaimDraft> Refused { get; } = new()
    {
        { "transparency.title-missing", Draft(EmployerClaimKind.Project) with { Title = "  " } },
        { "transparency.words-missing", Draft(EmployerClaimKind.Project) with { Words = null } },
        { "transparency.issuer-missing", Draft(EmployerClaimKind.Licence) with { Issuer = "" } },
        { "transparency.number-missing", Draft(EmployerClaimKind.Patent) with { Number = null } },
        { "transparency.source-missing", Draft(EmployerClaimKind.Award) with { SourceUrl = null } },
        { "transparency.issuer-missing", Draft(EmployerClaimKind.Award) with { Issuer = null } },
        { "transparency.author-missing", Draft(EmployerClaimKind.Story) with { Author = null } },
        { "transparency.consent-missing", Draft(EmployerClaimKind.Story) with { AuthorConsents = false } },
        { "transparency.uscc-invalid", Draft(EmployerClaimKind.Registration) with { Number = "91330106MA2DEMK06J" } },
        { "transparency.address-wrong", Draft(EmployerClaimKind.Award) with { SourceUrl = "javascript:alert(1)" } },
        { "transparency.address-wrong", Draft(EmployerClaimKind.Project) with { SourceUrl = "ftp://a.example" } },
        { "transparency.team-unreadable", Draft(EmployerClaimKind.Team) with { Words = "研发 | 甲 | 许多" } },
        { "transparency.too-long", Draft(EmployerClaimKind.Story) with { Words = new string('长', EmployerClaimRules.LongestWords + 1) } },
        { "transparency.too-long", Draft(EmployerClaimKind.Project) with { Title = new string('长', EmployerClaimRules.LongestTitle + 1) } },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public void What_is_missing_or_wrong_is_named(string code, EmployerClaimDraft draft) => Assert.Equal(code, EmployerClaimRules.Check(draft, Code).Refusal?.Code);

    [Fact]
    public void The_longest_text_is_just_taken() =>
        Assert.True(EmployerClaimRules.Check(Draft(EmployerClaimKind.Project) with { Words = new string('长', EmployerClaimRules.LongestWords) }, Code).Ok);

    [Fact]
    public void A_registration_repeats_the_organizations_own_code() =>
        Assert.Equal("transparency.uscc-other", EmployerClaimRules.Check(Draft(EmployerClaimKind.Registration), "91110000100000001X").Refusal?.Code);

    [Fact]
    public void A_team_chart_is_a_tree()
    {
        var team = TeamChart.Read("研发 | 甲 | 10\n  平台 | 乙 | 6人\n    存储\n  前端 | | 4\n职能|丙|2").Value;
        Assert.Equal(["研发", "职能"], team.Units.Select(unit => unit.Name));
        Assert.Equal(["平台", "前端"], team.Units[0].Below.Select(unit => unit.Name));
        Assert.Equal((6, "存储", null as string), (team.Units[0].Below[0].Headcount!.Value, team.Units[0].Below[0].Below[0].Name, team.Units[0].Below[1].Head));
    }

    [Theory]
    [InlineData("")]
    [InlineData("  先缩进")]
    [InlineData("甲\n      跳级")]
    [InlineData("甲 | 乙 | 3 | 4")]
    [InlineData("甲 | 乙 | -3")]
    public void A_line_that_fits_nowhere_is_named(string text) => Assert.Equal("transparency.team-unreadable", TeamChart.Read(text).Refusal?.Code);

    [Fact]
    public void The_pace_is_told_in_the_disclosures_own_words_or_as_silence()
    {
        var facts = PaceFacts.Of(
        [
            Disclosed("甲岗", (DisclosureBlock.Hours, "周一至周五 9:30–18:30。近三个月平均每月加班 12 小时，调休补偿。"), (DisclosureBlock.WorkConditions, "开放式办公。每周可远程 2 天。")),
            Disclosed("乙岗", (DisclosureBlock.Hours, "周一至周五 9:30–18:30。基本不加班。")),
        ]);
        string[] Of(PaceTopic topic) => [.. facts.Single(fact => fact.Topic == topic).Said.Select(answer => $"{answer.Words}|{string.Join(',', answer.Jobs)}")];
        Assert.Equal(["周一至周五 9:30–18:30。|甲岗,乙岗"], Of(PaceTopic.Hours));
        Assert.Equal(["近三个月平均每月加班 12 小时，调休补偿。|甲岗", "基本不加班。|乙岗"], Of(PaceTopic.Overtime));
        Assert.Equal(["每周可远程 2 天。|甲岗"], Of(PaceTopic.Remote));
        Assert.Empty(Of(PaceTopic.Pay));
        Assert.Empty(Of(PaceTopic.Probation));
    }

    private static PublishedDisclosure Disclosed(string job, params (DisclosureBlock Block, string Words)[] blocks) =>
        new(Guid.NewGuid(), job, null, 1, "", default, [.. blocks.Select(block => new BlockText(block.Block, block.Words))]);
}
