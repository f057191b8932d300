using Huxin.Engine.Checks;

namespace Huxin.Engine.Hiring;

/// <summary>What other rooms may ask Hiring about a candidate and the job that the candidate applies for.</summary>
public interface ICandidateBook
{
    /// <summary>The candidate, or null when this organization has none of that id.</summary>
    Task<CandidateCard?> FindAsync(Guid candidateId, CancellationToken cancel);
}

/// <summary>A candidate as other rooms see it. The claims are sealed data: keep them sealed.</summary>
public sealed record CandidateCard(
    Guid Id, string Name, string Email, Language Language, string ClaimsJson,
    Guid JobId, string JobTitle, JobRisk JobRisk)
{
    /// <summary>The application is still open: no check of it has come to its end.</summary>
    public bool InProgress { get; init; } = true;
}
