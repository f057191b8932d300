using Huxin.Tests.Shared.Accuracy;

namespace Huxin.Benchmarks.Accuracy;

/// <summary>Names of employers and persons against what is labelled. Mistakes are shown of the development half alone.</summary>
internal static class NameTables
{
    public static void Print(string folder)
    {
        Employers(Path.Combine(folder, "listed-companies_short-full.jsonl"));
        Pairs(Path.Combine(folder, "name-bench_cases.csv"));
    }

    private static void Pairs(string path)
    {
        Console.WriteLine("## pairs of names");
        foreach (var (title, half) in new (string, int?)[] { ("all", null), ("development", 0), ("held out", 1) })
        {
            var accuracy = NamePairAccuracy.Of(path, half);
            Console.WriteLine($"{title,-12} {accuracy.All}");
            foreach (var (tier, (tally, right, count)) in accuracy.Tiers)
            {
                Console.WriteLine($"  {tier,-10} {tally}; right {right}/{count}");
            }

            (half == 0 ? accuracy.Differences : []).ForEach(line => Console.WriteLine("  ! " + line));
        }

        Console.WriteLine();
    }

    private static void Employers(string path)
    {
        Console.WriteLine("## employer names: the short name of a listed company among all full names");
        Console.WriteLine($"all          {EmployerAccuracy.Of(path)}");
        var development = EmployerAccuracy.Of(path, 0);
        Console.WriteLine($"development  {development}");
        Console.WriteLine($"held out     {EmployerAccuracy.Of(path, 1)}");
        development.Differences.ForEach(line => Console.WriteLine("  ! " + line));
        Console.WriteLine();
    }
}
