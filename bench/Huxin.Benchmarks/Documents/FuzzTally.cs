namespace Huxin.Benchmarks.Documents;

/// <summary>Counts what became of the inputs and keeps those that failed.</summary>
internal sealed class FuzzTally(int seed)
{
    private readonly Lock gate = new();
    private readonly Dictionary<(string Format, string Outcome), int> counts = [];
    private readonly Dictionary<string, List<int>> failures = [];
    private readonly PriorityQueue<string, double> slowest = new();
    private readonly PriorityQueue<string, double> largest = new();
    private int inputs;

    public int Failures => failures.Sum(failure => failure.Value.Count);

    public void Add(int number, FuzzSeed input, FuzzRead? read, string? failure)
    {
        lock (gate)
        {
            var key = (input.Format, read?.Outcome ?? "no answer");
            counts[key] = counts.GetValueOrDefault(key) + 1;
            if (++inputs % 10_000 == 0)
            {
                Console.Error.WriteLine($"{inputs} inputs, {Failures} failures");
            }

            if (read is not null)
            {
                var name = $"input {number} of {input.Name} ({input.Content.Length / 1024.0:0.0} KiB): {read.Outcome}";
                Keep(slowest, $"{read.Milliseconds:0} ms, {name}", read.Milliseconds);
                Keep(largest, $"{read.Allocated / 1024 / 1024} MB, {name}", read.Allocated);
            }

            if (failure is not null)
            {
                var same = failures.TryGetValue(failure, out var known) ? known : failures[failure] = [];
                same.Add(number);
                if (same.Count <= 5)
                {
                    var folder = Directory.CreateDirectory(Path.Combine(Path.GetTempPath(), "huxin-fuzz")).FullName;
                    var file = Path.Combine(folder, $"{seed}-{number}.{input.Format}");
                    File.WriteAllBytes(file, input.Content);
                    Console.WriteLine($"FAILURE {failure}: {file} (of {input.Name})");
                }
            }
        }
    }

    public void Print(IReadOnlyList<FuzzSeed> seeds, TimeSpan time)
    {
        var outcomes = counts.Keys.Select(key => key.Outcome).Distinct().Order(StringComparer.Ordinal).ToList();
        Console.WriteLine($"\n{inputs} inputs of {seeds.Count} files, seed {seed}, in {time.TotalSeconds:0} s ({inputs / time.TotalSeconds:0} a second)\n");
        Console.WriteLine($"| format | {string.Join(" | ", outcomes)} |\n| --- |{string.Concat(outcomes.Select(_ => " --: |"))}");
        foreach (var format in counts.Keys.Select(key => key.Format).Distinct().Order(StringComparer.Ordinal))
        {
            Console.WriteLine($"| {format} | {string.Join(" | ", outcomes.Select(outcome => counts.GetValueOrDefault((format, outcome))))} |");
        }

        Console.WriteLine($"\nslowest:\n{Listed(slowest)}\n\nmost allocated in all:\n{Listed(largest)}\n");
        Console.WriteLine($"{Failures} failures");
        foreach (var (failure, numbers) in failures.OrderByDescending(f => f.Value.Count))
        {
            Console.WriteLine($"  {numbers.Count} × {failure}: {string.Join(", ", numbers.Take(10))}");
        }
    }

    private static void Keep(PriorityQueue<string, double> most, string name, double value)
    {
        most.Enqueue(name, value);
        if (most.Count > 5)
        {
            most.Dequeue();
        }
    }

    private static string Listed(PriorityQueue<string, double> most) =>
        string.Join('\n', most.UnorderedItems.OrderByDescending(item => item.Priority).Select(item => $"  {item.Element}"));
}
