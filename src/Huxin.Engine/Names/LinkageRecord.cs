namespace Huxin.Engine.Names;

/// <summary>A record made ready: its names, its date of birth, and the keys under which it can meet another.</summary>
internal sealed record LinkageRecord(LinkageName Given, LinkageName Surname, string Birth)
{
    public static LinkageRecord Of(PersonRecord person) =>
        new(LinkageName.Of(person.Given), LinkageName.Of(person.Surname), BirthDigits.Of(person.Birth));

    /// <summary>
    /// Blocking keys; two records are compared when they share one. Whatever single field is damaged, missing or in the other's place, a key of the rest remains:
    /// the date with one digit left out, each name's sound with each part of the date, both names' sounds with one letter of either left out.
    /// </summary>
    public IEnumerable<string> Keys()
    {
        var names = new[] { Given, Surname }.Where(name => name.Stated).ToList();
        foreach (var key in Shortened(Birth).Append(Birth).Append(BirthDigits.Turned(Birth) ?? "").Where(key => key.Length > 6))
        {
            yield return "d" + key;
        }

        foreach (var sound in names.SelectMany(name => name.Sounds))
        {
            foreach (var part in DateParts())
            {
                yield return "p" + sound + part;
            }
        }

        if (names.Count == 2)
        {
            foreach (var (one, two) in from one in Given.Sounds from two in Surname.Sounds select (one, two))
            {
                yield return "n" + Both(one, two);
                foreach (var key in Shortened(one).Select(shorter => Both(shorter, two)).Concat(Shortened(two).Select(shorter => Both(one, shorter))))
                {
                    yield return "n" + key;
                }
            }
        }
    }

    private IEnumerable<string> DateParts() => BirthDigits.Parts(Birth) is not var (year, month, day) ? []
        : ["y" + year, "c" + year[2..], string.CompareOrdinal(month, day) < 0 ? "m" + month + day : "m" + day + month];

    private static string Both(string one, string two) => string.CompareOrdinal(one, two) < 0 ? one + "|" + two : two + "|" + one;

    private static IEnumerable<string> Shortened(string text) => Enumerable.Range(0, text.Length).Select(at => text.Remove(at, 1)).Distinct();
}
