using Huxin.Engine.Wording;

namespace Huxin.Engine.Screening;

/// <summary>Two forms of names, each Chinese or in words.</summary>
internal static class NameComparison
{
    private const double PinyinScore = 0.88;

    public static NameAgreement Compare(ReadOnlySpan<char> query, ReadOnlySpan<char> entry)
    {
        if (query.SequenceEqual(entry))
        {
            return new NameAgreement(1, NameRelation.Same);
        }

        var (mine, theirs) = (NameText.HasHan(query), NameText.HasHan(entry));
        if (mine != theirs)
        {
            return mine ? Spelled(entry, query) : Spelled(query, entry);
        }

        if (!mine)
        {
            return WordComparison.Compare(query, entry);
        }

        if (!query.Contains(' ') && !entry.Contains(' '))
        {
            return HanComparison.Compare(query, entry);
        }

        Span<char> one = stackalloc char[query.Length];
        Span<char> other = stackalloc char[entry.Length];
        var together = HanComparison.Compare(one[..Squeeze(query, one)], other[..Squeeze(entry, other)]);
        var apart = WordComparison.Compare(query, entry);
        return apart.Score > together.Score ? apart : together;
    }

    /// <summary>Latin words that are the pinyin of the characters, the surname first or last.</summary>
    private static NameAgreement Spelled(ReadOnlySpan<char> words, ReadOnlySpan<char> han)
    {
        Span<Range> parts = stackalloc Range[8];
        var count = words.Split(parts, ' ', StringSplitOptions.RemoveEmptyEntries);
        if (han.Length > 8 || words.Length > 48 || count == 0 || !HanSounds.Pronounceable(han))
        {
            return NameAgreement.None;
        }

        Span<char> letters = stackalloc char[48];
        for (var turn = 0; turn < Math.Min(2, count); turn++)
        {
            // Zhang Xiao Ming; Xiao Ming Zhang; Xiaoming Zhang
            var from = turn == 0 ? 0 : count - 1;
            var length = WordComparison.Join(words, parts[..count], from, letters);
            if (Hanzi.Spells(letters[..length], han) == length)
            {
                return new NameAgreement(PinyinScore, NameRelation.Pinyin);
            }
        }

        return NameAgreement.None;
    }

    private static int Squeeze(ReadOnlySpan<char> text, Span<char> into)
    {
        var length = 0;
        foreach (var c in text)
        {
            if (c != ' ')
            {
                into[length++] = c;
            }
        }

        return length;
    }
}
