using Huxin.Engine.Claims;
using Huxin.Engine.Reconciliation;

namespace Huxin.Engine.Screening;

/// <summary>What other rooms may ask Screening: does a risk list of this organization hold the person of a check?</summary>
public interface IRiskLists
{
    /// <summary>Whether the organization keeps any list that is in use.</summary>
    Task<bool> AnyAsync(CancellationToken cancel);

    /// <summary>
    /// The records that belong into the check's report. An entry counts that an identifier beyond the name ties to the person, and one that a
    /// reviewer kept so that the candidate be asked; whatever a reviewer found to be another person's does not. The rest waits at the desk.
    /// </summary>
    Task<IReadOnlyList<RegistryRecord>> AskAsync(RiskQuestion question, CancellationToken cancel);
}

/// <summary>Whom a check is about, with no more than telling namesakes apart needs.</summary>
/// <param name="CheckId">The check that asks; its hits are kept and reviewed under it.</param>
/// <param name="Name">Name as the candidate confirmed it.</param>
/// <param name="Birth">Birth date; taken from the ID number where that is known.</param>
/// <param name="IdNumber">Whole ID number, or null.</param>
/// <param name="Region">Where the person lives, or null.</param>
public sealed record RiskQuestion(Guid CheckId, string Name, PartialDate? Birth, string? IdNumber, string? Region);

/// <summary>A list has another content than before, or is no longer used: what was answered from it may be out of date.</summary>
public sealed record RiskListChanged(Guid ListId) : IFact
{
    public static string Name => "screening.list-changed";
}

/// <summary>A reviewer has judged a hit of this check.</summary>
public sealed record HitReviewed(Guid CheckId) : IFact
{
    public static string Name => "screening.hit-reviewed";
}
