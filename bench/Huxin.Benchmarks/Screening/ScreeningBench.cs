using System.Diagnostics;
using System.Globalization;
using Huxin.Benchmarks.Screening.Peers;
using Huxin.Engine.Claims;
using Huxin.Engine.Screening;

namespace Huxin.Benchmarks.Screening;

/// <summary>
/// <c>screening [--entries N] [--queries N] [--surnames FILE] [--growth] [--misses] [--peers [--peer-queries N] [--peer-seconds N] [--only NAME]]</c>:
/// building, memory, time and recall of screening with no, one and two typing errors, by name alone and by what else is known; side by side with what
/// else one would take, on the same entries and queries. <c>--growth</c>: ten thousand entries and ten times as many each, peers from a million on.
/// </summary>
internal static class ScreeningBench
{
    private const int LeastForPeers = 1_000_000;
    private static readonly DateOnly day = new(2026, 6, 1);

    public static Task<int> RunAsync(string[] args)
    {
        var growth = args.Contains("--growth");
        var entries = Number(args, "--entries", growth ? 10_000_000 : 1_000_000);
        var queries = Number(args, "--queries", 2_000);
        var mill = new NameMill(Value(args, "--surnames"));
        var misspelling = new Misspelling(mill, new Homophones());
        var limits = new PeerLimits(Number(args, "--peer-queries", 60), TimeSpan.FromSeconds(Number(args, "--peer-seconds", 180)));
        Console.WriteLine(Built.Header);
        var sizes = growth ? Enumerable.Range(4, 4).Select(e => (int)Math.Pow(10, e)).Where(n => n < entries).Append(entries) : [entries];
        foreach (var size in sizes)
        {
            var invented = new InventedList(mill, size);
            foreach (var row in Own(invented, misspelling, queries, args.Contains("--misses")))
            {
                Console.WriteLine(row);
            }

            if (args.Contains("--peers") && (!growth || size >= LeastForPeers))
            {
                foreach (var row in SideBySide.Rows(invented, misspelling, limits, Value(args, "--only")))
                {
                    Console.WriteLine(row);
                }
            }
        }

        return Task.FromResult(0);
    }

    /// <summary>The same queries for every engine: names of entries drawn evenly, spelled with errors.</summary>
    public static List<AskedName> Queries(InventedList invented, Misspelling misspelling, bool han, int errors, int count)
    {
        var dice = new Dice(0xABCDUL + (ulong)errors + (han ? 0UL : 77UL));
        var asked = new List<AskedName>();
        while (asked.Count < count)
        {
            var entry = invented.Entry((dice.Below(invented.Count / 2) * 2) + (han ? 0 : 1));
            asked.Add(misspelling.Of(entry, errors, dice));
        }

        return asked;
    }

    private static IEnumerable<string> Own(InventedList invented, Misspelling misspelling, int queries, bool misses)
    {
        var list = Build(invented, out var built);
        return Ask(list, built, invented, misspelling, queries, misses);
    }

    private static ScreeningList Build(InventedList invented, out Built built)
    {
        GC.Collect(2, GCCollectionMode.Aggressive, blocking: true);
        var before = GC.GetTotalMemory(forceFullCollection: true);
        using var process = Process.GetCurrentProcess();
        var idle = process.TotalProcessorTime;
        _ = invented.Entries().Count(entry => entry.Id.Length > 0);
        process.Refresh();
        var inventing = process.TotalProcessorTime - idle;
        ForgetPeak();
        var watch = Stopwatch.StartNew();
        var work = process.TotalProcessorTime;
        var list = ScreeningList.Build(invented.Entries());
        var seconds = watch.Elapsed.TotalSeconds;
        process.Refresh();
        work = process.TotalProcessorTime - work;
        GC.Collect(2, GCCollectionMode.Aggressive, blocking: true);
        var held = (GC.GetTotalMemory(forceFullCollection: true) - before) / 1048576.0;
        process.Refresh();
        built = new Built("Huxin", list.Count, seconds, held)
        {
            ProcessorSeconds = work.TotalSeconds,
            InventingSeconds = inventing.TotalSeconds,
            PeakMiB = process.PeakWorkingSet64 / 1048576.0,
        };
        return list;
    }

    /// <summary>Lets Linux count the largest working set anew, so that it is not that of a peer asked before.</summary>
    private static void ForgetPeak()
    {
        if (OperatingSystem.IsLinux())
        {
            File.WriteAllText("/proc/self/clear_refs", "5");
        }
    }

    private static IEnumerable<string> Ask(ScreeningList list, Built built, InventedList invented, Misspelling misspelling, int count, bool misses)
    {
        // Asked often enough beforehand that what is timed is compiled for good.
        for (var round = 0; round < 4; round++)
        {
            foreach (var one in Queries(invented, misspelling, han: true, round % 3, 500).Concat(Queries(invented, misspelling, han: false, round % 3, 500)))
            {
                list.Search(new ScreeningQuery(one.Name) { Birth = one.Birth }, day);
                list.Search(new ScreeningQuery(one.Name), day);
            }
        }

        foreach (var han in (bool[])[true, false])
        {
            for (var errors = 0; errors <= 2; errors++)
            {
                var asked = Queries(invented, misspelling, han, errors, count);
                foreach (var by in AskedBy.All)
                {
                    Func<AskedName, IReadOnlyList<string>> search = one => [.. list.Search(new ScreeningQuery(one.Name)
                    {
                        Birth = by == AskedBy.Date ? one.Birth : by == AskedBy.Year && one.BirthYear is { } year ? new PartialDate(year) : null,
                    }, day).Select(match => match.Id)];
                    foreach (var missed in misses ? asked.Where(one => !search(one).Contains(one.EntryId)) : [])
                    {
                        Console.Error.WriteLine($"{errors} {by}: {missed.Name} ({invented.Entry(int.Parse(missed.EntryId, CultureInfo.InvariantCulture)).Name})");
                    }

                    var measured = Measured.Of(asked, search, passes: 5, TimeSpan.FromMinutes(2));
                    yield return built.Row(han, by, errors, measured);
                }
            }
        }
    }

    public static string? Value(string[] args, string option) =>
        Array.IndexOf(args, option) is >= 0 and var i && i + 1 < args.Length ? args[i + 1] : null;

    private static int Number(string[] args, string option, int otherwise) =>
        int.TryParse(Value(args, option), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : otherwise;
}
