using Huxin.Engine.Wording;

namespace Huxin.Engine.Names;

/// <summary>A given or family name made ready for linkage: as written without marks, and how it can sound (a Hanzi may have several readings).</summary>
internal sealed record LinkageName(string Text, IReadOnlyList<string> Spellings, IReadOnlyList<string> Sounds)
{
    private const int MostReadings = 4;

    public static readonly LinkageName None = new("", [], []);

    public bool Stated => Text.Length > 0;

    public static LinkageName Of(string name)
    {
        var folded = EmployerText.Fold(name);
        if (folded.Length == 0)
        {
            return None;
        }

        IReadOnlyList<string> spellings = folded.Any(Hanzi.Is) ? Readings(folded) : [string.Concat(Romanization.Of(folded).Where(char.IsLetterOrDigit))];
        return new LinkageName(folded, spellings, spellings.Select(TokenLikeness.Sound).Distinct().ToList());
    }

    private static List<string> Readings(string hanzi)
    {
        var result = new List<string> { "" };
        foreach (var c in hanzi)
        {
            IReadOnlyList<string> readings = Hanzi.Readings(c) is { Count: > 0 } known ? known : [c.ToString()];
            result = result.SelectMany(head => readings.Select(reading => head + reading)).Take(MostReadings).ToList();
        }

        return result;
    }
}
