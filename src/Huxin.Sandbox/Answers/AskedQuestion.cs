using System.Text.Json.Serialization;
using Huxin.Engine.Claims;

namespace Huxin.Sandbox;

/// <summary>The body of a question to a register.</summary>
public sealed record AskedQuestion
{
    public AskedPerson? Person { get; init; }

    public ClaimSet? Claims { get; init; }

    public IReadOnlyList<string>? Companies { get; init; }

    /// <summary>The employer that is asked about, instead of a person.</summary>
    public AskedOrganization? Organization { get; init; }
}

public sealed record AskedOrganization
{
    public string? Name { get; init; }

    public string? Uscc { get; init; }
}

public sealed record AskedPerson
{
    public string? Name { get; init; }

    public string? IdNumber { get; init; }

    public PartialDate? BirthDate { get; init; }
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(AskedQuestion))]
internal sealed partial class AskedQuestionJson : JsonSerializerContext;
