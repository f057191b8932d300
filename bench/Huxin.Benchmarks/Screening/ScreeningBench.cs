using System.Diagnostics;
using System.Globalization;
using Huxin.Benchmarks.Screening.Peers;
using Huxin.Engine.Claims;
using Huxin.Engine.Screening;

namespace Huxin.Benchmarks.Screening;

/// <summary>
/// <c>screening [--entries N] [--queries N] [--surnames FILE] [--growth] [--misses] [--peers [--peer-queries N] [--only NAME]]</c>: building, memory, time and recall of screening with no, one and
/// two typing errors, by name alone and by name and birth year; side by side with what else one would take, on the same entries and queries.
/// </summary>
internal static class ScreeningBench
{
    private static readonly DateOnly day = new(2026, 6, 1);

    public static Task<int> RunAsync(string[] args)
    {
        var entries = Number(args, "--entries", 1_000_000);
        var queries = Number(args, "--queries", 2_000);
        var mill = new NameMill(Value(args, "--surnames"));
        Console.WriteLine("| list | entries | build s | processor s | index MiB | peak working set MiB |");
        Console.WriteLine("| --- | --: | --: | --: | --: | --: |");
        var sizes = args.Contains("--growth") ? Enumerable.Range(4, 4).Select(e => (int)Math.Pow(10, e)).Where(n => n < entries).Append(entries) : [entries];
        var rows = new List<string>();
        foreach (var size in sizes)
        {
            var invented = new InventedList(mill, size);
            var list = Build(invented);
            rows.AddRange(Ask(list, invented, new Misspelling(mill, new Homophones()), queries, args.Contains("--misses")));
            if (args.Contains("--peers"))
            {
                rows.AddRange(SideBySide.Rows(invented, new Misspelling(mill, new Homophones()), Number(args, "--peer-queries", 200), Value(args, "--only")));
            }
        }

        Console.WriteLine();
        Console.WriteLine("| engine | entries | names | errors | asked by | p50 ms | p99 ms | longest ms | recall@20 | queries |");
        Console.WriteLine("| --- | --: | --- | --: | --- | --: | --: | --: | --: | --: |");
        rows.ForEach(Console.WriteLine);
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

    private static ScreeningList Build(InventedList invented)
    {
        GC.Collect(2, GCCollectionMode.Aggressive, blocking: true);
        var before = GC.GetTotalMemory(forceFullCollection: true);
        using var process = Process.GetCurrentProcess();
        var idle = process.TotalProcessorTime;
        _ = invented.Entries().Count(entry => entry.Id.Length > 0);
        process.Refresh();
        var inventing = process.TotalProcessorTime - idle;
        var watch = Stopwatch.StartNew();
        var work = process.TotalProcessorTime;
        var list = ScreeningList.Build(invented.Entries());
        var seconds = watch.Elapsed.TotalSeconds;
        process.Refresh();
        work = process.TotalProcessorTime - work;
        GC.Collect(2, GCCollectionMode.Aggressive, blocking: true);
        var held = (GC.GetTotalMemory(forceFullCollection: true) - before) / 1048576.0;
        process.Refresh();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"| half Chinese, half Latin | {list.Count:N0} | {seconds:F1} | {work.TotalSeconds:F1} (inventing the entries: {inventing.TotalSeconds:F1}) | {held:F0} | {process.PeakWorkingSet64 / 1048576.0:F0} (now {process.WorkingSet64 / 1048576.0:F0}) |"));
        return list;
    }

    private static IEnumerable<string> Ask(ScreeningList list, InventedList invented, Misspelling misspelling, int count, bool misses)
    {
        foreach (var one in Queries(invented, misspelling, han: true, 1, 500).Concat(Queries(invented, misspelling, han: false, 2, 500)))
        {
            list.Search(new ScreeningQuery(one.Name) { Birth = one.Birth }, day);
            list.Search(new ScreeningQuery(one.Name), day);
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
                    yield return Row("Huxin", invented.Count, han, errors, by, measured);
                }
            }
        }
    }

    public static string Row(string engine, int entries, bool han, int errors, string by, Measured m) => string.Create(CultureInfo.InvariantCulture,
        $"| {engine} | {entries:N0} | {(han ? "Chinese" : "Latin")} | {errors} | {by} | {m.Median:F3} | {m.P99:F3} | {m.Longest:F2} | {m.Recall:P1} | {m.Queries} |");

    public static string? Value(string[] args, string option) =>
        Array.IndexOf(args, option) is >= 0 and var i && i + 1 < args.Length ? args[i + 1] : null;

    private static int Number(string[] args, string option, int otherwise) =>
        int.TryParse(Value(args, option), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : otherwise;
}
