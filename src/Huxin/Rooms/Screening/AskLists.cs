using System.Text.Json;
using Huxin.Engine.Claims;
using Huxin.Engine.Reconciliation;
using Huxin.Engine.Screening;
using Huxin.Platform.Clock;
using Huxin.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Huxin.Rooms.Screening;

/// <summary>Asks every list in use about the person of a check, keeps what may concern him or her as hits, and answers with what belongs into the report.</summary>
internal sealed class AskLists(HuxinDb db, ListShelf shelf, Work work) : IRiskLists
{
    public Task<bool> AnyAsync(CancellationToken cancel) =>
        db.Set<RiskListRow>().AnyAsync(row => row.CurrentVersionId != null && !row.Retired, cancel);

    public async Task<IReadOnlyList<RegistryRecord>> AskAsync(RiskQuestion question, CancellationToken cancel)
    {
        var today = ChinaClock.Day(work.Now);
        var lists = await db.Set<RiskListRow>().AsNoTracking().Where(row => row.CurrentVersionId != null && !row.Retired).OrderBy(row => row.Name).ToListAsync(cancel);
        var kept = await db.Set<HitRow>().Where(row => row.CheckId == question.CheckId).ToListAsync(cancel);
        var query = new ScreeningQuery(question.Name) { Birth = question.Birth, IdNumber = question.IdNumber, Region = question.Region };
        var standing = new HashSet<HitRow>();
        foreach (var list in lists)
        {
            var version = list.CurrentVersionId!.Value;
            var matches = await Task.Run(() => shelf.Take(list.OrganizationId, version, list.KeepMonths).Search(query, today), cancel);
            foreach (var match in matches)
            {
                standing.Add(Keep(kept.Find(row => row.ListId == list.Id && row.EntryId == match.Id), question.CheckId, list, version, match));
            }
        }

        // What no list holds any more is deleted, judged or not: the record was withdrawn or has expired.
        db.RemoveRange(kept.Where(row => !standing.Contains(row)));
        work.Note("screening.lists-asked", $"check:{question.CheckId}", $"{lists.Count} lists, {standing.Count} hits");
        await work.KeepAsync(cancel);
        return [.. standing.Where(InReport).OrderBy(row => row.EntryId, StringComparer.Ordinal).Select(Record)];
    }

    /// <summary>What the report may hold: an identifier beyond the name, or a person's judgment that the candidate should be asked.</summary>
    public static bool InReport(HitRow hit) => hit.State == HitState.Kept || (hit.State == HitState.Open && hit.Strength == MatchStrength.SamePerson);

    private HitRow Keep(HitRow? hit, Guid check, RiskListRow list, Guid version, ScreeningMatch match)
    {
        if (hit is null)
        {
            hit = new HitRow { Id = work.NewId(), CheckId = check, ListId = list.Id, EntryId = match.Id, MatchJson = "", FoundAt = work.Now };
            db.Add(hit);
        }

        var json = JsonSerializer.Serialize(match);
        if (hit.State == HitState.NotThisPerson && hit.Strength < MatchStrength.SamePerson && match.Strength == MatchStrength.SamePerson)
        {
            // An identifier has appeared since somebody looked: it must be looked at again.
            (hit.State, hit.ReviewedAt, hit.ReviewedBy) = (HitState.Open, null, null);
        }

        if (hit.MatchJson != json || hit.ListVersionId != version)
        {
            (hit.MatchJson, hit.Strength, hit.Score, hit.ListVersionId) = (json, match.Strength, match.Score, version);
            hit.Version++;
        }

        return hit;
    }

    private static RegistryRecord Record(HitRow hit)
    {
        var match = hit.Match;
        return new RegistryRecord
        {
            Type = match.Kind,
            Name = match.Name,
            BirthDate = match.Birth,
            BirthYear = match.Birth?.Year,
            IdMasked = match.IdNumber,
            Role = match.Kind == "litigation" ? "defendant" : null,
            CaseNumber = match.CaseNo,
            Court = match.Source,
            Filed = PartialDate.TryParse(match.Published, out var published) ? published : null,
            Status = "open",
            Region = match.Region,
        };
    }
}
