using Huxin.Tests.Shared.Accuracy;

namespace Huxin.Benchmarks.Accuracy;

/// <summary>The lint against the shared examples and the project's own held-out and training lines.</summary>
internal static class LintTables
{
    public static void Print(string shared)
    {
        var examples = Path.Combine(shared, "examples", "lint");
        Each("questions", LintAccuracy.OfQuestions, Path.Combine(examples, "question.jsonl"), "question", a => $"sensitive right {a.Agreeing}/{a.Lines}");
        Each("employer lines", LintAccuracy.OfEmployers, Path.Combine(examples, "employer.jsonl"), "employer",
            a => FormattableString.Invariant($"false alarms on clean lines {a.FalseAlarms}/{a.Clean} = {a.FalseAlarmRate:P1}"));
        Each("claims", LintAccuracy.OfClaims, Path.Combine(examples, "claim.jsonl"), "claim", a => $"vague {a.Vague}; agreeing {a.Agreeing}/{a.Lines}");
    }

    /// <summary><c>train-questions</c>: writes the weights of the question classifier.</summary>
    public static Task<int> TrainAsync(string[] args)
    {
        var table = QuestionTrainer.Train(LabelledFolder.Path("lint", "question.train.jsonl"));
        File.WriteAllText(Path.Combine(LabelledFolder.Path(), "..", "..", "src", "Huxin.Engine", "Wording", "question-weights.data.txt"), table);
        Console.WriteLine($"{table.Count(c => c == '\n')} lines, {table.Length} characters");
        return Task.FromResult(0);
    }

    private static void Each(string what, Func<string, LintAccuracy> score, string shared, string own, Func<LintAccuracy, string> also)
    {
        Print($"lint, {what}, the shared examples", score(shared), also, all: true);
        Print($"lint, {what}, own held-out", score(LabelledFolder.Path("lint", own + ".held-out.jsonl")), also, all: true);
        Print($"lint, {what}, own training lines", score(LabelledFolder.Path("lint", own + ".train.jsonl")), also, all: true);
    }

    private static void Print(string title, LintAccuracy accuracy, Func<LintAccuracy, string> also, bool all)
    {
        Console.WriteLine($"## {title}: {accuracy.Lines} lines");
        Console.WriteLine($"all labels  {accuracy.All}; {also(accuracy)}");
        foreach (var (label, tally) in accuracy.Labels)
        {
            Console.WriteLine($"  {label,-24} {tally}");
        }

        if (all)
        {
            accuracy.Differences.ForEach(line => Console.WriteLine("  ! " + line));
        }

        Console.WriteLine();
    }
}
