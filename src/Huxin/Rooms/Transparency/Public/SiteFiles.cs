using System.Xml.Linq;
using Huxin.Platform.Settings;
using Huxin.Platform.Storage;
using Huxin.Platform.Tenancy;
using Huxin.Platform.Ui;
using Microsoft.EntityFrameworkCore;

namespace Huxin.Rooms.Transparency.Public;

/// <summary>What search engines ask for first: what they may look at, and the addresses of all published employers in both languages.</summary>
internal static class SiteFiles
{
    private static readonly XNamespace sitemap = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static readonly XNamespace xhtml = "http://www.w3.org/1999/xhtml";

    /// <summary>What follows the slug.</summary>
    private static readonly string[] pages = ["", "/report"];

    public static void Map(WebApplication app)
    {
        app.MapGet("/robots.txt", (HuxinSettings settings) => Results.Text(
            $"User-agent: *\nDisallow: /console\nDisallow: /c/\nDisallow: /my/\nDisallow: /sign-in\nSitemap: {new Uri(settings.PublicUrl, "sitemap.xml")}\n")).AllowAnonymous();
        app.MapGet("/sitemap.xml", async (HuxinDb db, HuxinSettings settings, CancellationToken cancel) =>
        {
            // What is published is for everyone, whoever's it is: this one list crosses organizations on purpose.
            var employers = await db.Set<EmployerPageRow>().IgnoreQueryFilters().AsNoTracking().Where(page => page.Published)
                .Join(db.Set<OrganizationRow>(), page => page.OrganizationId, organization => organization.Id, (page, organization) => new { organization.Slug, page.ChangedAt })
                .Where(employer => employer.Slug != null).OrderBy(employer => employer.Slug).Take(20_000).ToListAsync(cancel);
            var root = new XElement(sitemap + "urlset", new XAttribute(XNamespace.Xmlns + "xhtml", xhtml));
            foreach (var employer in employers)
            {
                foreach (var page in pages)
                {
                    var address = new Uri(settings.PublicUrl, $"e/{employer.Slug}{page}").ToString();
                    root.Add(new XElement(sitemap + "url", new XElement(sitemap + "loc", address), new XElement(sitemap + "lastmod", employer.ChangedAt.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)),
                        Alternate("zh-CN", $"{address}?lang=zh"), Alternate("en", $"{address}?lang=en")));
                }
            }

            return Results.Text(new XDocument(root).ToString(), "application/xml; charset=utf-8");
        }).AllowAnonymous().CacheOutput(PublicCaching.Policy);
    }

    private static XElement Alternate(string language, string address) =>
        new(xhtml + "link", new XAttribute("rel", "alternate"), new XAttribute("hreflang", language), new XAttribute("href", address));
}
