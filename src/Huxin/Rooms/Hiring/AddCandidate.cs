using System.Net.Mail;
using System.Text.Json;
using Huxin.Documents.Reading.Isolated;
using Huxin.Engine;
using Huxin.Engine.Claims;
using Huxin.Platform.Files;
using Huxin.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Huxin.Rooms.Hiring;

/// <summary>What HR hands in for a new candidate: a résumé, or name and mail address typed by hand, or both.</summary>
internal sealed record CandidateDraft(Guid JobId, string? Name, string? Email, Language Language, (byte[] Content, string FileName)? Resume);

/// <summary>Creates a candidate. What was typed wins over what was read; what neither says stays absent.</summary>
internal sealed class AddCandidate(HuxinDb db, FileStore files, IDocumentReading reading, Work work)
{
    public async Task<Outcome<Guid>> RunAsync(CandidateDraft draft, CancellationToken cancel)
    {
        var job = await db.Set<JobRow>().AsNoTracking().SingleOrDefaultAsync(row => row.Id == draft.JobId, cancel);
        if (job is null)
        {
            return HiringRefusals.JobNotFound;
        }

        if (job.Closed)
        {
            return HiringRefusals.JobClosed;
        }

        var claims = new ClaimSet();
        ResumeNotes? notes = null;
        if (draft.Resume is { } resume)
        {
            var read = await reading.ReadAsync(ReadingKinds.Resume, resume.FileName, resume.Content, cancel);
            if (!read.Ok)
            {
                return read.Refusal with { Field = "Resume" };
            }

            (claims, notes) = (read.Value.Claims, ResumeNotes.Of(read.Value));
        }

        var name = Typed(draft.Name) ?? Typed(claims.Basics.Name);
        var email = Typed(draft.Email) ?? Typed(claims.Basics.Email);
        if (name is null)
        {
            return HiringRefusals.NameMissing;
        }

        if (name.Length > 100)
        {
            return HiringRefusals.TooLong("Name", 100);
        }

        if (email is null || email.Length > 200 || !MailAddress.TryCreate(email, out var address) || !address.Host.Contains('.', StringComparison.Ordinal))
        {
            return HiringRefusals.EmailWrong;
        }

        claims = claims with { Basics = claims.Basics with { Name = name, Email = email } };
        var file = draft.Resume is { } kept ? await files.AddAsync(kept.Content, kept.FileName, "application/octet-stream", cancel) : null;
        var row = new CandidateRow
        {
            Id = work.NewId(),
            JobId = job.Id,
            Name = name,
            NameFolded = name.ToLowerInvariant(),
            Email = email,
            Phone = claims.Basics.Phone,
            ClaimsJson = JsonSerializer.Serialize(claims, EngineJson.Contract.ClaimSet),
            ResumeFileId = file?.Id,
            ResumeNotesJson = notes?.Json(),
            Language = draft.Language,
            CreatedAt = work.Now,
        };
        db.Add(row);
        work.Note("hiring.candidate-created", $"candidate:{row.Id}", draft.Resume is null ? "typed" : "resume");
        await work.KeepAsync(cancel);
        return row.Id;
    }

    private static string? Typed(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
