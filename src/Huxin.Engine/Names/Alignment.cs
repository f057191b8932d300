namespace Huxin.Engine.Names;

/// <summary>How well the characters of an asked name are found, in their order, in a full name.</summary>
/// <remarks>The constants were fitted on one half of the listed companies' short names; the bench reports the other half apart.</remarks>
internal static class Alignment
{
    /// <summary>Share of a pair's weight won besides when the pair before it agreed too: words stay together.</summary>
    private const double Together = 0.3;

    /// <summary>Share of a character's weight that is lost when it is skipped between two agreements or before the first.</summary>
    private const double Skipped = 0.07;

    /// <summary>The same before the first agreement where the brand begins: a short name rarely leaves out its first character.</summary>
    private const double BrandSkipped = 0.18;

    /// <summary>The most that is lost before the first agreement.</summary>
    private const double MostSkipped = 0.25;

    /// <summary>Share of a pair's weight lost where the character would have to be picked out of the middle of a word.</summary>
    private const double MidWord = 0.12;

    /// <summary>The same for the first character of the asked name.</summary>
    private const double FirstMidWord = 0.45;

    /// <summary>What a place agrees with the letter that stands for it, 粤 with 广东.</summary>
    private const double PlaceLetter = 0.5;

    /// <summary>The asked name's share in the score; the rest is how much of the full name it mentions.</summary>
    private const double OfAsked = 0.86;

    /// <returns>0 to 1; 1 for the same name.</returns>
    public static double Score(EmployerText asked, EmployerText full, CharacterWeights weights)
    {
        var (q, f) = (asked.Characters, full.Characters);
        if (q == f)
        {
            return 1;
        }

        // reach[j]: the best sum of the rows above before f[j]; agreed[j]: the best sum that ends with the row above on f[j - 1].
        var first = Beginnings(full, weights);
        var (reach, agreed) = (Lost(f.Length + 1), Lost(f.Length + 1));
        var (most, best, weightBefore) = (0.0, 0.0, 0.0);
        for (var i = 0; i < q.Length; i++)
        {
            var weight = weights.At(asked, i);
            var bonus = Together * Math.Min(weight, weightBefore);
            (most, weightBefore) = (most + weight + bonus, weight);
            var now = Lost(f.Length + 1);
            for (var j = 0; j < f.Length; j++)
            {
                var (likeness, length) = (Sounds.Likeness(q[i], f[j]), 1);
                if (likeness == 0 && full.Parts[j] == NamePart.Place && PlaceLetters.Length(q[i], f, j) is > 0 and var letters)
                {
                    (likeness, length) = (PlaceLetter, letters);
                }

                if (likeness == 0)
                {
                    continue;
                }

                var begin = first[j] - (full.Begins[j] ? 0 : FirstMidWord * weight);
                var jump = reach[j] - (full.Begins[j] ? 0 : MidWord * weight);
                var sum = (likeness * weight) + Math.Max(Math.Max(jump, begin), agreed[j] + bonus);
                now[j + length] = Math.Max(now[j + length], sum);
                best = Math.Max(best, sum);
            }

            for (var j = 1; j <= f.Length; j++)
            {
                reach[j] = Math.Max(Math.Max(reach[j], now[j]), reach[j - 1] - (Skipped * weights.At(full, j - 1)));
            }

            agreed = now;
        }

        return most == 0 ? 0 : Math.Clamp((OfAsked * best / most) + ((0.99 - OfAsked) * Mentioned(q, full, weights)), 0, 0.99);
    }

    /// <summary>What is lost by beginning at each character.</summary>
    private static double[] Beginnings(EmployerText full, CharacterWeights weights)
    {
        var first = new double[full.Characters.Length];
        for (var j = 1; j < first.Length; j++)
        {
            var share = full.Parts[j - 1] == NamePart.Brand ? BrandSkipped : Skipped;
            first[j] = Math.Max(-MostSkipped, first[j - 1] - (share * weights.At(full, j - 1)));
        }

        return first;
    }

    /// <summary>The share of the full name's weight that the asked name mentions.</summary>
    private static double Mentioned(string asked, EmployerText full, CharacterWeights weights)
    {
        var (mentioned, all) = (0.0, 0.0);
        for (var j = 0; j < full.Characters.Length; j++)
        {
            var weight = weights.Unsaid(full, j);
            all += weight;
            mentioned += asked.Contains(full.Characters[j], StringComparison.Ordinal) ? weight : 0;
        }

        return all == 0 ? 0 : mentioned / all;
    }

    private static double[] Lost(int length)
    {
        var row = new double[length];
        Array.Fill(row, double.NegativeInfinity);
        return row;
    }
}
