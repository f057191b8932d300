using System.Text;

namespace Huxin.Engine.Screening;

/// <summary>
/// One search: gathers candidates from the keys the name may be filed under, the surest keys first and each with a bound, looks at every
/// candidate once, keeps what agrees. The bounds hold the time of a common name; which entries they cut depends on the list's content only.
/// </summary>
internal sealed partial class ScreeningSearch : IDisposable
{
    private const int LongestPattern = 64;

    /// <summary>Most postings of one key and year that are read for their notes.</summary>
    private const int MostRead = 4096;
    private readonly ScreeningList list;
    private readonly DateOnly asOf;
    private readonly AskedIdentity asked;
    private readonly List<string> forms = [];
    private readonly HashSet<int> seen = [];
    private readonly List<Candidate> found = [];
    private readonly byte[] years;

    public ScreeningSearch(ScreeningList list, ScreeningQuery query, DateOnly asOf)
    {
        (this.list, this.asOf) = (list, asOf);
        asked = new AskedIdentity(query);
        NameText.AddForms(query.Name, forms);
        years = asked.Births.Length == 0 ? [] : [.. asked.Births.Select(b => ScreeningList.YearCode(b.Year)).Append((byte)0).Distinct()];
    }

    /// <summary>Nothing but the name is asked: entries of one spelling are all alike.</summary>
    private bool Bare => years.Length == 0 && asked.Pattern.Length == 0 && asked.Places.Length == 0;

    /// <summary>An answer full of nearer names need not be searched further, unless something beside the name could lift a farther one.</summary>
    private bool Enough => found.Count >= ScreeningList.MostMatches && Bare;

    public IReadOnlyList<ScreeningMatch> Run()
    {
        if (IdPattern.IsWhole(asked.Pattern))
        {
            Take(KeyHash.Of(KeyHash.Number, asked.Pattern), 64);
        }

        foreach (var form in forms)
        {
            var han = NameText.HasHan(form);
            if (han)
            {
                TakeHan(form.Replace(" ", "", StringComparison.Ordinal));
            }

            if (!han || form.Contains(' ', StringComparison.Ordinal))
            {
                TakeWords(form);
            }
        }

        found.Sort();
        return [.. found.Take(ScreeningList.MostMatches).Select(Show)];
    }

    public void Dispose() => seen.Clear();

    /// <summary>Looks at the entries of the very name; where nothing else is asked they are all alike and an answer full of them will do.</summary>
    private void TakeAlike(ulong key, int most)
    {
        if (!Bare)
        {
            Take(key, most);
            return;
        }

        foreach (var item in list.Postings.Of(key))
        {
            if (Enough || most <= 0)
            {
                return;
            }

            most = Take(new ReadOnlySpan<ulong>(in item), most, null);
        }
    }

    /// <summary>Looks at the entries under a key, at most so many that were not looked at before.</summary>
    /// <returns>How many of the bound are left.</returns>
    private int Take(ulong key, int most, Func<ushort, bool>? noted = null)
    {
        if (years.Length == 0)
        {
            return Take(list.Postings.Of(key), most, noted);
        }

        foreach (var year in years)
        {
            most = Take(list.Postings.Of(key, year), most, noted);
        }

        return most;
    }

    private int Take(ReadOnlySpan<ulong> items, int most, Func<ushort, bool>? noted)
    {
        foreach (var item in items[..Math.Min(MostRead, items.Length)])
        {
            if (most <= 0)
            {
                break;
            }

            if ((noted is null || noted(Postings.NoteOf(item))) && seen.Add(Postings.UnitOf(item)))
            {
                LookAt(Postings.UnitOf(item));
                most--;
            }
        }

        return most;
    }

