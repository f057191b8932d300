using Huxin.Engine.Wording;

namespace Huxin.Engine.Screening;

/// <summary>Whether a word of a list can be Mandarin: every word is asked, so what cannot be is told by its length and last letter first.</summary>
internal static class Pinyin
{
    private const int Longest = 18;

    public static bool Is(ReadOnlySpan<char> word) => word.Length is > 0 and <= Longest
        && word[^1] is 'a' or 'e' or 'i' or 'o' or 'u' or 'v' or 'n' or 'g' or 'r'
        && word.IndexOfAnyExceptInRange('a', 'z') < 0
        && Hanzi.IsPinyin(word);
}
