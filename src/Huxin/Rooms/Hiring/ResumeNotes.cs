using System.Collections.ObjectModel;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Huxin.Documents.Reading;
using Huxin.Documents.Resumes;
using Huxin.Engine;
using Huxin.Engine.Claims;

namespace Huxin.Rooms.Hiring;

/// <summary>What reading a résumé told beside its claims: where each field stands, what to look at again, what is held back.</summary>
internal sealed record ResumeNotes
{
    private static readonly JsonSerializerOptions stored = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Pages that can be shown; 0 when the format has none.</summary>
    public int Pages { get; init; }

    public IReadOnlyDictionary<string, ClaimPlace> Places { get; init; } = ReadOnlyDictionary<string, ClaimPlace>.Empty;

    public IReadOnlyList<string> LowConfidence { get; init; } = [];

    public IReadOnlyList<string> Withheld { get; init; } = [];

    public IReadOnlyList<PagePlace> WithheldPlaces { get; init; } = [];

    public static ResumeNotes Of(ResumeReading reading) => new()
    {
        Pages = reading.Format is "pdf" or "image" ? reading.Pages : 0,
        Places = reading.Places,
        LowConfidence = reading.LowConfidence,
        Withheld = reading.Withheld,
        WithheldPlaces = reading.WithheldPlaces,
    };

    public static ResumeNotes Read(string? json) => json is null ? new() : JsonSerializer.Deserialize<ResumeNotes>(json, stored)!;

    public string Json() => JsonSerializer.Serialize(this, stored);

    /// <summary>The places of fields that say the same in both sets of claims: those of another file must not be shown for these.</summary>
    public ResumeNotes For(ClaimSet read, ClaimSet kept)
    {
        var (before, now) = (JsonSerializer.SerializeToNode(kept, EngineJson.Contract.ClaimSet), JsonSerializer.SerializeToNode(read, EngineJson.Contract.ClaimSet));
        return this with { Places = Places.Where(place => JsonNode.DeepEquals(At(before, place.Key), At(now, place.Key))).ToDictionary(), LowConfidence = [] };
    }

    private static JsonNode? At(JsonNode? node, string path) => path.Split('/').Aggregate(node, (inner, step) => inner switch
    {
        JsonArray list => int.TryParse(step, out var index) && index < list.Count ? list[index] : null,
        JsonObject fields => fields[step],
        _ => null,
    });
}
