using System.Diagnostics;
using System.Globalization;

namespace Huxin.Benchmarks.Screening.Peers;

/// <summary>What else one would take, on the same entries and the same queries, so many of them and so long.</summary>
internal static class SideBySide
{
    private static readonly TimeSpan longest = TimeSpan.FromSeconds(12);

    /// <param name="invented">The entries.</param>
    /// <param name="misspelling">How queries come about.</param>
    /// <param name="count">Queries of each kind.</param>
    /// <param name="only">Peers whose name contains this; null for all.</param>
    public static IEnumerable<string> Rows(InventedList invented, Misspelling misspelling, int count, string? only)
    {
        foreach (var make in Peers())
        {
            using var peer = make();
            if (only is not null && !peer.Name.Contains(only, StringComparison.OrdinalIgnoreCase))
            {
                continue;
            }

            var watch = Stopwatch.StartNew();
            peer.Build(invented.Entries());
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {peer.Name} | {invented.Count:N0} | {watch.Elapsed.TotalSeconds:F1} | | | |"));
            foreach (var han in (bool[])[true, false])
            {
                for (var errors = 0; errors <= 2; errors++)
                {
                    var asked = ScreeningBench.Queries(invented, misspelling, han, errors, count);
                    foreach (var by in (string[])[AskedBy.Name, AskedBy.Year])
                    {
                        var measured = Measured.Of(asked, one => peer.Search(one, by == AskedBy.Year), passes: 2, longest);
                        yield return ScreeningBench.Row(peer.Name, invented.Count, han, errors, by, measured);
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
            Console.WriteLine("| PostgreSQL pg_trgm: skipped, HUXIN_BENCH_POSTGRES names no database | | | | | |");
        }

        yield return () => new LuceneFuzzy();
        yield return () => new FullText();
    }
}
