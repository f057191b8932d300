namespace Huxin.Engine.Screening;

/// <summary>
/// Two names in words (Latin letters, or the parts of a transliterated name): any order, a part left out, initials, words written together,
/// up to two letters otherwise in all.
/// </summary>
internal static class WordComparison
{
    private const int MostWords = 12;
    private const double OrderCost = 0.02;
    private const double InitialCost = 0.06;
    private const double MissingCost = 0.09;
    private const double ConflictCost = 0.2;

    /// <summary>Words that say little by themselves: one left out is hardly a difference.</summary>
    private static readonly HashSet<string> particles = new(StringComparer.Ordinal)
    {
        "al", "el", "bin", "ibn", "bint", "abu", "abd", "de", "del", "da", "dos", "di", "van", "von", "der", "den", "la", "le", "st", "jr", "sr", "ii", "iii", "y", "e",
    };

    public static NameAgreement Compare(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        if (a.SequenceEqual(b))
        {
            return new NameAgreement(1, NameRelation.Same);
        }

        Span<Range> mine = stackalloc Range[MostWords];
        Span<Range> theirs = stackalloc Range[MostWords];
        mine = mine[..a.Split(mine, ' ', StringSplitOptions.RemoveEmptyEntries)];
        theirs = theirs[..b.Split(theirs, ' ', StringSplitOptions.RemoveEmptyEntries)];
        var whole = Together(a, mine, b, theirs);
        if (whole.Score > 0 || mine.Length == 0 || theirs.Length == 0)
        {
            return whole;
        }

        if (mine.Length > 2 && mine.Length == theirs.Length + 1)
        {
            return BestJoined(a, mine, b, theirs);
        }

        return theirs.Length > 2 && theirs.Length == mine.Length + 1 ? BestJoined(b, theirs, a, mine) : Match(a, mine, b, theirs);
    }

    /// <summary>The same letters with other gaps, from some word on in turn: Zhang Xiao Ming, Xiaoming Zhang.</summary>
    private static NameAgreement Together(ReadOnlySpan<char> a, ReadOnlySpan<Range> mine, ReadOnlySpan<char> b, ReadOnlySpan<Range> theirs)
    {
        if (a.Length - mine.Length != b.Length - theirs.Length || a.Length > NameText.LongestForm)
        {
            return NameAgreement.None;
        }

        Span<char> one = stackalloc char[NameText.LongestForm];
        Span<char> other = stackalloc char[NameText.LongestForm];
        var length = Join(a, mine, 0, one);
        for (var turn = 0; turn < Math.Max(mine.Length, theirs.Length); turn++)
        {
            if (turn < theirs.Length && one[..length].SequenceEqual(other[..Join(b, theirs, turn, other)]))
            {
                return new NameAgreement(1 - (turn == 0 ? 0.01 : OrderCost), turn == 0 ? NameRelation.Same : NameRelation.OtherOrder);
            }
        }

        var straight = Join(b, theirs, 0, other);
        for (var turn = 1; turn < mine.Length; turn++)
        {
            if (other[..straight].SequenceEqual(one[..Join(a, mine, turn, one)]))
            {
                return new NameAgreement(1 - OrderCost, NameRelation.OtherOrder);
            }
        }

        return NameAgreement.None;
    }

    public static int Join(ReadOnlySpan<char> text, ReadOnlySpan<Range> words, int from, Span<char> into)
    {
        var length = 0;
        for (var i = 0; i < words.Length; i++)
        {
            var word = text[words[(i + from) % words.Length]];
            word.CopyTo(into[length..]);
            length += word.Length;
        }

        return length;
    }

    /// <summary>The one with a word more, as it is and with two neighbours written together.</summary>
    private static NameAgreement BestJoined(ReadOnlySpan<char> more, ReadOnlySpan<Range> words, ReadOnlySpan<char> fewer, ReadOnlySpan<Range> others)
    {
        var best = Match(more, words, fewer, others);
        Span<char> text = stackalloc char[more.Length];
        Span<Range> joined = stackalloc Range[MostWords];
        for (var i = 0; i + 1 < words.Length && best.Score < 0.95; i++)
        {
            var gap = words[i].End.Value;
            more[..gap].CopyTo(text);
            more[words[i + 1].Start.Value..].CopyTo(text[gap..]);
            var length = more.Length - (words[i + 1].Start.Value - gap);
            var count = ((ReadOnlySpan<char>)text)[..length].Split(joined, ' ', StringSplitOptions.RemoveEmptyEntries);
            var one = Match(text[..length], joined[..count], fewer, others);
            best = one.Score > best.Score ? one : best;
        }

        return best;
    }

