using System.Text.Json;
using System.Text.Json.Nodes;
using Huxin.Engine;
using Huxin.Engine.Transparency;
using Huxin.Platform.Clock;
using Huxin.Platform.Jobs;
using Huxin.Platform.Registers;
using Huxin.Platform.Settings;
using Huxin.Platform.Storage;
using Huxin.Platform.Tenancy;
using Microsoft.EntityFrameworkCore;

namespace Huxin.Rooms.Transparency;

/// <summary>
/// Asks one register one question about the employer and keeps the answer as soon as it is there. A failing register is asked as often as the
/// settings say and is then unavailable. An answer dates the claims it confirms, and ends the disputes that waited for it.
/// </summary>
internal sealed class AskEmployerSource(HuxinDb db, RegisterClient client, HuxinSettings settings, TimeProvider clock, Work work) : IErrand
{
    public async Task RunAsync(Guid subject, CancellationToken cancel)
    {
        var asked = await db.Set<EmployerAnswerRow>().SingleOrDefaultAsync(row => row.Id == subject, cancel);
        if (asked is null || asked.State != EmployerAnswerState.Asking)
        {
            return;
        }

        var organization = await db.Set<OrganizationRow>().AsNoTracking().SingleAsync(row => row.Id == work.OrganizationId, cancel);
        var answer = await client.AskAsync(asked.Register, asked.Id, new JsonObject
        {
            ["organization"] = new JsonObject { ["name"] = organization.Name, ["uscc"] = organization.Uscc },
        }, cancel);

        // A register may take its time: what was claimed or disputed meanwhile belongs to this answer too.
        var dossier = await EmployerDossier.LoadAsync(db, work.OrganizationId, cancel);
        asked.Attempts++;
        switch (answer)
        {
            case RegisterAnswer.Records records:
                (asked.State, asked.AnsweredAt, asked.Invented) = (EmployerAnswerState.Answered, work.Now, records.Invented);
                asked.RecordsJson = JsonSerializer.Serialize(records.Found, EngineJson.Contract.IReadOnlyListRegistryRecord);
                db.RemoveRange(dossier.Answers.Where(row => row.Register == asked.Register && row.Id != asked.Id && row.State != EmployerAnswerState.Asking));
                work.Note("transparency.source-answered", $"organization:{work.OrganizationId}", asked.Register);
                Follow(dossier, asked.Register);
                break;
            case RegisterAnswer.NoAnswer none when asked.Attempts > settings.RegisterRetries.Count:
                (asked.State, asked.AnsweredAt) = (EmployerAnswerState.Unavailable, work.Now);
                work.Note("transparency.source-unavailable", $"organization:{work.OrganizationId}", $"{asked.Register} {none.Why}");
                End(dossier, asked.Register, _ => DisputeEnd.NotAnswered);
                break;
            default:
                work.Later<AskEmployerSource>(asked.Id, settings.RegisterRetries[asked.Attempts - 1]);
                break;
        }

        await work.KeepAsync(cancel);
    }

    private void Follow(EmployerDossier dossier, string register)
    {
        var findings = dossier.Findings(clock.Today());
        var confirmed = findings.Where(finding => finding.Finding.Code == "item.confirmed" && EmployerFindings.RegisterOf(finding) == register).ToList();
        foreach (var claim in dossier.Claims)
        {
            if (confirmed.Exists(finding => finding.ClaimId == claim.Id || (register == EmployerRegisters.Registration && claim.Kind == EmployerClaimKind.Registration)))
            {
                (claim.VerifiedAt, claim.VerifiedBy) = (work.Now, EmployerRegisters.Name(register).Zh);
            }
        }

        var keys = findings.Select(finding => finding.Key).ToHashSet();
        End(dossier, register, row => keys.Contains(row.FindingKey) ? DisputeEnd.Stands : DisputeEnd.Corrected);
    }

    private void End(EmployerDossier dossier, string register, Func<FindingWordsRow, DisputeEnd> how)
    {
        foreach (var row in dossier.Words.Where(row => row.Kind == FindingWordsKind.Dispute && row.End is null && row.Register == register))
        {
            (row.End, row.EndedAt) = (how(row), work.Now);
            work.Note("transparency.dispute-ended", $"organization:{work.OrganizationId}", $"{row.End}");
        }
    }
}
