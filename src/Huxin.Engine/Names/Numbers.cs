using System.Globalization;

namespace Huxin.Engine.Names;

/// <summary>Numbers in an organization's name, however they are written: digits, English words (forty-four), Roman numerals.</summary>
internal static class Numbers
{
    private static readonly string[] small =
        ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"];

    private static readonly string[] tens = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

    private static readonly string[] ordinals = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"];

    /// <summary>The words with each number as digits; tens and units that follow each other become one.</summary>
    public static IEnumerable<string> Read(IReadOnlyList<string> words)
    {
        for (var i = 0; i < words.Count; i++)
        {
            var ten = Array.IndexOf(tens, words[i] == "fourty" ? "forty" : words[i]);
            if (ten >= 0)
            {
                var unit = i + 1 < words.Count ? Unit(words[i + 1]) : 0;
                i += unit > 0 ? 1 : 0;
                yield return Text((10 * (ten + 2)) + unit);
                continue;
            }

            var value = Array.IndexOf(small, words[i]);
            yield return value >= 0 ? Text(value) : Roman(words[i], i > 0) is > 0 and var roman ? Text(roman) : words[i];
        }
    }

    public static bool Is(string word) => word.Any(char.IsAsciiDigit) || Array.IndexOf(ordinals, word) > 0;

    private static int Unit(string word) => word.Length == 1 && char.IsAsciiDigit(word[0]) ? word[0] - '0' : Math.Max(0, Array.IndexOf(small, word)) is < 10 and var unit ? unit : 0;

    private static string Text(int value) => value.ToString(CultureInfo.InvariantCulture);

    /// <summary>The value of a Roman numeral up to 39 behind the first word; 0 for another word.</summary>
    private static int Roman(string word, bool behind)
    {
        if (!behind || word.Length > 7 || word.Any(c => c is not ('i' or 'v' or 'x')))
        {
            return 0;
        }

        var sum = 0;
        for (var i = 0; i < word.Length; i++)
        {
            var (value, next) = (Digit(word[i]), i + 1 < word.Length ? Digit(word[i + 1]) : 0);
            sum += value < next ? -value : value;
        }

        return sum is > 0 and < 40 ? sum : 0;
    }

    private static int Digit(char c) => c switch { 'i' => 1, 'v' => 5, _ => 10 };
}
