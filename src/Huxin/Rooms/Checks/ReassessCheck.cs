using Huxin.Platform.Jobs;
using Huxin.Platform.Storage;

namespace Huxin.Rooms.Checks;

/// <summary>Issues a new report version after something changed (an item's consent was withdrawn, a dispute upheld).</summary>
internal sealed class ReassessCheck(HuxinDb db, AssessCheck assess, Work work) : IErrand
{
    public async Task RunAsync(Guid subject, CancellationToken cancel)
    {
        var dossier = await CheckDossier.LoadAsync(db, subject, cancel);
        if (dossier?.Check.AssessmentJson is null)
        {
            return;
        }

        assess.Assess(dossier);
        dossier.Check.Version++;
        await work.KeepAsync(cancel);
    }
}
