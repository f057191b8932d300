using System.Xml.Linq;
using Huxin.Engine.Disclosure;
using Huxin.Engine.Questions;
using Huxin.Platform.Settings;
using Huxin.Platform.Storage;
using Huxin.Platform.Tenancy;
using Huxin.Platform.Ui;
using Microsoft.EntityFrameworkCore;

namespace Huxin.Rooms.Transparency.Public;

/// <summary>
/// What search engines ask for first: what they may look at, and an index of the published employers, each with a map of its own pages in
/// both languages.
/// </summary>
internal static class SiteFiles
{
    private static readonly XNamespace sitemap = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static readonly XNamespace xhtml = "http://www.w3.org/1999/xhtml";

    /// <summary>The most employers a site map's index may name is 50,000 (sitemaps.org, read 2026-11-25).</summary>
    private const int MostEmployers = 50_000;

    public static void Map(WebApplication app)
    {
        app.MapGet("/robots.txt", (HuxinSettings settings) => Results.Text(
            $"User-agent: *\nDisallow: /console\nDisallow: /c/\nDisallow: /my/\nDisallow: /q/\nDisallow: /sign-in\nSitemap: {new Uri(settings.PublicUrl, "sitemap.xml")}\n")).AllowAnonymous();

        app.MapGet("/sitemap.xml", async (HuxinDb db, HuxinSettings settings, CancellationToken cancel) =>
        {
            // What is published is for everyone, whoever's it is: this one list crosses organizations on purpose.
            var slugs = await db.Set<EmployerPageRow>().IgnoreQueryFilters().AsNoTracking().Where(page => page.Published)
                .Join(db.Set<OrganizationRow>(), page => page.OrganizationId, organization => organization.Id, (_, organization) => organization.Slug)
                .Where(slug => slug != null).OrderBy(slug => slug).Take(MostEmployers).ToListAsync(cancel);
            return Xml(new XElement(sitemap + "sitemapindex", slugs.Select(slug =>
                new XElement(sitemap + "sitemap", new XElement(sitemap + "loc", new Uri(settings.PublicUrl, $"e/{slug}/sitemap.xml"))))));
        }).AllowAnonymous().CacheOutput(PublicCaching.Policy);

        app.MapGet("/e/{slug}/sitemap.xml", async (string slug, HttpContext http, PublishedEmployer employers, IEnumerable<IDisclosures> disclosures, IEnumerable<IFaq> faqs, HuxinSettings settings) =>
        {
            if (await employers.OpenAsync(http, slug) is null)
            {
                return Results.NotFound();
            }

            var pages = new List<string> { "", "/report" };
            pages.AddRange(faqs.Select(_ => "/questions"));
            foreach (var disclosure in disclosures)
            {
                pages.AddRange((await disclosure.AllCurrentAsync(http.RequestAborted)).Select(job => $"/jobs/{job.JobId}"));
            }

            return Xml(new XElement(sitemap + "urlset", new XAttribute(XNamespace.Xmlns + "xhtml", xhtml), pages.Select(page => Entry(new Uri(settings.PublicUrl, $"e/{slug}{page}").ToString()))));
        }).AllowAnonymous().CacheOutput(PublicCaching.Policy);
    }

    private static XElement Entry(string address) => new(sitemap + "url", new XElement(sitemap + "loc", address),
        Alternate("zh-CN", $"{address}?lang=zh"), Alternate("en", $"{address}?lang=en"));

    private static XElement Alternate(string language, string address) =>
        new(xhtml + "link", new XAttribute("rel", "alternate"), new XAttribute("hreflang", language), new XAttribute("href", address));

    private static IResult Xml(XElement root) => Results.Text(new XDocument(root).ToString(), "application/xml; charset=utf-8");
}
