namespace Huxin.Engine.Names;

/// <summary>Words by which an employer says what it does; they distinguish little, and a short name leaves most of them out.</summary>
internal static class Industries
{
    private static readonly Lazy<(string[] Words, Dictionary<string, string[]> Chinese)> table = new(Read);

    /// <summary>The Chinese words, longest first.</summary>
    public static IReadOnlyList<string> Words => table.Value.Words;

    /// <summary>The Chinese words an English word may stand for; empty when it says nothing of an industry.</summary>
    public static IReadOnlyList<string> Chinese(string english) => table.Value.Chinese.GetValueOrDefault(english) ?? [];

    private static (string[], Dictionary<string, string[]>) Read()
    {
        var rows = EmbeddedTable.Lines("industries.data.txt").Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries)).ToList();
        var chinese = rows.SelectMany(row => row.Skip(1).Select(english => (english, row[0])))
            .GroupBy(pair => pair.english, pair => pair.Item2)
            .ToDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal);
        return (rows.Select(row => row[0]).OrderByDescending(word => word.Length).ToArray(), chinese);
    }
}
