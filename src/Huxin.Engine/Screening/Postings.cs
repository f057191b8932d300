using System.Numerics;
using System.Runtime.CompilerServices;

namespace Huxin.Engine.Screening;

/// <summary>What files the postings of units (entries, words), in any order of them.</summary>
internal interface IPostingSource
{
    int Count { get; }

    void AddTo<TSink>(int place, ref TSink sink)
        where TSink : struct, IPostingSink;
}

internal interface IPostingSink
{
    void Add(ulong key, byte year, ushort note, int unit);
}

/// <summary>
/// Keys to units in one sorted array: a bucket for the high bits of a key, in the bucket 64 bits each, of which 8 tell keys apart, 8 are the birth
/// year, 16 a note, 32 the unit. Within a key the units of one year stand together, so a query that knows the year reads no other. Immutable.
/// </summary>
internal sealed class Postings
{
    private const int Slice = 1 << 14;
    private const int PartBits = 8;
    private const int Parts = 1 << PartBits;
    private readonly int shift;
    private readonly int[] starts;
    private readonly ulong[] items;

    private Postings(int shift, int[] starts, ulong[] items) => (this.shift, this.starts, this.items) = (shift, starts, items);

    public int Count => items.Length;

    public static byte YearOf(ulong item) => (byte)(item >> 48);

    public static ushort NoteOf(ulong item) => (ushort)(item >> 32);

    public static int UnitOf(ulong item) => (int)(item & 0xFFFFFFFF);

    /// <summary>
    /// Keys are taken twice: once to count them, so that nothing is held twice, once to place them. They are placed by their first bits only, each
    /// slice of the source to its own places, which keeps writing in order; a part is then small enough to be sorted where it stands.
    /// </summary>
    public static Postings Build<TSource>(TSource source)
        where TSource : IPostingSource
    {
        var bits = Math.Clamp(BitOperations.Log2((uint)source.Count + 1) + 1, PartBits, 24);
        var counts = new int[(source.Count + Slice - 1) / Slice][];
        ForSlices(source, slice => new Counter(counts[slice] = new int[Parts]));
        var ends = new int[Parts + 1];
        for (var part = 0; part < Parts; part++)
        {
            ends[part + 1] = ends[part];
            foreach (var slice in counts)
            {
                (slice[part], ends[part + 1]) = (ends[part + 1], checked(ends[part + 1] + slice[part]));
            }
        }

        var items = GC.AllocateUninitializedArray<ulong>(ends[Parts]);
        var buckets = GC.AllocateUninitializedArray<ushort>(ends[Parts]);
        ForSlices(source, slice => new Placer(counts[slice], items, buckets, bits - PartBits));
        var starts = new int[(1 << bits) + 1];
        starts[^1] = items.Length;
        Parallel.For(0, Parts, () => Array.Empty<ulong>(), (part, _, spare) =>
        {
            var (from, length) = (ends[part], ends[part + 1] - ends[part]);
            spare = spare.Length < length ? GC.AllocateUninitializedArray<ulong>(length + (length / 8)) : spare;
            Sort(items.AsSpan(from, length), buckets.AsSpan(from, length), starts.AsSpan(part << (bits - PartBits), 1 << (bits - PartBits)), from, spare);
            return spare;
        }, static _ => { });
        return new Postings(64 - bits, starts, items);
    }

    /// <summary>All postings of a key, by year.</summary>
    public ReadOnlySpan<ulong> Of(ulong key)
    {
        var bucket = Bucket(key);
        var mark = (key & 0xFF) << 56;
        return Between(bucket, mark, mark | 0x00FF_FFFF_FFFF_FFFF);
    }

    /// <summary>The postings of a key and a birth year.</summary>
    public ReadOnlySpan<ulong> Of(ulong key, byte year)
    {
        var bucket = Bucket(key);
        var mark = ((key & 0xFF) << 56) | ((ulong)year << 48);
        return Between(bucket, mark, mark | 0x0000_FFFF_FFFF_FFFF);
    }

    private static void ForSlices<TSource, TSink>(TSource source, Func<int, TSink> sink)
        where TSource : IPostingSource
        where TSink : struct, IPostingSink =>
        Parallel.For(0, (source.Count + Slice - 1) / Slice, slice =>
        {
            var mine = sink(slice);
            for (var place = slice * Slice; place < Math.Min(source.Count, (slice + 1) * Slice); place++)
            {
                source.AddTo(place, ref mine);
            }
        });

    /// <summary>Brings the items of a part into the order of their buckets and notes where each bucket starts, counted from the part's own start.</summary>
    private static void Sort(Span<ulong> items, ReadOnlySpan<ushort> buckets, Span<int> starts, int from, Span<ulong> sorted)
    {
        foreach (var bucket in buckets)
        {
            starts[bucket]++;
        }

        var end = 0;
        foreach (ref var start in starts)
        {
            start = end += start;
        }

        // Filling from the back leaves each start where its bucket begins.
        for (var i = 0; i < items.Length; i++)
        {
            sorted[--starts[buckets[i]]] = items[i];
        }

        sorted[..items.Length].CopyTo(items);
        for (var i = 0; i < starts.Length; i++)
        {
            items[starts[i]..(i + 1 < starts.Length ? starts[i + 1] : items.Length)].Sort();
        }

        foreach (ref var start in starts)
        {
            start += from;
        }
    }

    private static ReadOnlySpan<ulong> Between(ReadOnlySpan<ulong> bucket, ulong first, ulong last)
    {
        var from = FirstNotBelow(bucket, first);
        var rest = bucket[from..];
        return rest[..(last == ulong.MaxValue ? rest.Length : FirstNotBelow(rest, last + 1))];
    }

    private static int FirstNotBelow(ReadOnlySpan<ulong> bucket, ulong bound)
    {
        var (low, high) = (0, bucket.Length);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (bucket[middle] < bound)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

    private ReadOnlySpan<ulong> Bucket(ulong key)
    {
        var i = (int)(key >> shift);
        return items.AsSpan(starts[i], starts[i + 1] - starts[i]);
    }

    private readonly struct Counter(int[] counts) : IPostingSink
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public void Add(ulong key, byte year, ushort note, int unit) => counts[key >> (64 - PartBits)]++;
    }

    private readonly struct Placer(int[] next, ulong[] items, ushort[] buckets, int bits) : IPostingSink
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public void Add(ulong key, byte year, ushort note, int unit)
        {
            var place = next[key >> (64 - PartBits)]++;
            items[place] = ((key & 0xFF) << 56) | ((ulong)year << 48) | ((ulong)note << 32) | (uint)unit;
            buckets[place] = (ushort)((key << PartBits >> PartBits) >> (64 - PartBits - bits));
        }
    }
}
