using CsCheck;
using Huxin.Engine.Screening;

namespace Huxin.Engine.Tests.Screening;

/// <summary>The distance of words against the textbook's slow way.</summary>
public sealed class EditDistances
{
    private static readonly Gen<string> word = Gen.Char['a', 'd'].Array[0, 9].Select(letters => new string(letters));

    [Theory]
    [InlineData("shiatlel", "shitlalel")] // at exchanged, l put between
    [InlineData("kaigarthound", "kaiaogrthound")]
    [InlineData("jotkranpen", "jotaknpen")] // r between left out, ka exchanged
    [InlineData("abc", "ca")]
    public void Two_letters_exchanged_with_one_between_are_two_edits(string one, string other)
    {
        Assert.Equal(2, EditDistance.Of(one, other, 2));
        Assert.Equal(2, EditDistance.Of(other, one, 2));
    }

    [Fact]
    public void Up_to_two_edits_the_distance_is_the_unrestricted_one() => Gen.Select(word, word, Gen.Int[0, 2]).Sample(
        (one, other, most) => Assert.Equal(Math.Min(Unrestricted(one, other), most + 1), EditDistance.Of(one, other, most)), iter: 20_000);

    /// <summary>Every last place of a letter is looked up by searching for it.</summary>
    private static int Unrestricted(string a, string b)
    {
        var table = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++)
        {
            for (var j = 0; j <= b.Length; j++)
            {
                if (i == 0 || j == 0)
                {
                    table[i, j] = i + j;
                    continue;
                }

                var least = Math.Min(Math.Min(table[i - 1, j], table[i, j - 1]) + 1, table[i - 1, j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
                var k = i > 1 ? a.LastIndexOf(b[j - 1], i - 2) + 1 : 0;
                var l = j > 1 ? b.LastIndexOf(a[i - 1], j - 2) + 1 : 0;
                table[i, j] = k > 0 && l > 0 ? Math.Min(least, table[k - 1, l - 1] + (i - k - 1) + 1 + (j - l - 1)) : least;
            }
        }

        return table[a.Length, b.Length];
    }
}
