using System.Text.Json.Serialization;
using Huxin.Engine;
using Huxin.Engine.Claims;
using Huxin.Engine.Reconciliation;

namespace Huxin.Sandbox;

/// <summary>
/// One invented person of <c>samples/registries</c>: what each register holds (absent: as the claims say), what the résumé
/// claims, and what else a demonstration needs.
/// </summary>
public sealed record PersonFile
{
    public required KnownPerson Person { get; init; }

    /// <summary>What is true of this person, in a sentence: why the example exists.</summary>
    public Sentence? Truth { get; init; }

    public string? Email { get; init; }

    public string? JobTitle { get; init; }

    /// <summary>What the résumé says.</summary>
    public ClaimSet? Claims { get; init; }

    /// <summary>Further sources of a demonstration (public profile, referees); the registers do not use them.</summary>
    public IReadOnlyList<CaseSource> OtherSources { get; init; } = [];

    [JsonPropertyName("chsi")]
    public IReadOnlyList<RegistryRecord>? Study { get; init; }

    [JsonPropertyName("social-insurance")]
    public IReadOnlyList<RegistryRecord>? SocialInsurance { get; init; }

    public IReadOnlyList<RegistryRecord>? Court { get; init; }

    public IReadOnlyList<RegistryRecord>? Business { get; init; }

    public IReadOnlyList<RegistryRecord>? Employer { get; init; }

    public IReadOnlyList<RegistryRecord>? Of(string register) => register switch
    {
        Registers.Study => Study,
        Registers.SocialInsurance => SocialInsurance,
        Registers.Court => Court,
        Registers.Business => Business,
        Registers.Employer => Employer,
        _ => null,
    };
}

public sealed record KnownPerson
{
    public required string Name { get; init; }

    public string? IdNumber { get; init; }
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    AllowTrailingCommas = true,
    ReadCommentHandling = System.Text.Json.JsonCommentHandling.Skip)]
[JsonSerializable(typeof(PersonFile))]
internal sealed partial class PersonFileJson : JsonSerializerContext;
