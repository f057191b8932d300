using System.Text.Json;
using System.Text.Json.Nodes;
using Huxin.Engine;
using Huxin.Engine.Checks;
using Huxin.Engine.Reconciliation;
using Huxin.Platform.Clock;
using Huxin.Platform.Storage;

namespace Huxin.Rooms.Checks;

/// <summary>Lays the claims beside the answers, lets the engine find, and shows the candidate first.</summary>
internal sealed class AssessCheck(CheckDesk desk, Work work, Promises promises)
{
    /// <summary>Working days the candidate has to answer before a decision is possible (R19).</summary>
    public const int ReviewDays = 5;

    public async Task FinishAsync(CheckDossier dossier, CancellationToken cancel)
    {
        Assess(dossier);
        var check = dossier.Check;
        var moved = desk.Move(check, CheckMove.FinishItems);
        if (!moved.Ok)
        {
            return;
        }

        var today = ChinaClock.Day(work.Now);
        var due = promises.DueAfter(today, ReviewDays);
        check.ReviewDue = due;
        desk.Lane(check, LaneSide.Employer, "核实完成，发现已交候选人查看", "Verification complete; the candidate sees the findings");
        await desk.WriteAsync(check,
            new($"背景调查的发现，请先过目（{check.Number}）", $"Findings of your background check for you to read first ({check.Number})"),
            [
                new($"{check.CandidateName}，您好：", $"Dear {check.CandidateName},"),
                new("各项核实已经完成。发现先给您看；有不准确的地方，您可以说明或提出异议，之后才会有人做决定。",
                    "Verification is complete. You see the findings first; where something is not right you can explain or dispute it before anyone decides."),
                new($"请在 {due:yyyy-MM-dd} 前查看。没有要补充的，也请点一下「没有补充」，流程会更快。",
                    $"Please read them by {due:yyyy-MM-dd}. If you have nothing to add, say so; it goes faster."),
            ],
            new("查看发现", "Read the findings"), cancel);
    }

    /// <summary>Computes findings, item results and lamps from what is there now. A later report is a new version.</summary>
    public void Assess(CheckDossier dossier)
    {
        var check = dossier.Check;
        var asOf = ChinaClock.Day(work.Now);
        var assessment = Reconciler.Assess(CaseOf(dossier, asOf), asOf);
        List<Finding> findings = [.. assessment.Findings.Where(finding => Wanted(dossier, finding)), .. ManualFindings(dossier)];
        findings.RemoveAll(finding => Withdrawn(dossier, findings, finding));
        assessment = assessment with { Findings = findings, Lamp = findings.Select(f => f.Lamp).DefaultIfEmpty(Lamp.Green).Max() is var worst && worst < Lamp.Green ? Lamp.Green : worst };

        check.AssessmentJson = JsonSerializer.Serialize(assessment, EngineJson.Contract.Assessment);
        check.Lamp = assessment.Lamp;
        check.AssessedAt = work.Now;
        check.ReportVersion++;
        foreach (var item in dossier.Items.Where(item => item.Status == ItemStatus.Complete))
        {
            var byHand = dossier.Manual.LastOrDefault(result => result.ItemId == item.Id && result.ConfirmedAt is not null);
            var answered = byHand is not null || ItemCatalogue.Of(item.Kind).Method == ItemMethod.Rule
                || dossier.Answers.Exists(a => a.State == AnswerState.Answered && ItemCatalogue.Of(item.Kind).Registers.Contains(a.Register));
            item.Result = byHand?.Result ?? ItemResults.From(item.Kind, findings, answered);
            item.Lamp = ItemResults.LampOf(item.Kind, item.Result.Value, findings);
        }

        work.Note("checks.assessed", $"check:{check.Id}", $"version {check.ReportVersion}, rules {assessment.Rules}, {findings.Count} findings");
    }

