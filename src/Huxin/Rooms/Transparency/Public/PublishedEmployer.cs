using Huxin.Engine.Transparency;
using Huxin.Platform.Storage;
using Huxin.Platform.Tenancy;
using Microsoft.EntityFrameworkCore;

namespace Huxin.Rooms.Transparency.Public;

/// <summary>Opens an employer's page for everyone: only while it is published; otherwise it is not found.</summary>
internal sealed class PublishedEmployer(EmployerDoor door, EmployerViews views, HuxinDb db)
{
    public async Task<EmployerView?> OpenAsync(HttpContext http, string slug)
    {
        if (await door.OpenAsync(http, slug) is not { } organization)
        {
            return null;
        }

        if (!await db.Set<EmployerPageRow>().AnyAsync(page => page.Published, http.RequestAborted))
        {
            http.Response.StatusCode = StatusCodes.Status404NotFound;
            return null;
        }

        return await views.ReadAsync(organization.Id, ClaimVisibility.Public, http.RequestAborted);
    }
}
