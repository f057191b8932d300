using Huxin.Engine.Claims;
using Huxin.Engine.Screening;

namespace Huxin.Engine.Tests.Screening;

/// <summary>What makes an entry the same person, what only makes it likely, what excludes it.</summary>
public sealed class ScreeningRules
{
    private static readonly DateOnly day = new(2026, 6, 1);

    // Entry: 张伟明, 1985-03-02 or ID 330106198503021234 in several masks; query as stated. "–" stands for no match at all.
    [Theory]
    [InlineData("", "", "", "", "", "name-only")]
    [InlineData("1985", "", "", "1985", "", "name-only")]
    [InlineData("1985-03-02", "", "", "1985", "", "name-only")]
    [InlineData("1985-03-02", "", "", "1985-03-02", "", "likely")]
    [InlineData("1985-03-02", "", "浙江", "1985-03-02", "浙江省杭州市", "same-person")]
    [InlineData("1985-03-02", "", "杭州", "1985-03-02", "浙江", "same-person")]
    [InlineData("1985-03-02", "", "江苏", "1985-03-02", "浙江", "likely")]
    [InlineData("1985-03", "", "浙江", "1985-03-02", "浙江", "likely")]
    [InlineData("1985", "", "浙江", "1985", "浙江", "likely")]
    [InlineData("", "", "浙江", "", "浙江", "name-only")]
    [InlineData("1985-03-03", "", "浙江", "1985-03-02", "浙江", "–")]
    [InlineData("1984", "", "浙江", "1985-03-02", "浙江", "–")]
    [InlineData("", "330106198503021234", "", "", "", "name-only")]
    [InlineData("", "330106198503021234", "", "330106198503021234", "", "same-person", true)]
    [InlineData("", "330106********1234", "", "330106198503021234", "", "same-person", true)]
    [InlineData("", "3301061985****1234", "", "330106198503021234", "", "same-person", true)]
    [InlineData("", "**************1234", "", "330106198503021234", "", "same-person", true)]
    [InlineData("", "3301061985****1235", "", "330106198503021234", "", "–", true)]
    [InlineData("", "3301061984****1234", "", "330106198503021234", "", "–", true)]
    [InlineData("", "3***************4", "", "330106198503021234", "", "name-only", true)]
    [InlineData("", "330106************", "", "330106198503021234", "", "name-only", true)]
    [InlineData("", "330106198503******", "", "330106198503021234", "", "likely", true)]
    [InlineData("", "33010619850302****", "", "330106198503021234", "", "same-person", true)]
    [InlineData("", "33010619850302****", "", "1985-03-02", "浙江", "same-person")]
    [InlineData("", "33010619850302****", "", "1985-03-03", "浙江", "–")]
    [InlineData("1985-03-03", "", "", "330106198503021234", "", "–", true)]
    [InlineData("1985-03-02", "", "浙江", "330106198503021234", "", "same-person", true)]
    [InlineData("", "330106850302123", "", "330106198503021239", "", "same-person", true)]
    public void Strength_follows_what_is_established(string birth, string id, string region, string asked, string askedRegion, string expected, bool byNumber = false)
    {
        var entry = new ListEntry("E1", "张伟明") { Birth = Date(birth), IdNumber = id, Region = region };
        if (id == "330106850302123")
        {
            asked = "33010619850302123" + Check("33010619850302123");
        }

        var query = new ScreeningQuery("张伟明") { Birth = byNumber ? null : Date(asked), IdNumber = byNumber ? asked : null, Region = askedRegion };
        Assert.Equal(expected, StrengthOf(ScreeningList.Build([entry]).Search(query, day)));
    }

    [Theory]
    [InlineData("张玮明", "same-person")] // the input method's neighbour
    [InlineData("张伟亮", "likely")] // a brother would be called so
    [InlineData("王建国", "–")]
    public void A_birth_date_and_region_make_the_same_person_of_a_slip_but_not_of_another_name(string name, string expected)
    {
        var list = ScreeningList.Build([new ListEntry("E1", "张伟明") { Birth = Date("1985-03-02"), Region = "浙江" }]);
        Assert.Equal(expected, StrengthOf(list.Search(new ScreeningQuery(name) { Birth = Date("1985-03-02"), Region = "浙江" }, day)));
    }

