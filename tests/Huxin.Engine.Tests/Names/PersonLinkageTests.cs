using Huxin.Engine.Names;
using Huxin.Tests.Shared.Accuracy;

namespace Huxin.Engine.Tests.Names;

public sealed class PersonLinkageTests(ITestOutputHelper output)
{
    [Fact]
    public void Most_persons_of_two_damaged_lists_are_found_and_hardly_any_is_confused()
    {
        var accuracy = LinkageAccuracy.Of(seed: 7, count: 2000);
        output.WriteLine($"{accuracy.All}\nLatin {accuracy.Latin}\nChinese {accuracy.Chinese}");
        Assert.True(accuracy.All.F1 >= 0.95, accuracy.All.ToString());
        Assert.True(accuracy.Chinese.F1 >= 0.93, accuracy.Chinese.ToString());
    }

    [Fact]
    public void Persons_that_are_in_one_list_alone_stay_alone()
    {
        var accuracy = LinkageAccuracy.Of(seed: 8, count: 1500, shared: 900);
        output.WriteLine($"{accuracy.All}");
        Assert.True(accuracy.All.Precision >= 0.9, accuracy.All.ToString());
    }

    [Fact]
    public void Every_record_is_used_once_and_the_order_of_the_lists_does_not_matter()
    {
        var (a, b) = new LinkagePeople(9).Make(600, 500);
        var links = PersonLinkage.Link(a, b);
        Assert.Equal(links.Count, links.Select(link => link.A).Distinct().Count());
        Assert.Equal(links.Count, links.Select(link => link.B).Distinct().Count());
        var shuffled = PersonLinkage.Link(a.AsEnumerable().Reverse().ToList(), b.AsEnumerable().Reverse().ToList());
        var same = links.Select(link => (link.A, link.B)).Intersect(shuffled.Select(link => (link.A, link.B))).Count();
        Assert.True(same >= 0.99 * links.Count, $"{same} of {links.Count}");
    }

    [Theory]
    [InlineData("emily,harwood,19850302", "emily,harwood,19850302")]
    [InlineData("emily,harwood,19850302", "harwood,emily,19850302")]
    [InlineData("emily,harwood,19850302", "emily,harwod,1985-03-02")]
    [InlineData("emily,harwood,19850302", "emily,harwood,19850203")]
    [InlineData("emily,harwood,19850302", ",harwood,2/3/1985")]
    [InlineData("emily,harwood,19850302", "emily,harwood,")]
    [InlineData("小明,欧阳,19850302", "xiaoming,ouyang,19850302")]
    [InlineData("偉,張,19850302", "伟,张,19850302")]
    [InlineData("薇,吕,19850302", "wei,lyu,19850303")]
    public void One_person(string a, string b) => Assert.Single(PersonLinkage.Link([Of("1", a)], [Of("2", b)]));

    [Theory]
    [InlineData("emily,harwood,19850302", "jack,stone,19850302")]
    [InlineData("emily,harwood,19850302", "emily,stone,19770615")]
    [InlineData("伟,张,19850302", "敏,李,19850311")]
    public void Two_persons(string a, string b)
    {
        // Among a hundred others: two lists of one record each hold one person until something speaks against it.
        var (others, more) = new LinkagePeople(11).Make(100, 0);
        Assert.DoesNotContain(PersonLinkage.Link([Of("1", a), .. others], [Of("2", b), .. more]), link => link is { A: "1", B: "2" });
    }

    [Fact]
    public void Empty_lists_have_no_links() => Assert.Empty(PersonLinkage.Link([], [Of("1", "emily,harwood,19850302")]));

    private static PersonRecord Of(string id, string text) => text.Split(',') is [var given, var surname, var birth] ? new(id, given, surname, birth) : throw new ArgumentException(text);
}
