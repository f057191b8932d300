using System.Runtime.InteropServices;

namespace Huxin.Engine.Screening;

/// <summary>
/// The words of all names, found by words up to two edits away: each word is filed under what is left of its first seven letters when up to two
/// are taken out (the symmetric-delete scheme, W. Garbe 2012), and so is the word looked for.
/// </summary>
internal sealed class WordIndex(string[] words)
{
    private const int Prefix = 7;
    private const int MostExamined = 4096;
    private readonly Postings postings = Postings.Build(new Source(words));

    public int Count => words.Length;

    /// <summary>Words of the list one and two edits away, in a fixed order.</summary>
    public void Near(ReadOnlySpan<char> word, List<string> one, List<string> two)
    {
        var keys = new List<ulong>(32);
        AddKeys(word, keys);
        var seen = new HashSet<int>();
        foreach (var key in keys)
        {
            foreach (var item in postings.Of(key))
            {
                if (seen.Count >= MostExamined || !seen.Add(Postings.UnitOf(item)))
                {
                    continue;
                }

                var other = words[Postings.UnitOf(item)];
                switch (EditDistance.Of(word, other, Math.Max(word.Length, other.Length) < 4 ? 1 : 2))
                {
                    case 1:
                        one.Add(other);
                        break;
                    case 2 when Math.Max(word.Length, other.Length) >= 4:
                        two.Add(other);
                        break;
                }
            }
        }
    }

    private static void AddKeys(ReadOnlySpan<char> word, List<ulong> keys)
    {
        var head = word[..Math.Min(Prefix, word.Length)];
        AddOnce(keys, KeyHash.Of(KeyHash.Shortened, head));
        if (head.Length < 2)
        {
            return;
        }

        Span<char> shorter = stackalloc char[Prefix];
        for (var i = 0; i < head.Length; i++)
        {
            AddOnce(keys, KeyHash.Without(KeyHash.Shortened, head, i));
            head[..i].CopyTo(shorter);
            head[(i + 1)..].CopyTo(shorter[i..]);
            for (var j = i; j < head.Length - 1 && head.Length >= 4; j++)
            {
                AddOnce(keys, KeyHash.Without(KeyHash.Shortened, shorter[..(head.Length - 1)], j));
            }
        }
    }

    private static void AddOnce(List<ulong> keys, ulong key)
    {
        if (!CollectionsMarshal.AsSpan(keys).Contains(key))
        {
            keys.Add(key);
        }
    }

    private readonly struct Source(string[] words) : IPostingSource
    {
        public int Count => words.Length;

        public void AddTo<TSink>(int unit, ref TSink sink)
            where TSink : struct, IPostingSink
        {
            var keys = new List<ulong>(32);
            AddKeys(words[unit], keys);
            foreach (var key in keys)
            {
                sink.Add(key, 0, 0, unit);
            }
        }
    }
}
