using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;
using Huxin.Engine;

namespace Huxin.Cli;

/// <summary>The contract's JSON Lines: one document a line, Chinese written as itself, an error is a document too.</summary>
internal static class Answers
{
    private static readonly JsonSerializerOptions oneLine = new(EngineJson.Contract.Options)
    {
        WriteIndented = false,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    public static void Write(JsonNode document) => Console.Out.WriteLine(document.ToJsonString(oneLine));

    /// <summary>The document with the file it came from in front.</summary>
    public static JsonObject OfFile(string file, JsonNode? document)
    {
        var result = new JsonObject { ["file"] = file };
        foreach (var (name, value) in (document as JsonObject)?.ToList() ?? [])
        {
            result[name] = value?.DeepClone();
        }

        return result;
    }

    public static JsonObject Error(string? file, Refusal refusal)
    {
        var error = new JsonObject { ["code"] = refusal.Code, ["zh"] = refusal.Says.Zh, ["en"] = refusal.Says.En };
        return file is null ? new JsonObject { ["error"] = error } : new JsonObject { ["file"] = file, ["error"] = error };
    }
}
