using System.Diagnostics;
using Huxin.Tests.Shared.Accuracy;

namespace Huxin.Benchmarks.Accuracy;

/// <summary><c>linkage [COUNT [SEED…]]</c>: persons of two generated lists linked on name and date of birth alone.</summary>
internal static class LinkageBench
{
    public static Task<int> RunAsync(string[] args)
    {
        var count = args.Length > 0 && int.TryParse(args[0], out var given) ? given : 5000;
        foreach (var seed in args.Length > 1 ? args.Skip(1).Select(int.Parse) : [1, 2, 3])
        {
            var watch = Stopwatch.StartNew();
            var accuracy = LinkageAccuracy.Of(seed, count);
            Console.WriteLine($"2 × {count}, seed {seed}: {accuracy.All}; {watch.Elapsed.TotalSeconds:F1} s");
            Console.WriteLine($"  Latin    {accuracy.Latin}");
            Console.WriteLine($"  Chinese  {accuracy.Chinese}");
        }

        Console.WriteLine($"2 × {count}, seed 1, three of five persons in both lists: {LinkageAccuracy.Of(1, count, count * 3 / 5).All}");
        return Task.FromResult(0);
    }
}
