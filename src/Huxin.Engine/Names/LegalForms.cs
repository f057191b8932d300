namespace Huxin.Engine.Names;

/// <summary>Legal forms in a name's words: Limited Liability Company, LLC, ООО and GmbH are one, and say little of which company it is.</summary>
internal static class LegalForms
{
    private static readonly Lazy<Dictionary<string, string>> forms = new(() =>
    {
        var result = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var line in EmbeddedTable.Lines("legal-forms.data.txt"))
        {
            var parts = line.Split('|');
            foreach (var spelling in parts.Skip(1))
            {
                result.TryAdd(string.Join(' ', Romanization.Of(spelling).Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries)), parts[0]);
            }
        }

        return result;
    });

    /// <summary>The words without the legal form at their end or beginning, and its kind (null when there is none). A name never becomes empty.</summary>
    public static (List<string> Words, string? Kind) Cut(IReadOnlyList<string> words)
    {
        var rest = words.ToList();
        string? kind = null;
        for (var again = true; again;)
        {
            again = false;
            for (var length = Math.Min(6, rest.Count - 1); length > 0; length--)
            {
                if (forms.Value.TryGetValue(string.Join(' ', rest[^length..]), out var behind))
                {
                    (kind, again) = (Stronger(kind, behind), true);
                    rest.RemoveRange(rest.Count - length, length);
                    break;
                }

                if (forms.Value.TryGetValue(string.Join(' ', rest[..length]), out var before) && before != "co")
                {
                    (kind, again) = (Stronger(kind, before), true);
                    rest.RemoveRange(0, length);
                    break;
                }
            }
        }

        return (rest, kind);
    }

    private static string Stronger(string? known, string found) => known is null or "co" ? found : known;
}
