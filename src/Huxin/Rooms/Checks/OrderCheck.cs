using Huxin.Engine;
using Huxin.Engine.Checks;
using Huxin.Engine.Disclosure;
using Huxin.Engine.Hiring;
using Huxin.Platform.Clock;
using Huxin.Platform.SignIn;
using Huxin.Platform.Storage;
using Huxin.Platform.Tenancy;
using Microsoft.EntityFrameworkCore;

namespace Huxin.Rooms.Checks;

/// <summary>What HR chose: a package, the items kept from it, the necessity of each, and that there is a conditional offer (R1, R2).</summary>
internal sealed record CheckOrder(Guid CandidateId, string PackageCode, IReadOnlyList<ItemKind> Items, IReadOnlyDictionary<ItemKind, string> Necessity, bool ConditionalOffer);

/// <summary>Orders a check and invites the candidate.</summary>
internal sealed class OrderCheck(HuxinDb db, ICandidateBook candidates, IDisclosures disclosures, CheckDesk desk, Work work, Actor actor)
{
    /// <summary>Days the invitation stays open.</summary>
    public const int InvitationDays = 7;

    public async Task<Outcome<Guid>> RunAsync(CheckOrder order, CancellationToken cancel)
    {
        var candidate = await candidates.FindAsync(order.CandidateId, cancel);
        var package = CheckPackage.WithCode(order.PackageCode);
        if (candidate is null || package is null)
        {
            return CheckRefusals.NotFound;
        }

        // The two sides are symmetrical: who has not told about the job may not examine the candidate (R24).
        if (await disclosures.CurrentAsync(candidate.JobId, cancel) is null)
        {
            return CheckRefusals.DisclosureFirst;
        }

        if (!order.ConditionalOffer)
        {
            return CheckRefusals.OfferFirst;
        }

        var chosen = package.Items.Where(item => order.Items.Contains(item.Kind)).ToList();
        if (chosen.Count == 0)
        {
            return CheckRefusals.NoItems;
        }

        var necessity = chosen.ToDictionary(item => item.Kind, item => Necessity(order, item));
        if (necessity.Values.Any(words => words.Zh.Length is < 4 or > 500))
        {
            return CheckRefusals.NecessityMissing;
        }

        if (await OpenCheckExists(candidate.Id, cancel))
        {
            return CheckRefusals.OneAtATime;
        }

        var organization = await db.Set<OrganizationRow>().SingleAsync(row => row.Id == work.OrganizationId, cancel);
        var now = work.Now;
        organization.LastCheckNumber++;
        var check = new CheckRow
        {
            Id = work.NewId(),
            Number = $"HX-{ChinaClock.Day(now).Year}-{organization.LastCheckNumber:D5}",
            CandidateId = candidate.Id,
            JobId = candidate.JobId,
            CandidateName = candidate.Name,
            CandidateNameFolded = candidate.Name.ToLowerInvariant(),
            CandidateEmail = candidate.Email,
            Language = candidate.Language,
            JobTitle = candidate.JobTitle,
            PackageCode = package.Code,
            Status = CheckStatus.Draft,
            OrderedBy = actor.DisplayName,
            OrderedAt = now,
            ExpiresAt = ChinaClock.EndOf(ChinaClock.Day(now).AddDays(InvitationDays)),
            ClaimsJson = candidate.ClaimsJson,
        };
        db.Add(check);
        foreach (var (kind, _) in chosen)
        {
            db.Add(new CheckItemRow
            {
                Id = work.NewId(),
                CheckId = check.Id,
                Kind = kind,
                NecessityZh = necessity[kind].Zh,
                NecessityEn = necessity[kind].En,
                Status = ItemStatus.WaitingCandidate,
            });
        }

        work.Note("checks.ordered", $"check:{check.Id}", package.Code);
        var moved = desk.Move(check, CheckMove.Invite);
        if (!moved.Ok)
        {
            return moved.Refusal;
        }

        desk.Lane(check, LaneSide.Employer, "发出背景调查邀请", "Sent the invitation to the check");
        await InviteAsync(desk, check, organization, cancel);
        await work.KeepAsync(cancel);
        return check.Id;
    }

    internal static Task InviteAsync(CheckDesk desk, CheckRow check, OrganizationRow organization, CancellationToken cancel)
    {
        var until = ChinaClock.Day(check.ExpiresAt);
        return desk.WriteAsync(check,
            new($"{organization.Name} 邀请您完成背景调查", $"{organization.Name} invites you to a background check"),
            [
                new($"{check.CandidateName}，您好：", $"Dear {check.CandidateName},"),
                new($"感谢您应聘「{check.JobTitle}」。{organization.Name} 已向您发出有条件录用意向，并希望在您授权后核实部分履历。",
                    $"Thank you for applying for “{check.JobTitle}”. {organization.Name} has made you a conditional offer and would like to verify parts of your résumé, with your consent."),
                new("打开下面的链接，可以看到核实什么、向谁核实、为什么需要。您逐项决定是否授权，也可以随时撤回。核实结果会先给您看，您可以说明或提出异议，之后才会有人做决定。",
                    "The link shows what would be verified, with whom and why. You decide item by item and can withdraw at any time. You will see the findings first and can explain or dispute them before anyone decides."),
                new($"链接在 {until:yyyy-MM-dd} 前可用于授权，无需注册账号。", $"You can give consent until {until:yyyy-MM-dd}; no account is needed."),
            ],
            new("查看并决定是否授权", "Read and decide"), cancel);
    }

    private static Sentence Necessity(CheckOrder order, (ItemKind Kind, Sentence Necessity) item) =>
        order.Necessity.TryGetValue(item.Kind, out var typed) && typed.Trim() != item.Necessity.Zh && typed.Trim() != item.Necessity.En
            ? new Sentence(typed.Trim(), typed.Trim())
            : item.Necessity;

    private async Task<bool> OpenCheckExists(Guid candidateId, CancellationToken cancel)
    {
        // States are stored by name, so "open" is asked in memory; a candidate has a handful of checks at most.
        var states = await db.Set<CheckRow>().Where(row => row.CandidateId == candidateId).Select(row => row.Status).ToListAsync(cancel);
        return states.Exists(CheckLife.IsOpen);
    }
}
