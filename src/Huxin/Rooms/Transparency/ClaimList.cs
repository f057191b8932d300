using Huxin.Engine.Transparency;
using Huxin.Platform.Clock;
using Huxin.Platform.SignIn;
using Huxin.Platform.Storage;
using Huxin.Platform.Ui;
using Microsoft.EntityFrameworkCore;

namespace Huxin.Rooms.Transparency;

/// <summary>The list of claims: what its filters and sort keys mean, for the page and for the export alike.</summary>
internal static class ClaimList
{
    private const int MostRows = 10_000;

    public static IQueryable<ClaimRow> Filter(HuxinDb db, IQueryCollection query, DateOnly today)
    {
        var rows = db.Set<ClaimRow>().AsNoTracking();
        if (Enum.TryParse<EmployerClaimKind>(query["kind"], out var kind))
        {
            rows = rows.Where(row => row.Kind == kind);
        }

        return query["state"].ToString() switch
        {
            "public" => rows.Where(row => row.Visibility == ClaimVisibility.Public && (row.ValidUntil == null || row.ValidUntil >= today)),
            "candidates" => rows.Where(row => row.Visibility == ClaimVisibility.Candidates),
            "internal" => rows.Where(row => row.Visibility == ClaimVisibility.Internal),
            "expired" => rows.Where(row => row.ValidUntil < today),
            "unverified" => rows.Where(row => row.VerifiedAt == null),
            _ => rows,
        };
    }

    public static IQueryable<ClaimRow> Sort(IQueryable<ClaimRow> rows, TableQuery query) => (query.Sort, query.Descending) switch
    {
        ("title", false) => rows.OrderBy(row => row.Title).ThenBy(row => row.Id),
        ("title", true) => rows.OrderByDescending(row => row.Title).ThenBy(row => row.Id),
        ("valid", false) => rows.OrderBy(row => row.ValidUntil == null).ThenBy(row => row.ValidUntil).ThenBy(row => row.Id),
        ("valid", true) => rows.OrderBy(row => row.ValidUntil == null).ThenByDescending(row => row.ValidUntil).ThenBy(row => row.Id),
        ("verified", false) => rows.OrderBy(row => row.VerifiedAt == null).ThenBy(row => row.VerifiedAt).ThenBy(row => row.Id),
        ("verified", true) => rows.OrderBy(row => row.VerifiedAt == null).ThenByDescending(row => row.VerifiedAt).ThenBy(row => row.Id),
        _ => rows.OrderByDescending(row => row.CreatedAt).ThenBy(row => row.Id),
    };

    public static void MapExport(WebApplication app) =>
        app.MapGet("/console/transparency/export", async (HttpContext http, HuxinDb db, TimeProvider clock, Voice voice) =>
        {
            var rows = await Sort(Filter(db, http.Request.Query, clock.Today()), TableQuery.From(http.Request)).Take(MostRows).ToListAsync(http.RequestAborted);
            return CsvFile.Download("employer-claims.csv",
                [voice["类别", "Kind"], voice["标题", "Title"], voice["颁发机构", "Issuer"], voice["编号", "Number"], voice["可见范围", "Visibility"], voice["有效期至", "Valid until"], voice["最近核实", "Last verified"]],
                rows.Select(row => new[]
                {
                    voice[EmployerClaimKinds.Name(row.Kind)], row.Title, row.Issuer, row.Number, voice[EmployerClaimKinds.Name(row.Visibility)],
                    row.ValidUntil is { } until ? voice.Date(until) : "", row.VerifiedAt is { } at ? voice.Moment(at) : "",
                }));
        }).RequireAuthorization(nameof(Permission.KeepTransparency));
}
