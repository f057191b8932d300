using Huxin.Engine;
using Huxin.Engine.Transparency;
using Huxin.Platform.Clock;
using Huxin.Platform.Jobs;
using Huxin.Platform.Mail;
using Huxin.Platform.Settings;
using Huxin.Platform.SignIn;
using Huxin.Platform.Storage;
using Huxin.Platform.Tenancy;
using Huxin.Platform.Workbench;
using Microsoft.EntityFrameworkCore;

namespace Huxin.Rooms.Transparency;

/// <summary>Tells the owner of a claim, once, that it has run out and hidden itself; and has the registers of a published page asked again every month.</summary>
internal sealed class ClaimClock(HuxinDb db, Outbox outbox, VerifyEmployer verify, HuxinSettings settings, TimeProvider clock, Work work) : IRound
{
    /// <summary>Days after which the registers are asked again.</summary>
    public const int VerifyDays = 30;

    public async Task<int> RunAsync(CancellationToken cancel)
    {
        var today = clock.Today();
        var expired = await db.Set<ClaimRow>().Where(row => row.ValidUntil < today && row.AlertedAt == null).ToListAsync(cancel);
        var organization = await db.Set<OrganizationRow>().AsNoTracking().SingleAsync(row => row.Id == work.OrganizationId, cancel);
        foreach (var claim in expired)
        {
            claim.AlertedAt = work.Now;
            work.Note("transparency.claim-expired", $"claim:{claim.Id}");
            if (await db.Set<UserRow>().AsNoTracking().SingleOrDefaultAsync(user => user.Id == claim.OwnerId && !user.Disabled, cancel) is { Email: { } address } owner)
            {
                outbox.Add(Letter(claim, owner.DisplayName, address, organization), $"claim:{claim.Id}");
            }
        }

        var due = work.Now.AddDays(-VerifyDays);
        var again = await db.Set<EmployerPageRow>().AnyAsync(page => page.Published, cancel) && !await db.Set<EmployerAnswerRow>().AnyAsync(row => row.AskedAt > due, cancel);
        if (again)
        {
            await verify.AddAsync(EmployerRegisters.All, cancel);
            work.Note("transparency.verification-due", $"organization:{work.OrganizationId}");
        }

        if (expired.Count > 0 || again)
        {
            await work.KeepAsync(cancel);
        }

        return expired.Count + (again ? 1 : 0);
    }

    private Letter Letter(ClaimRow claim, string owner, string address, OrganizationRow organization) => new(address,
        $"「{claim.Title}」已过有效期，已从企业主页隐藏",
        [
            $"{owner}，您好：",
            $"您负责的「{claim.Title}」（{EmployerClaimKinds.Name(claim.Kind).Zh}）有效期到 {claim.ValidUntil:yyyy-MM-dd}，现在已自动从企业主页隐藏。",
            "更新有效期和证据之后，它会重新显示。如果不再适用，可以删除。",
            $"Your entry “{claim.TitleEn ?? claim.Title}” ran out on {claim.ValidUntil:yyyy-MM-dd} and has hidden itself from the page. It shows again once its date and evidence are brought up to date.",
        ])
    {
        Button = ("打开这一项 / Open it", new Uri(settings.PublicUrl, $"console/transparency/claims/{claim.Id}")),
        Sender = organization.Name,
        Footnote = organization.Demonstration ? "这是演示数据，人物与企业均为虚构。" : null,
    };
}

/// <summary>Claims that have run out, for those who keep them.</summary>
internal sealed class ClaimsWaiting(HuxinDb db, TimeProvider clock) : IWaiting
{
    public async Task<IReadOnlyList<Waiting>> ForAsync(Actor actor, CancellationToken cancel)
    {
        if (!actor.May(Permission.KeepTransparency))
        {
            return [];
        }

        var today = clock.Today();
        var rows = await db.Set<ClaimRow>().AsNoTracking().Where(row => row.ValidUntil < today).OrderBy(row => row.ValidUntil).Take(100).ToListAsync(cancel);
        return [.. rows.Where(row => row.OwnerId == actor.UserId || actor.Role is StaffRole.Owner or StaffRole.HrLead)
            .Select(row => new Waiting(new Sentence("更新已过期的企业信息", "Bring an expired entry up to date"), row.Title, $"/console/transparency/claims/{row.Id}") { Since = ChinaClock.EndOf(row.ValidUntil!.Value) })];
    }
}
