using System.Text.Json;
using System.Text.Json.Nodes;
using Huxin.Engine;
using Huxin.Engine.Claims;

namespace Huxin.Demonstrations;

/// <summary>An invented candidate, from the same file that tells the stand-in registers about the person.</summary>
internal sealed record DemoPerson(string Name, string Email, string JobTitle, ClaimSet Claims)
{
    public static IReadOnlyList<DemoPerson> ReadAll(string folder) =>
        [.. Directory.EnumerateFiles(folder, "*.json").Order(StringComparer.Ordinal).Select(path =>
        {
            var file = JsonNode.Parse(File.ReadAllText(path))!;
            return new DemoPerson(
                file["person"]!["name"]!.GetValue<string>(),
                file["email"]!.GetValue<string>(),
                file["jobTitle"]!.GetValue<string>(),
                file["claims"].Deserialize(EngineJson.Contract.ClaimSet)!);
        })];
}
