namespace Huxin.Engine.Identifiers;

/// <summary>A higher school of the ministry's list. Level: <c>B</c> undergraduate, <c>Z</c> vocational, <c>A</c> adult.</summary>
internal sealed record School(string Code, char Level, string Name);

/// <summary>The ministry's list of higher schools: by name and by the 5-digit code that diploma numbers begin with.</summary>
internal static class Schools
{
    private static readonly Lazy<List<School>> list = new(() => EmbeddedTable.Lines("schools.data.txt")
        .Select(line => new School(line[..5], line[6], line[8..])).ToList());

    private static readonly Lazy<Dictionary<string, School>> byName = new(() => First(list.Value, school => school.Name));
    private static readonly Lazy<Dictionary<string, School>> byCode = new(() => First(list.Value, school => school.Code));

    public static IReadOnlyList<School> All => list.Value;

    public static School? Named(string name) => byName.Value.GetValueOrDefault(name);

    public static School? Coded(string code) => byCode.Value.GetValueOrDefault(code);

    private static Dictionary<string, School> First(List<School> schools, Func<School, string> key)
    {
        var result = new Dictionary<string, School>(StringComparer.Ordinal);
        foreach (var school in schools)
        {
            result.TryAdd(key(school), school);
        }

        return result;
    }
}
