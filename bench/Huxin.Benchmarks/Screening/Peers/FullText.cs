using Huxin.Engine.Screening;
using Microsoft.Data.Sqlite;

namespace Huxin.Benchmarks.Screening.Peers;

/// <summary>SQLite's FTS5 with its trigram tokenizer: any of the name's trigrams, best by bm25.</summary>
internal sealed class FullText : IPeer
{
    private readonly SqliteConnection open = new("Data Source=:memory:");

    public string Name => "SQLite FTS5, trigram";

    public long Bytes => Number("PRAGMA page_count") * Number("PRAGMA page_size");

    public void Build(IEnumerable<ListEntry> entries)
    {
        open.Open();
        Run("CREATE VIRTUAL TABLE names USING fts5(name, id UNINDEXED, birth_year UNINDEXED, tokenize='trigram')");
        using var transaction = open.BeginTransaction();
        using var insert = open.CreateCommand();
        insert.CommandText = "INSERT INTO names (name, id, birth_year) VALUES ($name, $id, $year)";
        var (name, id, year) = (insert.Parameters.Add("$name", SqliteType.Text), insert.Parameters.Add("$id", SqliteType.Text), insert.Parameters.Add("$year", SqliteType.Integer));
        foreach (var entry in entries)
        {
            (name.Value, id.Value, year.Value) = (entry.Name, entry.Id, entry.Birth?.Year ?? 0);
            insert.ExecuteNonQuery();
        }

        transaction.Commit();
        Run("INSERT INTO names(names) VALUES('optimize')");
    }

    public IReadOnlyList<string> Search(AskedName asked, bool withYear)
    {
        var trigrams = Enumerable.Range(0, Math.Max(0, asked.Name.Length - 2)).Select(i => $"\"{asked.Name.Substring(i, 3)}\"").Distinct().ToList();
        if (trigrams.Count == 0)
        {
            return [];
        }

        using var command = open.CreateCommand();
        var year = withYear && asked.BirthYear is not null ? " AND birth_year IN (0, $year)" : "";
        command.CommandText = $"SELECT id FROM names WHERE names MATCH $match{year} ORDER BY bm25(names) LIMIT 20";
        command.Parameters.AddWithValue("$match", string.Join(" OR ", trigrams));
        command.Parameters.AddWithValue("$year", asked.BirthYear ?? 0);
        var ids = new List<string>();
        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
            ids.Add(reader.GetString(0));
        }

        return ids;
    }

    public void Dispose() => open.Dispose();

    private long Number(string sql)
    {
        using var command = open.CreateCommand();
        command.CommandText = sql;
        return (long)command.ExecuteScalar()!;
    }

    private void Run(string sql)
    {
        using var command = open.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
