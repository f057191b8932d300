namespace Huxin.Engine.Transparency;

/// <summary>What a badge is earned for. Each has an open rule, printed beside it; none can be bought.</summary>
public enum BadgeKind
{
    /// <summary>Candidates' questions are answered by the day they are due.</summary>
    AnswersOnTime,

    /// <summary>Results reach candidates within three working days.</summary>
    DecidesOnTime,

    /// <summary>A month after joining, people say that what the disclosure promised was true.</summary>
    DisclosureFoundTrue,

    /// <summary>What the employer says of itself is backed by evidence that has not run out.</summary>
    EvidenceComplete,
}

/// <summary>How often the promise behind a badge was due, and how often it was kept.</summary>
/// <param name="Kind">Which promise.</param>
/// <param name="Kept">How often it was kept, 0 to <paramref name="Due"/>.</param>
/// <param name="Due">How often it fell due in the last twelve months.</param>
public sealed record BadgeFigure(BadgeKind Kind, int Kept, int Due);

/// <summary>A room that can count the keeping of promises. Transparency asks every one of them.</summary>
public interface IBadgeFigures
{
    /// <param name="since">What fell due before this moment does not count.</param>
    /// <param name="cancel">Gives up.</param>
    Task<IReadOnlyList<BadgeFigure>> SinceAsync(DateTimeOffset since, CancellationToken cancel);
}
