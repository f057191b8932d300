using System.Diagnostics;
using System.Security.Cryptography;
using Huxin.Documents.Signatures;
using Huxin.Engine;
using Huxin.Tests.Shared.Papers;

namespace Huxin.Benchmarks.Documents;

/// <summary><c>papers</c>: papers printed and signed a second, each kind, on one core.</summary>
internal static class PaperBench
{
    private static readonly DateTimeOffset day = new(2026, 6, 1, 9, 30, 0, TimeSpan.FromHours(8));

    public static Task<int> RunAsync(string[] args)
    {
        using var randomness = RandomNumberGenerator.Create();
        var identity = SigningIdentity.Create("杭州澄湖智能科技有限公司", day, randomness);
        Console.WriteLine($"{"paper",-16}{"bytes",9}{"printed/s",11}{"signed/s",10}");
        foreach (var (name, print) in InventedPapers.All)
        {
            var paper = print(Language.Chinese);
            var signed = PaperSigner.Sign(paper, identity, day);
            Console.WriteLine($"{name,-16}{signed.Length,9:N0}{Rate(() => print(Language.Chinese)),11:N1}{Rate(() => PaperSigner.Sign(paper, identity, day)),10:N1}");
        }

        return Task.FromResult(0);
    }

    private static double Rate(Func<byte[]> work)
    {
        var clock = Stopwatch.StartNew();
        var done = 0;
        for (; clock.Elapsed < TimeSpan.FromSeconds(3); done++)
        {
            work();
        }

        return done / clock.Elapsed.TotalSeconds;
    }
}
