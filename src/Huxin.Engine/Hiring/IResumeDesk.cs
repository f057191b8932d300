namespace Huxin.Engine.Hiring;

/// <summary>
/// What other rooms may ask Hiring about a candidate's résumé, and what the candidate may do with the original there: cover what no employer
/// may weigh (R3), replace the file, or take it back.
/// </summary>
public interface IResumeDesk
{
    /// <summary>What was read and where; null when there is no original.</summary>
    Task<ResumeCard?> FindAsync(Guid candidateId, CancellationToken cancel);

    /// <summary>The strip of a page that an entry was read from (<c>work/0</c>), its places marked, as a PNG. Refused when the file has no pages.</summary>
    Task<Outcome<byte[]>> DrawEntryAsync(Guid candidateId, string entry, CancellationToken cancel);

    /// <summary>A page as it would be with what is held back covered, as a PNG.</summary>
    Task<Outcome<byte[]>> DrawCoveredAsync(Guid candidateId, int page, CancellationToken cancel);

    /// <summary>Puts a copy in the original's place in which the held-back details are painted over. The original is deleted.</summary>
    Task<Outcome<Done>> CoverAsync(Guid candidateId, CancellationToken cancel);

    /// <summary>Puts another file in the original's place; refused, with the topics, while that one states such details too.</summary>
    Task<Outcome<Done>> ReplaceAsync(Guid candidateId, byte[] content, string fileName, CancellationToken cancel);

    /// <summary>Deletes the original. The claims read from it stay, for the candidate to confirm.</summary>
    Task<Outcome<Done>> WithdrawAsync(Guid candidateId, CancellationToken cancel);
}

/// <summary>A résumé as other rooms see it.</summary>
/// <param name="FileName">Of the original, as handed in.</param>
/// <param name="Pages">Pages that can be shown; 0 when the format has none.</param>
/// <param name="Quotes">The words each field was read from, by its path in the claims (<c>work/0/name</c>).</param>
/// <param name="LowConfidence">Paths of entries and fields that the candidate should look at.</param>
/// <param name="Withheld">What the original states that no employer may weigh. While there is any, the original is handed to nobody.</param>
public sealed record ResumeCard(
    string FileName, int Pages, IReadOnlyDictionary<string, string> Quotes, IReadOnlyList<string> LowConfidence, IReadOnlyList<Sentence> Withheld)
{
    /// <summary>Whether the places to be covered are known, so that a covered copy can be made.</summary>
    public bool CanBeCovered { get; init; }
}
