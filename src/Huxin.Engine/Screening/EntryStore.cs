using System.Buffers;
using System.Collections.Concurrent;

namespace Huxin.Engine.Screening;

/// <summary>All entries of a list, packed, in the order of their ids' hashes: the lines' order in the list leaves no trace.</summary>
internal sealed class EntryStore
{
    private const int LinesInBlock = 1 << 14;
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
    public static EntryStore Pack(IEnumerable<ListEntry> entries, out IReadOnlyList<string> duplicates, out string[] words)
    {
        var terms = new ConcurrentDictionary<string, int>(StringComparer.Ordinal) { [""] = 0 };
        var blocks = new ConcurrentDictionary<long, Block>();
        var source = Partitioner.Create(entries.Chunk(LinesInBlock), EnumerablePartitionerOptions.NoBuffering);
        Parallel.ForEach(source, (chunk, _, index) => blocks[index] = Block.Of(chunk, terms));
        var ordered = blocks.OrderBy(pair => pair.Key).Select(pair => pair.Value).ToList();
        words = [.. ordered.SelectMany(block => block.Words).Distinct(StringComparer.Ordinal)];
        Array.Sort(words, StringComparer.Ordinal);
        var bytes = ordered.ConvertAll(block => block.Bytes).ToArray();
        var addresses = InOrder(ordered, bytes, out duplicates);
        var listed = new string[terms.Count];
        foreach (var (term, number) in terms)
        {
            listed[number] = term;
        }

        return new EntryStore(bytes, addresses, listed);
    }

    public PackedReader this[int entry] => Open(blocks, addresses[entry]);

    public string Term(int number) => terms[number];

    public Place? PlaceOf(int number) => places[number];

    private static PackedReader Open(byte[][] blocks, long address) =>
        new(blocks[address >> OffsetBits].AsSpan((int)(address & uint.MaxValue)));

    private static long[] InOrder(List<Block> blocks, byte[][] bytes, out IReadOnlyList<string> duplicates)
    {
        var hashes = new ulong[blocks.Sum(block => block.Hashes.Length)];
        var addresses = new long[hashes.Length];
        var next = 0;
        for (var i = 0; i < blocks.Count; i++)
        {
            for (var j = 0; j < blocks[i].Hashes.Length; j++)
            {
                hashes[next] = blocks[i].Hashes[j];
                addresses[next++] = ((long)i << OffsetBits) | (uint)blocks[i].Offsets[j];
            }
        }

        Array.Sort(hashes, addresses);
        var twice = new List<string>();
        var kept = 0;
        for (var from = 0; from < hashes.Length;)
        {
            var to = from + 1;
            while (to < hashes.Length && hashes[to] == hashes[from])
            {
                to++;
            }

            kept = KeepFirst(bytes, addresses, from, to, kept, twice);
            from = to;
        }

        twice.Sort(StringComparer.Ordinal);
        duplicates = twice;
        return kept == addresses.Length ? addresses : addresses[..kept];
    }

    /// <summary>Of entries whose ids have one hash keeps the first of each id; an address is the place in the list.</summary>
    private static int KeepFirst(byte[][] bytes, long[] addresses, int from, int to, int kept, List<string> twice)
    {
        if (to - from == 1)
        {
            addresses[kept] = addresses[from];
            return kept + 1;
        }

        var same = addresses[from..to];
        Array.Sort(same);
        var seen = new SortedDictionary<string, long>(StringComparer.Ordinal);
        foreach (var address in same)
        {
            if (!seen.TryAdd(IdOf(bytes, address), address))
            {
                twice.Add(IdOf(bytes, address));
            }
        }

        foreach (var address in seen.Values)
        {
            addresses[kept++] = address;
        }

        return kept;
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

    private sealed record Block(byte[] Bytes, int[] Offsets, ulong[] Hashes, HashSet<string> Words)
    {
        public static Block Of(ListEntry[] entries, ConcurrentDictionary<string, int> terms)
        {
            var bytes = new ArrayBufferWriter<byte>(entries.Length * 64);
            var offsets = new int[entries.Length];
            var hashes = new ulong[entries.Length];
            var words = new HashSet<string>(StringComparer.Ordinal);
            var forms = new List<string>();
            for (var i = 0; i < entries.Length; i++)
            {
                var entry = entries[i];
                offsets[i] = bytes.WrittenCount;
                hashes[i] = KeyHash.Of(0, entry.Id);
                PackedEntry.Write(entry, Number(entry.Region, terms), Number(entry.Kind, terms), Number(entry.Source, terms), forms, bytes);
                AddWords(forms, words);
            }

            return new Block(bytes.WrittenSpan.ToArray(), offsets, hashes, words);
        }

        private static void AddWords(List<string> forms, HashSet<string> words)
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
                    lookup.Add(form.AsSpan()[word]);
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
