namespace Huxin.Engine.Checks;

/// <summary>A named person has decided after a check; the candidate is owed the result and the reason.</summary>
public sealed record CheckDecided(
    Guid CheckId, string Number, Guid CandidateId, string CandidateName, string CandidateEmail, string JobTitle,
    string Decision, IReadOnlyList<string> Reasons, DateTimeOffset DecidedAt, string DecidedBy, Language Language) : IFact
{
    public static string Name => "checks.decided";
}

/// <summary>The candidate has withdrawn consent to a check.</summary>
public sealed record ConsentWithdrawn(Guid CheckId, Guid CandidateId) : IFact
{
    public static string Name => "checks.consent-withdrawn";
}

/// <summary>No item of this check that risk lists serve is consented to any more: nothing found for it may stay.</summary>
public sealed record RiskListsUnwanted(Guid CheckId) : IFact
{
    public static string Name => "checks.risk-lists-unwanted";
}

/// <summary>A check of a candidate has begun, gone on or ended; the candidate's page in Hiring shows it.</summary>
public sealed record CheckMoved(Guid CheckId, Guid CandidateId, string Number, CheckStatus Status) : IFact
{
    public static string Name => "checks.moved";
}
