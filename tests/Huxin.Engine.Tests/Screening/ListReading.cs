using Huxin.Engine.Screening;
using Huxin.Tests.Shared;

namespace Huxin.Engine.Tests.Screening;

/// <summary>Lists and queries as files: what is read, what is reported, what is passed over.</summary>
public sealed class ListReading
{
    private const string Header = "id,name,aliases,birth,id_number,region,kind,source,case_no,published\n";

    [Fact]
    public void Quotes_line_breaks_and_a_byte_order_mark_are_read()
    {
        var (entries, bad) = Read("\uFEFF" + Header.Replace("\n", "\r\n", StringComparison.Ordinal)
            + "1,\"SMITH, \"\"Jack\"\"\",Jack; J. Smith ,1985-03,,\"New\r\nYork\",person,OFAC,,2020-01-02\r\n\r\n2,张伟,,,3301**********1234,浙江,,,,\r\n");
        Assert.Empty(bad);
        Assert.Equal(["SMITH, \"Jack\"", "张伟"], entries.Select(e => e.Name));
        Assert.Equal(["Jack", "J. Smith"], entries[0].Aliases);
        Assert.Equal(("1985-03", "OFAC", "2020-01-02"), (entries[0].Birth.ToString(), entries[0].Source, entries[0].Published.ToString()));
        Assert.Equal(("3301**********1234", "浙江"), (entries[1].IdNumber, entries[1].Region));
    }

    [Theory]
    [InlineData(",张伟,,,,,,,,", "screening.id-missing")]
    [InlineData("1,,,,,,,,,", "screening.name-missing")]
    [InlineData("1", "screening.name-missing")]
    [InlineData("1,张伟,,1985-13-02,,,,,,", "screening.birth")]
    [InlineData("1,张伟,,1985-02-30,,,,,,", "screening.birth")]
    [InlineData("1,张伟,,,33#1,,,,,", "screening.id-number")]
    [InlineData("1,张伟,,,,,,,,soon", "screening.published")]
    [InlineData("1,\"张伟,,,,,,,,", "screening.quote-open")]
    [InlineData("1,\"张\"伟,,,,,,,,", "screening.quote-misplaced")]
    [InlineData("1,张伟,,,,,,,,,more", "screening.columns")]
    [InlineData("1,张\uFFFD,,,,,,,,", "screening.not-utf8")]
    [InlineData("1,张\0伟,,,,,,,,", "screening.control-character")]
    public void A_bad_line_is_reported_with_its_number_and_the_rest_is_kept(string line, string code)
    {
        var (entries, bad) = Read($"{Header}A,李娜,,,,,,,,\n{line}\nB,王芳,,,,,,,,\n");
        var one = Assert.Single(bad);
        Assert.Equal((3, code), (one.Line, one.Why.Code));
        Assert.Equal(["A", "B"], entries.Select(e => e.Id));
    }

    [Fact]
    public void An_endless_line_and_an_endless_field_are_passed_over()
    {
        var (entries, bad) = Read($"{Header}1,{new string('张', 300_000)}\n2,{new string('张', 600)}\n3,李娜\n");
        Assert.Equal([(2, "screening.line-too-long"), (3, "screening.field-too-long")], bad.Select(b => (b.Line, b.Why.Code)));
        Assert.Equal("3", Assert.Single(entries).Id);
    }

    [Theory]
    [InlineData("")]
    [InlineData("1,张伟\n2,李娜\n")]
    [InlineData("id;name\n1;张伟\n")]
    public void A_file_without_its_header_is_refused(string text) => Assert.Equal("screening.header", ListCsv.Open(new StringReader(text)).Refusal?.Code);

    [Fact]
    public void Columns_may_stand_in_any_order_and_others_are_passed_over()
    {
        var (entries, bad) = Read("Note,NAME,birth, id \nx,张伟,1985/3/2,7\n");
        Assert.Empty(bad);
        Assert.Equal(("7", "张伟", "1985-03-02"), (entries[0].Id, entries[0].Name, entries[0].Birth.ToString()));
    }

    [Fact]
    public void An_id_that_comes_twice_is_reported_and_its_first_entry_kept()
    {
        var list = ScreeningList.Build([new ListEntry("1", "张伟"), new ListEntry("2", "李娜"), new ListEntry("1", "王芳")]);
        Assert.Equal((2, "1"), (list.Count, Assert.Single(list.Duplicates)));
        Assert.Single(list.Search(new ScreeningQuery("张伟"), new DateOnly(2026, 6, 1)));
        Assert.Empty(list.Search(new ScreeningQuery("王芳"), new DateOnly(2026, 6, 1)));
    }

    [Fact]
    public void Queries_are_read_with_what_is_wrong_beside_them()
    {
        var csv = QueryCsv.Open(new StringReader("qid,name,birth,id_number,region\nq1,张伟,1985,,浙江\nq2,,,,\nq3,,,330106198503021234,\nq4,李娜,gestern,,\n"));
        Assert.Equal(["q1:", "q2:screening.name-missing", "q3:", "q4:screening.birth"], csv.Value.Queries().Select(q => $"{q.Qid}:{q.Bad?.Why.Code}"));
    }

    [Fact]
    public void Lists_of_the_United_States_find_their_own_names_and_aliases()
    {
        var names = File.ReadLines(SharedFolder.Path("data", "sanctions", "watchman_testdata_sdn.csv"))
            .Select(line => line.Split(",\"")).Where(parts => parts.Length > 1).ToDictionary(parts => parts[0], parts => parts[1].Split('"')[0]);
        var aliases = File.ReadLines(SharedFolder.Path("data", "sanctions", "watchman_testdata_alt.csv"))
            .Select(line => line.Split(',', 4)).Select(parts => (Id: parts[0], Name: parts[3].Split('"')[1])).ToLookup(a => a.Id, a => a.Name);
        var list = ScreeningList.Build(names.Select(n => new ListEntry(n.Key, n.Value) { Aliases = [.. aliases[n.Key]] }));
        foreach (var (id, name) in names)
        {
            foreach (var asked in aliases[id].Append(name).Append(name.ToLowerInvariant()))
            {
                Assert.Equal(id, list.Search(new ScreeningQuery(asked), new DateOnly(2026, 6, 1))[0].Id);
            }
        }
    }

    private static (List<ListEntry> Entries, List<BadLine> Bad) Read(string text)
    {
        var bad = new List<BadLine>();
        return ([.. ListCsv.Open(new StringReader(text)).Value.Entries(bad.Add)], bad);
    }
}
