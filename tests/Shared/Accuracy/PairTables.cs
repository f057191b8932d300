using System.Globalization;
using System.Text.Json;
using Huxin.Engine;
using Huxin.Engine.Claims;
using Huxin.Engine.Reconciliation;
using Huxin.Engine.Reconciliation.Education;
using Huxin.Engine.Reconciliation.Employment;
using Huxin.Engine.Reconciliation.Identity;

namespace Huxin.Tests.Shared.Accuracy;

/// <summary>
/// Labelled pairs that a rule has to tell apart by itself: names of schools, employers (beside the employer register too) and people, job titles, subjects, dates, and studies beside records. A whole case would need a
/// person's life around each; here a wrong bound shows at once.
/// </summary>
internal static class PairTables
{
    /// <summary>A line for every pair that comes out otherwise than labelled.</summary>
    /// <param name="folder">The folder of the tables.</param>
    public static IReadOnlyList<string> Differences(string folder) =>
    [
        .. Schools(Path.Combine(folder, "schools.txt")), .. Lines(folder, "employers.txt", Employer), .. Lines(folder, "people.txt", Person),
        .. Lines(folder, "titles.txt", Title), .. Lines(folder, "months.txt", Apart), .. Studies(Path.Combine(folder, "studies.jsonl")),
        .. Lines(folder, "subjects.txt", Subject), .. Registered(Path.Combine(folder, "registered-employers.jsonl")),
    ];

    /// <summary>Whether every pair comes out as labelled.</summary>
    public static bool Agrees(string folder) => Differences(folder).Count == 0;

    /// <summary>The lines of a table whose first word is not what the rule answers for the rest.</summary>
    private static IEnumerable<string> Lines(string folder, string file, Func<string, string, string, string> answer)
    {
        foreach (var line in File.ReadLines(Path.Combine(folder, file)).Where(line => line.Length > 0 && line[0] != '#'))
        {
            var (label, rest) = (line.Split(' ')[0], $"{line[line.IndexOf(' ', StringComparison.Ordinal)..]} ");
            var sides = rest.Split([" = ", " > "], StringSplitOptions.None);
            var found = answer(label, sides[0].Trim(), sides[^1].Trim());
            if (found != label)
            {
                yield return $"{line}: {found}";
            }
        }
    }

    private static string Employer(string label, string a, string b)
    {
        if (label is "agency" or "direct")
        {
            return EmployerName.Of(a).IsAgency ? "agency" : "direct";
        }

        if (label is "home" or "abroad")
        {
            return EmploymentScopes.Of(new WorkClaim { Name = a }) == EmploymentScope.Abroad ? "abroad" : "home";
        }

        return Kin(new EmployerRegister([]), a, b);
    }

    private static string Kin(EmployerRegister register, string? a, string? b)
    {
        var (there, back) = (register.Relation(a, b), register.Relation(b, a));
        return there == back ? there.ToString().ToLowerInvariant() : $"{there}, {back} the other way";
    }

    /// <summary>Two employers' names beside the employer register's entries.</summary>
    private static IEnumerable<string> Registered(string file)
    {
        foreach (var line in File.ReadLines(file).Where(line => line.Length > 0))
        {
            using var document = JsonDocument.Parse(line);
            var row = document.RootElement;
            var records = row.GetProperty("records").EnumerateArray().Select(r => r.Deserialize(EngineJson.Contract.RegistryRecord)!).ToList();
            var kin = Kin(new EmployerRegister(records), row.GetProperty("a").GetString(), row.GetProperty("b").GetString());
            if (kin != row.GetProperty("kin").GetString())
            {
                yield return $"{row.GetProperty("why").GetString()}: {kin}";
            }
        }
    }

    private static string Subject(string label, string a, string b)
    {
        if (label is "same" or "other")
        {
            var (there, back) = (Subjects.SameField(a, b), Subjects.SameField(b, a));
            return there != back ? $"{there}, {back} the other way" : there ? "same" : "other";
        }

        return label.StartsWith("level-", StringComparison.Ordinal) ? $"level-{StudyLevel.Rank(a)?.ToString(CultureInfo.InvariantCulture) ?? "none"}" : StudyLevel.Mode(a) ?? "mode-none";
    }

    private static string Person(string label, string a, string b)
    {
        var (there, back) = (PersonName.Same(PersonName.Of(a), PersonName.Of(b)), PersonName.Same(PersonName.Of(b), PersonName.Of(a)));
        return there != back ? $"{there}, {back} the other way" : there ? "same" : "other";
    }

    private static string Title(string label, string a, string b)
    {
        var (mine, theirs) = (JobTitle.Of(a), JobTitle.Of(b));
        return label is "above" or "level" ? (mine.IsAbove(theirs) ? "above" : "level") : mine.OtherFunction(theirs) ? "other" : "alike";
    }

    private static string Apart(string label, string a, string b)
    {
        var (one, two) = (PartialDate.Parse(a), PartialDate.Parse(b));
        var (there, back) = (Months.Apart(one, two), Months.Apart(two, one));
        return there == back ? there.ToString(CultureInfo.InvariantCulture) : $"{there}, {back} the other way";
    }

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