    private static NameAgreement Match(ReadOnlySpan<char> a, ReadOnlySpan<Range> mine, ReadOnlySpan<char> b, ReadOnlySpan<Range> theirs)
    {
        Span<int> partner = stackalloc int[MostWords];
        partner = partner[..mine.Length];
        partner.Fill(-1);
        var (taken, edits, letters, matched, initials, whole, longestEdited) = (0, 0, 0, 0, 0, 0, 0);

        // Equal words first, then ever less equal ones: no word takes what another fits better.
        for (var allowed = 0; allowed <= 2; allowed++)
        {
            for (var i = 0; i < mine.Length; i++)
            {
                for (var j = 0; partner[i] < 0 && j < theirs.Length; j++)
                {
                    var one = a[mine[i]];
                    var other = b[theirs[j]];
                    if ((taken & (1 << j)) == 0 && EditDistance.Of(one, other, Allowed(one, other, allowed)) == allowed)
                    {
                        (partner[i], taken) = (j, taken | (1 << j));
                        matched++;
                        whole += Math.Min(one.Length, other.Length) > 1 ? 1 : 0;
                        letters += Math.Max(one.Length, other.Length);
                        edits += allowed;
                        longestEdited = allowed > 0 ? Math.Max(longestEdited, one.Length) : longestEdited;
                    }
                }
            }
        }

        for (var i = 0; i < mine.Length; i++)
        {
            for (var j = 0; partner[i] < 0 && j < theirs.Length; j++)
            {
                var one = a[mine[i]];
                var other = b[theirs[j]];
                if ((taken & (1 << j)) == 0 && (one.Length == 1 || other.Length == 1) && one[0] == other[0])
                {
                    (partner[i], taken) = (j, taken | (1 << j));
                    initials++;
                    letters++;
                }
            }
        }

        return Weigh(a, mine, b, theirs, partner, taken, new Tally(edits, letters, matched, initials, whole, longestEdited));
    }

    private static int Allowed(ReadOnlySpan<char> a, ReadOnlySpan<char> b, int most)
    {
        var length = Math.Max(a.Length, b.Length);
        return Math.Min(most, length < 2 ? 0 : length < 4 ? 1 : 2) == most ? most : 0;
    }

    private static NameAgreement Weigh(
        ReadOnlySpan<char> a, ReadOnlySpan<Range> mine, ReadOnlySpan<char> b, ReadOnlySpan<Range> theirs, ReadOnlySpan<int> partner, int taken, Tally tally)
    {
        var (missingMine, missingTheirs) = (0d, 0d);
        for (var i = 0; i < mine.Length; i++)
        {
            missingMine += partner[i] < 0 ? WeightOf(a[mine[i]]) : 0;
        }

        for (var j = 0; j < theirs.Length; j++)
        {
            missingTheirs += (taken & (1 << j)) == 0 ? WeightOf(b[theirs[j]]) : 0;
        }

        var single = mine.Length == 1 && theirs.Length == 1;
        if (tally.Whole == 0 || (tally.Matched + tally.Initials < 2 && !single) || tally.Edits > 2)
        {
            return NameAgreement.None;
        }

        var conflict = Math.Min(missingMine, missingTheirs);
        var missing = Math.Max(missingMine, missingTheirs) - conflict;
        var ordered = true;
        for (var (i, last) = (0, -1); i < partner.Length; i++)
        {
            ordered &= partner[i] < 0 || partner[i] > last;
            last = partner[i] < 0 ? last : partner[i];
        }

        var score = 1 - (tally.Edits * 1.05 / Math.Max(5, tally.Letters)) - (missing * MissingCost) - (conflict * ConflictCost)
            - (tally.Initials * InitialCost) - (ordered ? 0 : OrderCost);
        var relation = conflict > 0 ? NameRelation.OtherCharacter
            : tally.Edits > 0 ? (tally.LongestEdited >= 5 && tally.Edits == 1 && missing == 0 ? NameRelation.Spelling : NameRelation.OtherCharacter)
            : missing > 0 ? NameRelation.MissingPart
            : tally.Initials > 0 ? NameRelation.Initial
            : ordered ? NameRelation.Same : NameRelation.OtherOrder;
        return score < NameAgreement.Least ? NameAgreement.None : new NameAgreement(score, relation);
    }

    private static double WeightOf(ReadOnlySpan<char> word) => word.Length == 1 ? 0.5 : particles.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word) ? 0.3 : 1;

    private readonly record struct Tally(int Edits, int Letters, int Matched, int Initials, int Whole, int LongestEdited);
}
