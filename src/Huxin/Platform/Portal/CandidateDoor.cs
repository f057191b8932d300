using Huxin.Engine.Hiring;
using Huxin.Platform.Links;
using Huxin.Platform.Settings;
using Huxin.Platform.Storage;
using Huxin.Platform.Tenancy;
using Microsoft.EntityFrameworkCore;

namespace Huxin.Platform.Portal;

/// <summary>A candidate at the door of <c>/my/{secret}</c>: who, at whose house, and the address that the pages share.</summary>
internal sealed record CandidateVisit(CandidateCard Candidate, OrganizationRow Organization, string Base)
{
    public CandidatePlace Place => new(Base, Organization.Name, Organization.ContactName, Organization.ContactEmail, Organization.ContactPhone);
}

/// <summary>What the frame of a candidate's page shows: the address of the pages, the employer, whom to ask.</summary>
public sealed record CandidatePlace(string Base, string Employer, string? ContactName, string? ContactEmail, string? ContactPhone);

/// <summary>
/// The candidate's own pages about the employer: one link for invitation, disclosure and questions. Any room may stand pages under it.
/// </summary>
internal sealed class CandidateDoor(SignedLinks links, ICandidateBook candidates, HuxinDb db, Work work, HuxinSettings settings)
{
    public const string LinkPurpose = "candidate";

    /// <summary>Days a link opens: an application and the probation that may follow.</summary>
    public const int LinkDays = 180;

    /// <summary>A new link for a mail, kept with the change that sends it; links sent before stay open.</summary>
    /// <param name="candidateId">Whose link.</param>
    /// <param name="page">The page it leads to, such as <c>/disclosure</c>; empty for the first.</param>
    public Uri AddLink(Guid candidateId, string page = "") =>
        new(settings.PublicUrl, $"my/{links.Add(LinkPurpose, candidateId, work.Now.AddDays(LinkDays))}{page}");

    /// <summary>Null when the link does not open; the status then leads to the page for it (404 unknown, 410 expired or replaced).</summary>
    public async Task<CandidateVisit?> OpenAsync(HttpContext http, string secret)
    {
        // The address is a secret: no copy of the page stays behind, and no other site is told of it.
        http.Response.Headers.CacheControl = "no-store";
        http.Response.Headers["Referrer-Policy"] = "no-referrer";
        var link = await links.OpenAsync(LinkPurpose, secret, http.RequestAborted);
        if (!link.Ok)
        {
            http.Response.StatusCode = link.Refusal == SignedLinks.Unknown ? StatusCodes.Status404NotFound : StatusCodes.Status410Gone;
            return null;
        }

        if (await candidates.FindAsync(link.Value.Subject, http.RequestAborted) is not { } candidate)
        {
            http.Response.StatusCode = StatusCodes.Status404NotFound;
            return null;
        }

        var organization = await db.Set<OrganizationRow>().AsNoTracking().SingleAsync(row => row.Id == link.Value.OrganizationId, http.RequestAborted);
        return new CandidateVisit(candidate, organization, $"/my/{secret}");
    }
}
