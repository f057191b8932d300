using Huxin.Engine;
using Huxin.Engine.Screening;
using Huxin.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Huxin.Rooms.Screening;

/// <summary>Takes a list out of use. What it held is deleted; that it existed, and its versions, stay known.</summary>
internal sealed class RetireList(HuxinDb db, ListParts parts, ListShelf shelf, Work work)
{
    public async Task<Outcome<Done>> RunAsync(Guid id, CancellationToken cancel)
    {
        var list = await db.Set<RiskListRow>().SingleOrDefaultAsync(row => row.Id == id && !row.Retired, cancel);
        if (list is null)
        {
            return ScreeningRefusals.NotFound;
        }

        if (await db.Set<ListVersionRow>().AnyAsync(row => row.ListId == id && row.State == ListVersionState.Reading, cancel))
        {
            return ScreeningRefusals.Busy;
        }

        var current = list.CurrentVersionId;
        (list.Retired, list.CurrentVersionId) = (true, null);
        list.Version++;
        foreach (var version in await db.Set<ListVersionRow>().Where(row => row.ListId == id && row.State == ListVersionState.Current).ToListAsync(cancel))
        {
            version.State = ListVersionState.Replaced;
        }

        work.Note("screening.list-retired", $"list:{id}");
        work.Tell(new RiskListChanged(id));
        await work.KeepAsync(cancel);
        if (current is { } gone)
        {
            shelf.Drop(gone);
            parts.Delete(work.OrganizationId, gone);
        }

        return Done.It;
    }
}
