using CsCheck;
using Huxin.Engine.Names;
using Huxin.Tests.Shared;
using Huxin.Tests.Shared.Accuracy;

namespace Huxin.Engine.Tests.Names;

public sealed class NamePairTests(ITestOutputHelper output)
{
    [Fact]
    public void Labelled_pairs_are_told_apart_better_than_by_the_best_published_rules()
    {
        var path = SharedFolder.Path("data", "names", "name-bench_cases.csv");
        var (all, heldOut) = (NamePairAccuracy.Of(path), NamePairAccuracy.Of(path, 1));
        output.WriteLine($"all {all.All}\nheld out {heldOut.All}");
        Assert.True(all.All.F1 >= 0.85, all.All.ToString());
        Assert.True(heldOut.All.F1 >= 0.82, heldOut.All.ToString());
        Assert.True(all.Tiers["STRONG"].Tally.F1 >= 0.95, all.Tiers["STRONG"].Tally.ToString());
    }

    [Theory]
    [InlineData("Smith, John", "John Smith")]
    [InlineData("Dr. Maria García", "Maria Garcia")]
    [InlineData("Bob Miller", "Robert Miller")]
    [InlineData("Anna L. Berg", "Anna Luise Berg")]
    [InlineData("Иван Петров", "Ivan Petrov")]
    [InlineData("Ivan Sergeyevich Petrov", "Ivan Petrov")]
    [InlineData("张力", "Zhang Li")]
    [InlineData("張偉", "张伟")]
    [InlineData("欧阳静", "Jing Ouyang")]
    [InlineData("吕薇", "Lyu Wei")]
    [InlineData("MariaGarcia", "Maria Garcia")]
    public void One_person(string a, string b) => Assert.True(NamePair.Compare("Person", a, b).Same, NamePair.Compare("Person", a, b).ToString());

    [Theory]
    [InlineData("John Smith", "Jane Smith")]
    [InlineData("John Smith", "John Baker")]
    [InlineData("John Smith Jr", "John Smith Sr")]
    [InlineData("Anna L. Berg", "Anna Maria Berg")]
    [InlineData("张伟", "张玮")]
    [InlineData("张伟", "Zhang Li")]
    [InlineData("Ali bin Hassan al-Omari", "Hassan bin Ali al-Omari")]
    public void Two_persons(string a, string b) => Assert.False(NamePair.Compare("Person", a, b).Same, NamePair.Compare("Person", a, b).ToString());

    [Theory]
    [InlineData("Acorn Limited Liability Company", "Acorn LLC")]
    [InlineData("ООО «Ромашка»", "Romashka LLC")]
    [InlineData("Müller Maschinenbau GmbH", "Mueller Maschinenbau GmbH")]
    [InlineData("The Northwind Company", "Northwind Co.")]
    [InlineData("Brigade Twenty-One", "Brigade 21")]
    [InlineData("杭州青屿软件有限公司", "青屿软件")]
    public void One_organization(string a, string b) => Assert.True(NamePair.Compare("Company", a, b).Same, NamePair.Compare("Company", a, b).ToString());

    [Theory]
    [InlineData("Northwind Fund II LP", "Northwind Fund III LP")]
    [InlineData("Northwind Gas Company", "Northwind Oil Company")]
    [InlineData("Northwind (France) SARL", "Northwind (Germany) GmbH")]
    [InlineData("ABC Ltd", "ABD Ltd")]
    [InlineData("杭州青屿软件有限公司", "杭州云栈软件有限公司")]
    public void Two_organizations(string a, string b) => Assert.False(NamePair.Compare("Company", a, b).Same, NamePair.Compare("Company", a, b).ToString());

    [Theory]
    [InlineData("Person")]
    [InlineData("Company")]
    public void A_name_as_long_as_a_book_is_answered_soon(string schema)
    {
        foreach (var piece in new[] { "anan", "ab ", "张伟", "i ", "'" })
        {
            var name = string.Concat(Enumerable.Repeat(piece, 5_000));
            Assert.InRange(NamePair.Compare(schema, name, name + "x").Score, 0, 1);
            Assert.InRange(new EmployerIndex([name, "杭州青屿软件有限公司"]).Rank(name + "x").Count, 0, 2);
        }
    }

    [Fact]
    public void The_order_of_the_two_does_not_matter_and_a_name_is_itself() =>
        Gen.Select(Gen.String[Gen.Char["abkoeim 张伟力Ив.-"], 1, 14], Gen.String[Gen.Char["abkoeim 张伟力Ив.-"], 1, 14], Gen.OneOfConst("Person", "Company"))
            .Sample((a, b, schema) =>
            {
                var (one, two) = (NamePair.Compare(schema, a, b), NamePair.Compare(schema, b, a));
                return one.Score is >= 0 and <= 1 && one.Same == two.Same && (!a.Any(char.IsLetter) || NamePair.Compare(schema, a, a).Same);
            });
}
