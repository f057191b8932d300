using System.Text.Encodings.Web;
using System.Text.Json;
using Huxin.Documents.Signatures;
using Huxin.Engine;
using Huxin.Engine.Certificates;

namespace Huxin.Rooms.Checks;

/// <summary>What was read from a document that the candidate handed in. It helps whoever looks at it; it is no finding and decides nothing.</summary>
internal sealed record EvidenceReading
{
    private static readonly JsonSerializerOptions layout = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Null when the file could not be read; then <see cref="Refusal"/> says why.</summary>
    public Certificate? Certificate { get; init; }

    public Refusal? Refusal { get; init; }

    /// <summary>The file's signature; <see cref="SignatureStatus.None"/> for what is no PDF.</summary>
    public SignatureStatus Signature { get; init; }

    public Sentence? SignatureReason { get; init; }

    public string? Signer { get; init; }

    public DateTimeOffset? SignedAt { get; init; }

    public static EvidenceReading? Of(string? json) => json is null ? null : JsonSerializer.Deserialize<EvidenceReading>(json, layout);

    public string Json() => JsonSerializer.Serialize(this, layout);
}
