namespace Huxin.Benchmarks.Screening;

/// <summary>How long a set of queries took and how many found their entry among the first twenty.</summary>
internal sealed record Measured(int Queries, int Found, double Median, double P99, double Longest)
{
    public double Recall => Queries == 0 ? 0 : (double)Found / Queries;

    /// <summary>
    /// Asks all queries one after the other, several times over; a query's time is its shortest, so that what else the machine does at that moment
    /// does not count, while the other queries in between keep its data out of the caches. A time limit ends the set early and is seen in the count.
    /// </summary>
    public static Measured Of(IReadOnlyList<AskedName> asked, Func<AskedName, IReadOnlyList<string>> search, int passes, TimeSpan limit)
    {
        var times = new List<double>(asked.Count);
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
                    found += ids.Contains(asked[i].EntryId) ? 1 : 0;
                }

                times[i] = Math.Min(times[i], time);
            }
        }

        times.Sort();
        return new Measured(times.Count, found, times[times.Count / 2], times[Math.Min(times.Count - 1, times.Count * 99 / 100)], times[^1]);
    }
}
