using System.Text.Json;
using Huxin.Engine.Reconciliation;
using Huxin.Tests.Shared;

namespace Huxin.Engine.Tests.Reconciliation;

/// <summary>The labelled cases of the shared folder: precision, recall, F1, forbidden findings and agreement on the overall lamp.</summary>
public sealed class LabelledCases(ITestOutputHelper output)
{
    [Fact]
    public void The_engine_finds_what_a_careful_analyst_finds_and_nothing_forbidden()
    {
        var (found, missed, extra, forbidden, lamps, cases) = (0, 0, 0, 0, 0, 0);
        foreach (var path in Directory.GetFiles(SharedFolder.Path("examples", "reconciliation"), "v*.json").Order())
        {
            using var document = JsonDocument.Parse(File.ReadAllText(path));
            var root = document.RootElement;
            var @case = root.GetProperty("case").Deserialize(EngineJson.Contract.Case)!;
            var assessment = Reconciler.Assess(@case, @case.AsOf!.Value);
            var open = assessment.Findings.Where(f => f.Code is not ("item.confirmed" or "claim.vague"))
                .Select(f => (f.Code, f.Subject.Section, f.Subject.Index)).ToList();
            cases++;
            foreach (var wanted in root.GetProperty("expect").EnumerateArray())
            {
                var key = (wanted.GetProperty("code").GetString()!, wanted.GetProperty("section").GetString()!, Index(wanted));
                if (open.Remove(key))
                {
                    found++;
                }
                else
                {
                    missed++;
                    output.WriteLine($"{Path.GetFileName(path)} missed {key}");
                }
            }

            foreach (var (code, section, index) in open)
            {
                var finding = assessment.Findings.First(f => f.Code == code && f.Subject.Section == section && f.Subject.Index == index);
                extra += code == "risk.litigation" && finding.Lamp == Lamp.None ? 0 : 1;
                output.WriteLine($"{Path.GetFileName(path)} extra {code} {section} {index}: {finding.Explanation.Zh}");
            }

            foreach (var banned in root.GetProperty("forbid").EnumerateArray())
            {
                var hits = assessment.Findings.Count(f => f.Code == banned.GetProperty("code").GetString()
                    && (!banned.TryGetProperty("section", out var s) || s.GetString() == f.Subject.Section)
                    && (!banned.TryGetProperty("index", out _) || Index(banned) == f.Subject.Index));
                forbidden += hits;
                if (hits > 0)
                {
                    output.WriteLine($"{Path.GetFileName(path)} forbidden {banned}");
                }
            }

            var lamp = root.GetProperty("lamp").GetString();
            var mine = assessment.Lamp.ToString().ToLowerInvariant();
            lamps += lamp == mine ? 1 : 0;
            if (lamp != mine)
            {
                output.WriteLine($"{Path.GetFileName(path)} lamp {mine}, wanted {lamp}");
            }
        }

        var (precision, recall) = ((double)found / Math.Max(1, found + extra), (double)found / Math.Max(1, found + missed));
        var f1 = 2 * precision * recall / Math.Max(0.001, precision + recall);
        output.WriteLine($"precision {precision:F3} recall {recall:F3} F1 {f1:F3} forbidden {forbidden} lamps {lamps}/{cases}");
        Assert.True(precision >= 0.95 && recall >= 0.95, $"precision {precision:F3}, recall {recall:F3}");
        Assert.Equal(0, forbidden);
        Assert.True(lamps >= cases - 1, $"{lamps} of {cases} lamps agree");
    }

    private static int? Index(JsonElement label) =>
        label.TryGetProperty("index", out var index) && index.ValueKind == JsonValueKind.Number ? index.GetInt32() : null;
}
