using Huxin.Engine;
using Huxin.Engine.Checks;
using Huxin.Platform.Links;
using Huxin.Platform.Mail;
using Huxin.Platform.Settings;
using Huxin.Platform.Storage;
using Huxin.Platform.Tenancy;
using Microsoft.EntityFrameworkCore;

namespace Huxin.Rooms.Checks;

/// <summary>What every step of a check does alike: move it, write the lane, tell the other rooms, write to the candidate.</summary>
internal sealed class CheckDesk(HuxinDb db, Work work, Outbox outbox, SignedLinks links, HuxinSettings settings)
{
    public const string LinkPurpose = "check";

    /// <summary>How long the candidate's link opens after the invitation; progress and result stay readable that long.</summary>
    public static readonly TimeSpan LinkLife = TimeSpan.FromDays(180);

    /// <summary>Moves the check if its life allows it. Nothing is kept yet.</summary>
    public Outcome<CheckStatus> Move(CheckRow check, CheckMove move, string? detail = null)
    {
        var next = CheckLife.After(check.Status, move);
        if (!next.Ok)
        {
            return next;
        }

        check.Status = next.Value;
        check.Version++;
        if (!CheckLife.IsOpen(check.Status) && check.EndedAt is null && check.Status != CheckStatus.Decided)
        {
            check.EndedAt = work.Now;
        }

        work.Note($"checks.{Code(move)}", $"check:{check.Id}", detail);
        work.Tell(new CheckMoved(check.Id, check.CandidateId, check.Number, check.Status));
        return next;
    }

    public void Lane(CheckRow check, LaneSide side, string zh, string en) => db.Add(new LaneRow
    {
        Id = work.NewId(),
        CheckId = check.Id,
        Side = side,
        Zh = zh,
        En = en,
        At = work.Now,
    });

    /// <summary>Writes to the candidate, in the candidate's language, with a link of its own. Earlier links go on working: a candidate keeps the page open.</summary>
    public async Task WriteAsync(CheckRow check, Sentence subject, IReadOnlyList<Sentence> paragraphs, Sentence button, CancellationToken cancel)
    {
        var organization = await db.Set<OrganizationRow>().AsNoTracking().SingleAsync(row => row.Id == work.OrganizationId, cancel);
        var secret = links.Add(LinkPurpose, check.Id, work.Now + LinkLife);
        var language = check.Language;
        outbox.Add(new Letter(check.CandidateEmail, subject.In(language), [.. paragraphs.Select(p => p.In(language))])
        {
            Sender = organization.Name,
            Button = (button.In(language), new Uri(settings.PublicUrl, $"/c/{secret}")),
            Footnote = DemonstrationNote.Of(organization, language),
        }, $"check:{check.Id}");
    }

    private static string Code(CheckMove move) => move switch
    {
        CheckMove.Invite => "invited",
        CheckMove.Consent => "consented",
        CheckMove.ConfirmClaims => "claims-confirmed",
        CheckMove.Submit => "submitted",
        CheckMove.FinishItems => "items-finished",
        CheckMove.FinishReview => "review-finished",
        CheckMove.Dispute => "disputed",
        CheckMove.ResolveDisputes => "disputes-resolved",
        CheckMove.Decide => "decided",
        CheckMove.Notify => "notified",
        CheckMove.Close => "closed",
        CheckMove.Withdraw => "consent-withdrawn",
        CheckMove.Cancel => "canceled",
        _ => "expired",
    };
}
