using System.Text.Json;
using Huxin.Engine;
using Huxin.Engine.Reconciliation.Education;

namespace Huxin.Tests.Shared.Accuracy;

/// <summary>
/// Labelled pairs that a rule has to tell apart by itself: names of schools, and studies beside records. A whole case would need a
/// person's life around each; here a wrong bound shows at once.
/// </summary>
internal static class PairTables
{
    /// <summary>A line for every pair that comes out otherwise than labelled.</summary>
    /// <param name="folder">The folder of the tables.</param>
    public static IReadOnlyList<string> Differences(string folder) => [.. Schools(Path.Combine(folder, "schools.txt")), .. Studies(Path.Combine(folder, "studies.jsonl"))];

    /// <summary>Whether every pair comes out as labelled.</summary>
    public static bool Agrees(string folder) => Differences(folder).Count == 0;

    private static IEnumerable<string> Schools(string file)
    {
        foreach (var line in File.ReadLines(file).Where(line => line.Length > 0 && line[0] != '#'))
        {
            var words = line.Split(' ', 2);
            if (words[0] == "kind")
            {
                var (kind, name) = (words[1].Split(' ', 2)[0], words[1].Split(' ', 2)[1]);
                var found = SchoolIdentity.Kind(name) switch { SchoolKind.Domestic => "domestic", SchoolKind.OutsideRegister => "outside", _ => "unknown" };
                if (found != kind)
                {
                    yield return $"{line}: {found}";
                }

                continue;
            }

            var pair = $"{words[1]} ".Split(" = ");
            var (a, b, same) = (pair[0].Trim(), pair[1].Trim(), words[0] == "same");
            if (SchoolIdentity.Same(a, b) != same || SchoolIdentity.Same(b, a) != same)
            {
                yield return $"{line}: {SchoolIdentity.Same(a, b)} {SchoolIdentity.Same(b, a)}";
            }
        }
    }

    private static IEnumerable<string> Studies(string file)
    {
        foreach (var line in File.ReadLines(file).Where(line => line.Length > 0))
        {
            using var document = JsonDocument.Parse(line);
            var row = document.RootElement;
            var claim = row.GetProperty("claim").Deserialize(EngineJson.Contract.EducationClaim)!;
            double Score(string name) => StudyFit.Score(claim, row.GetProperty(name).Deserialize(EngineJson.Contract.RegistryRecord)!);
            var right = row.TryGetProperty("fits", out var fits) ? fits.GetBoolean() == Score("record") > 0 : Score("record") > Score("than");
            if (!right)
            {
                yield return $"{row.GetProperty("why").GetString()}: {Score("record")}";
            }
        }
    }
}
