using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;
using Huxin.Engine;
using Huxin.Engine.Claims;
using Huxin.Engine.Reconciliation;
using Huxin.Sandbox;
using Microsoft.AspNetCore.Builder;

namespace Huxin.Tests.Sandbox;

/// <summary>A sandbox of its own on a free port, with the project's invented people.</summary>
internal sealed class RunningSandbox : IAsyncDisposable
{
    private readonly WebApplication app;

    private RunningSandbox(WebApplication app)
    {
        this.app = app;
        Client = new HttpClient { BaseAddress = new Uri(app.Urls.First()) };
    }

    public HttpClient Client { get; }

    public static async Task<RunningSandbox> StartAsync(params string[] settings)
    {
        var app = SandboxApp.Build(["--urls", "http://127.0.0.1:0", .. settings]);
        await app.StartAsync();
        return new RunningSandbox(app);
    }

    public Task<HttpResponseMessage> AskAsync(string register, string key, object person, ClaimSet? claims = null, string[]? companies = null)
    {
        var body = new JsonObject
        {
            ["person"] = JsonSerializer.SerializeToNode(person),
            ["claims"] = claims is null ? null : JsonSerializer.SerializeToNode(claims, EngineJson.Contract.ClaimSet),
            ["companies"] = companies is null ? null : new JsonArray([.. companies.Select(company => JsonValue.Create(company))]),
        };
        var request = new HttpRequestMessage(HttpMethod.Post, $"/registries/{register}/query") { Content = JsonContent.Create(body) };
        request.Headers.Add("Idempotency-Key", key);
        return Client.SendAsync(request);
    }

    public async Task<IReadOnlyList<RegistryRecord>> RecordsAsync(
        string register, object person, ClaimSet? claims = null, string[]? companies = null)
    {
        using var response = await AskAsync(register, Guid.NewGuid().ToString(), person, claims, companies);
        response.EnsureSuccessStatusCode();
        var answer = JsonNode.Parse(await response.Content.ReadAsStringAsync())!;
        Assert.True(answer["invented"]!.GetValue<bool>());
        Assert.NotNull(answer["notice"]!["zh"]);
        return [.. answer["records"]!.AsArray().Select(record => record.Deserialize(EngineJson.Contract.RegistryRecord)!)];
    }

    public async Task<JsonArray> LogAsync() => (await Client.GetFromJsonAsync<JsonNode>("/_control/log"))!.AsArray();

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await app.DisposeAsync();
    }
}
