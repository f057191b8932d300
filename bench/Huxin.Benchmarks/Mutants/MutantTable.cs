using System.Collections.Concurrent;
using System.Diagnostics;
using System.Reflection;
using System.Runtime.Loader;
using Huxin.Tests.Shared.Accuracy;

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
        var clock = Stopwatch.StartNew();
        var mutations = source.Rules.Where(t => only is null || Path.GetFileName(t.FilePath).StartsWith(only, StringComparison.Ordinal)).SelectMany(Mutations.Of).ToList();
        var schema = Schema.Of(source, mutations);
        if (!Passes(schema.Engine, folders))
        {
            Console.Error.WriteLine("mutants: the unchanged engine does not agree with its cases; mend that first.");
            return Task.FromResult(1);
        }

        Console.Error.WriteLine($"{mutations.Count} changes to try, {schema.Held.Count} of them behind switches.");
        var survivors = new ConcurrentBag<Mutation>();
        var (tried, broken) = (0, 0);
        var alone = mutations.Except(schema.Held.Values);
        var work = schema.Held.Select(held => (Number: held.Key, Mutation: held.Value)).Concat(alone.Select(m => (Number: 0, Mutation: m))).ToList();
        Parallel.ForEach(Partitioner.Create(work, EnumerablePartitionerOptions.NoBuffering), new ParallelOptions { MaxDegreeOfParallelism = 2 }, trial =>
        {
            if (Noticed(source, schema, trial.Number, trial.Mutation, folders) is not { } noticed)
            {
                Interlocked.Increment(ref broken);
                return;
            }

            if (Interlocked.Increment(ref tried) % 50 == 0)
            {
                Console.Error.WriteLine($"{tried} of {work.Count}, {survivors.Count} not noticed, {clock.Elapsed.TotalSeconds:F0} s");
            }

            if (!noticed)
            {
                survivors.Add(trial.Mutation);
                Console.WriteLine($"{trial.Mutation.File}:{trial.Mutation.Line}  {trial.Mutation.What}");
            }
        });
        foreach (var file in mutations.GroupBy(m => m.File).OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            Console.WriteLine($"{file.Key}: {survivors.Count(s => s.File == file.Key)} of {file.Count()} not noticed");
        }

        Console.WriteLine($"{tried} mutants ({broken} more did not compile), {tried - survivors.Count} noticed, {survivors.Count} not: {100.0 * (tried - survivors.Count) / Math.Max(1, tried):F1} % noticed, {clock.Elapsed.TotalSeconds:F0} s");
        return Task.FromResult(0);
    }

    /// <summary>Whether a case notices the change; null when it does not compile. A change that keeps a loop from ending is noticed too: its thread cannot be stopped and ends with the program.</summary>
    private static bool? Noticed(EngineSource source, Schema schema, int number, Mutation mutation, string[] folders)
    {
        if (number > 0)
        {
            return !PassesInTime(() =>
            {
                schema.Turn(number);
                return Passes(schema.Engine, folders);
            });
        }

        if (source.Compile([(mutation.Tree, mutation.Applied())]).Image is not { } image)
        {
            return null;
        }

        var context = new AssemblyLoadContext("mutant", isCollectible: true);
        try
        {
            return !PassesInTime(() => Passes(context.LoadFromStream(new MemoryStream(image)), folders));
        }
        finally
        {
            context.Unload();
        }
    }

    private static bool PassesInTime(Func<bool> trial)
    {
        var passes = false;
        var thread = new Thread(() => passes = trial()) { IsBackground = true };
        thread.Start();
        return thread.Join(longest) && passes;
    }

    /// <summary>Whether every labelled case comes out as labelled. An exception is a mistake noticed.</summary>
    private static bool Passes(Assembly engine, string[] folders)
    {
        try
        {
            var scorer = engine.GetType(typeof(ReconciliationAccuracy).FullName!)!;
            var agrees = scorer.GetMethod(nameof(ReconciliationAccuracy.Agrees), BindingFlags.Public | BindingFlags.Static)!;
            var pairs = engine.GetType(typeof(PairTables).FullName!)!.GetMethod(nameof(PairTables.Agrees), BindingFlags.Public | BindingFlags.Static)!;
            var approved = engine.GetType(typeof(ApprovedFindings).FullName!)!.GetMethod(nameof(ApprovedFindings.Agrees), BindingFlags.Public | BindingFlags.Static)!;
            return (bool)pairs.Invoke(null, [LabelledFolder.Path("pairs")])! && Array.TrueForAll(folders, folder => (bool)agrees.Invoke(null, [folder])!)
                && (bool)approved.Invoke(null, [LabelledFolder.Path("reconciliation"), LabelledFolder.Path("approved-findings.txt")])!;
        }
        catch (TargetInvocationException)
        {
            return false;
        }
    }
}
