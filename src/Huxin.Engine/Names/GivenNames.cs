namespace Huxin.Engine.Names;

/// <summary>Given names that one person uses for another: Bob and Robert, Juan and John.</summary>
internal static class GivenNames
{
    private static readonly Lazy<ILookup<string, int>> groups = new(() => EmbeddedTable.Lines("given-names.data.txt")
        .SelectMany((line, at) => line.Split(' ').Select(name => (name, at)))
        .ToLookup(pair => pair.name, pair => pair.at, StringComparer.Ordinal));

    public static bool Knows(string name) => groups.Value.Contains(name);

    public static bool Same(string a, string b) => groups.Value[a].Intersect(groups.Value[b]).Any();
}
