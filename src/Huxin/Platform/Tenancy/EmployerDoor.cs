using Huxin.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Huxin.Platform.Tenancy;

/// <summary>Opens the public pages of an employer: finds the organization by its slug and enters it, for reading by anyone.</summary>
internal sealed class EmployerDoor(HuxinDb db, Tenant tenant)
{
    /// <summary>Null, with the status 404, when nobody has this slug; also for a member of another organization, whose scope must not change.</summary>
    public async Task<OrganizationRow?> OpenAsync(HttpContext http, string slug)
    {
        var row = slug.Length > PublicAddress.LongestSlug ? null
            : await db.Set<OrganizationRow>().AsNoTracking().SingleOrDefaultAsync(organization => organization.Slug == slug, http.RequestAborted);
        if (row is null || (tenant.IsKnown && tenant.OrganizationId != row.Id))
        {
            http.Response.StatusCode = StatusCodes.Status404NotFound;
            return null;
        }

        tenant.Enter(row.Id);
        return row;
    }
}
