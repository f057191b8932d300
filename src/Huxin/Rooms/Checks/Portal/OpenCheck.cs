using Huxin.Engine.Checks;
using Huxin.Platform.Storage;

namespace Huxin.Rooms.Checks.Portal;

/// <summary>Notes the first time the candidate opens the invitation and the findings; both sides see it in the lanes.</summary>
internal sealed class OpenCheck(CheckDesk desk, Work work)
{
    public async Task RunAsync(CheckDossier dossier, bool findings, CancellationToken cancel)
    {
        var check = dossier.Check;
        if (check.OpenedAt is not null && (!findings || check.PreviewOpenedAt is not null || check.AssessmentJson is null))
        {
            return;
        }

        if (check.OpenedAt is null)
        {
            check.OpenedAt = work.Now;
            desk.Lane(check, LaneSide.Candidate, "打开了邀请", "Opened the invitation");
        }

        if (findings && check.AssessmentJson is not null && check.PreviewOpenedAt is null)
        {
            check.PreviewOpenedAt = work.Now;
            desk.Lane(check, LaneSide.Candidate, "查看了发现", "Read the findings");
        }

        work.Note(findings ? "checks.findings-opened" : "checks.invitation-opened", $"check:{check.Id}");
        await work.KeepAsync(cancel);
    }
}
