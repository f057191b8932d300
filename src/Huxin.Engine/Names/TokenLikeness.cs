using System.Text.RegularExpressions;

namespace Huxin.Engine.Names;

/// <summary>How alike two words of names are: edits counted by how easily a typist or a transcription makes them.</summary>
internal static partial class TokenLikeness
{
    /// <returns>1 for the same word, falling with the cost of the edits in proportion to the longer word.</returns>
    public static double Of(string a, string b)
    {
        if (a == b)
        {
            return 1;
        }

        // Two spellings of one sound are nearly the same word.
        var (plain, sound) = (Ratio(a, b), Ratio(Sound(a), Sound(b)));
        return Math.Max(plain, Math.Min(0.97, sound));
    }

    /// <summary>A word as languages that write the same sound differently have in common: Muhammad, Mohamed; Bachar, Bashar; Wladimir.</summary>
    public static string Sound(string word)
    {
        var sound = Pairs().Replace(word, pair => pair.Value switch
        {
            "ph" => "f",
            "ck" or "kh" or "qu" => "k",
            "sch" or "sh" or "ch" => "s",
            "zh" or "dj" => "j",
            "th" => "t",
            "dh" => "d",
            "gh" => "g",
            "ts" or "tz" => "s",
            "ks" => "x",
            "ou" or "oo" => "u",
            "ee" => "i",
            "ei" or "ey" or "ay" or "ai" or "ej" => "e",
            "ya" or "ia" or "ja" => "a",
            _ => pair.Value,
        });
        sound = string.Concat(sound.Select(c => c switch { 'w' => 'v', 'q' or 'c' => 'k', 'y' or 'j' => 'i', 'z' => 's', 'o' => 'u', 'e' => 'i', _ => c }));
        return Doubled().Replace(sound, "$1");
    }

    private static double Ratio(string a, string b) => a.Length == 0 || b.Length == 0 ? 0 : 1 - (Cost(a, b) / Math.Max(a.Length, b.Length));

    /// <summary>Damerau–Levenshtein (adjacent letters changed places count once) with cheaper edits among vowels and among letters of like sound.</summary>
    private static double Cost(string a, string b)
    {
        var rows = new double[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++)
        {
            for (var j = 0; j <= b.Length; j++)
            {
                if (i == 0 || j == 0)
                {
                    rows[i, j] = i == 0 && j == 0 ? 0 : i == 0 ? rows[0, j - 1] + Insert(b, j - 1) : rows[i - 1, 0] + Insert(a, i - 1);
                    continue;
                }

                var least = Math.Min(rows[i - 1, j - 1] + Swap(a[i - 1], b[j - 1]), Math.Min(rows[i - 1, j] + Insert(a, i - 1), rows[i, j - 1] + Insert(b, j - 1)));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    least = Math.Min(least, rows[i - 2, j - 2] + 0.8);
                }

                rows[i, j] = least;
            }
        }

        return rows[a.Length, b.Length];
    }

    private static double Insert(string word, int at) =>
        (at > 0 && word[at] == word[at - 1]) || word[at] is 'h' ? 0.5 : IsVowel(word[at]) ? 0.7 : 1;

    private static double Swap(char a, char b) => a == b ? 0
        : IsVowel(a) && IsVowel(b) ? 0.6
        : (a, b) is ('c', 'k') or ('k', 'c') or ('s', 'z') or ('z', 's') or ('v', 'w') or ('w', 'v') or ('b', 'p') or ('p', 'b') or ('d', 't') or ('t', 'd')
            or ('g', 'k') or ('k', 'g') or ('c', 'g') or ('g', 'c') or ('m', 'n') or ('n', 'm') or ('i', 'y') or ('y', 'i') or ('b', 'v') or ('v', 'b') ? 0.7
        : 1;

    private static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u' or 'y';

    [GeneratedRegex("sch|ph|ck|kh|qu|sh|ch|zh|dj|th|dh|gh|ts|tz|ks|ou|oo|ee|ei|ey|ay|ai|ej|ya|ia|ja")]
    private static partial Regex Pairs();

    [GeneratedRegex("(.)\\1+")]
    private static partial Regex Doubled();
}
