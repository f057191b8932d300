using Huxin.Platform.Ui;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Huxin.Rooms.Transparency.Public;

/// <summary>
/// The block that stands on the company's own site: a frame that may be framed by anyone and can do nothing, and a script of a few lines that
/// puts the frame where it stands.
/// </summary>
internal static class EmbedFiles
{
    private const string Policy = "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors *";

    /// <summary>At most one kilobyte, so that nobody hesitates to put it on a page.</summary>
    public const string Script =
        "(function(){var s=document.currentScript,f=document.createElement('iframe');" +
        "f.src=new URL('/e/'+encodeURIComponent(s.getAttribute('data-employer'))+'/embed'+(s.getAttribute('data-lang')?'?lang='+encodeURIComponent(s.getAttribute('data-lang')):''),s.src).href;" +
        "f.title=s.getAttribute('data-title')||'Huxin';f.loading='lazy';" +
        "f.style.cssText='width:100%;max-width:40rem;height:'+(s.getAttribute('data-height')||'26rem')+';border:0';" +
        "s.parentNode.insertBefore(f,s.nextSibling)})();";

    public static void Map(WebApplication app)
    {
        app.MapGet("/embed.js", (HttpContext http) =>
        {
            http.Response.Headers.CacheControl = "public, max-age=3600";
            http.Response.Headers["Cross-Origin-Resource-Policy"] = "cross-origin";
            return Results.Text(Script, "text/javascript; charset=utf-8");
        }).AllowAnonymous();

        app.MapGet("/e/{slug}/embed", async Task<IResult> (string slug, HttpContext http, PublishedEmployer employers) =>
        {
            if (await employers.OpenAsync(http, slug) is not { } view)
            {
                return Results.NotFound();
            }

            http.Response.Headers.ContentSecurityPolicy = Policy;
            return new RazorComponentResult<EmbedBlock>(new { View = view });
        }).AllowAnonymous().CacheOutput(PublicCaching.Policy);
    }
}