    [Fact]
    public void A_whole_number_finds_an_entry_under_another_name_and_says_so()
    {
        var list = ScreeningList.Build([new ListEntry("E1", "李建国") { IdNumber = "330106198503021234" }, new ListEntry("E2", "李建国") { IdNumber = "3301********021234" }]);
        var match = Assert.Single(list.Search(new ScreeningQuery("张伟") { IdNumber = "330106198503021234" }, day));
        Assert.Equal(("E1", MatchStrength.SamePerson), (match.Id, match.Strength));
        Assert.Contains("曾用名", match.Why[0].Zh, StringComparison.Ordinal);
    }

    [Fact]
    public void A_rare_name_and_region_make_it_likely_and_a_common_one_does_not()
    {
        var list = ScreeningList.Build(
            [new ListEntry("E1", "欧阳明德") { Region = "湖南" }, new ListEntry("E2", "张伟") { Region = "湖南" }, new ListEntry("E3", "阿卜杜拉·买买提") { Region = "新疆" }]);
        Assert.Equal("likely", StrengthOf(list.Search(new ScreeningQuery("欧阳明德") { Region = "湖南省长沙市" }, day)));
        Assert.Equal("name-only", StrengthOf(list.Search(new ScreeningQuery("张伟") { Region = "湖南" }, day)));
        Assert.Equal("likely", StrengthOf(list.Search(new ScreeningQuery("阿卜杜拉•买买提") { Region = "新疆" }, day)));
    }

    [Fact]
    public void An_entry_past_its_last_day_matches_nobody()
    {
        var list = ScreeningList.Build([new ListEntry("E1", "张伟明") { Expires = new DateOnly(2026, 5, 31) }, new ListEntry("E2", "张伟明") { Expires = day }]);
        Assert.Equal("E2", Assert.Single(list.Search(new ScreeningQuery("张伟明"), day)).Id);
    }

    [Fact]
    public void Entries_past_their_last_day_do_not_hide_the_others()
    {
        var list = ScreeningList.Build(Enumerable.Range(0, 100).Select(i => new ListEntry($"E{i}", "张伟") { Expires = i % 20 == 0 ? null : new DateOnly(2026, 5, 31) }));
        Assert.Equal(5, list.Search(new ScreeningQuery("张伟"), day).Count);
    }

    [Fact]
    public void A_stronger_match_comes_first_whatever_the_name()
    {
        var list = ScreeningList.Build(
        [
            new ListEntry("A", "张伟明"),
            new ListEntry("B", "章伟明") { IdNumber = "3301061985****1234" },
            new ListEntry("C", "张伟明") { Birth = Date("1985-03-02") },
        ]);
        var matches = list.Search(new ScreeningQuery("张伟明") { IdNumber = "330106198503021234" }, day);
        Assert.Equal(["B", "C", "A"], matches.Select(m => m.Id));
        Assert.Equal(matches.OrderByDescending(m => m.Score).Select(m => m.Id), matches.Select(m => m.Id));
    }

    [Fact]
    public void A_name_alone_says_that_it_identifies_nobody() =>
        Assert.Contains("同名", ScreeningList.Build([new ListEntry("E1", "张伟")]).Search(new ScreeningQuery("张伟"), day)[0].Why[^1].Zh, StringComparison.Ordinal);

    [Fact]
    public void A_foreign_document_number_agrees_only_as_a_whole_and_contradicts_nothing()
    {
        var list = ScreeningList.Build([new ListEntry("E1", "John Smith") { IdNumber = "P0017003" }]);
        Assert.Equal("same-person", StrengthOf(list.Search(new ScreeningQuery("J. Smith") { IdNumber = "p0017003" }, day)));
        Assert.Equal("name-only", StrengthOf(list.Search(new ScreeningQuery("John Smith") { IdNumber = "P0017004" }, day)));
    }

    private static PartialDate? Date(string text) => text.Length == 0 ? null : PartialDate.Parse(text);

    private static char Check(string digits)
    {
        int[] weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
        return "10X98765432"[digits.Zip(weights, (d, w) => (d - '0') * w).Sum() % 11];
    }

    private static string StrengthOf(IReadOnlyList<ScreeningMatch> matches) => matches.Count == 0 ? "–" : ScreeningMatch.CodeOf(matches[0].Strength);
}
