using System.Text;
using Huxin.Engine.Wording;

namespace Huxin.Engine.Names;

/// <summary>
/// Text in plain Latin letters: marks dropped; Cyrillic, Greek, Georgian, Armenian, Arabic, Hebrew, Hangul and Hanzi written as they sound.
/// Not reversible and no standard's transcription: both names go through it, so that they can be compared.
/// </summary>
internal static class Romanization
{
    private const string Initials = "g kk n d tt r m b pp s ss  j jj ch k t p h";
    private const string Vowels = "a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i";
    private const string Finals = " k k k n n n t l k m l l l p l m p p t t ng t t k t p t";

    private static readonly Lazy<Dictionary<char, string>> letters = new(() =>
    {
        var result = new Dictionary<char, string>();
        foreach (var line in EmbeddedTable.Lines("plain-letters.data.txt"))
        {
            var parts = line.Split(' ');
            foreach (var c in parts[1])
            {
                result.TryAdd(c, parts[0]);
            }
        }

        return result;
    });

    /// <summary>Small letters, digits and everything that is neither; a Hanzi becomes a word of its own.</summary>
    public static string Of(string text)
    {
        var result = new StringBuilder(text.Length + 8);
        foreach (var c in Hanzi.Fold(text))
        {
            var small = char.ToLowerInvariant(c);
            if (small is >= '가' and <= '힣')
            {
                var syllable = small - '가';
                result.Append(Initials.Split(' ')[syllable / 588]).Append(Vowels.Split(' ')[syllable % 588 / 28]).Append(Finals.Split(' ')[syllable % 28]).Append(' ');
            }
            else if (Hanzi.Is(small) && Hanzi.Readings(small) is { Count: > 0 } readings)
            {
                result.Append(' ').Append(readings[0].Replace('v', 'u')).Append(' ');
            }
            else if (char.GetUnicodeCategory(small) is not (System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.SpacingCombiningMark)
                && small is not ('ь' or 'ъ' or 'ع' or 'ء' or 'ة' or 'ʼ' or 'ʻ'))
            {
                result.Append(letters.Value.TryGetValue(small, out var latin) ? latin : small.ToString());
            }
        }

        return result.ToString();
    }
}
