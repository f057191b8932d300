using Huxin.Engine;
using Huxin.Engine.Checks;
using Huxin.Platform.Clock;
using Huxin.Platform.Files;
using Huxin.Platform.Storage;

namespace Huxin.Rooms.Checks;

internal sealed record FindingAnswer(string FindingKey, ResponseKind Kind, string? Words, (byte[] Content, string FileName, string ContentType)? Document);

/// <summary>The candidate explains a finding or disputes it. A dispute freezes the decision until it is answered (R20).</summary>
internal sealed class RespondToFinding(HuxinDb db, CheckDesk desk, FileStore files, Work work, Promises promises)
{
    /// <summary>Working days to answer a dispute in writing (征信业管理条例 §25 as a benchmark, read 2026-11-24: 20 days).</summary>
    public const int DisputeDays = 10;

    public const int LongestWords = 2000;

    public async Task<Outcome<Done>> RunAsync(CheckDossier dossier, FindingAnswer answer, CancellationToken cancel)
    {
        var check = dossier.Check;
        if (dossier.Findings.All(pair => pair.Key != answer.FindingKey))
        {
            return CheckRefusals.AlreadyDone;
        }

        var words = answer.Words?.Trim() ?? "";
        if (words.Length == 0)
        {
            return CheckRefusals.WordsMissing;
        }

        if (words.Length > LongestWords)
        {
            return new Refusal("checks.words-too-long", $"最多 {LongestWords} 个字。您写了 {words.Length} 个字，可以把细节放进附件。",
                $"At most {LongestWords} characters; you wrote {words.Length}. Details can go into a document.")
            { Field = "Words" };
        }

        var open = check.Status is CheckStatus.CandidateReview or CheckStatus.Disputed or CheckStatus.Ready;
        var move = answer.Kind == ResponseKind.Dispute ? CheckMove.Dispute : (CheckMove?)null;
        if (!open || move is not null)
        {
            var moved = desk.Move(check, CheckMove.Dispute, answer.FindingKey);
            if (!moved.Ok)
            {
                return moved.Refusal;
            }
        }

        var response = new FindingResponseRow
        {
            Id = work.NewId(),
            CheckId = check.Id,
            FindingKey = answer.FindingKey,
            Kind = answer.Kind,
            Words = words,
            At = work.Now,
            Due = answer.Kind == ResponseKind.Dispute ? promises.DueAfter(ChinaClock.Day(work.Now), DisputeDays) : null,
        };
        db.Add(response);
        if (answer.Document is { } document)
        {
            var file = await files.AddAsync(document.Content, document.FileName, document.ContentType, cancel);
            var evidence = new EvidenceRow { Id = work.NewId(), CheckId = check.Id, ResponseId = response.Id, FileId = file.Id, AddedAt = work.Now };
            db.Add(evidence);
            work.Later<ReadEvidence>(evidence.Id);
        }

        if (answer.Kind == ResponseKind.Dispute)
        {
            desk.Lane(check, LaneSide.Candidate, "对一项发现提出异议", "Disputed a finding");
        }
        else
        {
            work.Note("checks.finding-explained", $"check:{check.Id}", answer.FindingKey);
            desk.Lane(check, LaneSide.Candidate, "对一项发现作了说明", "Explained a finding");
        }

        await work.KeepAsync(cancel);
        return Done.It;
    }
}
