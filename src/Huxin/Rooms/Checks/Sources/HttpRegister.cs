using System.Text.Json;
using System.Text.Json.Nodes;
using Huxin.Engine;
using Huxin.Platform.Registers;

namespace Huxin.Rooms.Checks.Sources;

/// <summary>Asks the configured register service about a candidate.</summary>
internal sealed class HttpRegister(RegisterClient client) : IRegister
{
    public bool Knows(string register) => client.Reachable;

    public Task<RegisterAnswer> AskAsync(RegisterQuestion question, CancellationToken cancel) => client.AskAsync(question.Register, question.Key, new JsonObject
    {
        ["person"] = new JsonObject { ["name"] = question.Name, ["idNumber"] = question.IdNumber },
        ["claims"] = JsonSerializer.SerializeToNode(question.Claims, EngineJson.Contract.ClaimSet),
        ["companies"] = new JsonArray([.. question.Companies.Select(company => JsonValue.Create(company))]),
    }, cancel);
}
