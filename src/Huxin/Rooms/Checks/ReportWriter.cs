using Huxin.Documents.Paper;
using Huxin.Engine;
using Huxin.Engine.Checks;
using Huxin.Engine.Reconciliation;
using Huxin.Platform.Files;
using Huxin.Platform.Papers;
using Huxin.Platform.Storage;
using Huxin.Platform.Tenancy;
using Microsoft.EntityFrameworkCore;

namespace Huxin.Rooms.Checks;

/// <summary>Turns a check into the report that both parties read, on screen and on paper.</summary>
internal sealed class ReportWriter(HuxinDb db, FileStore files, PaperPress press, Work work)
{
    public async Task<CheckReport> WriteAsync(CheckDossier dossier, CancellationToken cancel)
    {
        var check = dossier.Check;
        var organization = await db.Set<OrganizationRow>().AsNoTracking().SingleAsync(row => row.Id == check.OrganizationId, cancel);
        return new CheckReport
        {
            Number = check.Number,
            Version = Math.Max(1, check.ReportVersion),
            Interim = check.AssessmentJson is null,
            Demonstration = organization.Demonstration,
            Organization = organization.Name,
            Uscc = organization.Uscc,
            CandidateName = check.CandidateName,
            JobTitle = check.JobTitle,
            Package = CheckPackage.WithCode(check.PackageCode)?.Name ?? new(check.PackageCode, check.PackageCode),
            Ordered = check.OrderedAt,
            Completed = dossier.Items.Max(item => item.CompletedAt),
            Issued = check.AssessedAt ?? check.OrderedAt,
            Rules = dossier.Assessment?.Rules ?? "-",
            Lamp = check.Lamp,
            Items = [.. dossier.Items.Select(item => Item(dossier, item))],
            Findings = Findings(dossier),
            Lanes = CheckLanes.Of(dossier, CheckLanes.Due(dossier)),
            CandidateStatement = check.Statement,
        };
    }

    /// <summary>The report as PDF. A version is printed once and kept, so that what was read can be shown again byte for byte.</summary>
    public async Task<(string Name, byte[] Content)?> PrintAsync(CheckDossier dossier, Language language, CancellationToken cancel)
    {
        var check = dossier.Check;
        if (check.AssessmentJson is null)
        {
            return null;
        }

        var name = $"{check.Number}-v{check.ReportVersion}.pdf";
        var kept = await db.Set<ReportRow>().AsNoTracking().FirstOrDefaultAsync(
            row => row.CheckId == check.Id && row.ReportVersion == check.ReportVersion && row.Language == language && row.IssuedAt >= LastChange(dossier), cancel);
        if (kept is not null && await files.ReadAsync(kept.FileId, cancel) is { } file)
        {
            return (name, file.Content);
        }

        var report = await WriteAsync(dossier, cancel);
        var content = await press.PressAsync(PaperKind.CheckReport, language, report.Issued, stamp => ReportPaper.Print(report, language, stamp), cancel);
        var stored = await files.AddAsync(content, name, "application/pdf", cancel);
        db.Add(new ReportRow { Id = work.NewId(), CheckId = check.Id, ReportVersion = check.ReportVersion, Language = language, FileId = stored.Id, IssuedAt = work.Now });
        work.Note("checks.report-printed", $"check:{check.Id}", $"version {check.ReportVersion} sha256 {stored.Sha256[..12]}");
        await work.KeepAsync(cancel);
        return (name, content);
    }

    public static IReadOnlyList<ReportFinding> Findings(CheckDossier dossier) =>
        [.. dossier.Findings
            .OrderByDescending(pair => pair.Finding.Lamp).ThenBy(pair => pair.Finding.Kind).ThenBy(pair => pair.Key, StringComparer.Ordinal)
            .Select(pair => Finding(dossier, pair.Key, pair.Finding))];

    public static ReportFinding Finding(CheckDossier dossier, string key, Finding finding)
    {
        var responses = dossier.Responses.Where(row => row.FindingKey == key).ToList();
        var dispute = responses.LastOrDefault(row => row.Kind == ResponseKind.Dispute);
        return ReportFinding.Of(finding) with
        {
            CandidateWords = responses.Count == 0 ? null : string.Join("\n", responses.Select(row => row.Words)),
            Dispute = dispute switch
            {
                null => null,
                { Outcome: null } => new("异议中，正在重新核实", "Disputed; being verified again"),
                { Outcome: DisputeOutcome.Upheld } => new($"异议成立：{dispute.Answer}", $"Dispute upheld: {dispute.Answer}"),
                _ => new($"已答复：{dispute.Answer}", $"Answered: {dispute.Answer}"),
            },
        };
    }

    private static DateTimeOffset LastChange(CheckDossier dossier) =>
        dossier.Lanes.Select(lane => lane.At).Append(dossier.Check.OrderedAt).Max();

    private static ReportItem Item(CheckDossier dossier, CheckItemRow item)
    {
        var catalogue = ItemCatalogue.Of(item.Kind);
        return new ReportItem
        {
            Name = catalogue.Name,
            Status = item.Status == ItemStatus.Canceled && !dossier.Consents.Exists(consent => consent.Item == item.Kind)
                ? new("未授权，不核实", "Not consented, not verified")
                : ItemResults.Name(item.Status),
            Result = item.Result is { } result ? ItemResults.Name(result) : null,
            Lamp = item.Lamp,
            Source = dossier.Manual.Exists(row => row.ItemId == item.Id && row.ConfirmedAt is not null)
                ? new("人工核实，两人确认", "By hand, confirmed by two people")
                : dossier.Answers.Exists(answer => answer.Invented && catalogue.Registers.Contains(answer.Register))
                    ? new($"{catalogue.Recipient.Zh}（模拟数据）", $"{catalogue.Recipient.En} (invented data)")
                    : catalogue.Recipient,
            VerifiedAt = item.CompletedAt,
        };
    }
}
