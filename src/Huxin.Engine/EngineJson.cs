using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using Huxin.Engine.Certificates;
using Huxin.Engine.Claims;
using Huxin.Engine.Identifiers;
using Huxin.Engine.Reconciliation;
using Huxin.Engine.Wording;

namespace Huxin.Engine;

/// <summary>
/// How the contract's documents are written: camelCase, absent instead of null, Chinese as itself.
/// Source-generated, so that the command line starts fast.
/// </summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    PropertyNameCaseInsensitive = false,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    AllowTrailingCommas = true,
    ReadCommentHandling = JsonCommentHandling.Skip)]
[JsonSerializable(typeof(ClaimSet))]
[JsonSerializable(typeof(Case))]
[JsonSerializable(typeof(Assessment))]
[JsonSerializable(typeof(Finding))]
[JsonSerializable(typeof(RegistryRecord))]
[JsonSerializable(typeof(IReadOnlyList<RegistryRecord>))]
[JsonSerializable(typeof(Identification))]
[JsonSerializable(typeof(IReadOnlyList<Finding>))]
[JsonSerializable(typeof(LintDocument))]
[JsonSerializable(typeof(Certificate))]
public sealed partial class EngineJson : JsonSerializerContext
{
    private static EngineJson? contract;

    /// <summary>The context to use everywhere: as generated, and with Chinese written as itself instead of escapes.</summary>
    public static EngineJson Contract => contract ??= new(new JsonSerializerOptions(Default.Options)
    {
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    });
}
