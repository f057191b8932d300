using System.Text.Json;
using Huxin.Engine;
using Huxin.Engine.Checks;
using Huxin.Engine.Screening;
using Huxin.Platform.Facts;
using Huxin.Platform.Jobs;
using Huxin.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Huxin.Rooms.Checks;

/// <summary>
/// Asks the risk lists again about a check that was answered before, because a list or a reviewer's verdict has changed. Another answer makes a new
/// version of the report; the same answer changes nothing. A check that is decided is left as it was decided.
/// </summary>
internal sealed class RescreenCheck(HuxinDb db, IRiskLists lists, CheckDesk desk, Work work) : IErrand
{
    public async Task RunAsync(Guid subject, CancellationToken cancel)
    {
        var dossier = await CheckDossier.LoadAsync(db, subject, cancel);
        if (dossier is null || !IsWanted(dossier))
        {
            return;
        }

        var records = await lists.AskAsync(AskRegister.RiskQuestion(dossier), cancel);
        var json = JsonSerializer.Serialize(records, EngineJson.Contract.IReadOnlyListRegistryRecord);
        work.Forget();
        dossier = (await CheckDossier.LoadAsync(db, subject, cancel))!;
        var answer = dossier.Answers.Find(row => row.Register == ItemCatalogue.RiskLists);
        if (answer is null || !IsWanted(dossier))
        {
            work.Tell(new RiskListsUnwanted(subject));
            await work.KeepAsync(cancel);
            return;
        }

        if (answer.RecordsJson == json)
        {
            return;
        }

        (answer.RecordsJson, answer.AnsweredAt) = (json, work.Now);
        work.Note("checks.rescreened", $"check:{subject}", $"{records.Count} records");
        if (dossier.Check.AssessmentJson is not null)
        {
            desk.Lane(dossier.Check, LaneSide.Employer, "名单有变化，报告已更新", "A risk list has changed; the report was brought up to date");
            work.Later<ReassessCheck>(subject);
        }

        dossier.Check.Version++;
        await work.KeepAsync(cancel);
    }

    private static bool IsWanted(CheckDossier dossier) => CheckStates.Contains(dossier.Check.Status)
        && dossier.Askers(ItemCatalogue.RiskLists).Count > 0
        && dossier.Answers.Exists(row => row.Register == ItemCatalogue.RiskLists && row.State == AnswerState.Answered);

    /// <summary>From verification until somebody decides.</summary>
    public static readonly CheckStatus[] CheckStates = [CheckStatus.Verifying, CheckStatus.CandidateReview, CheckStatus.Disputed, CheckStatus.Ready];
}

/// <summary>A changed list concerns every check that was answered from lists; a verdict concerns its own.</summary>
internal sealed class FollowLists(HuxinDb db, Work work) : IListen<RiskListChanged>, IListen<HitReviewed>
{
    public async Task HearAsync(Guid factId, RiskListChanged fact, CancellationToken cancel)
    {
        var checks = await db.Set<CheckRow>().Where(check => RescreenCheck.CheckStates.Contains(check.Status))
            .Where(check => db.Set<SourceAnswerRow>().Any(row => row.CheckId == check.Id && row.Register == ItemCatalogue.RiskLists && row.State == AnswerState.Answered))
            .Select(check => check.Id).ToListAsync(cancel);
        checks.ForEach(check => work.Later<RescreenCheck>(check));
        await work.KeepAsync(cancel);
    }

    public async Task HearAsync(Guid factId, HitReviewed fact, CancellationToken cancel)
    {
        work.Later<RescreenCheck>(fact.CheckId);
        await work.KeepAsync(cancel);
    }
}
