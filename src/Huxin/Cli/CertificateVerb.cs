using System.CommandLine;
using System.Text.Json;
using Huxin.Documents.Certificates;
using Huxin.Documents.Signatures;
using Huxin.Engine;
using Huxin.Engine.Certificates;
using Spectre.Console;

namespace Huxin.Cli;

/// <summary><c>huxin certificate FILE…</c>: a certificate → its kind, fields and checks.</summary>
internal static class CertificateVerb
{
    public static Command Command()
    {
        var files = new Argument<string[]>("FILE") { Arity = ArgumentArity.OneOrMore, Description = "PDF, DOCX, photo, scan or text." };
        var json = new Option<bool>("--json") { Description = "JSON Lines." };
        var command = new Command("certificate", "Read certificates: kind, fields and checks.") { files, json };
        command.SetAction((parsed, _) =>
        {
            var asJson = parsed.GetValue(json);
            return Works.ThroughAsync(parsed.GetValue(files)!, asJson, file => Read(file, asJson));
        });
        return command;
    }

    private static Outcome<Done> Read(string file, bool json)
    {
        var content = BinaryFile.Read(file);
        if (!content.Ok)
        {
            return content.Refusal;
        }

        var reading = CertificateReader.Read(content.Value, Path.GetFileName(file));
        if (!reading.Ok)
        {
            return reading.Refusal;
        }

        var signature = reading.Value.Format == "pdf" ? SignatureReader.Read(content.Value, TrustedRoots.None, TimeProvider.System.GetUtcNow()) : SignatureReading.None;
        var certificate = signature.Ok ? CertificateSignature.With(reading.Value.Certificate, signature.Value) : reading.Value.Certificate;
        if (json)
        {
            Answers.Write(Answers.OfFile(file, JsonSerializer.SerializeToNode(certificate, EngineJson.Contract.Certificate)));
        }
        else
        {
            Show(file, certificate);
        }

        return Done.It;
    }

    private static void Show(string file, Certificate certificate)
    {
        var document = JsonSerializer.SerializeToNode(certificate, EngineJson.Contract.Certificate)!;
        var table = new Table().Title(Markup.Escape($"{file}: {document["kind"]}")).AddColumns("", "内容 / What");
        foreach (var (name, value) in document["fields"]!.AsObject())
        {
            table.AddRow(name, Markup.Escape(value?.ToJsonString(EngineJson.Contract.Options).Trim('"') ?? ""));
        }

        foreach (var check in certificate.Checks)
        {
            table.AddRow(check.Ok ? $"[green]{check.Code}[/]" : $"[red]{check.Code}[/]", Markup.Escape($"{check.Zh} / {check.En}"));
        }

        AnsiConsole.Write(table);
    }
}
