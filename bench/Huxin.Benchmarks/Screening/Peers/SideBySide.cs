using System.Diagnostics;

namespace Huxin.Benchmarks.Screening.Peers;

/// <summary>How long a peer may be asked.</summary>
/// <param name="Queries">Queries of each kind; above a million entries at most thirty.</param>
/// <param name="Time">For all kinds together; each kind gets an equal share.</param>
internal sealed record PeerLimits(int Queries, TimeSpan Time);

/// <summary>What else one would take, on the same entries and the same queries, so many of them and so long.</summary>
internal static class SideBySide
{
    private const int MostOfMany = 30;
    private static readonly string[] asked = [AskedBy.Name, AskedBy.Year];

    /// <param name="invented">The entries.</param>
    /// <param name="misspelling">How queries come about.</param>
    /// <param name="limits">How much is asked.</param>
    /// <param name="only">Peers whose name contains this; null for all.</param>
    public static IEnumerable<string> Rows(InventedList invented, Misspelling misspelling, PeerLimits limits, string? only)
    {
        var count = invented.Count > 1_000_000 ? Math.Min(MostOfMany, limits.Queries) : limits.Queries;
        foreach (var make in Peers())
        {
            using var peer = make();
            if (only is not null && !peer.Name.Contains(only, StringComparison.OrdinalIgnoreCase))
            {
                continue;
            }

            var watch = Stopwatch.StartNew();
            peer.Build(invented.Entries());
            var built = new Built(peer.Name, invented.Count, watch.Elapsed.TotalSeconds, peer.Bytes / 1048576.0);
            foreach (var han in (bool[])[true, false])
            {
                for (var errors = 0; errors <= 2; errors++)
                {
                    var queries = ScreeningBench.Queries(invented, misspelling, han, errors, count);
                    foreach (var by in asked)
                    {
                        var measured = Measured.Of(queries, one => peer.Search(one, by == AskedBy.Year), passes: 2, limits.Time / (6 * asked.Length));
                        yield return built.Row(han, by, errors, measured);
                    }
                }
            }
        }
    }

    private static IEnumerable<Func<IPeer>> Peers()
    {
        if (Environment.GetEnvironmentVariable("HUXIN_BENCH_POSTGRES") is { Length: > 0 } connection)
        {
            yield return () => new Trigrams(connection, gist: false);
            yield return () => new Trigrams(connection, gist: true);
        }
        else
        {
            Console.Error.WriteLine("PostgreSQL pg_trgm: skipped, HUXIN_BENCH_POSTGRES names no database");
        }

        yield return () => new LuceneFuzzy();
        yield return () => new FullText();
    }
}
