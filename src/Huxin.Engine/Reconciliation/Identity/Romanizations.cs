namespace Huxin.Engine.Reconciliation.Identity;

/// <summary>Surnames in spellings other than pinyin: Wong for 黄 or 王, Hsu for 许 or 徐.</summary>
internal static class Romanizations
{
    private static readonly Lazy<Dictionary<string, string[]>> surnames = new(() => EmbeddedTable.Lines("romanizations.data.txt")
        .Select(line => line.Split(" = "))
        .ToDictionary(halves => halves[0], halves => halves[1].Split(' '), StringComparer.Ordinal));

    public static bool Spells(string word, string surname) => surnames.Value.TryGetValue(word, out var all) && all.Contains(surname, StringComparer.Ordinal);
}
