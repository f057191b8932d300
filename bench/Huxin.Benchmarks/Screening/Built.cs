using System.Globalization;

namespace Huxin.Benchmarks.Screening;

/// <summary>What an index cost.</summary>
/// <param name="Engine">Whose index.</param>
/// <param name="Entries">How many entries it holds.</param>
/// <param name="Seconds">Wall clock, inventing the entries included.</param>
/// <param name="MiB">What it holds: Huxin's objects in memory, a peer's table and index.</param>
internal sealed record Built(string Engine, int Entries, double Seconds, double MiB)
{
    public const string Header =
        "| engine | entries | build s | processor s | of it inventing | index MiB | peak MiB | names | asked by | errors | p50 ms | p99 ms | longest ms | first p99 ms | recall@20 | queries |\n"
        + "| --- | --: | --: | --: | --: | --: | --: | --- | --- | --: | --: | --: | --: | --: | --: | --: |";

    /// <summary>Of all processors, inventing the entries included; null where another process did the work.</summary>
    public double? ProcessorSeconds { get; init; }

    /// <summary>What the invention of the entries alone takes.</summary>
    public double? InventingSeconds { get; init; }

    /// <summary>The process's largest working set so far.</summary>
    public double? PeakMiB { get; init; }

    /// <summary>A line of the table.</summary>
    public string Row(bool han, string by, int errors, Measured m) => string.Create(CultureInfo.InvariantCulture,
        $"| {Engine} | {Entries:N0} | {Seconds:F1} | {Stated(ProcessorSeconds)} | {Stated(InventingSeconds)} | {MiB:F0} | {Stated(PeakMiB)} | {(han ? "Chinese" : "Latin")} | {by} | {errors} | {m.Median:F3} | {m.P99:F3} | {m.Longest:F2} | {m.FirstP99:F3} | {m.Recall:P1} | {m.Queries} |");

    private static string Stated(double? value) => value?.ToString("F1", CultureInfo.InvariantCulture) ?? "–";
}
