using System.Text.Json;
using System.Text.Json.Nodes;
using Huxin.Engine.Claims;

namespace Huxin.Engine.Reconciliation;

/// <summary>Claims and records as the JSON a finding carries; identifiers are masked on the way.</summary>
internal static class FindingJson
{
    public static JsonNode Of(WorkClaim claim) => Node(claim with { Highlights = [] }, EngineJson.Contract.WorkClaim);

    public static JsonNode Of(EducationClaim claim) => Node(claim, EngineJson.Contract.EducationClaim);

    /// <summary>A register that hides nothing of an ID number has it hidden here.</summary>
    public static JsonNode Of(RegistryRecord record) => Node(
        record.IdMasked is { } number && Array.TrueForAll(Identifiers.Identifier.Clean(number).ToCharArray(), char.IsAsciiLetterOrDigit) ? record with { IdMasked = Identifiers.IdNumber.Mask(number) } : record,
        EngineJson.Contract.RegistryRecord);

    public static JsonNode Of(RefereeAnswers answers) => Node(answers, EngineJson.Contract.RefereeAnswers);

    public static JsonNode Of(CaseSource source) => Node(source, EngineJson.Contract.CaseSource);

    public static JsonNode IdNumber(string number) => new JsonObject { ["idNumber"] = Identifiers.IdNumber.Mask(number) };

    public static JsonNode Name(string? name) => new JsonObject { ["name"] = name };

    public static JsonNode Text(string name, string value) => new JsonObject { [name] = value };

    private static JsonNode Node<T>(T value, System.Text.Json.Serialization.Metadata.JsonTypeInfo<T> type)
    {
        var node = JsonSerializer.SerializeToNode(value, type)!;
        if (node is JsonObject empty)
        {
            empty.Remove("highlights");
        }

        return node;
    }
}
