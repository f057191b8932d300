using Huxin.Engine.Checks;
using Huxin.Engine.Reconciliation;
using Huxin.Engine.Screening;

namespace Huxin.Engine.Tests.Checks;

/// <summary>From findings to an item's result and lamp, and the closed catalogue behind it.</summary>
public sealed class ItemTests
{
    [Theory]
    [InlineData(ItemKind.Education, "", true, ItemResult.Verified, Lamp.Green)]
    [InlineData(ItemKind.Education, "", false, ItemResult.UnableToVerify, Lamp.None)]
    [InlineData(ItemKind.Education, "education.level-mismatch", true, ItemResult.Contradicted, Lamp.Red)]
    [InlineData(ItemKind.Education, "education.mode-mismatch", true, ItemResult.MajorDifference, Lamp.Yellow)]
    [InlineData(ItemKind.Education, "education.area-mismatch", true, ItemResult.MinorDifference, Lamp.Blue)]
    [InlineData(ItemKind.Education, "item.unverifiable@education", true, ItemResult.UnableToVerify, Lamp.None)]
    [InlineData(ItemKind.Education, "item.unverifiable@education item.confirmed@education", true, ItemResult.Verified, Lamp.Green)]
    [InlineData(ItemKind.Education, "employment.overlap", true, ItemResult.Verified, Lamp.Green)]
    [InlineData(ItemKind.Employment, "timeline.gap claim.vague", true, ItemResult.MinorDifference, Lamp.Blue)]
    [InlineData(ItemKind.CourtLists, "risk.dishonest-debtor", true, ItemResult.RecordFound, Lamp.Red)]
    [InlineData(ItemKind.CourtLists, "", true, ItemResult.NoRecordFound, Lamp.Green)]
    [InlineData(ItemKind.Litigation, "risk.namesake", true, ItemResult.NoRecordFound, Lamp.Green)]
    [InlineData(ItemKind.BusinessInterests, "risk.conflict-of-interest", true, ItemResult.RecordFound, Lamp.Yellow)]
    [InlineData(ItemKind.Reference, "reference.conduct-concern", true, ItemResult.RecordFound, Lamp.Yellow)]
    [InlineData(ItemKind.Identity, "identity.name-mismatch", true, ItemResult.MajorDifference, Lamp.Yellow)]
    public void The_gravest_finding_of_its_own_makes_the_result(ItemKind kind, string codes, bool answered, ItemResult result, Lamp lamp)
    {
        var findings = codes.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Found).ToList();
        Assert.Equal(result, ItemResults.From(kind, findings, answered));
        Assert.Equal(lamp, ItemResults.LampOf(kind, result, findings));
    }

    [Fact]
    public void The_catalogue_is_complete_and_every_consent_text_has_a_hash_of_its_own()
    {
        Assert.Equal(Enum.GetValues<ItemKind>(), ItemCatalogue.All.Select(item => item.Kind));
        Assert.All(ItemCatalogue.All, item => Assert.Equal(item, ItemCatalogue.Of(item.Kind)));
        var texts = ItemCatalogue.All.Select(item => ConsentText.For(item, new("岗位需要。", "The job needs it."), "甲公司")).ToList();
        Assert.Equal(texts.Count, texts.Select(text => text.Hash).Distinct().Count());
        Assert.NotEqual(texts[0].Hash, ConsentText.For(ItemCatalogue.All[0], new("岗位需要。", "The job needs it."), "乙公司").Hash);
        Assert.All(ItemCatalogue.All.Zip(texts), pair => Assert.Equal(pair.First.Sensitive, pair.Second.Words.Zh.Contains("敏感个人信息", StringComparison.Ordinal)));
        Assert.All(ItemCatalogue.All.Zip(texts), pair => Assert.Equal(pair.First.RiskListsToo, pair.Second.Words.Zh.Contains("法院公布名单", StringComparison.Ordinal)));
    }

    [Fact]
    public void Every_package_holds_identity_and_states_why_for_each_item() => Assert.All(CheckPackage.All, package =>
    {
        Assert.Equal(package, CheckPackage.For(package.Risk));
        Assert.Equal(package, CheckPackage.WithCode(package.Code));
        Assert.Contains(package.Items, item => item.Kind == ItemKind.Identity);
        Assert.All(package.Items, item => Assert.True(item.Necessity.Zh.Length > 5 && item.Necessity.En.Length > 5));
    });

    [Theory]
    [InlineData("失信被执行人", "dishonest-debtor")]
    [InlineData(" 限高 ", "consumption-restriction")]
    [InlineData("ENFORCEMENT", "enforcement")]
    [InlineData("诉讼", "litigation")]
    [InlineData("行业黑名单", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void A_risk_list_may_hold_public_court_records_and_nothing_else(string? kind, string? code)
    {
        Assert.Equal(code, RiskKinds.CodeOf(kind));
        Assert.True(RiskKinds.NameOf(code ?? "other").En.Length > 3);
    }

    private static Finding Found(string text)
    {
        var parts = text.Split('@');
        var entry = FindingCodes.Of(parts[0]);
        return new Finding
        {
            Code = entry.Code,
            Kind = entry.Kind,
            Lamp = entry.Lamp,
            Subject = new Subject(parts.Length > 1 ? parts[1] : "work", 0),
            Evidence = [],
            Explanation = entry.Title,
            Rule = new RuleReference(entry.Code, 1),
        };
    }
}
