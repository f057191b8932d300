using System.Text;
using System.Text.Json.Nodes;
using Huxin.Documents.Resumes;
using Huxin.Engine;
using Huxin.Tests.Shared;

namespace Huxin.Documents.Tests.Resumes;

/// <summary>
/// Our own count of right, wrong and missed fields against hand-checked truth. Stricter than a similarity measure:
/// a text is right when it equals an accepted value or one holds the other to seven tenths; pages without a text layer are left out.
/// </summary>
public sealed class ResumeScoreTests
{
    private static readonly string[] workFields = ["name", "position", "startDate", "endDate"];
    private static readonly string[] studyFields = ["institution", "area", "studyType", "startDate", "endDate"];

    [Theory]
    [InlineData("zh", 0.90)]
    [InlineData("en", 0.90)]
    public void Claims_agree_with_the_truth(string language, double floor)
    {
        var folder = SharedFolder.Path("data", "resumes", language);
        double right = 0, wrong = 0, missed = 0;
        foreach (var path in Directory.EnumerateFiles(Path.Combine(folder, "truth"), "*.json"))
        {
            var truth = JsonNode.Parse(File.ReadAllText(path))!;
            if (truth["ocr"] is not null || truth["outsideContract"] is not null)
            {
                continue;
            }

            var file = Path.Combine(folder, Path.GetFileName(path).Replace(".truth.json", "", StringComparison.Ordinal));
            var read = ResumeReader.Read(File.ReadAllBytes(file), file, TestContext.Current.CancellationToken);
            var claims = System.Text.Json.JsonSerializer.SerializeToNode(read.Value.Claims, EngineJson.Contract.ClaimSet)!;
            Count([truth["basics"]!], [claims["basics"]!], ["name", "email", "phone"]);
            Count(Items(truth, "work"), Items(claims, "work"), workFields);
            Count(Items(truth, "education"), Items(claims, "education"), studyFields);
        }

        var (precision, recall) = (right / (right + wrong), right / (right + missed));
        var f1 = 2 * precision * recall / (precision + recall);
        TestContext.Current.TestOutputHelper?.WriteLine($"{language}: precision {precision:F3} recall {recall:F3} F1 {f1:F3}");
        Assert.True(f1 >= floor, $"{language}: F1 {f1:F3} is under {floor}");

        void Count(List<JsonNode> truths, List<JsonNode> found, string[] fields)
        {
            var left = new List<JsonNode>(found);
            foreach (var truth in truths.OrderBy(t => t["optional"] is not null))
            {
                var best = left.MaxBy(f => fields.Count(field => Agrees(truth, f, field) == true));
                if (best is null || (fields.Length > 3 && fields.Count(field => Agrees(truth, best, field) == true) < 2))
                {
                    missed += truth["optional"] is not null ? 0 : fields.Count(f => truth.AsObject().ContainsKey(f));
                    continue;
                }

                left.Remove(best);
                foreach (var field in fields.Where(f => truth["optional"] is null && !Optional(truth, f)))
                {
                    var agrees = Agrees(truth, best, field);
                    right += agrees == true ? 1 : 0;
                    wrong += agrees == false && best[field] is not null ? 1 : 0;
                    missed += agrees == false && truth.AsObject().ContainsKey(field) ? 1 : 0;
                }
            }

            wrong += left.Sum(extra => fields.Count(f => extra[f] is not null));
        }
    }

    private static List<JsonNode> Items(JsonNode document, string section) => [.. document[section]!.AsArray().OfType<JsonNode>()];

    private static bool Optional(JsonNode truth, string field) => truth["optionalFields"]?.AsArray().Any(f => (string?)f == field) == true;

    /// <summary>Null when the document does not say it and nothing was answered.</summary>
    private static bool? Agrees(JsonNode truth, JsonNode found, string field)
    {
        var said = truth.AsObject().ContainsKey(field);
        var answer = (string?)found[field];
        if (!said && answer is null)
        {
            return null;
        }

        if (said && truth[field] is null && answer is null)
        {
            return true;
        }

        var accepted = new List<string?> { (string?)truth[field] };
        accepted.AddRange(truth["aliases"]?[field]?.AsArray().Select(a => (string?)a) ?? []);
        return answer is not null && accepted.OfType<string>().Any(a => field.EndsWith("Date", StringComparison.Ordinal)
            ? a.StartsWith(answer, StringComparison.Ordinal) || answer.StartsWith(a, StringComparison.Ordinal)
            : Same(Bare(a), Bare(answer)));
    }

    private static bool Same(string a, string b) =>
        a == b || (a.Length > 0 && b.Length > 0 && (a.EndsWith(b, StringComparison.Ordinal) || a.Contains(b, StringComparison.Ordinal) || b.Contains(a, StringComparison.Ordinal))
                   && Math.Min(a.Length, b.Length) >= 0.7 * Math.Max(a.Length, b.Length));

    private static string Bare(string text) =>
        new StringBuilder().AppendJoin("", text.ToLowerInvariant().Where(char.IsLetterOrDigit)).ToString();
}
