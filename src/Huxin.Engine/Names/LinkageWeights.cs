namespace Huxin.Engine.Names;

/// <summary>
/// What agreement and disagreement of two records say, in bits: log₂ of how much likelier they are for one person than for two (Fellegi and Sunter, 1969).
/// Agreement on a rare name counts for more than on a common one (Winkler's frequency-based matching).
/// </summary>
internal sealed class LinkageWeights
{
    // Chances among records of one person, in the order of magnitude that hand-typed registers show.
    private const double ExactName = 0.72;
    private const double SoundName = 0.08;
    private const double LikeName = 0.13;
    private const double OtherName = 0.05;
    private const double ExactDate = 0.75;
    private const double TurnedDate = 0.02;
    private const double DigitDate = 0.13;
    private const double PartDate = 0.05;
    private const double OtherDate = 0.04;
    private const double TurnedNames = 0.04;

    private readonly Dictionary<string, int> texts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> sounds = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> dates = new(StringComparer.Ordinal);
    private readonly Dictionary<(string, string), double> alike = [];
    private readonly double total;

    public LinkageWeights(IReadOnlyCollection<LinkageRecord> records)
    {
        // A thousand persons unseen: in a short list nothing is as common as it looks.
        total = records.Count + 1000;
        foreach (var record in records)
        {
            Count(dates, record.Birth);
            foreach (var name in new[] { record.Given, record.Surname }.Where(name => name.Stated))
            {
                Count(texts, name.Text);
                foreach (var sound in name.Sounds)
                {
                    Count(sounds, sound);
                }
            }
        }
    }

    public (double Bits, string Why) Of(LinkageRecord a, LinkageRecord b)
    {
        var date = Date(a.Birth, b.Birth);
        var (given, surname) = (Name(a.Given, b.Given), Name(a.Surname, b.Surname));
        var (crossed, back) = (Name(a.Given, b.Surname), Name(a.Surname, b.Given));
        var turned = crossed.Bits + back.Bits + Math.Log2(TurnedNames);
        return turned > given.Bits + surname.Bits
            ? (turned + date.Bits, $"given {crossed.Why}, surname {back.Why}, fields changed places / 姓名栏互换; born {date.Why}")
            : (given.Bits + surname.Bits + date.Bits, $"given {given.Why}, surname {surname.Why}, born {date.Why}");
    }

    private (double Bits, string Why) Name(LinkageName a, LinkageName b)
    {
        if (!a.Stated || !b.Stated)
        {
            return (0, "missing");
        }

        if (a.Text == b.Text)
        {
            return (Math.Log2(ExactName / Share(texts, a.Text)), "same");
        }

        var common = a.Sounds.Intersect(b.Sounds).FirstOrDefault();
        if (common is not null)
        {
            return (Math.Log2((SoundName + (a.Spellings.Intersect(b.Spellings).Any() ? ExactName / 2 : 0)) / Share(sounds, common)), "same sound");
        }

        // A name met by an edit could be any of the names an edit away: rarer by its own frequency, commoner by its neighbours.
        var likeness = Alike(a, b);
        var near = Math.Max(Share(sounds, a.Sounds[0]), Share(sounds, b.Sounds[0])) + (2 / total);
        return likeness >= 0.8 ? (Math.Log2(LikeName / Math.Min(0.05, 3 * near)), "alike")
            : likeness >= 0.6 ? (Math.Log2(0.04 / Math.Min(0.06, 8 * near)), "somewhat alike")
            : a.Text[0] == b.Text[0] && Math.Min(a.Text.Length, b.Text.Length) == 1 ? (1, "initial")
            : (Math.Log2(OtherName), "other");
    }

    private (double Bits, string Why) Date(string a, string b)
    {
        if (a.Length == 0 || b.Length == 0)
        {
            return (0, "missing");
        }

        // No more than 25,000 days are in question, even where a short list shows fewer.
        var share = Math.Max(1.0 / 25000, (dates.GetValueOrDefault(a) - 1) / total);
        if (a == b)
        {
            return (Math.Log2(ExactDate / share), "same");
        }

        if (BirthDigits.Turned(a) == b)
        {
            return (Math.Log2(TurnedDate * 25000), "day and month changed places");
        }

        if (Digits(a, b))
        {
            return (Math.Log2(DigitDate * 25000 / 90), "a digit off");
        }

        if (BirthDigits.Parts(a) is not var (year, month, day) || BirthDigits.Parts(b) is not var (otherYear, otherMonth, otherDay))
        {
            return (Math.Log2(OtherDate), "other");
        }

        return (year == otherYear, month == otherMonth, day == otherDay) switch
        {
            (true, true, _) => (Math.Log2(PartDate * 840), "same year and month"),
            (true, _, true) => (Math.Log2(PartDate * 2100), "same year and day"),
            (_, true, true) => (Math.Log2(PartDate * 365), "same day and month"),
            (true, _, _) => (Math.Log2(PartDate * 20), "same year"),
            _ => (Math.Log2(OtherDate), "other"),
        };
    }

    /// <summary>One digit written wrong, left out or added, or two neighbours changed places.</summary>
    private static bool Digits(string a, string b)
    {
        if (a.Length != b.Length)
        {
            var (brief, full) = a.Length < b.Length ? (a, b) : (b, a);
            return full.Length - brief.Length == 1 && Enumerable.Range(0, full.Length).Any(at => full.Remove(at, 1) == brief);
        }

        var differing = Enumerable.Range(0, a.Length).Where(at => a[at] != b[at]).ToList();
        return differing.Count == 1
            || (differing.Count == 2 && differing[1] == differing[0] + 1 && a[differing[0]] == b[differing[1]] && a[differing[1]] == b[differing[0]]);
    }

    private double Alike(LinkageName a, LinkageName b)
    {
        var key = string.CompareOrdinal(a.Text, b.Text) < 0 ? (a.Text, b.Text) : (b.Text, a.Text);
        if (!alike.TryGetValue(key, out var known))
        {
            known = a.Spellings.Max(x => b.Spellings.Max(y => TokenLikeness.Of(x, y)));
            alike[key] = GivenNames.Same(a.Text, b.Text) ? Math.Max(0.85, known) : known;
        }

        return alike[key];
    }

    /// <summary>How often two different persons share the value; a value that only the two records have is taken for one of a person more.</summary>
    private double Share(Dictionary<string, int> counts, string value) => Math.Max(1, counts.GetValueOrDefault(value) - 1) / total;

    private static void Count(Dictionary<string, int> counts, string value) => counts[value] = counts.GetValueOrDefault(value) + 1;
}
