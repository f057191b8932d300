using System.Text.Json;
using CsCheck;
using Huxin.Engine.Claims;
using Huxin.Engine.Screening;

namespace Huxin.Engine.Tests.Screening;

/// <summary>What holds for every list and every query.</summary>
public sealed class ScreeningProperties
{
    private static readonly DateOnly day = new(2026, 6, 1);

    private static readonly Gen<string> han = Gen.Select(Gen.OneOfConst("张", "王", "李", "赵", "欧阳", "林"), Gen.OneOfConst("伟", "明", "晓", "静", "建", "泽", "婷")
        .List[1, 2]).Select((surname, given) => surname + string.Concat(given));

    private static readonly Gen<string> word = Gen.Char['a', 'z'].Array[5, 9].Select(letters => new string(letters));

    private static readonly Gen<string> latin = word.List[2, 3].Select(words => string.Join(' ', words.Select(w => char.ToUpperInvariant(w[0]) + w[1..])));

    private static readonly Gen<PartialDate?> birth = Gen.OneOf(
        Gen.Const((PartialDate?)null), Gen.Int[1950, 2000].Select(y => (PartialDate?)new PartialDate(y)), Gen.Date[new DateTime(1950, 1, 1), new DateTime(2000, 12, 31)].Select(d => (PartialDate?)PartialDate.Of(DateOnly.FromDateTime(d))));

    private static readonly Gen<ListEntry[]> entries = Gen.Select(Gen.OneOf(han, latin), birth).Select((name, born) => (name, born)).Array[1, 60]
        .Select(all => all.Select((one, i) => new ListEntry($"E{i}", one.name) { Birth = one.born }).ToArray());

    [Fact]
    public void An_entry_is_found_by_what_it_states_itself() => entries.Sample(
        all =>
        {
            var list = ScreeningList.Build(all);
            foreach (var entry in all.Where(e => all.Count(other => other.Name == e.Name) < ScreeningList.MostMatches))
            {
                Assert.Contains(list.Search(new ScreeningQuery(entry.Name) { Birth = entry.Birth }, day), m => m.Id == entry.Id && m.Score >= 0.7);
            }
        }, iter: 60);

    [Fact]
    public void An_entry_in_Latin_letters_is_found_with_one_letter_wrong() => Gen.Select(latin.Array[1, 20], Gen.Int[0, 1000], Gen.Int[0, 3], Gen.Char['a', 'z']).Sample(
        (names, at, kind, letter) =>
        {
            var list = ScreeningList.Build(names.Select((name, i) => new ListEntry($"E{i}", name)));
            var name = names[0];
            at %= name.Length - 1;
            if (name[at] == ' ' || name[at + 1] == ' ')
            {
                return;
            }

            var wrong = kind switch
            {
                0 => name.Remove(at, 1),
                1 => name.Insert(at, letter.ToString()),
                2 => name[..at] + letter + name[(at + 1)..],
                _ => name[..at] + name[at + 1] + name[at] + name[(at + 2)..],
            };
            Assert.Contains(list.Search(new ScreeningQuery(wrong), day), m => m.Id == "E0");
        }, iter: 300);

    [Fact]
    public void The_order_of_the_entries_changes_nothing() => Gen.Select(entries, Gen.OneOf(han, latin), birth).Sample(
        (all, name, born) =>
        {
            var query = new ScreeningQuery(name) { Birth = born };
            var one = ScreeningList.Build(all).Search(query, day);
            var other = ScreeningList.Build(all.Reverse()).Search(query, day);
            Assert.Equal(JsonSerializer.Serialize(one), JsonSerializer.Serialize(other));
        }, iter: 100);

    [Fact]
    public void Many_readers_at_once_get_the_answers_of_one() => Gen.Select(entries, han.Array[8]).Sample(
        (all, names) =>
        {
            var list = ScreeningList.Build(all);
            var alone = names.Select(name => JsonSerializer.Serialize(list.Search(new ScreeningQuery(name), day))).ToList();
            var together = names.AsParallel().AsOrdered().Select(name => JsonSerializer.Serialize(list.Search(new ScreeningQuery(name), day))).ToList();
            Assert.Equal(alone, together);
        }, iter: 20);

    [Fact]
    public void No_text_whatever_throws() => Gen.Select(Gen.String[Gen.Char, 0, 300], Gen.String[Gen.OneOf(Gen.Char["张伟·.- ()*;,\"\n王abc'"], Gen.Char), 0, 40], Gen.String, Gen.String).Sample(
        (listed, asked, id, region) =>
        {
            var list = ScreeningList.Build([new ListEntry("E1", listed) { Aliases = [asked], IdNumber = id, Region = region }, new ListEntry("E2", asked) { IdNumber = "330106198503021234" }]);
            list.Search(new ScreeningQuery(asked) { IdNumber = id, Region = region }, day);
            list.Search(new ScreeningQuery(listed) { Region = id }, day);
            var csv = ListCsv.Open(new StringReader("id,name,birth\n" + listed + "\n" + asked));
            Assert.True(csv.Ok);
            _ = csv.Value.Entries(_ => { }).Count();
        }, iter: 2000);

    [Fact]
    public void A_common_name_answers_with_no_more_than_the_bound()
    {
        var list = ScreeningList.Build(Enumerable.Range(0, 3000).Select(i => new ListEntry($"E{i}", i % 2 == 0 ? "张伟" : "Wei Zhang")));
        Assert.Equal(ScreeningList.MostMatches, list.Search(new ScreeningQuery("张伟"), day).Count);
    }
}
