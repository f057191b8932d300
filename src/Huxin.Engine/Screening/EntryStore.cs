using System.Buffers;
using System.Collections.Concurrent;

namespace Huxin.Engine.Screening;

/// <summary>All entries of a list, packed, in the order of their ids' hashes: the lines' order in the list leaves no trace.</summary>
internal sealed class EntryStore
{
    private const int LinesInBlock = 1 << 10;
    private const int OffsetBits = 32;
    private readonly byte[][] blocks;
    private readonly long[] addresses;
    private readonly string[] terms;
    private readonly Place?[] places;

    private EntryStore(byte[][] blocks, long[] addresses, string[] terms)
    {
        (this.blocks, this.addresses, this.terms) = (blocks, addresses, terms);
        places = Array.ConvertAll(terms, Place.Of);
    }

    public int Count => addresses.Length;

    /// <summary>Packs a stream of entries, blocks of it side by side; the first of two entries with one id stays.</summary>
    public static EntryStore Pack(IEnumerable<ListEntry> entries, out IReadOnlyList<string> duplicates, out string[] words, out ListOrder listed)
    {
        var terms = new ConcurrentDictionary<string, int>(StringComparer.Ordinal) { [""] = 0 };
        var blocks = new ConcurrentDictionary<long, Block>();
        var all = new ConcurrentDictionary<string, bool>(StringComparer.Ordinal);
        var source = Partitioner.Create(entries.Chunk(LinesInBlock), EnumerablePartitionerOptions.NoBuffering);
        Parallel.ForEach(source, (chunk, _, index) => blocks[index] = Block.Of(chunk, terms, all));
        var ordered = blocks.OrderBy(pair => pair.Key).Select(pair => pair.Value).ToList();
        words = [.. all.Keys];
        Array.Sort(words, StringComparer.Ordinal);
        var bytes = ordered.ConvertAll(block => block.Bytes).ToArray();
        var addresses = InOrder(ordered, bytes, out duplicates, out listed);
        var numbered = new string[terms.Count];
        foreach (var (term, number) in terms)
        {
            numbered[number] = term;
        }

        return new EntryStore(bytes, addresses, numbered);
    }

    public PackedReader this[int entry] => At(addresses[entry]);

    public PackedReader At(long address) => Open(blocks, address);

    public string Term(int number) => terms[number];

    public Place? PlaceOf(int number) => places[number];

    private static PackedReader Open(byte[][] blocks, long address) =>
        new(blocks[address >> OffsetBits].AsSpan((int)(address & uint.MaxValue)));

    private static long[] InOrder(List<Block> blocks, byte[][] bytes, out IReadOnlyList<string> duplicates, out ListOrder listed)
    {
        var hashes = new ulong[blocks.Sum(block => block.Hashes.Length)];
        var (lines, places, units) = (new long[hashes.Length], new int[hashes.Length], new int[hashes.Length]);
        var next = 0;
        for (var i = 0; i < blocks.Count; i++)
        {
            for (var j = 0; j < blocks[i].Hashes.Length; j++)
            {
                hashes[next] = blocks[i].Hashes[j];
                places[next] = next;
                lines[next++] = ((long)i << OffsetBits) | (uint)blocks[i].Offsets[j];
            }
        }

        Array.Sort(hashes, places);
        Array.Fill(units, -1);
        var twice = new List<string>();
        var addresses = new long[hashes.Length];
        var kept = 0;
        for (var from = 0; from < hashes.Length;)
        {
            var to = from + 1;
            while (to < hashes.Length && hashes[to] == hashes[from])
            {
                to++;
            }

            foreach (var place in to - from == 1 ? places.AsSpan(from, 1) : FirstOfEach(bytes, lines, places[from..to], twice))
            {
                (addresses[kept], units[place]) = (lines[place], kept);
                kept++;
            }

            from = to;
        }

        twice.Sort(StringComparer.Ordinal);
        (duplicates, listed) = (twice, new ListOrder(lines, units));
        return kept == addresses.Length ? addresses : addresses[..kept];
    }

    /// <summary>Of places whose ids have one hash the first of each id.</summary>
    private static int[] FirstOfEach(byte[][] bytes, long[] lines, int[] places, List<string> twice)
    {
        Array.Sort(places);
        var seen = new SortedDictionary<string, int>(StringComparer.Ordinal);
        foreach (var place in places)
        {
            if (!seen.TryAdd(IdOf(bytes, lines[place]), place))
            {
                twice.Add(IdOf(bytes, lines[place]));
            }
        }

        return [.. seen.Values];
    }

    private static string IdOf(byte[][] bytes, long address)
    {
        var reader = Open(bytes, address);
        reader.Number();
        reader.Number();
        reader.Number();
        reader.Bytes();
        for (var names = reader.Number(); names > 0; names--)
        {
            reader.SkipName();
        }

        return reader.Text();
    }

    /// <summary>The entries as the list has them, for reading all of them from front to back.</summary>
    /// <param name="Addresses">Where each is.</param>
    /// <param name="Units">Its number in the store, -1 when it is there by another line.</param>
    public readonly record struct ListOrder(long[] Addresses, int[] Units);

    private sealed record Block(byte[] Bytes, int[] Offsets, ulong[] Hashes)
    {
        public static Block Of(ListEntry[] entries, ConcurrentDictionary<string, int> terms, ConcurrentDictionary<string, bool> words)
        {
            var bytes = new ArrayBufferWriter<byte>(entries.Length * 64);
            var offsets = new int[entries.Length];
            var hashes = new ulong[entries.Length];
            var forms = new List<string>();
            for (var i = 0; i < entries.Length; i++)
            {
                var entry = entries[i];
                offsets[i] = bytes.WrittenCount;
                hashes[i] = KeyHash.Of(0, entry.Id);
                PackedEntry.Write(entry, Number(entry.Region, terms), Number(entry.Kind, terms), Number(entry.Source, terms), forms, bytes);
                AddWords(forms, words);
            }

            return new Block(bytes.WrittenSpan.ToArray(), offsets, hashes);
        }

        private static void AddWords(List<string> forms, ConcurrentDictionary<string, bool> words)
        {
            var lookup = words.GetAlternateLookup<ReadOnlySpan<char>>();
            foreach (var form in forms)
            {
                if (NameText.HasHan(form) && !form.Contains(' ', StringComparison.Ordinal))
                {
                    continue;
                }

                foreach (var word in form.AsSpan().Split(' '))
                {
                    if (!lookup.ContainsKey(form.AsSpan()[word]))
                    {
                        lookup.TryAdd(form.AsSpan()[word], true);
                    }
                }
            }
        }

        /// <summary>Texts that many entries share are kept once; which number one gets is seen nowhere.</summary>
        private static int Number(string? term, ConcurrentDictionary<string, int> terms)
        {
            if (string.IsNullOrEmpty(term))
            {
                return 0;
            }

            if (terms.TryGetValue(term, out var known))
            {
                return known;
            }

            lock (terms)
            {
                return terms.GetOrAdd(term, _ => terms.Count);
            }
        }
    }
}
