using System.Text.Json;
using Huxin.Engine;
using Huxin.Engine.Reconciliation;

namespace Huxin.Tests.Shared.Accuracy;

/// <summary>
/// Labelled cases against the engine's answers. Compared are code, section and index, each as often as expected;
/// confirmations and vague claims are not labelled.
/// </summary>
internal sealed class ReconciliationAccuracy
{
    private readonly SortedDictionary<string, Tally> codes = new(StringComparer.Ordinal);

    public int Cases { get; private set; }

    /// <summary>Findings that a label says must not appear.</summary>
    public int Forbidden { get; private set; }

    /// <summary>Cases whose overall lamp is the labelled one.</summary>
    public int Lamps { get; private set; }

    public Tally All => codes.Values.Aggregate(new Tally(), (a, b) => a + b);

    public IReadOnlyDictionary<string, Tally> Codes => codes;

    /// <summary>A line for everything that differs from the labels.</summary>
    public List<string> Differences { get; } = [];

    public static ReconciliationAccuracy Of(string folder)
    {
        var result = new ReconciliationAccuracy();
        foreach (var path in Directory.GetFiles(folder, "*.json").Order(StringComparer.Ordinal))
        {
            using var document = JsonDocument.Parse(File.ReadAllText(path));
            result.Add(Path.GetFileNameWithoutExtension(path), document.RootElement);
        }

        return result;
    }

    /// <summary>Whether every case of a folder comes out as labelled; stops at the first that does not.</summary>
    public static bool Agrees(string folder) => Directory.GetFiles(folder, "*.json").Order(StringComparer.Ordinal).All(path =>
    {
        var one = new ReconciliationAccuracy();
        using var document = JsonDocument.Parse(File.ReadAllText(path));
        one.Add("", document.RootElement);
        return one.Differences.Count == 0;
    });

    private void Add(string name, JsonElement labelled)
    {
        Cases++;
        var @case = labelled.GetProperty("case").Deserialize(EngineJson.Contract.Case)!;
        var assessment = Reconciler.Assess(@case, @case.AsOf!.Value);

        // A lawsuit that gets no lamp may be told or left out.
        var open = assessment.Findings
            .Where(f => f.Code is not ("item.confirmed" or "claim.vague") && !(f.Code == "risk.litigation" && f.Lamp == Lamp.None))
            .Select(f => (f.Code, f.Subject.Section, f.Subject.Index)).ToList();
        foreach (var wanted in labelled.GetProperty("expect").EnumerateArray())
        {
            var key = (Code: wanted.GetProperty("code").GetString()!, wanted.GetProperty("section").GetString()!, Index(wanted));
            var found = open.Remove(key);
            Count(key.Code, found ? new Tally(Found: 1) : new Tally(Missed: 1));
            if (!found)
            {
                Differences.Add($"{name} missed {key}");
            }
            else if (wanted.TryGetProperty("lamp", out var wantedLamp)
                && !assessment.Findings.Any(f => (f.Code, f.Subject.Section, f.Subject.Index) == key && Is(f.Lamp, wantedLamp.GetString())))
            {
                Differences.Add($"{name} {key} has another lamp than {wantedLamp.GetString()}");
            }
        }

        foreach (var key in open)
        {
            Count(key.Code, new Tally(Extra: 1));
            Differences.Add($"{name} extra {key}: {assessment.Findings.First(f => (f.Code, f.Subject.Section, f.Subject.Index) == key).Explanation.Zh}");
        }

        foreach (var banned in labelled.GetProperty("forbid").EnumerateArray())
        {
            var hits = assessment.Findings.Count(f => f.Code == banned.GetProperty("code").GetString()
                && (!banned.TryGetProperty("section", out var section) || section.GetString() == f.Subject.Section)
                && (!banned.TryGetProperty("index", out _) || Index(banned) == f.Subject.Index));
            Forbidden += hits;
            if (hits > 0)
            {
                Differences.Add($"{name} forbidden {banned}");
            }
        }

        var lamp = labelled.GetProperty("lamp").GetString();
        if (Is(assessment.Lamp, lamp))
        {
            Lamps++;
        }
        else
        {
            Differences.Add($"{name} lamp {assessment.Lamp}, labelled {lamp}");
        }
    }

    private void Count(string code, Tally tally) => codes[code] = codes.GetValueOrDefault(code, new Tally()) + tally;

    private static bool Is(Lamp lamp, string? name) => string.Equals(lamp.ToString(), name, StringComparison.OrdinalIgnoreCase);

    private static int? Index(JsonElement label) =>
        label.TryGetProperty("index", out var index) && index.ValueKind == JsonValueKind.Number ? index.GetInt32() : null;
}
