using Huxin.Engine.Reconciliation;

namespace Huxin.Engine.Checks;

/// <summary>
/// All that the report of a check says, on screen and on paper, for both parties: the same document goes to employer and candidate.
/// Identifiers in it are already masked.
/// </summary>
public sealed record CheckReport
{
    /// <summary>The check's number as people quote it, e.g. <c>HX-2026-00042</c>.</summary>
    public required string Number { get; init; }

    /// <summary>1 for the first report of a check; a revised report is a new version.</summary>
    public required int Version { get; init; }

    /// <summary>True while items are still running.</summary>
    public bool Interim { get; init; }

    /// <summary>True for invented data: every page is then marked as a demonstration.</summary>
    public bool Demonstration { get; init; }

    /// <summary>The employer's exact registered name.</summary>
    public required string Organization { get; init; }

    public string? Uscc { get; init; }

    public required string CandidateName { get; init; }

    public required string JobTitle { get; init; }

    public required Sentence Package { get; init; }

    public required DateTimeOffset Ordered { get; init; }

    public DateTimeOffset? Completed { get; init; }

    public required DateTimeOffset Issued { get; init; }

    /// <summary>Version of the engine's rules that the findings were made with.</summary>
    public required string Rules { get; init; }

    public required Lamp Lamp { get; init; }

    public IReadOnlyList<ReportItem> Items { get; init; } = [];

    public IReadOnlyList<ReportFinding> Findings { get; init; } = [];

    /// <summary>Who did what when, for the two lanes; in order of time.</summary>
    public IReadOnlyList<LaneEntry> Lanes { get; init; } = [];

    /// <summary>What the candidate wants said about the report as a whole.</summary>
    public string? CandidateStatement { get; init; }
}

/// <summary>One checked item and how it ended.</summary>
public sealed record ReportItem
{
    public required Sentence Name { get; init; }

    public required Sentence Status { get; init; }

    /// <summary>Verified, differs, could not be verified …; null while it runs.</summary>
    public Sentence? Result { get; init; }

    public required Lamp Lamp { get; init; }

    /// <summary>Where the answer came from.</summary>
    public Sentence? Source { get; init; }

    public DateTimeOffset? VerifiedAt { get; init; }
}

/// <summary>A finding with the candidate's own words directly under it.</summary>
public sealed record ReportFinding
{
    public required Finding Finding { get; init; }

    /// <summary>Short title of the finding's code, as people say it.</summary>
    public required Sentence Title { get; init; }

    /// <summary>What was claimed, in one readable line; null where there is no claim.</summary>
    public Sentence? Claim { get; init; }

    /// <summary>What each source says, in readable lines.</summary>
    public IReadOnlyList<ReportEvidence> Evidence { get; init; } = [];

    public string? CandidateWords { get; init; }

    /// <summary>State of a dispute about it; null when not disputed.</summary>
    public Sentence? Dispute { get; init; }

    /// <summary>A finding in words, before anybody has answered it.</summary>
    public static ReportFinding Of(Finding finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        return new ReportFinding
        {
            Finding = finding,
            Title = FindingTitles.Of(finding.Code),
            Claim = FindingText.Claim(finding),
            Evidence = [.. finding.Evidence.Select(evidence => new ReportEvidence(FindingText.Source(evidence), FindingText.Evidence(evidence)))],
        };
    }
}

public sealed record ReportEvidence(Sentence Source, Sentence Value);

/// <summary>The two parties of a check, drawn side by side: employer left, candidate right.</summary>
public enum LaneSide
{
    Employer,
    Candidate,
}

/// <summary>One step in a lane. Without a time it is still ahead; with <paramref name="Due"/> it is awaited by then.</summary>
public sealed record LaneEntry(LaneSide Side, Sentence What, DateTimeOffset? At, DateOnly? Due = null)
{
    /// <summary>The day it happened, where the time of day is not kept.</summary>
    public DateOnly? On { get; init; }
}
