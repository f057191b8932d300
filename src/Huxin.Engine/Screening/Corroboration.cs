using Huxin.Engine.Claims;

namespace Huxin.Engine.Screening;

/// <summary>What the query states beside the name, read once.</summary>
internal sealed class AskedIdentity
{
    public AskedIdentity(ScreeningQuery query)
    {
        Pattern = IdPattern.Of(query.IdNumber);
        Births = new[] { query.Birth, IdPattern.Birth(Pattern) }.OfType<PartialDate>().Distinct().ToArray();
        Places = new[] { Place.Of(query.Region), Place.OfIdNumber(Pattern) }.OfType<Place>().ToArray();
    }

    public string Pattern { get; }

    public PartialDate[] Births { get; }

    public Place[] Places { get; }
}

/// <summary>What an entry states beside the name, set against the query.</summary>
/// <param name="Id">What the ID numbers say.</param>
/// <param name="Day">Both state the full birth date, the same.</param>
/// <param name="Year">Both state the birth year, the same.</param>
internal readonly record struct Corroboration(IdAgreement Id, bool Day, bool Year)
{
    /// <summary>Null when an identifier contradicts: the entry is about somebody else.</summary>
    public static Corroboration? Of(AskedIdentity asked, PartialDate? birth, ReadOnlySpan<char> pattern)
    {
        var id = IdPattern.Compare(asked.Pattern, pattern);
        if (id == IdAgreement.Contradicts)
        {
            return null;
        }

        var (day, year) = (false, false);
        var shown = IdPattern.Birth(pattern);
        foreach (var mine in asked.Births)
        {
            if (IdPattern.ContradictsBirth(pattern, mine) || Apart(mine, birth))
            {
                return null;
            }

            day |= SameDay(mine, birth) || SameDay(mine, shown);
            year |= mine.Year == birth?.Year || mine.Year == shown?.Year;
        }

        return birth is { } stated && IdPattern.ContradictsBirth(asked.Pattern, stated) ? null : new Corroboration(id, day, year);
    }

    /// <summary>The rule of the contract: an identifier beyond the name makes the same person, a partial one makes it likely.</summary>
    /// <param name="name">How the names agree.</param>
    /// <param name="region">Both are from one place.</param>
    /// <param name="rare">The name is so particular that hardly two bear it: four Chinese characters, three words, a company's full name.</param>
    public MatchStrength Strength(NameAgreement name, bool region, bool rare)
    {
        if (Id == IdAgreement.Equal || (Id == IdAgreement.Fits && (name.IsSlip || Year)) || (Day && region && name.IsSlip))
        {
            return MatchStrength.SamePerson;
        }

        return Id == IdAgreement.Fits || (Day && (region || name.Score >= 0.7)) || (Year && region && name.IsSlip) || (region && rare && name.IsSame)
            ? MatchStrength.Likely
            : MatchStrength.NameOnly;
    }

    private static bool Apart(PartialDate one, PartialDate? other) => other is { } date && (one.Last < date.First || date.Last < one.First);

    private static bool SameDay(PartialDate one, PartialDate? other) => one.Day is not null && other is { Day: not null } date && date.First == one.First;
}
