using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace Huxin.Engine.Reconciliation;

/// <summary>
/// One thing the engine noticed when it laid a claim beside the sources. Facts and numbers, no adjectives;
/// every finding carries what was claimed, what was found, the rule and its version, and a question HR may ask word for word.
/// </summary>
public sealed record Finding
{
    /// <summary>Stable code of the contract, e.g. <c>employment.title-inflated</c>.</summary>
    public required string Code { get; init; }

    public required FindingKind Kind { get; init; }

    public required Lamp Lamp { get; init; }

    /// <summary>0 to 1: how sure the rule is that the facts differ as stated (not how grave it is).</summary>
    public double Confidence { get; init; } = 1;

    public required Subject Subject { get; init; }

    /// <summary>The claim, as the claims document states it; null where the finding has none (an undisclosed job).</summary>
    public JsonNode? Claim { get; init; }

    public IReadOnlyList<Evidence> Evidence { get; init => field = value ?? []; } = [];

    public required Sentence Explanation { get; init; }

    /// <summary>One question to ask, word for word; absent for confirmations.</summary>
    public Sentence? Question { get; init; }

    public required RuleReference Rule { get; init; }
}

/// <summary>What a finding is about: an entry of the résumé's own list, or a section as a whole (index null).</summary>
public sealed record Subject(string Section, [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] int? Index);

/// <summary>What a source says. <paramref name="Source"/> is e.g. <c>profile:maimai</c>, <c>registry:chsi</c>, <c>referee:manager</c>.</summary>
public sealed record Evidence(string Source, JsonNode? Value);

public sealed record RuleReference(string Id, int Version);

[JsonConverter(typeof(JsonStringEnumConverter<FindingKind>))]
public enum FindingKind
{
    [JsonStringEnumMemberName("contradiction")] Contradiction,
    [JsonStringEnumMemberName("difference")] Difference,
    [JsonStringEnumMemberName("gap")] Gap,
    [JsonStringEnumMemberName("overlap")] Overlap,
    [JsonStringEnumMemberName("vague")] Vague,
    [JsonStringEnumMemberName("unverifiable")] Unverifiable,
    [JsonStringEnumMemberName("record")] Record,
    [JsonStringEnumMemberName("confirmed")] Confirmed,
}

/// <summary>The market's four lamps and none. Presentation of a finding, never a decision. Ordered from harmless to grave.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Lamp>))]
public enum Lamp
{
    [JsonStringEnumMemberName("none")] None,
    [JsonStringEnumMemberName("green")] Green,
    [JsonStringEnumMemberName("blue")] Blue,
    [JsonStringEnumMemberName("yellow")] Yellow,
    [JsonStringEnumMemberName("red")] Red,
}
