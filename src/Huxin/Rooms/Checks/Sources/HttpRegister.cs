using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using System.Text.Json.Nodes;
using Huxin.Engine;
using Huxin.Platform.Settings;
using Polly;
using Polly.Timeout;

namespace Huxin.Rooms.Checks.Sources;

/// <summary>
/// Registers behind one HTTP service, whose address an operator configured. Only that host is ever called, redirects are not followed.
/// Repeating is the errand's business, because it has to survive a crash; here there is one attempt with a time limit and a limit of calls at once.
/// </summary>
internal sealed class HttpRegister(IHttpClientFactory clients, HuxinSettings settings) : IRegister
{
    public const string Client = "registers";

    /// <summary>An answer larger than this is not an answer about one person.</summary>
    private const int MostBytes = 1024 * 1024;

    public bool Knows(string register) => settings.Registers is not null;

    public async Task<RegisterAnswer> AskAsync(RegisterQuestion question, CancellationToken cancel)
    {
        var body = new JsonObject
        {
            ["person"] = new JsonObject { ["name"] = question.Name, ["idNumber"] = question.IdNumber },
            ["claims"] = JsonSerializer.SerializeToNode(question.Claims, EngineJson.Contract.ClaimSet),
            ["companies"] = new JsonArray([.. question.Companies.Select(company => JsonValue.Create(company))]),
        };
        try
        {
            using var client = clients.CreateClient(Client);
            using var request = new HttpRequestMessage(HttpMethod.Post, $"registries/{question.Register}/query");
            request.Headers.Add("Idempotency-Key", question.Key.ToString());
            request.Content = new StringContent(body.ToJsonString(), new MediaTypeHeaderValue("application/json"));
            using var response = await client.SendAsync(request, cancel);
            if (response.StatusCode != HttpStatusCode.OK)
            {
                return new RegisterAnswer.NoAnswer($"http-{(int)response.StatusCode}");
            }

            var answer = JsonNode.Parse(await response.Content.ReadAsStringAsync(cancel))!.AsObject();
            var records = answer["records"]?.AsArray().Select(node => node.Deserialize(EngineJson.Contract.RegistryRecord)!).ToList();
            return records is null
                ? new RegisterAnswer.NoAnswer("no-records-member")
                : new RegisterAnswer.Records(records, answer["invented"]?.GetValue<bool>() ?? false);
        }
        catch (Exception failure) when (failure is HttpRequestException or TimeoutRejectedException or JsonException or InvalidOperationException
            || (failure is OperationCanceledException && !cancel.IsCancellationRequested))
        {
            return new RegisterAnswer.NoAnswer(failure.GetType().Name);
        }
    }

    public static void Register(IServiceCollection services, HuxinSettings settings)
    {
        services.AddSingleton<IRegister, HttpRegister>();
        services.AddHttpClient(Client, client =>
            {
                client.BaseAddress = settings.Registers;
                client.MaxResponseContentBufferSize = MostBytes;
                client.Timeout = Timeout.InfiniteTimeSpan;
            })
            .ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler { AllowAutoRedirect = false, UseProxy = false, PooledConnectionLifetime = TimeSpan.FromMinutes(5) })
            .AddResilienceHandler(Client, pipeline => pipeline
                .AddConcurrencyLimiter(permitLimit: 16, queueLimit: 256)
                .AddTimeout(settings.RegisterTimeout));
    }
}
