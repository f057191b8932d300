using Huxin.Engine;
using Huxin.Engine.Checks;
using Huxin.Platform.Clock;
using Huxin.Platform.Links;
using Huxin.Platform.Storage;
using Huxin.Platform.Tenancy;
using Microsoft.EntityFrameworkCore;

namespace Huxin.Rooms.Checks;

/// <summary>Sends the candidate a fresh link and seven more days. The old link stops working.</summary>
internal sealed class ResendInvitation(HuxinDb db, CheckDesk desk, SignedLinks links, Work work)
{
    public async Task<Outcome<Done>> RunAsync(CheckDossier dossier, CancellationToken cancel)
    {
        var check = dossier.Check;
        if (check.Status is not (CheckStatus.Invited or CheckStatus.Consented or CheckStatus.Collecting))
        {
            return CheckRefusals.AlreadyDone;
        }

        var organization = await db.Set<OrganizationRow>().AsNoTracking().SingleAsync(row => row.Id == work.OrganizationId, cancel);
        check.ExpiresAt = ChinaClock.EndOf(ChinaClock.Day(work.Now).AddDays(OrderCheck.InvitationDays));
        check.Version++;
        await links.RevokeAsync(CheckDesk.LinkPurpose, check.Id, cancel);
        work.Note("checks.invitation-resent", $"check:{check.Id}");
        desk.Lane(check, LaneSide.Employer, "重新发送了链接", "Sent the link again");
        await OrderCheck.InviteAsync(desk, check, organization, cancel);
        await work.KeepAsync(cancel);
        return Done.It;
    }
}
