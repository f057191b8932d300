using Huxin.Tests.Shared.Accuracy;

namespace Huxin.Benchmarks.Accuracy;

/// <summary>The lint against the shared examples and the project's own held-out and training lines.</summary>
internal static class LintTables
{
    public static void Print(string shared, string? further)
    {
        var examples = Path.Combine(shared, "examples", "lint");
        Each("questions", "question", LintAccuracy.OfQuestions, a => $"sensitive right {a.Agreeing}/{a.Lines}", examples, further);
        Each("employer lines", "employer", LintAccuracy.OfEmployers,
            a => FormattableString.Invariant($"false alarms on clean lines {a.FalseAlarms}/{a.Clean} = {a.FalseAlarmRate:P1}"), examples, further);
        Each("claims", "claim", LintAccuracy.OfClaims, a => $"vague {a.Vague}; agreeing {a.Agreeing}/{a.Lines}", examples, further);
    }

    /// <summary><c>train</c>: writes the weights of the classifiers, of the questions, of the words around a forbidden word and of whole employer lines.</summary>
    public static Task<int> TrainAsync(string[] args)
    {
        Write("question-weights", QuestionTrainer.Train(LabelledFolder.Path("lint", "question.train.jsonl")));
        Write("surroundings-weights", SurroundingsTrainer.Train(LabelledFolder.Path("lint", "employer.train.jsonl")));
        Write("opinion-weights", OpinionTrainer.Train(LabelledFolder.Path("lint", "employer.train.jsonl")));
        return Task.FromResult(0);
    }

    private static void Write(string name, string table)
    {
        File.WriteAllText(Path.Combine(LabelledFolder.Path(), "..", "..", "src", "Huxin.Engine", "Wording", name + ".data.txt"), table);
        Console.WriteLine($"{name}: {table.Count(c => c == '\n')} lines, {table.Length} characters");
    }

    private static void Each(string what, string name, Func<string, LintAccuracy> score, Func<LintAccuracy, string> also, string examples, string? further)
    {
        Print($"lint, {what}, the shared examples", score(Path.Combine(examples, name + ".jsonl")), also);
        Print($"lint, {what}, own held-out", score(LabelledFolder.Path("lint", name + ".held-out.jsonl")), also);
        Print($"lint, {what}, own training lines", score(LabelledFolder.Path("lint", name + ".train.jsonl")), also);
        if (further is not null && Path.Combine(further, name + ".jsonl") is var file && File.Exists(file))
        {
            Print($"lint, {what}, {Path.GetFileName(Path.TrimEndingDirectorySeparator(further))}", score(file), also);
        }
    }

    private static void Print(string title, LintAccuracy accuracy, Func<LintAccuracy, string> also)
    {
        Console.WriteLine($"## {title}: {accuracy.Lines} lines");
        Console.WriteLine($"all labels  {accuracy.All}; {also(accuracy)}");
        foreach (var (label, tally) in accuracy.Labels)
        {
            Console.WriteLine($"  {label,-24} {tally}");
        }

        accuracy.Differences.ForEach(line => Console.WriteLine("  ! " + line));
        Console.WriteLine();
    }
}
