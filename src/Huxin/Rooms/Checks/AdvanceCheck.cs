using Huxin.Engine.Checks;
using Huxin.Platform.Jobs;
using Huxin.Platform.Storage;

namespace Huxin.Rooms.Checks;

/// <summary>
/// Looks at what has come in, completes the items that have all their answers, and when the last one is complete lets the engine assess.
/// Runs after every answer; running twice changes nothing.
/// </summary>
internal sealed class AdvanceCheck(HuxinDb db, Work work, AssessCheck assess) : IErrand
{
    public async Task RunAsync(Guid subject, CancellationToken cancel)
    {
        var dossier = await CheckDossier.LoadAsync(db, subject, cancel);
        if (dossier is null || dossier.Check.Status != CheckStatus.Verifying)
        {
            return;
        }

        var changed = false;
        foreach (var item in dossier.Items.Where(item => item.Status is ItemStatus.InProgress or ItemStatus.WaitingStaff))
        {
            if (HasItsAnswers(dossier, item))
            {
                item.Status = ItemStatus.Complete;
                item.CompletedAt = work.Now;
                item.Version++;
                changed = true;
            }
        }

        if (dossier.Items.All(item => item.Status is ItemStatus.Complete or ItemStatus.Canceled))
        {
            await assess.FinishAsync(dossier, cancel);
            changed = true;
        }

        if (changed)
        {
            await work.KeepAsync(cancel);
        }
    }

    private static bool HasItsAnswers(CheckDossier dossier, CheckItemRow item)
    {
        if (ItemCatalogue.Of(item.Kind).RiskListsToo && dossier.Answers.Exists(a => a.Register == ItemCatalogue.RiskLists && a.State == AnswerState.Asking))
        {
            return false;
        }

        if (item.Status == ItemStatus.WaitingStaff)
        {
            return dossier.Manual.Exists(result => result.ItemId == item.Id && result.ConfirmedAt is not null);
        }

        var catalogue = ItemCatalogue.Of(item.Kind);
        return catalogue.Method == ItemMethod.Rule
            || catalogue.Registers.All(register => dossier.Answers.Exists(a => a.Register == register && a.State != AnswerState.Asking));
    }
}
