using System.Text.Json;
using System.Text.Json.Nodes;
using Huxin.Documents.Certificates;
using Huxin.Engine;
using Huxin.Tests.Shared;

namespace Huxin.Documents.Tests.Certificates;

/// <summary>Labelled certificates beside the project: kind, every field and every planted flaw must come out, and no other check may fail.</summary>
public sealed class CertificateScoreTests
{
    [Fact]
    public void Certificates_agree_with_the_truth()
    {
        var folder = SharedFolder.Path("examples", "certificates");
        var wrong = new List<string>();
        foreach (var path in Directory.EnumerateFiles(Path.Combine(folder, "truth"), "*.json").Order(StringComparer.Ordinal))
        {
            var file = Path.Combine(folder, Path.GetFileName(path).Replace(".truth.json", "", StringComparison.Ordinal));
            var truth = JsonNode.Parse(File.ReadAllText(path))!;
            var read = CertificateReader.Read(File.ReadAllBytes(file), file, TestContext.Current.CancellationToken);
            var faults = read.Ok
                ? Differences(truth, JsonSerializer.SerializeToNode(read.Value.Certificate, EngineJson.Contract.Certificate)!).ToList()
                : [read.Refusal.Code];
            TestContext.Current.TestOutputHelper?.WriteLine($"{Path.GetFileName(file)}: {(faults.Count == 0 ? "exact" : string.Join("; ", faults))}");
            if (faults.Count > 0)
            {
                TestContext.Current.TestOutputHelper?.WriteLine(read.Ok ? read.Value.Text : "");
            }

            wrong.AddRange(faults.Select(fault => $"{Path.GetFileName(file)}: {fault}"));
        }

        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    private static IEnumerable<string> Differences(JsonNode truth, JsonNode found)
    {
        if ((string?)truth["kind"] != (string?)found["kind"])
        {
            yield return $"kind {found["kind"]} instead of {truth["kind"]}";
        }

        var (said, read) = (truth["fields"]!.AsObject(), found["fields"]!.AsObject());
        foreach (var name in said.Select(field => field.Key).Union(read.Select(field => field.Key)))
        {
            var (expected, answer) = (said[name]?.ToJsonString(), read[name]?.ToJsonString());
            var accepted = truth["aliases"]?[name]?.AsArray().Any(alias => alias!.ToJsonString() == answer) == true
                || (answer is null && truth["optionalFields"]?.AsArray().Any(field => (string?)field == name) == true);
            if (!JsonNode.DeepEquals(said[name], read[name]) && !accepted)
            {
                yield return $"{name} {answer} instead of {expected}";
            }
        }

        var failed = found["checks"]!.AsArray().Where(check => !(bool)check!["ok"]!).Select(check => (string)check!["code"]!).Order(StringComparer.Ordinal);
        var planted = truth["failedChecks"]!.AsArray().Select(code => (string)code!).Order(StringComparer.Ordinal).ToList();
        if (!failed.SequenceEqual(planted))
        {
            yield return $"failed {string.Join(',', failed)} instead of {string.Join(',', planted)}";
        }
    }
}
