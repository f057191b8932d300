using Huxin.Engine.Wording;

namespace Huxin.Engine.Names;

/// <summary>Under which keys an employer's name is found: the sounds of its characters; for Latin letters the words' beginnings, sounds, syllables and initials.</summary>
internal static class EmployerKeys
{
    public static IEnumerable<string> Of(string name, EmployerText text) => (text.Characters.Any(Hanzi.Is)
        ? text.Characters.SelectMany(Sounds.Keys)
        : Latin(Romanized.Words(name))).Distinct();

    private static IEnumerable<string> Latin(IReadOnlyList<string> words)
    {
        foreach (var word in words)
        {
            yield return "~" + word[..Math.Min(4, word.Length)];
            yield return "~" + TokenLikeness.Sound(word);
            foreach (var key in Romanized.Chinese(word).SelectMany(chinese => chinese).SelectMany(Sounds.Keys).Concat(Syllables(word)).Concat(word.Length < 5 ? word.Select(c => $"{c}") : []))
            {
                yield return key;
            }
        }

        if (words.Count > 1)
        {
            yield return "~" + string.Concat(words.Select(word => word[0]));
            yield return "~" + string.Concat(words)[..Math.Min(4, string.Concat(words).Length)];
        }
    }

    /// <summary>The Mandarin syllables of every way to cut the word whole, as characters are keyed.</summary>
    private static IEnumerable<string> Syllables(string word)
    {
        for (var at = 0; at < word.Length; at++)
        {
            for (var length = Math.Min(6, word.Length - at); length > 0; length--)
            {
                if (Hanzi.IsSyllable(word.AsSpan(at, length)) && Hanzi.IsPinyin(word.AsSpan(0, at)) && Hanzi.IsPinyin(word.AsSpan(at + length)))
                {
                    yield return Sounds.Key(word.Substring(at, length));
                }
            }
        }
    }
}
