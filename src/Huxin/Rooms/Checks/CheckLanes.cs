using Huxin.Engine.Checks;
using Huxin.Platform.Clock;

namespace Huxin.Rooms.Checks;

/// <summary>The two lanes of a check: what was done, and the one step that is awaited now.</summary>
internal static class CheckLanes
{
    /// <param name="dossier">The check.</param>
    /// <param name="due">By when the awaited step should be done; the notice's own clock once a decision stands.</param>
    public static IReadOnlyList<LaneEntry> Of(CheckDossier dossier, DateOnly? due)
    {
        var check = dossier.Check;
        var lanes = dossier.Lanes.ConvertAll(row => new LaneEntry(row.Side, new(row.Zh, row.En), row.At));
        var (next, acts) = CheckWords.Next(check.Status);
        if (acts is { } side)
        {
            lanes.Add(new LaneEntry(side, next, null, due));
        }

        return lanes;
    }

    /// <summary>The day by which the step that is awaited should be done; null where there is no promise.</summary>
    public static DateOnly? Due(CheckDossier dossier) => dossier.Check.Status switch
    {
        CheckStatus.Invited or CheckStatus.Consented or CheckStatus.Collecting => ChinaClock.Day(dossier.Check.ExpiresAt),
        CheckStatus.CandidateReview => dossier.Check.ReviewDue,
        CheckStatus.Disputed => dossier.Responses.Where(row => row is { Kind: ResponseKind.Dispute, Outcome: null }).Min(row => row.Due),
        CheckStatus.Verifying => dossier.Check.SubmittedAt is { } at ? ChinaClock.Day(at).AddDays(UsualDays(dossier) + 1) : null,
        _ => null,
    };

    /// <summary>The estimate shown to both: registers answer at once, people take their usual days.</summary>
    public static int UsualDays(CheckDossier dossier) =>
        dossier.Items.Where(item => item.Status is ItemStatus.WaitingStaff or ItemStatus.InProgress)
            .Select(item => item.Status == ItemStatus.InProgress ? 0 : ItemCatalogue.Of(item.Kind).UsualDays).DefaultIfEmpty(0).Max();
}
