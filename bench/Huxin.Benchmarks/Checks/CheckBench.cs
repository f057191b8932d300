using System.Diagnostics;
using Huxin.Benchmarks.Screening;
using Huxin.Documents.Paper;
using Huxin.Documents.Resumes;
using Huxin.Engine;
using Huxin.Engine.Checks;
using Huxin.Engine.Claims;
using Huxin.Engine.Reconciliation;
using Huxin.Engine.Screening;
using Huxin.Engine.Wording;

namespace Huxin.Benchmarks.Checks;

/// <summary>
/// <c>check RESUME.pdf [--entries N] [--runs N]</c>: the machine's part of a whole check, stage by stage: read the résumé, lay it beside five sources,
/// screen against a list, lint every line, print the report. Then ten at once.
/// </summary>
internal static class CheckBench
{
    private static readonly string[] stages = ["read the résumé", "reconcile 5 sources", "screen", "lint", "print the report"];
    private static readonly DateOnly asOf = new(2026, 6, 1);

    public static async Task<int> RunAsync(string[] args)
    {
        if (args.Length == 0 || !File.Exists(args[0]))
        {
            await Console.Error.WriteLineAsync("check RESUME.pdf [--entries N] [--runs N]: give a résumé.");
            return 2;
        }

        var (entries, runs) = (Number(args, "--entries", 1_000_000), Number(args, "--runs", 200));
        var resume = await File.ReadAllBytesAsync(args[0]);
        var list = ScreeningList.Build(new InventedList(new NameMill(null), entries).Entries());
        for (var i = 0; i < 20; i++)
        {
            Check(resume, list, new double[stages.Length]);
        }

        var times = Enumerable.Range(0, runs).Select(_ =>
        {
            var stage = new double[stages.Length];
            Check(resume, list, stage);
            return stage;
        }).ToList();
        var name = ResumeReader.Read(resume, Path.GetFileName(args[0])).Value;
        Console.WriteLine($"{Path.GetFileName(args[0])} ({resume.Length / 1024} KB, {name.Claims.Work.Count} jobs, {name.Claims.Education.Count} studies), list of {entries:#,0} entries, {runs} runs, {Environment.ProcessorCount} processors");
        Console.WriteLine();
        Console.WriteLine("| stage | p50 ms | p95 ms |");
        Console.WriteLine("| --- | --: | --: |");
        for (var i = 0; i < stages.Length; i++)
        {
            var stage = i;
            Row(stages[i], times.ConvertAll(t => t[stage]));
        }

        Row("**whole**", times.ConvertAll(t => t.Sum()));
        Console.WriteLine();
        var before = Stopwatch.GetTimestamp();
        await Parallel.ForEachAsync(Enumerable.Range(0, runs), new ParallelOptions { MaxDegreeOfParallelism = 10 }, (_, _) =>
        {
            Check(resume, list, new double[stages.Length]);
            return ValueTask.CompletedTask;
        });
        Console.WriteLine($"ten at once: {runs / Stopwatch.GetElapsedTime(before).TotalSeconds:F1} checks a second");
        return 0;
    }

    private static void Check(byte[] resume, ScreeningList list, double[] stage)
    {
        var at = Stopwatch.GetTimestamp();
        void Done(int number)
        {
            stage[number] = Stopwatch.GetElapsedTime(at).TotalMilliseconds;
            at = Stopwatch.GetTimestamp();
        }

        var claims = ResumeReader.Read(resume, "resume.pdf").Value.Claims;
        Done(0);
        var @case = CaseOf(claims);
        var assessment = Reconciler.Assess(@case, asOf);
        Done(1);
        _ = list.Search(new ScreeningQuery(claims.Basics.Name ?? "张伟") { Birth = new PartialDate(1990, 5, 4), Region = "浙江" }, asOf);
        Done(2);
        foreach (var line in claims.Work.SelectMany(w => w.Highlights).Concat(claims.Projects.SelectMany(p => p.Highlights)))
        {
            _ = Lint.Read(line, LintPurpose.Claim);
        }

        _ = Lint.Read("您的经验很好，但我们更需要有硬件供应链背景的人选。", LintPurpose.Reason);
        Done(3);
        _ = ReportPaper.Print(ReportOf(claims, assessment), Language.Chinese);
        Done(4);
    }

    /// <summary>Five sources that agree in the main and differ in something each, so that every rule has work.</summary>
    private static Case CaseOf(ClaimSet claims) => new()
    {
        AsOf = asOf,
        Sources =
        [
            new() { Kind = "resume", Claims = claims },
            new() { Kind = "profile", Site = "maimai", Claims = claims with { Work = [.. claims.Work.Select(w => w with { Position = "专员" })] } },
            new() { Kind = "registry", Register = "chsi", Records = [.. claims.Education.Select(e => new RegistryRecord { Name = claims.Basics.Name, Institution = e.Institution, Area = e.Area, StudyType = e.StudyType, StudyMode = "part-time", StartDate = e.StartDate, EndDate = e.EndDate, Conclusion = "graduated" })] },
            new() { Kind = "registry", Register = "social-insurance", Records = [.. claims.Work.Skip(1).Select(w => new RegistryRecord { Employer = w.Name, From = w.StartDate ?? new PartialDate(2020), To = w.EndDate }), new() { Employer = "宁波拾光餐饮有限公司", From = new PartialDate(2015, 1), To = new PartialDate(2015, 9) }] },
            new() { Kind = "registry", Register = "business", Records = [new() { Company = "宁波拾光餐饮有限公司", Role = "shareholder", Since = new PartialDate(2019, 3), Status = "active" }] },
            new() { Kind = "registry", Register = "court", Records = [new() { Type = "dishonest-debtor", Name = claims.Basics.Name, BirthYear = 1971, CaseNumber = "（2021）虚0101执1号", Status = "open" }] },
        ],
    };

    private static CheckReport ReportOf(ClaimSet claims, Assessment assessment)
    {
        var now = new DateTimeOffset(2026, 6, 1, 9, 0, 0, TimeSpan.Zero);
        return new CheckReport
        {
            Number = "HX-2026-00001",
            Version = 1,
            Organization = "云栖数智科技（杭州）有限公司",
            CandidateName = claims.Basics.Name ?? "未写明",
            JobTitle = "后端工程师",
            Package = new Sentence("标准套餐", "Standard"),
            Ordered = now,
            Completed = now,
            Issued = now,
            Rules = assessment.Rules,
            Lamp = assessment.Lamp,
            Findings = [.. assessment.Findings.Select(ReportFinding.Of)],
        };
    }

    private static void Row(string name, List<double> times)
    {
        times.Sort();
        Console.WriteLine($"| {name} | {times[times.Count / 2]:F2} | {times[times.Count * 95 / 100]:F2} |");
    }

    private static int Number(string[] args, string name, int otherwise) => Array.IndexOf(args, name) is >= 0 and var at && at + 1 < args.Length ? int.Parse(args[at + 1], System.Globalization.CultureInfo.InvariantCulture) : otherwise;
}
