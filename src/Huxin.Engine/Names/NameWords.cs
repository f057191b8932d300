using System.Text.RegularExpressions;

namespace Huxin.Engine.Names;

/// <summary>A name cut into words of plain small Latin letters.</summary>
internal static partial class NameWords
{
    /// <summary>No real name has more words, or longer ones; the rest is not looked at.</summary>
    private const int MostWords = 40;

    private const int LongestWord = 60;

    /// <summary>A person's words: titles and legal forms dropped, digits read as the letters they imitate, joined words cut at capitals.</summary>
    public static List<string> OfPerson(string name)
    {
        var words = Split(Romanization.Of(Joined().Replace(Apostrophe().Replace(name, ""), "$1 ")).Replace('.', ' '))
            .Select(word => word.Any(char.IsLetter) && word.Any(char.IsDigit) ? string.Concat(word.Select(Letter)) : word).ToList();
        var plain = words.Where(word => !Title().IsMatch(word)).ToList();
        return plain.Count > 0 ? plain : words;
    }

    /// <summary>An organization's words: initials drawn together, numbers as digits, one spelling for what is abbreviated.</summary>
    public static List<string> OfOrganization(string name)
    {
        var text = Romanization.Of(InitialStop().Replace(Apostrophe().Replace(name.Replace("&", " and ", StringComparison.Ordinal), ""), "")).Replace('.', ' ');
        return Numbers.Read(Split(text)).Select(Spelled).ToList();
    }

    private static List<string> Split(string text) => Word().Matches(text).Take(MostWords)
        .Select(match => match.Value[..Math.Min(LongestWord, match.Length)]).ToList();

    private static string Spelled(string word) => word switch
    {
        "intl" or "internat" => "international",
        "bros" => "brothers",
        "mfg" => "manufacturing",
        "assn" or "assoc" => "association",
        "dept" => "department",
        "govt" => "government",
        "univ" => "university",
        "natl" => "national",
        "tech" or "technologies" => "technology",
        "svcs" => "services",
        "mgmt" => "management",
        "organisation" => "organization",
        "centre" => "center",
        _ => word,
    };

    private static char Letter(char c) => c switch
    {
        '0' => 'o',
        '1' => 'i',
        '3' => 'e',
        '4' => 'a',
        '5' => 's',
        '7' => 't',
        '8' => 'b',
        '9' => 'g',
        _ => c,
    };

    [GeneratedRegex("['’‘`ʻʼ]")]
    private static partial Regex Apostrophe();

    [GeneratedRegex("(?<=\\p{Ll}{2,})(?=\\p{Lu}\\p{Ll})()")]
    private static partial Regex Joined();

    [GeneratedRegex("(?<=(?:^|[^\\p{L}])\\p{L})\\.")]
    private static partial Regex InitialStop();

    [GeneratedRegex("[\\p{L}\\p{N}]+")]
    private static partial Regex Word();

    [GeneratedRegex("^(?:mr|mrs|ms|miss|dr|prof|professor|sir|lord|lady|dame|hon|rev|president|minister|general|gen|colonel|col|captain|capt|senator|sheikh|shaikh|shaykh|sheik|mullah|mawlawi|maulavi|haji|hajji|hadji|monsieur|madame|mme|herr|frau|senor|senora|don|dona|llc|ltd|inc|esq|phd|md)$")]
    private static partial Regex Title();
}
