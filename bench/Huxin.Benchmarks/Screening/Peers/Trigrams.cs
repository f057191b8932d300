using Huxin.Engine.Screening;
using Npgsql;
using NpgsqlTypes;

namespace Huxin.Benchmarks.Screening.Peers;

/// <summary>PostgreSQL's pg_trgm: a GIN index and the similarity operator (threshold 0.3), or a GiST index and the nearest by distance.</summary>
internal sealed class Trigrams(string connection, bool gist) : IPeer
{
    private readonly NpgsqlDataSource source = NpgsqlDataSource.Create(connection);
    private NpgsqlConnection? open;

    public string Name => gist ? "PostgreSQL pg_trgm, GiST" : "PostgreSQL pg_trgm, GIN";

    public long Bytes
    {
        get
        {
            using var command = new NpgsqlCommand("SELECT pg_total_relation_size('screening_bench')", open);
            return (long)command.ExecuteScalar()!;
        }
    }

    public void Build(IEnumerable<ListEntry> entries)
    {
        open = source.OpenConnection();
        Run("CREATE EXTENSION IF NOT EXISTS pg_trgm; DROP TABLE IF EXISTS screening_bench; CREATE UNLOGGED TABLE screening_bench (id text, name text, birth_year int)");
        using (var writer = open.BeginBinaryImport("COPY screening_bench FROM STDIN (FORMAT BINARY)"))
        {
            foreach (var entry in entries)
            {
                writer.StartRow();
                writer.Write(entry.Id, NpgsqlDbType.Text);
                writer.Write(entry.Name, NpgsqlDbType.Text);
                writer.Write(entry.Birth?.Year ?? 0, NpgsqlDbType.Integer);
            }

            writer.Complete();
        }

        Run("SET maintenance_work_mem = '1GB'");
        Run(gist
            ? "CREATE INDEX ON screening_bench USING gist (name gist_trgm_ops)"
            : "CREATE INDEX ON screening_bench USING gin (name gin_trgm_ops)");
        Run("ANALYZE screening_bench; SET statement_timeout = '20s'; SET pg_trgm.similarity_threshold = 0.3; SET max_parallel_workers_per_gather = 0");
    }

    public IReadOnlyList<string> Search(AskedName asked, bool withYear)
    {
        var year = withYear && asked.BirthYear is not null ? " AND birth_year IN (0, $2)" : "";
        using var command = new NpgsqlCommand(gist
            ? $"SELECT id FROM screening_bench WHERE true{year} ORDER BY name <-> $1 LIMIT 20"
            : $"SELECT id FROM screening_bench WHERE name % $1{year} ORDER BY similarity(name, $1) DESC, id LIMIT 20", open);
        command.Parameters.Add(new NpgsqlParameter<string> { TypedValue = asked.Name });
        if (year.Length > 0)
        {
            command.Parameters.Add(new NpgsqlParameter<int> { TypedValue = asked.BirthYear!.Value });
        }

        var ids = new List<string>();
        try
        {
            using var reader = command.ExecuteReader();
            while (reader.Read())
            {
                ids.Add(reader.GetString(0));
            }
        }
        catch (PostgresException e) when (e.SqlState == PostgresErrorCodes.QueryCanceled)
        {
            ids.Clear();
        }

        return ids;
    }

    public void Dispose()
    {
        if (open is not null)
        {
            Run("DROP TABLE IF EXISTS screening_bench");
        }

        open?.Dispose();
        source.Dispose();
    }

    private void Run(string sql)
    {
        using var command = new NpgsqlCommand(sql, open) { CommandTimeout = 0 };
        command.ExecuteNonQuery();
    }
}
