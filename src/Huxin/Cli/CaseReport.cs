using Huxin.Documents.Paper;
using Huxin.Engine;
using Huxin.Engine.Checks;
using Huxin.Engine.Reconciliation;

namespace Huxin.Cli;

/// <summary>The report of a case as PDF, from the command line: no organization, no lanes, what was found.</summary>
internal static class CaseReport
{
    public static Outcome<Done> Write(string pdf, Case @case, Assessment assessment, string path)
    {
        var now = TimeProvider.System.GetUtcNow();
        var report = new CheckReport
        {
            Number = Path.GetFileNameWithoutExtension(path.TrimEnd('/', '\\')),
            Version = 1,
            Organization = "命令行核查 / Command-line check",
            CandidateName = @case.Sources.FirstOrDefault(s => s.Kind == "resume")?.Claims?.Basics.Name ?? "未写明 / not stated",
            JobTitle = @case.Job?.Title ?? "未写明 / not stated",
            Package = new Sentence("案件核对", "Case check"),
            Ordered = now,
            Completed = now,
            Issued = now,
            Rules = assessment.Rules,
            Lamp = assessment.Lamp,
            Findings = [.. assessment.Findings.Select(ReportFinding.Of)],
        };
        try
        {
            File.WriteAllBytes(pdf, ReportPaper.Print(report, Language.Chinese));
            return Done.It;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return new Refusal("cli.file-unwritable", $"无法写入 {pdf}，请检查路径和权限。", $"{pdf} cannot be written. Please check the path and its permissions.");
        }
    }
}
