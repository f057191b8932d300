using System.Globalization;
using System.Text;
using System.Text.Json;
using Huxin.Engine;
using Huxin.Engine.Reconciliation;

namespace Huxin.Tests.Shared.Accuracy;

/// <summary>
/// Everything the engine says about the labelled cases, as a text that was read and approved: confirmations, words, evidence and confidence,
/// which labels do not name. A change of it is a change of what people are told: <c>approve</c> writes it anew, and its difference is read before it is kept.
/// </summary>
internal static class ApprovedFindings
{
    /// <summary>What is said now about the cases of a folder, one after another in order of their names.</summary>
    public static string Of(string folder)
    {
        var text = new StringBuilder();
        foreach (var path in Directory.GetFiles(folder, "*.json").Order(StringComparer.Ordinal))
        {
            using var document = JsonDocument.Parse(File.ReadAllText(path));
            var @case = document.RootElement.GetProperty("case").Deserialize(EngineJson.Contract.Case)!;
            var assessment = Reconciler.Assess(@case, @case.AsOf!.Value);
            text.Append(CultureInfo.InvariantCulture, $"== {Path.GetFileNameWithoutExtension(path)}: {assessment.Lamp}\n");
            foreach (var finding in assessment.Findings)
            {
                var evidence = string.Join("; ", finding.Evidence.Select(e => $"{e.Source} {e.Value?.ToJsonString(EngineJson.Contract.Options)}"));
                text.Append(CultureInfo.InvariantCulture, $"{finding.Code} {finding.Subject.Section} {finding.Subject.Index} {finding.Lamp} {finding.Confidence:0.##}: {finding.Explanation.Zh} {finding.Question?.Zh} [{evidence}]\n");
            }
        }

        return text.ToString();
    }

    /// <summary>Whether what is said is what was approved.</summary>
    public static bool Agrees(string folder, string approved) => Of(folder) == File.ReadAllText(approved);
}
