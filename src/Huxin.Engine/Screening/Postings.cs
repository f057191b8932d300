using System.Numerics;
using System.Runtime.CompilerServices;

namespace Huxin.Engine.Screening;

/// <summary>What files the postings of one unit (an entry, a word).</summary>
internal interface IPostingSource
{
    int Count { get; }

    void AddTo<TSink>(int unit, ref TSink sink)
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
    private readonly int shift;
    private readonly int[] starts;
    private readonly ulong[] items;

    private Postings(int shift, int[] starts, ulong[] items) => (this.shift, this.starts, this.items) = (shift, starts, items);

    public int Count => items.Length;

    public static byte YearOf(ulong item) => (byte)(item >> 48);

    public static ushort NoteOf(ulong item) => (ushort)(item >> 32);

    public static int UnitOf(ulong item) => (int)(item & 0xFFFFFFFF);

    /// <summary>Counts first and places then, so that nothing is held twice.</summary>
    public static Postings Build<TSource>(TSource source)
        where TSource : IPostingSource
    {
        var bits = Math.Clamp(BitOperations.Log2((uint)source.Count + 1) + 1, 8, 24);
        var shift = 64 - bits;
        var starts = new int[(1 << bits) + 1];
        ForSlices(source, new Counter(starts, shift));
        var total = 0;
        for (var i = 0; i < starts.Length; i++)
        {
            total = checked(total + starts[i]);
            starts[i] = total;
        }

        // Filling from the back leaves each start where its bucket begins.
        var items = GC.AllocateUninitializedArray<ulong>(total);
        ForSlices(source, new Placer(starts, items, shift));
        Parallel.For(0, Math.Max(1, starts.Length / Slice), slice =>
        {
            var last = slice == Math.Max(1, starts.Length / Slice) - 1 ? starts.Length - 1 : (slice + 1) * Slice;
            for (var i = slice * Slice; i < last; i++)
            {
                items.AsSpan(starts[i], starts[i + 1] - starts[i]).Sort();
            }
        });
        return new Postings(shift, starts, items);
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

    private static void ForSlices<TSource, TSink>(TSource source, TSink sink)
        where TSource : IPostingSource
        where TSink : struct, IPostingSink =>
        Parallel.For(0, (source.Count + Slice - 1) / Slice, slice =>
        {
            var mine = sink;
            for (var unit = slice * Slice; unit < Math.Min(source.Count, (slice + 1) * Slice); unit++)
            {
                source.AddTo(unit, ref mine);
            }
        });

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

    private readonly struct Counter(int[] counts, int shift) : IPostingSink
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public void Add(ulong key, byte year, ushort note, int unit) => Interlocked.Increment(ref counts[key >> shift]);
    }

    private readonly struct Placer(int[] ends, ulong[] items, int shift) : IPostingSink
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public void Add(ulong key, byte year, ushort note, int unit) =>
            items[Interlocked.Decrement(ref ends[key >> shift])] = ((key & 0xFF) << 56) | ((ulong)year << 48) | ((ulong)note << 32) | (uint)unit;
    }
}
