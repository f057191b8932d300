using System.Text.Json;
using Huxin.Engine;
using Huxin.Engine.Checks;
using Huxin.Engine.Claims;
using Huxin.Engine.Reconciliation;
using Huxin.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Huxin.Rooms.Checks;

/// <summary>A check with everything that belongs to it, as pages, errands and the report need it.</summary>
internal sealed class CheckDossier
{
    public required CheckRow Check { get; init; }

    public required IReadOnlyList<CheckItemRow> Items { get; init; }

    public required List<ConsentRow> Consents { get; init; }

    public required List<SourceAnswerRow> Answers { get; init; }

    public required List<ManualResultRow> Manual { get; init; }

    public required List<EvidenceRow> Evidence { get; init; }

    public required List<FindingResponseRow> Responses { get; init; }

    public required List<LaneRow> Lanes { get; init; }

    public ClaimSet Claims => JsonSerializer.Deserialize(Check.ClaimsJson, EngineJson.Contract.ClaimSet)!;

    public Assessment? Assessment => Check.AssessmentJson is null
        ? null
        : JsonSerializer.Deserialize(Check.AssessmentJson, EngineJson.Contract.Assessment);

    /// <summary>The findings with the key that names each across report versions.</summary>
    public IReadOnlyList<(string Key, Finding Finding)> Findings => Keyed(Assessment?.Findings ?? []);

    public static async Task<CheckDossier?> LoadAsync(HuxinDb db, Guid checkId, CancellationToken cancel)
    {
        var check = await db.Set<CheckRow>().SingleOrDefaultAsync(row => row.Id == checkId, cancel);
        return check is null ? null : new CheckDossier
        {
            Check = check,
            Items = await db.Set<CheckItemRow>().Where(row => row.CheckId == checkId).ToListAsync(cancel) is var items
                ? [.. items.OrderBy(item => item.Kind)] : [],
            Consents = await db.Set<ConsentRow>().Where(row => row.CheckId == checkId).ToListAsync(cancel),
            Answers = await db.Set<SourceAnswerRow>().Where(row => row.CheckId == checkId).ToListAsync(cancel),
            Manual = await db.Set<ManualResultRow>().Where(row => row.CheckId == checkId).OrderBy(row => row.RecordedAt).ToListAsync(cancel),
            Evidence = await db.Set<EvidenceRow>().Where(row => row.CheckId == checkId).OrderBy(row => row.AddedAt).ToListAsync(cancel),
            Responses = await db.Set<FindingResponseRow>().Where(row => row.CheckId == checkId).OrderBy(row => row.At).ToListAsync(cancel),
            Lanes = await db.Set<LaneRow>().Where(row => row.CheckId == checkId).OrderBy(row => row.At).ThenBy(row => row.Id).ToListAsync(cancel),
        };
    }

    /// <summary>An item runs only while its consent stands.</summary>
    public bool Consented(ItemKind kind) => Consents.Exists(consent => consent.Item == kind && consent.WithdrawnAt is null);

    /// <summary>The items that a register answers for and that are consented to now. Without any it is neither asked nor is its answer kept.</summary>
    public List<CheckItemRow> Askers(string register) =>
        [.. Items.Where(item => item.Status != ItemStatus.Canceled && Consented(item.Kind) && Serves(register, item.Kind))];

    /// <summary>Whether a source answers for an item: a register of its own, or the imported risk lists beside it.</summary>
    public static bool Serves(string register, ItemKind kind) =>
        register == ItemCatalogue.RiskLists ? ItemCatalogue.Of(kind).RiskListsToo : ItemCatalogue.Of(kind).Registers.Contains(register);

    public static IReadOnlyList<(string Key, Finding Finding)> Keyed(IReadOnlyList<Finding> findings)
    {
        var seen = new Dictionary<string, int>();
        var keyed = new List<(string, Finding)>(findings.Count);
        foreach (var finding in findings)
        {
            var stem = $"{finding.Code}~{finding.Subject.Section}~{finding.Subject.Index?.ToString() ?? "-"}";
            var count = seen[stem] = seen.GetValueOrDefault(stem) + 1;
            keyed.Add(($"{stem}~{count}", finding));
        }

        return keyed;
    }
}
