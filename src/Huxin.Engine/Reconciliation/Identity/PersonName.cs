using System.Text.RegularExpressions;
using Huxin.Engine.Wording;

namespace Huxin.Engine.Reconciliation.Identity;

/// <summary>
/// Whether two spellings can be one person's name: simplified or traditional, Hanzi or pinyin (ü as v, u, yu), either order,
/// separating dots, an English given name beside the surname. When in doubt it is the same name: only a clear difference counts.
/// </summary>
internal static partial class PersonName
{
    /// <summary>All names a text states: <c>Lyu Zhiwei (吕知微)</c> states two; a stated former name counts too.</summary>
    public static IReadOnlyList<string> Of(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return [];
        }

        var names = new List<string>();
        var folded = FormerMark().Replace(Hanzi.Fold(text), "|");

        // Zhang, Li is one name; 张力, Leo Zhang is two.
        folded = folded.Any(Hanzi.Is) ? folded : folded.Replace(',', ' ');
        foreach (var part in folded.Split(['(', ')', '/', ',', '，', '、', '|', ';'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var name = Address().Replace(part, "");
            var hanzi = string.Concat(name.Where(c => Hanzi.Is(c) || c is '*' or '某'));
            var latin = string.Concat(Unmarked(name).Select(c => char.IsAsciiLetter(c) || c is 'ü' or 'Ü' ? char.ToLowerInvariant(c) : c is '\'' or '’' ? '\0' : ' '))
                .Replace("\0", "", StringComparison.Ordinal).Replace('ü', 'v').Trim();
            if (hanzi.Any(Hanzi.Is))
            {
                names.Add(hanzi);
            }

            if (latin.Length > 1)
            {
                names.Add(latin);
            }
        }

        return names;
    }

    /// <summary>Whether any spelling of the one fits any spelling of the other. Nothing stated fits everything.</summary>
    public static bool Same(IReadOnlyList<string> mine, IReadOnlyList<string> theirs) =>
        mine.Count == 0 || theirs.Count == 0 || mine.Any(a => theirs.Any(b => Same(a, b)));

    private static bool Same(string a, string b) => (IsHanzi(a), IsHanzi(b)) switch
    {
        (true, true) => SameHanzi(a, b),
        (true, false) => Spells(b, a),
        (false, true) => Spells(a, b),
        _ => SameLatin(a, b),
    };

    private static bool IsHanzi(string name) => name.Any(Hanzi.Is);

    /// <summary>Latin letters without marks (José), but for the ü that pinyin needs, under a tone mark too.</summary>
    private static string Unmarked(string name) => string.Concat(name.Select(c =>
        "ǖǘǚǜǕǗǙǛ".Contains(c, StringComparison.Ordinal) ? "ü"
        : char.IsAscii(c) || c is 'ü' or 'Ü' or '’' || Hanzi.Is(c) || !char.IsLetter(c) ? $"{c}" : Names.Romanization.Of($"{c}")));

    /// <summary>A given name hidden as 某 may be of any length; a * stands for one character.</summary>
    private static bool SameHanzi(string a, string b) => a.Contains('某', StringComparison.Ordinal) || b.Contains('某', StringComparison.Ordinal)
        ? Hidden(a, b) : a.Length == b.Length && a.Zip(b).All(pair => pair.First == pair.Second || pair.First is '*' || pair.Second is '*');

    private static bool Hidden(string a, string b)
    {
        var (one, two) = (a.Split('某')[0], b.Split('某')[0]);
        return one.StartsWith(two, StringComparison.Ordinal) || two.StartsWith(one, StringComparison.Ordinal);
    }

    private static bool Spells(string latin, string hanzi)
    {
        if (hanzi.Contains('*', StringComparison.Ordinal))
        {
            return true;
        }

        var words = latin.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var joined = string.Concat(words);
        for (var surname = 1; surname <= hanzi.Length; surname++)
        {
            var turned = hanzi[surname..] + hanzi[..surname];
            if (Whole(joined, hanzi) || Whole(joined, turned))
            {
                return true;
            }

            // Cantonese, Hokkien or Wade–Giles: the surname is all that can be compared.
            var family = hanzi[..surname];
            if (words.Any(word => Romanizations.Spells(word, family) && !Whole(word, family)))
            {
                return true;
            }

            // The surname alone, or an English given name beside it: John Zhang is not another name than 张伟.
            var others = words.Where(word => !Whole(word, family)).ToList();
            if (others.Count < words.Length
                && others.TrueForAll(word => word.Length == 1 || !Hanzi.IsPinyin(word) || Whole(word, hanzi[surname..]) || English(word)))
            {
                return true;
            }
        }

        // Neither word is Mandarin: another romanization (Cantonese, Wade–Giles), nothing to compare.
        return words.All(word => !Hanzi.IsPinyin(word.Replace("yu", "v", StringComparison.Ordinal)) && !Hanzi.IsPinyin(word));
    }

    /// <summary>A Western given name that could be read as several Mandarin syllables, such as Leo or Anna.</summary>
    private static bool English(string word) => !Hanzi.IsSyllable(word) && Names.GivenNames.Knows(word);

    private static bool Whole(string letters, string hanzi) => Hanzi.Spells(letters, hanzi) == letters.Length;

    private static bool SameLatin(string a, string b)
    {
        var (mine, theirs) = (Words(a), Words(b));
        if (mine.Order(StringComparer.Ordinal).SequenceEqual(theirs.Order(StringComparer.Ordinal)))
        {
            return true;
        }

        var (joined, other) = (string.Concat(mine), string.Concat(theirs));
        return joined == other
            || Rotations(mine).Any(turned => turned == other)
            || Rotations(theirs).Any(turned => turned == joined)
            || (mine.Intersect(theirs).Any()
                && mine.Except(theirs).Concat(theirs.Except(mine)).Any(word => word.Length == 1 || !Hanzi.IsPinyin(word)));
    }

    private static IEnumerable<string> Rotations(string[] words) =>
        Enumerable.Range(1, Math.Max(0, words.Length - 1)).Select(i => string.Concat(words[i..]) + string.Concat(words[..i]));

    private static string[] Words(string latin) => latin.Split(' ', StringSplitOptions.RemoveEmptyEntries)
        .Select(word => LyNy().Replace(word, "$1v")).ToArray();

    [GeneratedRegex("曾用名|原名|曾名|\\b(?:formerly|n[ée]e|aka)\\b|[:：]", RegexOptions.IgnoreCase)]
    private static partial Regex FormerMark();

    [GeneratedRegex("(?:先生|女士|小姐|同学|老师)$")]
    private static partial Regex Address();

    [GeneratedRegex("^([ln])(?:yu|ue?|v)(?=e?$)")]
    private static partial Regex LyNy();
}
