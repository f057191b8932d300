using Huxin.Engine.Wording;

namespace Huxin.Engine.Screening;

/// <summary>Whether letters can be cut into Mandarin syllables, without objects between: every word of a list is asked.</summary>
internal static class Pinyin
{
    private const int Longest = 18;
    private const int LongestSyllable = 6;

    public static bool Is(ReadOnlySpan<char> word)
    {
        if (word.Length is 0 or > Longest || word[^1] is not ('a' or 'e' or 'i' or 'o' or 'u' or 'v' or 'n' or 'g' or 'r') || word.IndexOfAnyExceptInRange('a', 'z') >= 0)
        {
            return false;
        }

        // Bit i: the first i letters can be cut.
        var cut = 1;
        for (var end = 1; end <= word.Length; end++)
        {
            for (var length = 1; length <= Math.Min(LongestSyllable, end); length++)
            {
                if ((cut & (1 << (end - length))) != 0 && Hanzi.IsSyllable(word[(end - length)..end]))
                {
                    cut |= 1 << end;
                    break;
                }
            }
        }

        return (cut & (1 << word.Length)) != 0;
    }
}
