using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Nodes;
using Huxin.Engine;

namespace Huxin.Sandbox;

/// <summary><c>POST /registries/{register}/query</c>: one question about one person, told apart by its <c>Idempotency-Key</c>.</summary>
internal static class Query
{
    private const int LongestKey = 200;
    private const int LongestName = 100;

    /// <summary>How long a silent register keeps a caller that does not hang up.</summary>
    private static readonly TimeSpan Silence = TimeSpan.FromMinutes(2);

    public static void Map(WebApplication app) => app.MapPost("/registries/{register}/query", AnswerAsync);

    private static async Task<IResult> AnswerAsync(
        string register, HttpContext http, PersonBook book, EnterpriseBook enterprises, Faults faults, QuestionLog log, TimeProvider clock)
    {
        var cancel = http.RequestAborted;
        if (!Registers.All.Contains(register))
        {
            return Refuse(404, "sandbox.unknown-register", "没有这个登记库。", $"There is no such register; there are: {string.Join(", ", Registers.All)}.");
        }

        var key = http.Request.Headers["Idempotency-Key"].ToString();
        if (key.Length is 0 or > LongestKey)
        {
            return Refuse(400, "sandbox.no-key", "请求头缺少 Idempotency-Key。", "The header Idempotency-Key is missing or too long.");
        }

        using var body = new MemoryStream();
        try
        {
            await http.Request.Body.CopyToAsync(body, cancel);
        }
        catch (BadHttpRequestException tooLarge) when (tooLarge.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            return Refuse(413, "sandbox.too-large", "请求内容超过 256 KB。", "The body is over 256 KB.");
        }

        // Registers of employers are asked about an organization, all others about a person.
        var about = Read(body.ToArray()) is not { } read ? null
            : register.StartsWith(Registers.Enterprise, StringComparison.Ordinal) ? read.Organization?.Name : read.Person?.Name;
        if (about is not { Length: > 0 and <= LongestName } || Read(body.ToArray()) is not { } question)
        {
            return Refuse(400, "sandbox.unreadable", "请求内容无法读取，需要 person.name 或 organization.name。", "The body cannot be read; it needs person.name or organization.name.");
        }

        if (log.Ask(register, key, Convert.ToHexString(SHA256.HashData(body.ToArray()))) is not { } time)
        {
            return Refuse(422, "sandbox.key-reused", "同一个 Idempotency-Key 用在了不同的问题上。", "This Idempotency-Key was used for a different question.");
        }

        var fault = faults.Next(register, key, time);
        await Task.Delay(fault == Fault.Silent ? Silence : faults.Delay(register), clock, cancel);
        return fault switch
        {
            Fault.Error => Refuse(500, "sandbox.error", "替身登记库按设置出错。", "The stand-in register fails as it was told to."),
            Fault.Down or Fault.Silent => Refuse(503, "sandbox.down", "替身登记库按设置停用。", "The stand-in register is down as it was told to be."),
            _ => Results.Text(log.Answer(register, key, () => Write(register, question, book, enterprises, clock)), "application/json; charset=utf-8"),
        };
    }

    private static AskedQuestion? Read(byte[] body)
    {
        try
        {
            return JsonSerializer.Deserialize(body, AskedQuestionJson.Default.AskedQuestion);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static string Write(string register, AskedQuestion question, PersonBook book, EnterpriseBook enterprises, TimeProvider clock)
    {
        var today = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
        var records = question.Organization is { } organization ? enterprises.Of(register, organization) : Answers.For(register, question, book, today);
        return new JsonObject
        {
            ["invented"] = true,
            ["notice"] = Words(Notice.Words),
            ["register"] = register,
            ["records"] = new JsonArray([.. records.Select(record =>
                JsonSerializer.SerializeToNode(record, EngineJson.Contract.RegistryRecord))]),
        }.ToJsonString(EngineJson.Contract.Options);
    }

    private static IResult Refuse(int status, string code, string zh, string en)
    {
        var error = Words(new Sentence(zh, en));
        error["code"] = code;
        var answer = new JsonObject { ["invented"] = true, ["error"] = error };
        return Results.Text(answer.ToJsonString(EngineJson.Contract.Options), "application/json; charset=utf-8", statusCode: status);
    }

    private static JsonObject Words(Sentence says) => new() { ["zh"] = says.Zh, ["en"] = says.En };
}
