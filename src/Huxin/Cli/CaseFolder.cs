using System.Text.Json;
using Huxin.Engine;
using Huxin.Engine.Reconciliation;

namespace Huxin.Cli;

/// <summary>A case on disk: a folder with <c>case.json</c>, or the file itself; documents it names are read beside it.</summary>
internal static class CaseFolder
{
    public static Outcome<Case> Read(string path)
    {
        var file = Directory.Exists(path) ? Path.Combine(path, "case.json") : path;
        Case? found;
        try
        {
            using var document = JsonDocument.Parse(File.ReadAllBytes(file));

            // A labelled example wraps its case; the case itself is what is checked.
            var root = document.RootElement;
            var body = root.ValueKind == JsonValueKind.Object && root.TryGetProperty("case", out var inner) ? inner : root;
            found = body.Deserialize(EngineJson.Contract.Case);
        }
        catch (JsonException e)
        {
            return new Refusal(
                "cases.not-a-case",
                $"{file} 不是有效的案件文件（{Where(e)}）。请对照案件格式修改后再试。",
                $"{file} is not a valid case ({Where(e)}). Please correct it and try again.");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return ResumeFile.Unreadable(file);
        }

        return found is null || found.Sources.Count == 0
            ? new Refusal("cases.no-sources", $"{file} 里没有来源（sources），无从核对。", $"{file} names no sources; there is nothing to check.")
            : WithDocuments(found, Path.GetDirectoryName(Path.GetFullPath(file))!);
    }

    private static Outcome<Case> WithDocuments(Case @case, string folder)
    {
        var sources = new List<CaseSource>();
        foreach (var source in @case.Sources)
        {
            if (source.File is null || source.Claims is not null)
            {
                sources.Add(source);
                continue;
            }

            var path = Path.GetFullPath(Path.Combine(folder, source.File));
            var inside = path.StartsWith(folder.TrimEnd(Path.DirectorySeparatorChar) + Path.DirectorySeparatorChar, StringComparison.Ordinal);
            var claims = inside ? ResumeFile.Claims(path) : ResumeFile.Unreadable(source.File);
            if (!claims.Ok)
            {
                return claims.Refusal;
            }

            sources.Add(source with { Claims = claims.Value });
        }

        return @case with { Sources = sources };
    }

    private static string Where(JsonException e) => $"{e.Path ?? "$"}, line {(e.LineNumber ?? 0) + 1}";
}
