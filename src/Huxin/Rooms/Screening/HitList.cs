using Huxin.Engine.Screening;
using Huxin.Platform.SignIn;
using Huxin.Platform.Storage;
using Huxin.Platform.Ui;
using Huxin.Platform.Workbench;
using Microsoft.EntityFrameworkCore;

namespace Huxin.Rooms.Screening;

/// <summary>The list of hits: what its filters and sort keys mean. The surest first; judged ones only when asked for.</summary>
internal static class HitList
{
    public static IQueryable<HitRow> Filter(HuxinDb db, IQueryCollection query)
    {
        var rows = db.Set<HitRow>().AsNoTracking();
        rows = query["state"].ToString() switch
        {
            "all" => rows,
            { Length: > 0 } name when Enum.TryParse<HitState>(name, out var state) => rows.Where(row => row.State == state),
            _ => rows.Where(row => row.State == HitState.Open),
        };
        return Enum.TryParse<MatchStrength>(query["strength"], out var strength) ? rows.Where(row => row.Strength == strength) : rows;
    }

    public static IQueryable<HitRow> Sort(IQueryable<HitRow> rows, TableQuery query) => (query.Sort, query.Descending) switch
    {
        ("found", false) => rows.OrderBy(row => row.FoundAt).ThenBy(row => row.Id),
        ("found", true) => rows.OrderByDescending(row => row.FoundAt).ThenBy(row => row.Id),
        ("score", false) => rows.OrderBy(row => row.Score).ThenBy(row => row.Id),
        _ => rows.OrderByDescending(row => row.Score).ThenBy(row => row.Id),
    };
}

/// <summary>Hits that more than a name speaks for wait for a judgment; mere namesakes are at the desk for who looks, and press nobody.</summary>
internal sealed class HitsWaiting(HuxinDb db) : IWaiting
{
    public async Task<IReadOnlyList<Waiting>> ForAsync(Actor actor, CancellationToken cancel)
    {
        if (!actor.May(Permission.RunChecks) || !actor.May(Permission.SeeFindings))
        {
            return [];
        }

        var hits = await db.Set<HitRow>().AsNoTracking().Where(row => row.State == HitState.Open && row.Strength != MatchStrength.NameOnly)
            .OrderByDescending(row => row.Score).Take(100).ToListAsync(cancel);
        return [.. hits.Select(hit => new Waiting(new("判断名单命中", "Judge a list hit"), hit.Match.Name, $"/console/screening/hits/{hit.Id}") { Since = hit.FoundAt })];
    }
}
