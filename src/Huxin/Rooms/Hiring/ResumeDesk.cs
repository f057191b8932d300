using System.Text.Json;
using Huxin.Documents.Reading;
using Huxin.Documents.Reading.Isolated;
using Huxin.Engine;
using Huxin.Engine.Claims;
using Huxin.Engine.Hiring;
using Huxin.Platform.Files;
using Huxin.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Huxin.Rooms.Hiring;

/// <summary>The original of a résumé: shown in strips to its owner, and covered, replaced or taken back by them.</summary>
internal sealed class ResumeDesk(HuxinDb db, FileStore files, IDocumentReading reading, Work work) : IResumeDesk
{
    public async Task<ResumeCard?> FindAsync(Guid candidateId, CancellationToken cancel)
    {
        var row = await db.Set<CandidateRow>().AsNoTracking().SingleOrDefaultAsync(candidate => candidate.Id == candidateId, cancel);
        if (row?.ResumeFileId is not { } fileId)
        {
            return null;
        }

        var notes = ResumeNotes.Read(row.ResumeNotesJson);
        var name = await db.Set<FileRow>().AsNoTracking().Where(file => file.Id == fileId).Select(file => file.Name).SingleAsync(cancel);
        return new ResumeCard(name, notes.Pages, notes.Places.ToDictionary(place => place.Key, place => place.Value.Quote), notes.LowConfidence,
            [.. notes.Withheld.Select(WithheldWords.Of)])
        { CanBeCovered = notes is { Pages: > 0, WithheldPlaces.Count: > 0 } };
    }

    public async Task<Outcome<byte[]>> DrawEntryAsync(Guid candidateId, string entry, CancellationToken cancel)
    {
        if (await OriginalAsync(candidateId, cancel) is not { } original)
        {
            return HiringRefusals.NoResume;
        }

        List<PagePlace> places = [.. original.Notes.Places.Where(place => place.Key.StartsWith(entry + "/", StringComparison.Ordinal)).Select(place => place.Value.Place).OfType<PagePlace>()];
        if (places.Count == 0)
        {
            return HiringRefusals.NoResume;
        }

        List<PagePlace> covered = [.. original.Notes.WithheldPlaces];
        return await DrawAsync(original, new PageQuestion(original.Name, places[0].Page, [.. places.Where(place => place.Page == places[0].Page)], covered), cancel);
    }

    public async Task<Outcome<byte[]>> DrawCoveredAsync(Guid candidateId, int page, CancellationToken cancel) =>
        await OriginalAsync(candidateId, cancel) is { } original
            ? await DrawAsync(original, new PageQuestion(original.Name, page, null, original.Notes.WithheldPlaces), cancel)
            : HiringRefusals.NoResume;

    public async Task<Outcome<Done>> CoverAsync(Guid candidateId, CancellationToken cancel)
    {
        if (await OriginalAsync(candidateId, cancel) is not { } original || original.Notes.WithheldPlaces.Count == 0)
        {
            return HiringRefusals.NoResume;
        }

        var copy = await reading.ReadAsync(ReadingKinds.Cover, new CoverQuestion(original.Name, original.Notes.WithheldPlaces), original.Content, cancel);
        if (!copy.Ok)
        {
            return copy.Refusal;
        }

        var name = $"{Path.GetFileNameWithoutExtension(original.Name)}.pdf";
        return await PutAsync(candidateId, original, (copy.Value, name), original.Notes with { Withheld = [], WithheldPlaces = [] }, "hiring.resume-covered", cancel);
    }

    public async Task<Outcome<Done>> ReplaceAsync(Guid candidateId, byte[] content, string fileName, CancellationToken cancel)
    {
        if (await OriginalAsync(candidateId, cancel) is not { } original)
        {
            return HiringRefusals.NoResume;
        }

        var read = await reading.ReadAsync(ReadingKinds.Resume, fileName, content, cancel);
        if (!read.Ok)
        {
            return read.Refusal with { Field = "Resume" };
        }

        if (read.Value.Withheld.Count > 0)
        {
            return HiringRefusals.StillStated([.. read.Value.Withheld.Select(WithheldWords.Of)]);
        }

        return await PutAsync(candidateId, original, (content, fileName), ResumeNotes.Of(read.Value).For(read.Value.Claims, original.Claims), "hiring.resume-replaced", cancel);
    }

    public async Task<Outcome<Done>> WithdrawAsync(Guid candidateId, CancellationToken cancel) =>
        await OriginalAsync(candidateId, cancel) is { } original
            ? await PutAsync(candidateId, original, null, new ResumeNotes(), "hiring.resume-withdrawn", cancel)
            : HiringRefusals.NoResume;

    private sealed record Original(Guid FileId, string Name, byte[] Content, ResumeNotes Notes, ClaimSet Claims);

    private async Task<Original?> OriginalAsync(Guid candidateId, CancellationToken cancel)
    {
        var row = await db.Set<CandidateRow>().AsNoTracking().SingleOrDefaultAsync(candidate => candidate.Id == candidateId, cancel);
        return row?.ResumeFileId is { } fileId && await files.ReadAsync(fileId, cancel) is { } file
            ? new Original(fileId, file.Row.Name, file.Content, ResumeNotes.Read(row.ResumeNotesJson), JsonSerializer.Deserialize(row.ClaimsJson, EngineJson.Contract.ClaimSet)!)
            : null;
    }

    private async Task<Outcome<byte[]>> DrawAsync(Original original, PageQuestion question, CancellationToken cancel)
    {
        var drawn = await reading.ReadAsync(ReadingKinds.Page, question, original.Content, cancel);
        return drawn.Ok ? drawn.Value.Png : drawn.Refusal;
    }

    private async Task<Outcome<Done>> PutAsync(Guid candidateId, Original original, (byte[] Content, string Name)? other, ResumeNotes notes, string action, CancellationToken cancel)
    {
        var row = await db.Set<CandidateRow>().SingleAsync(candidate => candidate.Id == candidateId, cancel);
        if (row.ResumeFileId != original.FileId)
        {
            // Another window was faster.
            return HiringRefusals.NoResume;
        }

        row.ResumeFileId = other is { } file ? (await files.AddAsync(file.Content, file.Name, "application/octet-stream", cancel)).Id : null;
        row.ResumeNotesJson = other is null ? null : notes.Json();
        await files.ForgetAsync(original.FileId, cancel);
        work.Note(action, $"candidate:{candidateId}");
        await work.KeepAsync(cancel);
        return Done.It;
    }
}
