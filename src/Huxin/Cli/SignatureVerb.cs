using System.CommandLine;
using System.Text.Json;
using System.Text.Json.Nodes;
using Huxin.Documents.Signatures;
using Huxin.Engine;

namespace Huxin.Cli;

/// <summary><c>huxin signature FILE…</c>: what the signatures of a PDF amount to.</summary>
internal static class SignatureVerb
{
    public static Command Command()
    {
        var files = new Argument<string[]>("FILE") { Arity = ArgumentArity.OneOrMore, Description = "PDF." };
        var json = new Option<bool>("--json") { Description = "JSON Lines." };
        var trust = new Option<string[]>("--trust") { Description = "Root certificates to trust: a PEM or DER file, or a folder of them. Default: none." };
        var command = new Command("signature", "Check the digital signatures of PDF files.") { files, json, trust };
        command.SetAction(async (parsed, _) =>
        {
            var roots = TrustedRoots.None;
            foreach (var path in parsed.GetValue(trust) ?? [])
            {
                if (TrustedRoots.Load(path) is not { } more)
                {
                    return await CommandLine.BadUsageAsync($"--trust: {path} holds no certificate that can be read. / --trust：{path} 中没有可读取的证书。");
                }

                roots = roots.And(more);
            }

            var asJson = parsed.GetValue(json);
            return await Works.ThroughAsync(parsed.GetValue(files)!, asJson, file => Check(file, roots, asJson));
        });
        return command;
    }

    private static Outcome<Done> Check(string file, TrustedRoots roots, bool json)
    {
        var content = BinaryFile.Read(file);
        if (!content.Ok)
        {
            return content.Refusal;
        }

        var reading = SignatureReader.Read(content.Value, roots, TimeProvider.System.GetUtcNow());
        if (!reading.Ok)
        {
            return reading.Refusal;
        }

        if (json)
        {
            Answers.Write(Document(file, reading.Value));
        }
        else
        {
            Show(file, reading.Value);
        }

        return Done.It;
    }

    private static JsonObject Document(string file, SignatureReading reading)
    {
        var document = new JsonObject
        {
            ["file"] = file,
            ["status"] = Kebab(reading.Status),
            ["coversWholeFile"] = reading.CoversWholeFile,
        };
        Who(document, reading.Signer, reading.SignedAt);
        document["laterChanges"] = reading.LaterChanges;
        document["reason"] = Says(reading.Reason);
        document["signatures"] = new JsonArray([.. reading.Signatures.Select(Entry)]);
        return document;
    }

    private static JsonObject Entry(SignatureEntry entry)
    {
        var document = new JsonObject
        {
            ["field"] = entry.Field,
            ["kind"] = entry.IsTimestamp ? "timestamp" : "signature",
            ["status"] = Kebab(entry.Status),
            ["coversWholeFile"] = entry.CoversWholeFile,
        };
        Who(document, entry.Signer, entry.SignedAt);
        document["timeIs"] = Kebab(entry.TimeIs);
        document["changes"] = new JsonArray([.. entry.Changes.Select(c => (JsonNode)Kebab(c))]);
        document["reason"] = Says(entry.Reason);
        return document;
    }

    private static void Who(JsonObject document, string? signer, DateTimeOffset? at)
    {
        if (signer is not null)
        {
            document["signer"] = signer;
        }

        if (at is not null)
        {
            document["signedAt"] = at.Value.ToString("yyyy-MM-ddTHH:mm:sszzz");
        }
    }

    private static JsonObject Says(Sentence sentence) => new() { ["zh"] = sentence.Zh, ["en"] = sentence.En };

    private static string Kebab<T>(T value) where T : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());

    private static void Show(string file, SignatureReading reading)
    {
        Console.WriteLine($"{file}: {Kebab(reading.Status)}");
        Console.WriteLine($"  {reading.Reason.Zh}");
        Console.WriteLine($"  {reading.Reason.En}");
        foreach (var entry in reading.Signatures)
        {
            var name = entry.Field.Length > 0 ? entry.Field : "–";
            Console.WriteLine($"  {name}: {Kebab(entry.Status)}, {entry.Signer ?? "?"}, {entry.SignedAt?.ToString("yyyy-MM-dd HH:mm zzz") ?? "?"}");
        }

        if (reading.LaterChanges > 0)
        {
            Console.WriteLine($"  签名后又保存并改动 {reading.LaterChanges} 次 / changed by {reading.LaterChanges} later save(s)");
        }
    }
}
