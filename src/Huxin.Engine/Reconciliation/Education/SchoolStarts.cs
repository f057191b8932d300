using Huxin.Engine.Identifiers;
using Huxin.Engine.Wording;

namespace Huxin.Engine.Reconciliation.Education;

/// <summary>Schools by the English or pinyin words their names can begin with.</summary>
internal static class SchoolStarts
{
    private static readonly Lazy<ILookup<string, School>> table = new(() => Schools.All
        .SelectMany(school => Starts(school.Name).Select(start => (start, school)))
        .ToLookup(pair => pair.start, pair => pair.school, StringComparer.Ordinal));

    public static ILookup<string, School> All => table.Value;

    /// <summary>The English and pinyin words a school's Chinese name can begin with.</summary>
    private static IEnumerable<string> Starts(string name)
    {
        for (var length = 2; length <= 4; length++)
        {
            // 南 is read na too, 无 mo: every reading may be the one meant.
            foreach (var spelling in name[..length].Aggregate((IEnumerable<string>)[""], (soFar, c) => soFar.SelectMany(_ => Hanzi.Readings(c), (start, reading) => start + reading)))
            {
                yield return spelling;
            }
        }

        foreach (var (word, chinese) in EnglishSchoolName.Words)
        {
            if (chinese.Any(c => c.Length > 1 && name.StartsWith(c, StringComparison.Ordinal)))
            {
                yield return word;
            }
        }

        foreach (var (place, spelling) in EnglishSchoolName.Customary)
        {
            if (name.StartsWith(place, StringComparison.Ordinal))
            {
                yield return spelling;
            }
        }
    }
}
