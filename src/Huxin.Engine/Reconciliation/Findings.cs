using System.Text.Json.Nodes;

namespace Huxin.Engine.Reconciliation;

/// <summary>How rules write findings down.</summary>
internal static class Findings
{
    public static void Add(
        this CaseFile file,
        string code,
        string section,
        int? index,
        JsonNode? claim,
        IEnumerable<Evidence> evidence,
        Sentence explanation,
        Sentence? question,
        Lamp? lamp = null,
        double confidence = 0.95)
    {
        var entry = FindingCodes.Of(code);
        file.Found.Add(new Finding
        {
            Code = code,
            Kind = entry.Kind,
            Lamp = lamp ?? entry.Lamp,
            Confidence = confidence,
            Subject = new Subject(section, index),
            Claim = claim,
            Evidence = evidence
                .Select(e => e with { Value = e.Value?.DeepClone() })
                .OrderBy(e => e.Source, StringComparer.Ordinal)
                .ThenBy(e => e.Value?.ToJsonString(), StringComparer.Ordinal)
                .ToList(),
            Explanation = explanation,
            Question = question,
            Rule = new RuleReference(code, 1),
        });
    }
}
