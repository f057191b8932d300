namespace Huxin.Engine.Disclosure;

/// <summary>What became of a block from one version to the next.</summary>
public enum BlockChange
{
    Added,
    Removed,
    Changed,
}

/// <summary>A stretch of sentences, before and after. Equal stretches are kept, so that the change can be read in its place.</summary>
/// <param name="Before">Null where the stretch is new.</param>
/// <param name="After">Null where the stretch is gone.</param>
public sealed record SentenceChange(string? Before, string? After)
{
    public bool Same => Before is not null && string.Equals(Before, After, StringComparison.Ordinal);
}

/// <summary>A block that differs between two versions.</summary>
public sealed record ChangedBlock(DisclosureBlock Block, BlockChange Change, IReadOnlyList<SentenceChange> Sentences);

/// <summary>Compares two versions of a disclosure block by block and, inside a block, sentence by sentence (longest common subsequence).</summary>
public static class WordingChange
{
    public static IReadOnlyList<ChangedBlock> Between(IReadOnlyList<BlockText> before, IReadOnlyList<BlockText> after)
    {
        var changed = new List<ChangedBlock>();
        foreach (var block in DisclosureBlocks.All)
        {
            var (was, now) = (before.FirstOrDefault(text => text.Block == block)?.Words, after.FirstOrDefault(text => text.Block == block)?.Words);
            if (was != now)
            {
                changed.Add(new(block, was is null ? BlockChange.Added : now is null ? BlockChange.Removed : BlockChange.Changed, Sentences(was ?? "", now ?? "")));
            }
        }

        return changed;
    }

    private static List<SentenceChange> Sentences(string before, string after)
    {
        var (a, b) = (Split(before), Split(after));
        var common = new int[a.Count + 1, b.Count + 1];
        for (var i = a.Count - 1; i >= 0; i--)
        {
            for (var j = b.Count - 1; j >= 0; j--)
            {
                common[i, j] = a[i] == b[j] ? common[i + 1, j + 1] + 1 : Math.Max(common[i + 1, j], common[i, j + 1]);
            }
        }

        var changes = new List<SentenceChange>();
        var (gone, come) = (new List<string>(), new List<string>());
        for (int i = 0, j = 0; i < a.Count || j < b.Count;)
        {
            if (i < a.Count && j < b.Count && a[i] == b[j])
            {
                Flush(changes, gone, come);
                changes.Add(new(a[i], b[j]));
                (i, j) = (i + 1, j + 1);
            }
            else if (j >= b.Count || (i < a.Count && common[i + 1, j] >= common[i, j + 1]))
            {
                gone.Add(a[i++]);
            }
            else
            {
                come.Add(b[j++]);
            }
        }

        Flush(changes, gone, come);
        return changes;
    }

    /// <summary>Sentences that went and sentences that came at the same place are one change, first with first.</summary>
    private static void Flush(List<SentenceChange> changes, List<string> gone, List<string> come)
    {
        for (var i = 0; i < Math.Max(gone.Count, come.Count); i++)
        {
            changes.Add(new(i < gone.Count ? gone[i] : null, i < come.Count ? come[i] : null));
        }

        gone.Clear();
        come.Clear();
    }

    private static List<string> Split(string text)
    {
        var sentences = new List<string>();
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is '。' or '！' or '？' or '；' or '\n' or '!' or '?' or ';')
            {
                Add(text[start..(i + 1)]);
                start = i + 1;
            }
        }

        Add(text[start..]);
        return sentences;

        void Add(string sentence)
        {
            if (sentence.Trim() is { Length: > 0 } words)
            {
                sentences.Add(words);
            }
        }
    }
}
