using Huxin.Engine.Screening;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Store;
using Lucene.Net.Util;

namespace Huxin.Benchmarks.Screening.Peers;

/// <summary>Lucene.NET's FuzzyQuery with two edits: each Latin word a term, a Chinese name one term.</summary>
internal sealed class LuceneFuzzy : IPeer
{
    private readonly RAMDirectory directory = new();
    private DirectoryReader? reader;
    private IndexSearcher? searcher;

    public string Name => "Lucene.NET 4.8 FuzzyQuery";

    public long Bytes => directory.GetSizeInBytes();

    public void Build(IEnumerable<ListEntry> entries)
    {
        using (var writer = new IndexWriter(directory, new IndexWriterConfig(LuceneVersion.LUCENE_48, null) { RAMBufferSizeMB = 256 }))
        {
            foreach (var entry in entries)
            {
                var document = new Document { new StringField("id", entry.Id, Field.Store.YES), new Int32Field("year", entry.Birth?.Year ?? 0, Field.Store.NO) };
                foreach (var word in Words(entry.Name))
                {
                    document.Add(new StringField("word", word, Field.Store.NO));
                }

                writer.AddDocument(document);
            }

            writer.ForceMerge(1);
        }

        reader = DirectoryReader.Open(directory);
        searcher = new IndexSearcher(reader);
    }

    public IReadOnlyList<string> Search(AskedName asked, bool withYear)
    {
        var query = new BooleanQuery();
        foreach (var word in Words(asked.Name))
        {
            query.Add(new FuzzyQuery(new Term("word", word), 2), Occur.SHOULD);
        }

        Query whole = query;
        if (withYear && asked.BirthYear is { } year)
        {
            var either = new BooleanQuery { { NumericRangeQuery.NewInt32Range("year", 0, 0, true, true), Occur.SHOULD }, { NumericRangeQuery.NewInt32Range("year", year, year, true, true), Occur.SHOULD } };
            whole = new FilteredQuery(query, new QueryWrapperFilter(either));
        }

        return [.. searcher!.Search(whole, 20).ScoreDocs.Select(hit => searcher.Doc(hit.Doc).Get("id"))];
    }

    public void Dispose()
    {
        reader?.Dispose();
        directory.Dispose();
    }

    private static string[] Words(string name) => name.ToLowerInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
