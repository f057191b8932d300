using Huxin.Engine;
using Huxin.Engine.Checks;
using Huxin.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Huxin.Rooms.Checks;

/// <summary>Ends a check before a decision: the candidate withdraws consent, or HR cancels.</summary>
internal sealed class StopCheck(HuxinDb db, CheckDesk desk, Work work)
{
    /// <summary>Errands may be changing the check at this very moment; withdrawing goes on until it wins.</summary>
    private const int MostMeetings = 20;

    /// <summary>Everything that runs stops and nothing is delivered; it is no negative finding and nobody asks why (R11).</summary>
    public Task<Outcome<Done>> WithdrawAsync(CheckDossier dossier, CancellationToken cancel) =>
        UntilItWinsAsync(dossier, now => WithdrawOnceAsync(now, cancel), cancel);

    /// <summary>The candidate takes back consent to single items; what remains goes on. Taking back the last one ends the check.</summary>
    public Task<Outcome<Done>> WithdrawItemsAsync(CheckDossier dossier, IReadOnlyList<ItemKind> kinds, CancellationToken cancel) =>
        UntilItWinsAsync(dossier, now => WithdrawItemsOnceAsync(now, kinds, cancel), cancel);

    private async Task<Outcome<Done>> UntilItWinsAsync(CheckDossier dossier, Func<CheckDossier, Task<Outcome<Done>>> withdraw, CancellationToken cancel)
    {
        for (var meeting = 1; ; meeting++)
        {
            try
            {
                return await withdraw(dossier);
            }
            catch (DbUpdateConcurrencyException) when (meeting < MostMeetings)
            {
                work.Forget();
                dossier = (await CheckDossier.LoadAsync(db, dossier.Check.Id, cancel))!;
            }
        }
    }

    private async Task<Outcome<Done>> WithdrawOnceAsync(CheckDossier dossier, CancellationToken cancel)
    {
        var moved = desk.Move(dossier.Check, CheckMove.Withdraw);
        if (!moved.Ok)
        {
            return moved.Refusal;
        }

        foreach (var consent in dossier.Consents.Where(consent => consent.WithdrawnAt is null))
        {
            consent.WithdrawnAt = work.Now;
        }

        foreach (var item in dossier.Items)
        {
            Take(item);
        }

        Forget(dossier);
        desk.Lane(dossier.Check, LaneSide.Candidate, "撤回授权，核实已停止", "Withdrew consent; verification stopped");
        work.Tell(new ConsentWithdrawn(dossier.Check.Id, dossier.Check.CandidateId));
        await work.KeepAsync(cancel);
        return Done.It;
    }

    private async Task<Outcome<Done>> WithdrawItemsOnceAsync(CheckDossier dossier, IReadOnlyList<ItemKind> kinds, CancellationToken cancel)
    {
        var taken = dossier.Consents.Where(consent => consent.WithdrawnAt is null && kinds.Contains(consent.Item)).ToList();
        if (taken.Count == 0)
        {
            return CheckRefusals.NoItems;
        }

        if (!CheckLife.IsOpen(dossier.Check.Status) || CheckLife.IsStopped(dossier.Check.Status))
        {
            return CheckLife.After(dossier.Check.Status, CheckMove.Withdraw).Refusal ?? CheckRefusals.AlreadyDone;
        }

        if (dossier.Consents.Count(consent => consent.WithdrawnAt is null) == taken.Count)
        {
            return await WithdrawOnceAsync(dossier, cancel);
        }

        foreach (var consent in taken)
        {
            consent.WithdrawnAt = work.Now;
            Take(dossier.Items.Single(row => row.Kind == consent.Item));
            work.Note("checks.item-consent-withdrawn", $"check:{dossier.Check.Id}", ItemCatalogue.Of(consent.Item).Code);
        }

        DropUnwanted(dossier);
        dossier.Check.Version++;
        desk.Lane(dossier.Check, LaneSide.Candidate, $"撤回 {taken.Count} 项授权，这些项已停止", $"Withdrew consent to {taken.Count} items; they stopped");
        if (dossier.Check.Status == CheckStatus.Verifying)
        {
            work.Later<AdvanceCheck>(dossier.Check.Id);
        }
        else if (dossier.Check.AssessmentJson is not null)
        {
            work.Later<ReassessCheck>(dossier.Check.Id);
        }

        await work.KeepAsync(cancel);
        return Done.It;
    }

    public async Task<Outcome<Done>> CancelAsync(CheckDossier dossier, CancellationToken cancel)
    {
        var moved = desk.Move(dossier.Check, CheckMove.Cancel);
        if (!moved.Ok)
        {
            return moved.Refusal;
        }

        StopItems(dossier);
        desk.Lane(dossier.Check, LaneSide.Employer, "取消了这次背景调查", "Canceled the check");
        await desk.WriteAsync(dossier.Check,
            new($"背景调查已取消（{dossier.Check.Number}）", $"The background check was canceled ({dossier.Check.Number})"),
            [
                new($"{dossier.Check.CandidateName}，您好：", $"Dear {dossier.Check.CandidateName},"),
                new("我们取消了这次背景调查，您不需要再做任何事。已经提交的材料会按告知的期限删除。",
                    "We have canceled this background check; there is nothing left for you to do. What you handed in is deleted within the time stated."),
            ],
            new("查看进度", "See the progress"), cancel);
        await work.KeepAsync(cancel);
        return Done.It;
    }

    private static void StopItems(CheckDossier dossier)
    {
        foreach (var item in dossier.Items.Where(item => item.Status != ItemStatus.Complete))
        {
            item.Status = ItemStatus.Canceled;
            item.Version++;
        }
    }

    private static void Take(CheckItemRow item)
    {
        (item.Status, item.Result, item.Lamp) = (ItemStatus.Canceled, null, Engine.Reconciliation.Lamp.None);
        item.Version++;
    }

    /// <summary>Withdrawn consent blocks delivery: the findings made so far are not shown to anyone any more.</summary>
    private void Forget(CheckDossier dossier)
    {
        dossier.Check.AssessmentJson = null;
        dossier.Check.Lamp = Engine.Reconciliation.Lamp.None;
        DropUnwanted(dossier);
    }

    /// <summary>What a register said about items that nobody consents to any more is erased (PIPL §47 no. 3, read 2026-11-24).</summary>
    private void DropUnwanted(CheckDossier dossier)
    {
        foreach (var answer in dossier.Answers.Where(answer => dossier.Askers(answer.Register).Count == 0))
        {
            answer.Drop(work);
        }
    }
}
