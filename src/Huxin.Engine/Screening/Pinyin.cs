using Huxin.Engine.Wording;

namespace Huxin.Engine.Screening;

/// <summary>Whether letters can be Mandarin syllables: a quick look before the full one.</summary>
internal static class Pinyin
{
    public static bool Is(ReadOnlySpan<char> word) =>
        word.Length is >= 1 and <= 18
        && word[^1] is 'a' or 'e' or 'i' or 'o' or 'u' or 'v' or 'n' or 'g' or 'r'
        && word.IndexOfAnyExceptInRange('a', 'z') < 0
        && Hanzi.IsPinyin(word.ToString());
}