    /// <summary>The contract's case: the confirmed claims, and every register that was asked.</summary>
    private static Case CaseOf(CheckDossier dossier, DateOnly asOf)
    {
        var sources = new List<CaseSource> { new() { Kind = "resume", Claims = dossier.Claims } };
        foreach (var answer in dossier.Answers.Where(a => a.State != AnswerState.Dropped).OrderBy(a => a.Register, StringComparer.Ordinal))
        {
            var lists = answer.Register == ItemCatalogue.RiskLists;
            if (lists && answer.State != AnswerState.Answered)
            {
                continue;
            }

            sources.Add(answer.State == AnswerState.Answered
                ? new CaseSource
                {
                    Kind = "registry",
                    Register = lists ? "court" : answer.Register,
                    Records = JsonSerializer.Deserialize(answer.RecordsJson!, EngineJson.Contract.IReadOnlyListRegistryRecord),
                }
                : new CaseSource { Kind = "registry", Register = answer.Register, Unavailable = true });
        }

        return new Case { AsOf = asOf, Job = new CaseJob { Title = dossier.Check.JobTitle }, Sources = sources };
    }

    /// <summary>A finding counts only for an item that was consented to; a register may know more than was asked.</summary>
    private static bool Wanted(CheckDossier dossier, Finding finding) =>
        ItemResults.KindOf(finding) is { } kind
        && (dossier.Items.Any(item => item.Kind == kind && item.Status == ItemStatus.Complete)
            || (finding.Code == "risk.namesake" && dossier.Items.Any(item => item.Kind == ItemKind.CourtLists && item.Status == ItemStatus.Complete)));

    /// <summary>What people found by hand, as findings that name who looked where.</summary>
    private static IEnumerable<Finding> ManualFindings(CheckDossier dossier)
    {
        foreach (var result in dossier.Manual.Where(result => result.ConfirmedAt is not null))
        {
            var item = dossier.Items.Single(row => row.Id == result.ItemId);
            if (item.Status != ItemStatus.Complete)
            {
                continue;
            }

            var name = ItemCatalogue.Of(item.Kind).Name;
            var (kind, lamp) = result.Result switch
            {
                ItemResult.Verified or ItemResult.NoRecordFound => (FindingKind.Confirmed, Lamp.Green),
                ItemResult.MinorDifference => (FindingKind.Difference, Lamp.Blue),
                ItemResult.MajorDifference => (FindingKind.Difference, Lamp.Yellow),
                ItemResult.Contradicted => (FindingKind.Contradiction, Lamp.Yellow),
                ItemResult.RecordFound => (FindingKind.Record, Lamp.Yellow),
                _ => (FindingKind.Unverifiable, Lamp.None),
            };
            var concern = item.Kind == ItemKind.Reference && result.Result == ItemResult.RecordFound;
            yield return new Finding
            {
                Code = concern ? "reference.conduct-concern" : kind switch
                {
                    FindingKind.Confirmed => "item.confirmed",
                    FindingKind.Unverifiable => "item.unverifiable",
                    _ => "item.manual-result",
                },
                Kind = kind,
                Lamp = lamp,
                Subject = new Subject(SectionOf(item.Kind), null),
                Evidence = [new Evidence("manual", new JsonObject { ["result"] = ItemResults.Name(result.Result).Zh, ["note"] = result.Words })],
                Explanation = new(
                    $"{name.Zh}由人工核实：{ItemResults.Name(result.Result).Zh}。记录人 {result.RecordedBy}，确认人 {result.ConfirmedBy}。",
                    $"{name.En}, verified by hand: {ItemResults.Name(result.Result).En}. Recorded by {result.RecordedBy}, confirmed by {result.ConfirmedBy}."),
                Question = kind is FindingKind.Confirmed or FindingKind.Unverifiable ? null : new(
                    $"关于{name.Zh}，人工核实看到：{result.Words} 能否请您说明？", $"About {name.En}, the manual verification saw: {result.Words} Could you explain?"),
                Rule = new RuleReference($"manual.{ItemCatalogue.Of(item.Kind).Code}", 1),
            };
        }
    }

    private static string SectionOf(ItemKind kind) => kind switch
    {
        ItemKind.Identity => "basics",
        ItemKind.Education or ItemKind.Degree => "education",
        ItemKind.Employment or ItemKind.Reference => "work",
        ItemKind.Certificates => "certificates",
        _ => "risk",
    };

    /// <summary>Taken back after an upheld dispute.</summary>
    private static bool Withdrawn(CheckDossier dossier, List<Finding> all, Finding finding)
    {
        var key = CheckDossier.Keyed(all).Single(pair => ReferenceEquals(pair.Finding, finding)).Key;
        return dossier.Responses.Exists(response => response.FindingKey == key && response.Outcome == DisputeOutcome.Upheld);
    }
}
