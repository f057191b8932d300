namespace Huxin.Engine.Disclosure;

/// <summary>What other rooms may ask Disclosure.</summary>
public interface IDisclosures
{
    /// <summary>The version in force for a job; null while nothing is published. A check cannot be ordered then (R24).</summary>
    Task<PublishedDisclosure?> CurrentAsync(Guid jobId, CancellationToken cancel);

    /// <summary>The versions in force of all open jobs, for the employer's public page.</summary>
    Task<IReadOnlyList<PublishedDisclosure>> AllCurrentAsync(CancellationToken cancel);

    /// <summary>Writes down that a candidate is handed the version in force; saved with the change that hands it over.</summary>
    Task HandOverAsync(Guid candidateId, Guid jobId, CancellationToken cancel);

    /// <summary>The version in force as a PDF file of this organization's store; null while nothing is published.</summary>
    Task<Guid?> PaperAsync(Guid jobId, Language language, CancellationToken cancel);
}

/// <summary>A published version of a job's disclosure.</summary>
/// <param name="JobId">The job.</param>
/// <param name="JobTitle">Its title when published.</param>
/// <param name="Place">Its place when published.</param>
/// <param name="Version">Counts from 1 within the job.</param>
/// <param name="Hash">SHA-256 of the text, 64 hexadecimal digits.</param>
/// <param name="PublishedAt">When.</param>
/// <param name="Blocks">The text, block by block, in the order of <see cref="DisclosureBlock"/>.</param>
public sealed record PublishedDisclosure(
    Guid JobId, string JobTitle, string? Place, int Version, string Hash, DateTimeOffset PublishedAt, IReadOnlyList<BlockText> Blocks)
{
    /// <summary>What a block says; null when it says nothing.</summary>
    public string? Says(DisclosureBlock block) => Blocks.FirstOrDefault(text => text.Block == block)?.Words;
}

/// <summary>A block with its words.</summary>
public sealed record BlockText(DisclosureBlock Block, string Words);

/// <summary>A job's disclosure has a new version in force.</summary>
public sealed record DisclosurePublished(Guid JobId, int Version) : IFact
{
    public static string Name => "disclosure.published";
}
