using Huxin.Engine;
using Huxin.Engine.Checks;
using Huxin.Platform.Links;
using Huxin.Platform.Storage;
using Huxin.Platform.Tenancy;
using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;

namespace Huxin.Rooms.Checks.Portal;

/// <summary>Opens the candidate's link: the check with its employer, or the page that says why it does not open.</summary>
internal sealed class PortalDoor(SignedLinks links, HuxinDb db, NavigationManager navigation)
{
    public static IReadOnlyList<Sentence> Steps { get; } =
    [
        new("了解", "Overview"), new("授权", "Consent"), new("履历", "Claims"), new("材料", "Documents"),
        new("核实", "Verification"), new("发现", "Findings"), new("结果", "Result"),
    ];

    /// <summary>Null when the link does not open; the status then leads to the page for it (404 unknown, 410 expired or replaced).</summary>
    public async Task<PortalVisit?> OpenAsync(HttpContext http, string secret)
    {
        // The address is a secret: no copy of the page stays behind, and no other site is told of it.
        http.Response.Headers.CacheControl = "no-store";
        http.Response.Headers["Referrer-Policy"] = "no-referrer";
        var link = await links.OpenAsync(CheckDesk.LinkPurpose, secret, http.RequestAborted);
        if (!link.Ok)
        {
            http.Response.StatusCode = link.Refusal == SignedLinks.Unknown ? StatusCodes.Status404NotFound : StatusCodes.Status410Gone;
            return null;
        }

        var dossier = await CheckDossier.LoadAsync(db, link.Value.Subject, http.RequestAborted);
        if (dossier is null)
        {
            http.Response.StatusCode = StatusCodes.Status404NotFound;
            return null;
        }

        var organization = await db.Set<OrganizationRow>().AsNoTracking().SingleAsync(row => row.Id == dossier.Check.OrganizationId, http.RequestAborted);
        return new PortalVisit(dossier, organization, $"/c/{secret}");
    }

    /// <summary>Leads to the step that is due; a stale tab or a second click loses nothing.</summary>
    public void GoOn(PortalVisit visit) => navigation.NavigateTo(visit.Base + Step(visit.Dossier.Check.Status).Page);

    /// <summary>The page and the number of the step a check of this status stands at.</summary>
    public static (string Page, int Number) Step(CheckStatus status) => status switch
    {
        CheckStatus.Draft or CheckStatus.Invited => ("/consent", 1),
        CheckStatus.Consented => ("/claims", 2),
        CheckStatus.Collecting => ("/documents", 3),
        CheckStatus.Verifying => ("", 4),
        CheckStatus.CandidateReview or CheckStatus.Disputed or CheckStatus.Ready => ("/findings", 5),
        CheckStatus.Decided => ("/result", 6),
        CheckStatus.Notified or CheckStatus.Closed => ("/result", 7),
        _ => ("", 0),
    };
}

/// <summary>A candidate at the door: the check, the employer, and the address that the pages share.</summary>
internal sealed record PortalVisit(CheckDossier Dossier, OrganizationRow Organization, string Base)
{
    public CheckRow Check => Dossier.Check;
}
