using System.Text.Json.Serialization;

namespace Huxin.Engine.Identifiers;

/// <summary>
/// What an identifier says of itself. Valid means: nothing in its structure contradicts the standard;
/// it never means that the number was issued. Warnings are worth a look and no fault.
/// </summary>
public sealed record Identification
{
    public required string Kind { get; init; }

    /// <summary>The identifier with its middle hidden; the whole number never appears in an answer.</summary>
    public required string Masked { get; init; }

    public required bool Valid { get; init; }

    public IReadOnlyList<IdentifierCheck> Checks { get; init; } = [];

    public IReadOnlyList<IdentifierWarning> Warnings { get; init; } = [];

    /// <summary>What the number says, e.g. <c>region</c>, <c>birthDate</c>, <c>school</c>, <c>year</c>, <c>level</c>; never gender.</summary>
    public IReadOnlyDictionary<string, string> Parts { get; init; } = new Dictionary<string, string>();
}

public sealed record IdentifierCheck(string Code, bool Ok, string Zh, string En);

public sealed record IdentifierWarning(string Code, string Zh, string En);

/// <summary>Collects what the rules of one kind of identifier find.</summary>
internal sealed class Findings(string kind, string masked)
{
    private readonly List<IdentifierCheck> checks = [];
    private readonly List<IdentifierWarning> warnings = [];
    private readonly Dictionary<string, string> parts = [];

    [JsonIgnore]
    public bool Ok => checks.TrueForAll(check => check.Ok);

    public bool Check(string code, bool ok, string zh, string en)
    {
        checks.Add(new IdentifierCheck(code, ok, zh, en));
        return ok;
    }

    public void Warn(string code, string zh, string en) => warnings.Add(new IdentifierWarning(code, zh, en));

    public void Part(string name, string? value)
    {
        if (value is not null)
        {
            parts[name] = value;
        }
    }

    public Identification Done() => new()
    {
        Kind = kind,
        Masked = masked,
        Valid = Ok,
        Checks = checks,
        Warnings = warnings,
        Parts = parts,
    };
}
