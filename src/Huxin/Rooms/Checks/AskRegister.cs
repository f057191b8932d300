using System.Text.Json;
using Huxin.Engine;
using Huxin.Engine.Checks;
using Huxin.Engine.Claims;
using Huxin.Engine.Screening;
using Huxin.Platform.Jobs;
using Huxin.Platform.Registers;
using Huxin.Platform.Settings;
using Huxin.Platform.Storage;
using Huxin.Rooms.Checks.Sources;
using Microsoft.EntityFrameworkCore;

namespace Huxin.Rooms.Checks;

/// <summary>
/// Asks one register one question. Consent is looked at again at the very moment of asking and once more when the answer is there. An answer is kept as soon as it is there,
/// so that a crash never asks an answered question again; a failing register is asked as often as the settings say and is then unavailable.
/// </summary>
internal sealed class AskRegister(HuxinDb db, IRegister registers, IRiskLists lists, HuxinSettings settings, Work work) : IErrand
{
    private const int MostMeetings = 20;

    public async Task RunAsync(Guid subject, CancellationToken cancel)
    {
        var answer = await db.Set<SourceAnswerRow>().SingleOrDefaultAsync(row => row.Id == subject, cancel);
        if (answer is null || answer.State != AnswerState.Asking)
        {
            return;
        }

        var dossier = (await CheckDossier.LoadAsync(db, answer.CheckId, cancel))!;
        if (!IsWanted(dossier, answer))
        {
            return;
        }

        var reply = answer.Register == ItemCatalogue.RiskLists
            ? new RegisterAnswer.Records(await lists.AskAsync(RiskQuestion(dossier), cancel), Invented: false)
            : await registers.AskAsync(Question(dossier, answer), cancel);
        for (var meeting = 1; ; meeting++)
        {
            try
            {
                await KeepAsync(subject, reply, cancel);
                return;
            }
            catch (DbUpdateConcurrencyException) when (meeting < MostMeetings)
            {
                // What changed meanwhile may be the consent: look again. The register is not asked again for it.
            }
        }
    }

    private async Task KeepAsync(Guid id, RegisterAnswer reply, CancellationToken cancel)
    {
        work.Forget();
        var answer = await db.Set<SourceAnswerRow>().SingleAsync(row => row.Id == id, cancel);
        if (answer.State != AnswerState.Asking)
        {
            return;
        }

        // A register may take minutes. Whoever took back consent in the meantime must find nothing of it kept; the check's version
        // holds the two apart when they meet.
        var dossier = (await CheckDossier.LoadAsync(db, answer.CheckId, cancel))!;
        db.Entry(dossier.Check).Property(check => check.Version).IsModified = true;
        answer.Attempts++;
        if (!IsWanted(dossier, answer))
        {
            answer.Drop(work);
            work.Note("checks.source-dropped", $"check:{answer.CheckId}", answer.Register);
            await work.KeepAsync(cancel);
            return;
        }

        switch (reply)
        {
            case RegisterAnswer.Records records:
                answer.State = AnswerState.Answered;
                answer.RecordsJson = JsonSerializer.Serialize(records.Found, EngineJson.Contract.IReadOnlyListRegistryRecord);
                answer.Invented = records.Invented;
                answer.AnsweredAt = work.Now;
                work.Note("checks.source-answered", $"check:{answer.CheckId}", answer.Register);
                work.Later<AdvanceCheck>(answer.CheckId);
                break;
            case RegisterAnswer.NoAnswer none when answer.Attempts > settings.RegisterRetries.Count:
                answer.State = AnswerState.Unavailable;
                answer.AnsweredAt = work.Now;
                work.Note("checks.source-unavailable", $"check:{answer.CheckId}", $"{answer.Register} {none.Why}");
                work.Later<AdvanceCheck>(answer.CheckId);
                break;
            default:
                work.Later<AskRegister>(answer.Id, settings.RegisterRetries[answer.Attempts - 1]);
                break;
        }

        await work.KeepAsync(cancel);
    }

    public static RiskQuestion RiskQuestion(CheckDossier dossier)
    {
        var basics = dossier.Claims.Basics;
        return new RiskQuestion(dossier.Check.Id, basics.Name ?? dossier.Check.CandidateName, basics.BirthDate, basics.IdNumber, basics.Location?.City ?? basics.Location?.Region);
    }

    private static bool IsWanted(CheckDossier dossier, SourceAnswerRow answer) =>
        dossier.Check.Status == CheckStatus.Verifying && dossier.Askers(answer.Register).Count > 0;

    /// <summary>Each register is told no more than it needs (PIPL §6, data minimization, read 2026-11-24).</summary>
    private static RegisterQuestion Question(CheckDossier dossier, SourceAnswerRow answer)
    {
        var claims = dossier.Claims;
        var companies = claims.Work.Select(work => work.Name).OfType<string>().Distinct().ToList();
        var told = answer.Register switch
        {
            "chsi" => new ClaimSet { Education = claims.Education },
            "social-insurance" => new ClaimSet { Work = [.. claims.Work.Select(Bare)] },
            _ => new ClaimSet(),
        };
        return new RegisterQuestion(answer.Id, answer.Register, claims.Basics.Name ?? dossier.Check.CandidateName,
            answer.Register == "employer" ? null : claims.Basics.IdNumber, told, answer.Register == "employer" ? companies : []);
    }

    private static WorkClaim Bare(WorkClaim work) => new()
    {
        Name = work.Name,
        EmploymentType = work.EmploymentType,
        StartDate = work.StartDate,
        EndDate = work.EndDate,
    };
}
