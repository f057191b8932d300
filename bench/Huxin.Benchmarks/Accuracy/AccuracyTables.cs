using Huxin.Tests.Shared.Accuracy;

namespace Huxin.Benchmarks.Accuracy;

/// <summary>
/// <c>accuracy SHARED [FOLDER]</c>: the engine against everything that is labelled, a table for each kind. FOLDER holds further lines for the lint
/// (<c>question.jsonl</c>, <c>employer.jsonl</c>, <c>claim.jsonl</c>), such as a set the engine has not been made with.
/// </summary>
internal static class AccuracyTables
{
    /// <summary><c>approve</c>: writes anew what the engine says about our labelled cases. Read the difference before it is kept.</summary>
    public static async Task<int> ApproveAsync(string[] args)
    {
        await File.WriteAllTextAsync(LabelledFolder.Path("approved-findings.txt"), ApprovedFindings.Of(LabelledFolder.Path("reconciliation")));
        return 0;
    }

    public static Task<int> RunAsync(string[] args)
    {
        if (args.Length is not (1 or 2) || !Array.TrueForAll(args, Directory.Exists))
        {
            Console.Error.WriteLine("accuracy SHARED [FOLDER]: give the folder of labelled examples, and one of further lines for the lint if there is one.");
            return Task.FromResult(2);
        }

        Reconciliation("reconciliation, the shared cases", Path.Combine(args[0], "examples", "reconciliation"));
        Reconciliation("reconciliation, our own cases", LabelledFolder.Path("reconciliation"));
        LintTables.Print(args[0], args.ElementAtOrDefault(1));
        NameTables.Print(Path.Combine(args[0], "data", "names"));
        return Task.FromResult(0);
    }

    private static void Reconciliation(string title, string folder)
    {
        var accuracy = ReconciliationAccuracy.Of(folder);
        Console.WriteLine($"## {title}: {accuracy.Cases} cases");
        Console.WriteLine($"all codes  {accuracy.All}; forbidden {accuracy.Forbidden}; overall lamp right {accuracy.Lamps}/{accuracy.Cases}");
        foreach (var (code, tally) in accuracy.Codes)
        {
            Console.WriteLine($"  {code,-40} {tally}");
        }

        accuracy.Differences.ForEach(line => Console.WriteLine("  ! " + line));
        Console.WriteLine();
    }
}
