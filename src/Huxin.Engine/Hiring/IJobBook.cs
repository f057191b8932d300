namespace Huxin.Engine.Hiring;

/// <summary>What other rooms may ask Hiring about jobs.</summary>
public interface IJobBook
{
    /// <summary>The job, or null when this organization has none of that id.</summary>
    Task<JobCard?> FindAsync(Guid jobId, CancellationToken cancel);

    /// <summary>The jobs that are open, newest first.</summary>
    Task<IReadOnlyList<JobCard>> OpenAsync(CancellationToken cancel);
}

/// <summary>A job as other rooms see it.</summary>
public sealed record JobCard(Guid Id, string Title, string? Department, string? Place, string Duties, bool Closed, DateTimeOffset AddedAt);
