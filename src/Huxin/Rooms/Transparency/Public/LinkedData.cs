using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;
using Huxin.Engine;
using Huxin.Engine.Disclosure;
using Huxin.Engine.Transparency;

namespace Huxin.Rooms.Transparency.Public;

/// <summary>
/// The page for machines (JSON-LD, schema.org): the organization, each open job that has a published disclosure, and each video. Angle brackets
/// and ampersands are escaped, so that nothing in it can end the element it stands in.
/// </summary>
internal static class LinkedData
{
    private static readonly JsonSerializerOptions writing = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public static string Of(EmployerView view, Uri site, Language language)
    {
        var address = new Uri(site, $"e/{view.Organization.Slug}").ToString();
        var organization = new JsonObject { ["@type"] = "Organization", ["@id"] = $"{address}#organization", ["name"] = view.Organization.Name, ["url"] = address };
        if (view.Organization.Uscc is { } code)
        {
            organization["identifier"] = new JsonObject { ["@type"] = "PropertyValue", ["propertyID"] = "USCC", ["value"] = code };
        }

        if (view.Page?.Introduces() is { } words)
        {
            organization["description"] = words.In(language);
        }

        var awards = view.Of(EmployerClaimKind.Award).Select(claim => (JsonNode)claim.Row.Says().In(language)).ToArray();
        if (awards.Length > 0)
        {
            organization["award"] = new JsonArray(awards);
        }

        var graph = new JsonArray(organization);
        foreach (var job in view.Jobs)
        {
            if (view.Disclosures.FirstOrDefault(one => one.JobId == job.Id) is { } disclosure)
            {
                graph.Add(Job(view, job.Id, disclosure, address));
            }
        }

        foreach (var (claim, media) in view.Claims.SelectMany(claim => claim.Media.Where(media => media.VideoId is not null).Select(media => (claim, media))))
        {
            graph.Add(new JsonObject
            {
                ["@type"] = "VideoObject",
                ["name"] = media.Alt,
                ["description"] = claim.Row.Says().In(language),
                ["thumbnailUrl"] = $"{address}/media/{media.Id}/1280",
                ["contentUrl"] = $"{address}/media/{media.Id}/video",
                ["uploadDate"] = Date(media.AddedAt),
            });
        }

        return new JsonObject { ["@context"] = "https://schema.org", ["@graph"] = graph }.ToJsonString(writing);
    }

    private static JsonObject Job(EmployerView view, Guid id, PublishedDisclosure disclosure, string address) => new()
    {
        ["@type"] = "JobPosting",
        ["title"] = disclosure.JobTitle,
        ["description"] = string.Join("\n\n", disclosure.Blocks.Select(block => block.Words)),
        ["datePosted"] = Date(disclosure.PublishedAt),
        ["url"] = $"{address}/jobs/{id}",
        ["identifier"] = new JsonObject { ["@type"] = "PropertyValue", ["name"] = view.Organization.Name, ["value"] = $"{id}" },
        ["hiringOrganization"] = new JsonObject { ["@id"] = $"{address}#organization", ["@type"] = "Organization", ["name"] = view.Organization.Name },
        ["jobLocation"] = new JsonObject
        {
            ["@type"] = "Place",
            ["address"] = new JsonObject { ["@type"] = "PostalAddress", ["addressCountry"] = "CN", ["addressLocality"] = disclosure.Place ?? disclosure.Says(DisclosureBlock.WorkPlace) },
        },
    };

    private static string Date(DateTimeOffset at) => at.ToOffset(TimeSpan.FromHours(8)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
