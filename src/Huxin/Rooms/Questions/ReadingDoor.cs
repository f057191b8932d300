using Huxin.Platform.Clock;
using Huxin.Platform.Secrets;
using Huxin.Platform.Storage;
using Huxin.Platform.Tenancy;
using Microsoft.EntityFrameworkCore;

namespace Huxin.Rooms.Questions;

/// <summary>The holder of a reading code at the door of <c>/q/{code}</c>.</summary>
/// <param name="Text">The question.</param>
/// <param name="QuestionId">Null while the question is still held.</param>
/// <param name="Organization">Whom it goes to.</param>
internal sealed record ReadingVisit(string Text, Guid? QuestionId, OrganizationRow Organization);

/// <summary>Opens an anonymous question by its reading code. Opening leaves no trace: nothing is written.</summary>
internal sealed class ReadingDoor(HuxinDb db, SecretBox box, Tenant tenant, Promises promises)
{
    /// <summary>Null when the code does not open; the status then leads to the page for it (404 unknown, 410 too old).</summary>
    public async Task<ReadingVisit?> OpenAsync(HttpContext http, string code)
    {
        http.Response.Headers.CacheControl = "no-store";
        http.Response.Headers["Referrer-Policy"] = "no-referrer";
        var cancel = http.RequestAborted;
        var hash = ReadingCode.IsOne(code) ? ReadingCode.HashOf(box, code) : "";

        // The organization is not known before the question is: found across tenants by an unguessable key, as links are.
        var question = await db.Set<QuestionRow>().IgnoreQueryFilters().AsNoTracking().SingleOrDefaultAsync(row => row.ReadingHash == hash, cancel);
        var held = question is not null ? null : await db.Set<HeldRow>().IgnoreQueryFilters().AsNoTracking().SingleOrDefaultAsync(row => row.ReadingHash == hash, cancel);
        var owner = question?.OrganizationId ?? held?.OrganizationId;
        if (owner is null || (tenant.IsKnown && tenant.OrganizationId != owner))
        {
            http.Response.StatusCode = StatusCodes.Status404NotFound;
            return null;
        }

        if (question is not null && question.AskedOn.AddDays(ReadingCode.Days) < promises.Today)
        {
            http.Response.StatusCode = StatusCodes.Status410Gone;
            return null;
        }

        tenant.Enter(owner.Value);
        var organization = await db.Set<OrganizationRow>().AsNoTracking().SingleAsync(row => row.Id == owner, cancel);
        return new ReadingVisit(question?.Text ?? held!.Text, question?.Id, organization);
    }
}
