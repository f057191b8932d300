using Huxin.Engine.Identifiers;

namespace Huxin.Engine.Reconciliation.Education;

/// <summary>The lists behind <see cref="SchoolIdentity"/>: names as keys (<see cref="SchoolIdentity.Key"/>), read once.</summary>
internal static class SchoolTables
{
    private static readonly Lazy<Dictionary<string, HashSet<string>>> known = new(Read);

    private static readonly Lazy<List<List<string>>> foreign = new(() =>
        [.. EmbeddedTable.Lines("foreign.data.txt").Select(line => ForeignNames(line).Select(SchoolIdentity.Key).ToList())]);

    private static readonly Lazy<HashSet<string>> foreignKeys = new(() => foreign.Value.SelectMany(keys => keys).ToHashSet(StringComparer.Ordinal));

    /// <summary>Schools of the ministry's list by every name they have or had.</summary>
    public static IReadOnlyDictionary<string, HashSet<string>> Known => known.Value;

    /// <summary>The names of each school outside the mainland's register.</summary>
    public static IReadOnlyList<List<string>> Foreign => foreign.Value;

    /// <summary>All of them together.</summary>
    public static IReadOnlySet<string> ForeignKeys => foreignKeys.Value;

    private static string[] ForeignNames(string line)
    {
        var halves = line.Split(';');
        var english = halves[0].Trim();

        // "University of California, Berkeley" is one name, "MIT" after a comma another: the first two parts may be either.
        var parts = english.Split(", ");
        return [string.Join(", ", parts.Take(2)), .. parts, .. halves.Skip(1).SelectMany(h => h.Split(", ", StringSplitOptions.TrimEntries))];
    }

    private static Dictionary<string, HashSet<string>> Read()
    {
        var result = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        void Add(string name, string school)
        {
            var key = SchoolIdentity.Key(name);
            if (!result.TryGetValue(key, out var schools))
            {
                result[key] = schools = new HashSet<string>(StringComparer.Ordinal);
            }

            schools.Add(school);
        }

        foreach (var school in Schools.All)
        {
            Add(school.Name, school.Name);
        }

        foreach (var line in EmbeddedTable.Lines("renames.data.txt").Concat(EmbeddedTable.Lines("shortnames.data.txt")))
        {
            var halves = line.Split(" = ");
            var rename = Schools.Named(halves[1]) is not null;
            foreach (var other in rename ? new[] { halves[0] } : halves[1].Split(", "))
            {
                Add(other, rename ? halves[1] : halves[0]);
            }
        }

        return result;
    }
}
