using System.Collections.Concurrent;
using System.Diagnostics;
using System.Reflection;
using System.Runtime.Loader;
using Huxin.Tests.Shared.Accuracy;
using Microsoft.CodeAnalysis;

namespace Huxin.Benchmarks.Mutants;

/// <summary>
/// <c>mutants [SHARED] [FILE]</c>: makes every small wrong change in the rules of reconciliation, one at a time, and runs the labelled cases
/// against each. A change no case notices is printed: a missing case, or a rule that says the same thing twice.
/// </summary>
internal static class MutantTable
{
    private static readonly TimeSpan longest = TimeSpan.FromSeconds(30);

    public static Task<int> RunAsync(string[] args)
    {
        var root = Path.GetFullPath(LabelledFolder.Path("..", ".."));
        var folders = args.Where(Directory.Exists).Select(shared => Path.Combine(shared, "examples", "reconciliation")).Prepend(LabelledFolder.Path("reconciliation")).ToArray();
        var only = args.FirstOrDefault(a => !Directory.Exists(a));
        var source = EngineSource.Read(root);
        if (!Passes(source.Compile(null, null)!, folders))
        {
            Console.Error.WriteLine("mutants: the unchanged engine does not agree with its cases; mend that first.");
            return Task.FromResult(1);
        }

        var clock = Stopwatch.StartNew();
        var work = source.Rules.Where(t => only is null || t.FilePath.Contains(only, StringComparison.Ordinal))
            .SelectMany(original => Mutations.Of(original).Select(mutation => (Original: original, Mutation: mutation))).ToList();
        Console.Error.WriteLine($"{work.Count} changes to try.");
        var survivors = new ConcurrentBag<Mutation>();
        var (tried, broken) = (0, 0);
        Parallel.ForEach(Partitioner.Create(work, EnumerablePartitionerOptions.NoBuffering), new ParallelOptions { MaxDegreeOfParallelism = 2 }, pair =>
        {
            if (source.Compile(pair.Original, pair.Mutation.Tree()) is not { } image)
            {
                Interlocked.Increment(ref broken);
                return;
            }

            if (Interlocked.Increment(ref tried) % 50 == 0)
            {
                Console.Error.WriteLine($"{tried} of {work.Count}, {survivors.Count} not noticed, {clock.Elapsed.TotalSeconds:F0} s");
            }

            if (PassesInTime(image, folders))
            {
                survivors.Add(pair.Mutation);
                Console.WriteLine($"{pair.Mutation.File}:{pair.Mutation.Line}  {pair.Mutation.What}");
            }
        });
        Console.WriteLine($"{tried} mutants ({broken} more did not compile), {tried - survivors.Count} noticed, {survivors.Count} not: {100.0 * (tried - survivors.Count) / Math.Max(1, tried):F1} % noticed, {clock.Elapsed.TotalSeconds:F0} s");
        return Task.FromResult(0);
    }

    /// <summary>A change that keeps a loop from ending is noticed too. Its thread cannot be stopped; it ends with the program.</summary>
    private static bool PassesInTime(byte[] image, string[] folders)
    {
        var passes = false;
        var thread = new Thread(() => passes = Passes(image, folders)) { IsBackground = true };
        thread.Start();
        return thread.Join(longest) && passes;
    }

    /// <summary>Whether every labelled case comes out as labelled. An exception is a mistake noticed.</summary>
    private static bool Passes(byte[] image, string[] folders)
    {
        var context = new AssemblyLoadContext("mutant", isCollectible: true);
        try
        {
            var scorer = context.LoadFromStream(new MemoryStream(image)).GetType(typeof(ReconciliationAccuracy).FullName!)!;
            var agrees = scorer.GetMethod(nameof(ReconciliationAccuracy.Agrees), BindingFlags.Public | BindingFlags.Static)!;
            var pairs = scorer.Assembly.GetType(typeof(PairTables).FullName!)!.GetMethod(nameof(PairTables.Agrees), BindingFlags.Public | BindingFlags.Static)!;
            return (bool)pairs.Invoke(null, [LabelledFolder.Path("pairs")])! && Array.TrueForAll(folders, folder => (bool)agrees.Invoke(null, [folder])!);
        }
        catch (TargetInvocationException)
        {
            return false;
        }
        finally
        {
            context.Unload();
        }
    }
}
