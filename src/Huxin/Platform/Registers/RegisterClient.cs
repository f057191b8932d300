using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using System.Text.Json.Nodes;
using Huxin.Engine;
using Huxin.Engine.Reconciliation;
using Huxin.Platform.Settings;
using Polly;
using Polly.Timeout;

namespace Huxin.Platform.Registers;

/// <summary>
/// Registers behind one HTTP service, whose address an operator configured. Only that host is ever called, redirects are not followed.
/// Repeating is the errand's business, because it has to survive a crash; here there is one attempt with a time limit and a limit of calls at once.
/// </summary>
internal sealed class RegisterClient(IHttpClientFactory clients, HuxinSettings settings)
{
    private const string Client = "registers";

    /// <summary>An answer larger than this is not an answer about one person or company.</summary>
    private const int MostBytes = 1024 * 1024;

    /// <summary>False when no register service is configured.</summary>
    public bool Reachable => settings.Registers is not null;

    /// <param name="register">Which register.</param>
    /// <param name="key">Names the question: asked again after a crash it carries the same key.</param>
    /// <param name="body">The question, with no more than the register needs.</param>
    /// <param name="cancel">Gives up.</param>
    public async Task<RegisterAnswer> AskAsync(string register, Guid key, JsonObject body, CancellationToken cancel)
    {
        try
        {
            using var client = clients.CreateClient(Client);
            using var request = new HttpRequestMessage(HttpMethod.Post, $"registries/{register}/query");
            request.Headers.Add("Idempotency-Key", key.ToString());
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
        services.AddSingleton<RegisterClient>();
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

/// <summary>What a register says.</summary>
internal abstract record RegisterAnswer
{
    /// <summary>The register answered; an empty list means that it holds nothing.</summary>
    internal sealed record Records(IReadOnlyList<RegistryRecord> Found, bool Invented) : RegisterAnswer;

    /// <summary>No answer this time.</summary>
    internal sealed record NoAnswer(string Why) : RegisterAnswer;
}
