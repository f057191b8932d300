using System.Text;
using Huxin.Benchmarks.Accuracy;
using Huxin.Benchmarks.Checks;
using Huxin.Benchmarks.Documents;
using Huxin.Benchmarks.Mutants;
using Huxin.Benchmarks.Pages;
using Huxin.Benchmarks.Screening;
using Huxin.Documents.Reading.Isolated;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

// dotnet run -c Release --project bench/Huxin.Benchmarks -- WHAT …
var benches = new Dictionary<string, Func<string[], Task<int>>>(StringComparer.Ordinal)
{
    ["accuracy"] = AccuracyTables.RunAsync,
    ["approve"] = AccuracyTables.ApproveAsync,
    ["check"] = CheckBench.RunAsync,
    ["documents"] = DocumentBench.RunAsync,
    ["fuzz-documents"] = FuzzDocuments.RunAsync,
    ["linkage"] = LinkageBench.RunAsync,
    ["malformed"] = MalformedTable.RunAsync,
    ["mutants"] = MutantTable.RunAsync,
    ["ocr"] = OcrBench.RunAsync,
    ["pages"] = PageBench.RunAsync,
    ["paper-pictures"] = PaperPictures.RunAsync,
    ["papers"] = PaperBench.RunAsync,
    [ReadingWorker.Verb] = BenchWorker.RunAsync,
    ["screening"] = ScreeningBench.RunAsync,
    ["train"] = LintTables.TrainAsync,
};
if (args.Length == 0 || !benches.TryGetValue(args[0], out var bench))
{
    await Console.Error.WriteLineAsync($"Give one of: {string.Join(", ", benches.Keys)}.");
    return 2;
}

return await bench(args[1..]);
