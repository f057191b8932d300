using CsCheck;
using Huxin.Engine.Identifiers;

namespace Huxin.Engine.Tests.Identifiers;

public sealed class IdentifierTests
{
    private static readonly DateOnly today = new(2026, 6, 1);

    [Theory]
    [InlineData("id-number", "11010519491231002X", true)]
    [InlineData("id-number", "110105194912310021", false)]
    [InlineData("id-number", "420106199302199973", false)]
    [InlineData("id-number", "11010519490231002X", false)]
    [InlineData("id-number", "1101051949123100", false)]
    [InlineData("uscc", "91440300708461136T", true)]
    [InlineData("uscc", "91512081MA62K0260E", true)]
    [InlineData("uscc", "91512081MA62K0260F", false)]
    [InlineData("uscc", "91512081MI62K0260E", false)]
    [InlineData("diploma-number", "103841200805000218", true)]
    [InlineData("diploma-number", "103849200805000218", false)]
    [InlineData("diploma-number", "103841203005000218", false)]
    [InlineData("degree-number", "1038442008000218", true)]
    [InlineData("degree-number", "1038492008000218", false)]
    [InlineData("chsi-code", "AB12CD34EF56", true)]
    [InlineData("chsi-code", "AB12", false)]
    [InlineData("mobile", "+86 138-0000-1024", true)]
    [InlineData("mobile", "12800001024", false)]
    public void Identifiers_are_judged_by_structure_date_and_check(string kind, string value, bool valid) =>
        Assert.Equal(valid, Identifier.Validate(kind, value, today).Value.Valid);

    [Fact]
    public void An_unknown_kind_is_refused() => Assert.Equal("identifiers.kind-unknown", Identifier.Validate("passport", "x", today).Refusal?.Code);

    [Fact]
    public void A_mask_never_shows_birth_date_or_sequence() => Gen.Char['0', '9'].Array[18].Sample(digits =>
    {
        var masked = IdNumber.Mask(new string(digits));
        return masked.Length == 18 && masked[6..16].All(c => c == '*');
    });

    [Theory]
    [InlineData("5301021982****999*", true)]
    [InlineData("3201021984****997*", false)]
    [InlineData("530102********9996", true)]
    [InlineData("******************", null)]
    public void A_masked_number_fits_when_all_it_shows_agrees(string mask, bool? fits) =>
        Assert.Equal(fits, IdNumber.Fits("530102198209199996", mask));
}