    private void LookAt(int number)
    {
        var entry = list.Store[number];
        var birth = PackedEntry.Unpack(entry.Number());
        var lastDay = entry.Number();
        var region = entry.Number();
        Span<char> idText = stackalloc char[LongestPattern];
        var bytes = entry.Bytes();
        ReadOnlySpan<char> pattern = bytes.Length <= LongestPattern ? idText[..Encoding.UTF8.GetChars(bytes, idText)] : [];
        if ((lastDay > 0 && lastDay < asOf.DayNumber) || Corroboration.Of(asked, birth, pattern) is not { } proof)
        {
            return;
        }

        var (name, byAlias, rare) = BestName(ref entry);
        if (name.Score < NameAgreement.Least && proof.Id != IdAgreement.Equal)
        {
            return;
        }

        var agrees = RegionAgrees(list.Store.PlaceOf(region), Place.OfIdNumber(pattern));
        var strength = proof.Strength(name, agrees, rare);
        found.Add(new Candidate(number, Score(name, proof, agrees, strength), strength, name, byAlias, proof, agrees));
    }

    private (NameAgreement Name, bool ByAlias, bool Rare) BestName(ref PackedReader entry)
    {
        Span<char> text = stackalloc char[NameText.LongestForm];
        var (best, byAlias, rare) = (NameAgreement.None, false, false);
        var names = entry.Number();
        for (var i = 0; i < names; i++)
        {
            var raw = entry.Bytes();
            for (var left = entry.Number(); left > 0; left--)
            {
                var bytes = entry.Bytes();
                var form = text[..Encoding.UTF8.GetChars(bytes.IsEmpty ? raw : bytes, text)];
                foreach (var mine in forms)
                {
                    var agreement = NameComparison.Compare(mine, form);
                    if (agreement.Score > best.Score)
                    {
                        (best, byAlias, rare) = (agreement, i > 0, IsRare(form));
                    }
                }
            }
        }

        return (best, byAlias, rare);
    }

    private static bool IsRare(ReadOnlySpan<char> form) => NameText.HasHan(form) ? form.Length >= 4 : form.Count(' ') >= 2 && form.Length >= 12;

    private bool RegionAgrees(Place? stated, Place? ofNumber)
    {
        foreach (var mine in asked.Places)
        {
            if (Place.Agree(mine, stated) || Place.Agree(mine, ofNumber))
            {
                return true;
            }
        }

        return false;
    }

    private static double Score(NameAgreement name, Corroboration proof, bool region, MatchStrength strength) => strength switch
    {
        MatchStrength.SamePerson => 0.9 + (0.1 * name.Score),
        MatchStrength.Likely => 0.78 + (0.12 * name.Score),
        _ => (0.7 * name.Score) + (proof.Year ? 0.05 : 0) + (region ? 0.03 : 0),
    };

    private ScreeningMatch Show(Candidate candidate)
    {
        var entry = list.Store[candidate.Entry];
        var birth = PackedEntry.Unpack(entry.Number());
        entry.Number();
        var region = list.Store.Term(entry.Number());
        var number = entry.Text();
        var names = entry.Number();
        var after = entry;
        var name = after.Text();
        for (var i = 0; i < names; i++)
        {
            entry.SkipName();
        }

        var why = MatchWords.Of(candidate.Name, candidate.ByAlias, candidate.Proof, candidate.Region, candidate.Strength);
        return new ScreeningMatch(entry.Text(), name, Math.Round(candidate.Score, 4), candidate.Strength, why)
        {
            Birth = birth,
            IdNumber = Stated(number),
            Region = Stated(region),
            Kind = Stated(list.Store.Term(entry.Number())),
            Source = Stated(list.Store.Term(entry.Number())),
            CaseNo = Stated(entry.Text()),
            Published = PackedEntry.Unpack(entry.Number())?.ToString(),
        };
    }

    private static string? Stated(string text) => text.Length == 0 ? null : text;

    private readonly record struct Candidate(
        int Entry, double Score, MatchStrength Strength, NameAgreement Name, bool ByAlias, Corroboration Proof, bool Region) : IComparable<Candidate>
    {
        public int CompareTo(Candidate other)
        {
            var byScore = other.Score.CompareTo(Score);
            return byScore != 0 ? byScore : Entry.CompareTo(other.Entry);
        }
    }
}
