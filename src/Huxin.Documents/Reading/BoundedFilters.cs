using System.IO.Compression;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace Huxin.Documents.Reading;

/// <summary>
/// The filters of the PDF library, with a bound on what a document's streams may unfold to, all together. A deflated stream that could
/// break the bound is first unfolded into nothing and counted: the library would hold it whole. Every stream comes by here, so a table
/// of places that lies is noticed here too: the library would take room for all the objects it claims, and for its columns on the stack.
/// </summary>
internal sealed class BoundedFilters(long bytes) : IFilterProvider
{
    /// <summary>The most that deflate makes of one byte (RFC 1951: 258 bytes of two bits).</summary>
    private const int MostOfOne = 1032;

    /// <summary>A place in a file of any size has eight bytes.</summary>
    private const int MostOfColumn = 8;

    /// <summary>The most objects of a file (ISO 32000-1, annex C).</summary>
    private const int MostObjects = 8_388_607;

    private long left = bytes;
    private bool broken;

    /// <summary>The library forgives a broken stream, so it must be asked afterwards whether the bound held.</summary>
    public void Check()
    {
        if (left < 0 || broken)
        {
            throw new ReadingRefused(broken ? ReadingRefusals.Broken : ReadingRefusals.TooComplex);
        }
    }

    public IReadOnlyList<IFilter> GetFilters(DictionaryToken dictionary)
    {
        broken |= dictionary.TryGet(NameToken.Type, out NameToken type) && type.Data == "XRef" && Lies(dictionary);
        Check();
        return Bound(DefaultFilterProvider.Instance.GetFilters(dictionary));
    }

    public IReadOnlyList<IFilter> GetNamedFilters(IReadOnlyList<NameToken> names) => Bound(DefaultFilterProvider.Instance.GetNamedFilters(names));

    public IReadOnlyList<IFilter> GetAllFilters() => Bound(DefaultFilterProvider.Instance.GetAllFilters());

    private static bool Lies(DictionaryToken table) =>
        (table.TryGet(NameToken.Size, out NumericToken objects) && objects.Data is < 0 or > MostObjects)
        || (table.TryGet(NameToken.W, out ArrayToken columns) && columns.Data.Any(column => column is not NumericToken { Data: >= 0 and <= MostOfColumn }));

    private IReadOnlyList<IFilter> Bound(IReadOnlyList<IFilter> filters) => [.. filters.Select(filter => new Bounded(filter, this))];

    private sealed class Bounded(IFilter filter, BoundedFilters bounds) : IFilter
    {
        public bool IsSupported => filter.IsSupported;

        public Memory<byte> Decode(Memory<byte> input, DictionaryToken streamDictionary, IFilterProvider filterProvider, int filterIndex)
        {
            bounds.Check();
            if (filter is FlateFilter && (long)input.Length * MostOfOne > bounds.left && Unfolds(input) > bounds.left)
            {
                bounds.left = -1;
                bounds.Check();
            }

            var output = filter.Decode(input, streamDictionary, filterProvider, filterIndex);
            bounds.left -= output.Length;
            bounds.Check();
            return output;
        }

        private long Unfolds(Memory<byte> input)
        {
            // Two bytes of zlib stand before the deflated ones (RFC 1950).
            using var deflated = new DeflateStream(new MemoryStream(input.ToArray(), 2, Math.Max(0, input.Length - 2)), CompressionMode.Decompress);
            var buffer = new byte[81920];
            var length = 0L;
            try
            {
                for (int read; length <= bounds.left && (read = deflated.Read(buffer)) > 0;)
                {
                    length += read;
                }
            }
            catch (InvalidDataException)
            {
                // Damaged from here on; so much was there.
            }

            return length;
        }
    }
}
