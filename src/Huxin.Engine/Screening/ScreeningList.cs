using System.Text;

namespace Huxin.Engine.Screening;

/// <summary>
/// A risk list ready to be asked. Immutable: any number of readers may ask at once. The order of the entries it was built from changes nothing.
/// </summary>
public sealed class ScreeningList
{
    /// <summary>Most matches of one answer: more namesakes tell nothing more.</summary>
    public const int MostMatches = 20;

    private const int Large = 1 << 20;

    private ScreeningList(EntryStore store, Postings postings, WordIndex words, IReadOnlyList<string> duplicates) =>
        (Store, Postings, Words, Duplicates) = (store, postings, words, duplicates);

    /// <summary>Entries held.</summary>
    public int Count => Store.Count;

    /// <summary>Ids that came more than once; the first entry of each is held.</summary>
    public IReadOnlyList<string> Duplicates { get; }

    internal EntryStore Store { get; }

    internal Postings Postings { get; }

    internal WordIndex Words { get; }

    /// <summary>Reads the entries once, in order, holding none of them as objects.</summary>
    public static ScreeningList Build(IEnumerable<ListEntry> entries)
    {
        var store = EntryStore.Pack(entries, out var duplicates, out var words, out var listed);
        if (store.Count >= Large)
        {
            // What packing leaves behind is hundreds of megabytes at ten million entries, and the postings are about to ask for more.
            GC.Collect(2, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        }

        return new ScreeningList(store, Postings.Build(new Source(store, listed)), new WordIndex(words), duplicates);
    }

    /// <summary>The entries that may concern whom the query describes, surest first, at most <see cref="MostMatches"/>.</summary>
    /// <param name="query">Whom to look for.</param>
    /// <param name="asOf">Entries whose last day lies before are passed over.</param>
    public IReadOnlyList<ScreeningMatch> Search(ScreeningQuery query, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(query);
        using var search = new ScreeningSearch(this, query, asOf);
        return search.Run();
    }

    /// <summary>The year of the index: 1 to 255 for 1871 to 2125, 0 when unknown.</summary>
    internal static byte YearCode(int? year) => year is { } y ? (byte)Math.Clamp(y - 1870, 1, 255) : (byte)0;

    private readonly struct Source(EntryStore store, EntryStore.ListOrder listed) : IPostingSource
    {
        public int Count => listed.Units.Length;

        public void AddTo<TSink>(int place, ref TSink sink)
            where TSink : struct, IPostingSink
        {
            var unit = listed.Units[place];
            if (unit < 0)
            {
                return;
            }

            var entry = store.At(listed.Addresses[place]);
            var birth = entry.Number();
            entry.Number();
            entry.Number();
            Span<char> text = stackalloc char[NameText.LongestForm];
            var bytes = entry.Bytes();
            ReadOnlySpan<char> pattern = bytes.Length <= 64 ? text[..Encoding.UTF8.GetChars(bytes, text)] : [];
            var born = PackedEntry.Unpack(birth);
            var shown = IdPattern.Birth(pattern);
            var year = YearCode(born?.Year ?? shown?.Year);
            var day = PackedEntry.Pack(born is { Day: not null } ? born : shown is { Day: not null } ? shown : null);
            if (IdPattern.IsWhole(pattern))
            {
                sink.Add(KeyHash.Of(KeyHash.Number, pattern), year, 0, unit);
            }

            var keys = new Keys<TSink> { Sink = sink, Year = year, Unit = unit };
            for (var names = entry.Number(); names > 0; names--)
            {
                var raw = entry.Bytes();
                for (var forms = entry.Number(); forms > 0; forms--)
                {
                    var form = entry.Bytes();
                    var letters = text[..Encoding.UTF8.GetChars(form.IsEmpty ? raw : form, text)];
                    NameKeys.Add(letters, ref keys);
                    NameKeys.AddBorn(letters, day, ref keys);
                }
            }
        }
    }

    private struct Keys<TSink> : IKeySink
        where TSink : struct, IPostingSink
    {
        public TSink Sink;
        public byte Year;
        public int Unit;

        public readonly void Add(ulong key, ushort note) => Sink.Add(key, Year, note, Unit);
    }
}
