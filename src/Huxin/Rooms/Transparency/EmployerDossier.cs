using System.Text.Json;
using Huxin.Engine;
using Huxin.Engine.Transparency;
using Huxin.Platform.Storage;
using Huxin.Platform.Tenancy;
using Huxin.Rooms.Transparency.Media;
using Microsoft.EntityFrameworkCore;

namespace Huxin.Rooms.Transparency;

/// <summary>Everything that is kept about the employer itself. Findings are worked out from it when they are read, so they are never stale.</summary>
internal sealed class EmployerDossier
{
    public required OrganizationRow Organization { get; init; }

    public required EmployerPageRow? Page { get; init; }

    public required List<ClaimRow> Claims { get; init; }

    public required ILookup<Guid, ClaimEvidenceRow> Evidence { get; init; }

    public required ILookup<Guid, MediaRow> Media { get; init; }

    /// <summary>Oldest first.</summary>
    public required List<EmployerAnswerRow> Answers { get; init; }

    public required List<FindingWordsRow> Words { get; init; }

    public static async Task<EmployerDossier> LoadAsync(HuxinDb db, Guid organizationId, CancellationToken cancel) => new()
    {
        Organization = await db.Set<OrganizationRow>().AsNoTracking().SingleAsync(row => row.Id == organizationId, cancel),
        Page = await db.Set<EmployerPageRow>().SingleOrDefaultAsync(cancel),
        Claims = await db.Set<ClaimRow>().OrderBy(row => row.CreatedAt).ThenBy(row => row.Id).ToListAsync(cancel),
        Evidence = (await db.Set<ClaimEvidenceRow>().OrderBy(row => row.AddedAt).ThenBy(row => row.Id).ToListAsync(cancel)).ToLookup(row => row.ClaimId),
        Media = (await db.Set<MediaRow>().OrderBy(row => row.AddedAt).ThenBy(row => row.Id).ToListAsync(cancel)).ToLookup(row => row.ClaimId),
        Answers = await db.Set<EmployerAnswerRow>().OrderBy(row => row.AskedAt).ThenBy(row => row.Id).ToListAsync(cancel),
        Words = await db.Set<FindingWordsRow>().OrderBy(row => row.At).ThenBy(row => row.Id).ToListAsync(cancel),
    };

    public static bool IsShown(ClaimRow claim, ClaimVisibility reader, DateOnly today) =>
        !claim.IsExpired(today) && (claim.Visibility == ClaimVisibility.Public || (reader == ClaimVisibility.Candidates && claim.Visibility == ClaimVisibility.Candidates));

    /// <summary>
    /// What a register said last. One that did not answer this time still said what it said before: a record does not go away because
    /// its register is down.
    /// </summary>
    public EmployerAnswerRow? Latest(string register) =>
        Answers.LastOrDefault(row => row.Register == register && row.State == EmployerAnswerState.Answered)
        ?? Answers.LastOrDefault(row => row.Register == register && row.State == EmployerAnswerState.Unavailable);

    public bool IsAsking => Answers.Exists(row => row.State == EmployerAnswerState.Asking);

    public DateTimeOffset? VerifiedAt => Answers.Where(row => row.State == EmployerAnswerState.Answered).Max(row => row.AnsweredAt);

    public IReadOnlyList<EmployerFinding> Findings(DateOnly today) => EmployerRules.Assess(new EmployerCase
    {
        AsOf = today,
        Name = Organization.Name,
        Uscc = Organization.Uscc,
        Claims = [.. Claims.Select(row => new EmployerClaim
        {
            Id = row.Id,
            Kind = row.Kind,
            Title = row.Title,
            Issuer = row.Issuer,
            Number = row.Number,
            ValidUntil = row.ValidUntil,
            Evidence = EvidenceOf(row),
        })],
        Sources = [.. EmployerRegisters.All.Select(Latest).OfType<EmployerAnswerRow>().Select(row => new EmployerSource(row.Register,
            row.RecordsJson is null ? null : JsonSerializer.Deserialize(row.RecordsJson, EngineJson.Contract.IReadOnlyListRegistryRecord)))],
    });

    /// <summary>The findings that everyone may see: about the employer as such, and about claims that everyone may see now.</summary>
    public IEnumerable<EmployerFinding> Shown(ClaimVisibility reader, DateOnly today)
    {
        var shown = Claims.Where(claim => IsShown(claim, reader, today)).Select(claim => claim.Id).ToHashSet();
        return Findings(today).Where(finding => finding.ClaimId is not { } claim || shown.Contains(claim));
    }

    /// <summary>Files and addresses behind a claim; where it can be looked up counts too.</summary>
    public int EvidenceOf(ClaimRow claim) => Evidence[claim.Id].Count() + (claim.SourceUrl is null ? 0 : 1);
}
