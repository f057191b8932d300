using System.Text.Json;
using System.Text.Json.Nodes;
using Huxin.Engine;
using Huxin.Engine.Certificates;

namespace Huxin.Documents.Tests.Certificates;

/// <summary>A certificate in one line: kind; field=value; …; failed=codes. Contributions as employer from..to city, parted by bars.</summary>
internal static class Said
{
    public static string Of(Certificate certificate)
    {
        var json = JsonSerializer.SerializeToNode(certificate, EngineJson.Contract.Certificate)!;
        var parts = new List<string> { (string)json["kind"]! };
        parts.AddRange(json["fields"]!.AsObject().Where(field => field.Key != "records" || field.Value!.AsArray().Count > 0)
            .Select(field => $"{field.Key}={(field.Key == "records" ? Records(field.Value!.AsArray()) : field.Value!.ToString())}").Order(StringComparer.Ordinal));
        var failed = certificate.Checks.Where(check => !check.Ok).Select(check => check.Code).Order(StringComparer.Ordinal).ToList();
        if (failed.Count > 0)
        {
            parts.Add("failed=" + string.Join(',', failed));
        }

        return string.Join("; ", parts);
    }

    /// <summary>An expected line, its fields in the same order.</summary>
    public static string Sorted(string expected)
    {
        var parts = expected.Split("; ");
        return string.Join("; ", parts[..1].Concat(parts.Skip(1).Where(p => !p.StartsWith("failed=", StringComparison.Ordinal)).Order(StringComparer.Ordinal))
            .Concat(parts.Where(p => p.StartsWith("failed=", StringComparison.Ordinal))));
    }

    private static string Records(JsonArray records) => string.Join('|', records.Select(r => $"{r!["employer"]} {r["from"]}..{r["to"]} {r["city"]}".Trim()));
}
