using Huxin.Engine.Claims;

namespace Huxin.Engine.Screening;

/// <summary>How far an entry is established to be about the person asked for; the later, the further.</summary>
public enum MatchStrength
{
    /// <summary>The name (and at most the birth year) agrees: a namesake until shown otherwise.</summary>
    NameOnly,

    /// <summary>The name and something beside it agree, not enough to identify a person.</summary>
    Likely,

    /// <summary>An identifier beyond the name agrees: ID number, or full birth date and region.</summary>
    SamePerson,
}

/// <summary>An entry that may concern the person asked for.</summary>
/// <param name="Id">The entry's id in its list.</param>
/// <param name="Name">The entry's name as the list writes it.</param>
/// <param name="Score">0 to 1. A stronger match never scores below a weaker one.</param>
/// <param name="Strength">What the agreement amounts to.</param>
/// <param name="Why">What agrees, in plain sentences.</param>
public sealed record ScreeningMatch(string Id, string Name, double Score, MatchStrength Strength, IReadOnlyList<Sentence> Why)
{
    /// <summary>Birth date as the list states it.</summary>
    public PartialDate? Birth { get; init; }

    /// <summary>ID number as the list states it, hidden characters as <c>*</c>.</summary>
    public string? IdNumber { get; init; }

    public string? Region { get; init; }

    public string? Kind { get; init; }

    public string? Source { get; init; }

    public string? CaseNo { get; init; }

    public string? Published { get; init; }

    /// <summary>The name the contract gives a strength.</summary>
    public static string CodeOf(MatchStrength strength) => strength switch
    {
        MatchStrength.SamePerson => "same-person",
        MatchStrength.Likely => "likely",
        _ => "name-only",
    };
}
