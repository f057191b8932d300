namespace Huxin.Benchmarks.Screening;

/// <summary>How long a set of queries took and how many found their entry among the first twenty.</summary>
/// <param name="Queries">Asked within the time limit.</param>
/// <param name="Found">Found their entry.</param>
/// <param name="Median">Milliseconds, of each query's shortest time; so are the next two.</param>
/// <param name="P99">The 99th percentile.</param>
/// <param name="Longest">The longest.</param>
/// <param name="FirstP99">The 99th percentile of the first time each query is asked, with whatever else the machine did then.</param>
internal sealed record Measured(int Queries, int Found, double Median, double P99, double Longest, double FirstP99)
{
    public double Recall => Queries == 0 ? 0 : (double)Found / Queries;

    /// <summary>
    /// Asks all queries one after the other, several times over; a query's time is its shortest, so that what else the machine does at that moment
    /// does not count; the other queries in between keep its data out of the nearer caches only, so this flatters the slowest ones. A time limit ends the set early and is seen in the count.
    /// </summary>
    public static Measured Of(IReadOnlyList<AskedName> asked, Func<AskedName, IReadOnlyList<string>> search, int passes, TimeSpan limit)
    {
        var times = new List<double>(asked.Count);
        var first = new List<double>(asked.Count);
        var found = 0;
        var started = TimeProvider.System.GetTimestamp();
        for (var pass = 0; pass < passes; pass++)
        {
            for (var i = 0; i < asked.Count && TimeProvider.System.GetElapsedTime(started) < limit; i++)
            {
                var before = TimeProvider.System.GetTimestamp();
                var ids = search(asked[i]);
                var time = TimeProvider.System.GetElapsedTime(before).TotalMilliseconds;
                if (i == times.Count)
                {
                    times.Add(time);
                    first.Add(time);
                    found += ids.Contains(asked[i].EntryId) ? 1 : 0;
                }

                times[i] = Math.Min(times[i], time);
            }
        }

        times.Sort();
        first.Sort();
        return new Measured(times.Count, found, times[times.Count / 2], P99Of(times), times[^1], P99Of(first));
    }

    private static double P99Of(List<double> sorted) => sorted[Math.Min(sorted.Count - 1, sorted.Count * 99 / 100)];
}
