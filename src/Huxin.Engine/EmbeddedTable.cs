namespace Huxin.Engine;

/// <summary>The engine's own reference tables: text embedded in the assembly, one fact a line, <c>#</c> starts a comment.</summary>
internal static class EmbeddedTable
{
    public static string Text(string name)
    {
        using var stream = typeof(EmbeddedTable).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The table {name} is not embedded.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    public static IEnumerable<string> Lines(string name) => LinesOf(Text(name));

    public static IEnumerable<string> LinesOf(string text) =>
        text.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0 && line[0] != '#');
}
