using System.Text;
using Huxin.Documents.Paper;
using Huxin.Engine;
using Huxin.Engine.Transparency;
using Huxin.Platform.Files;
using Huxin.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Huxin.Rooms.Transparency.Media;

/// <summary>A file as it came: its bytes and the name it carried.</summary>
internal sealed record HandedIn(byte[] Content, string Name);

/// <summary>What is said of a photograph or video.</summary>
internal sealed record MediaWords(string? Alt, string? AltEn);

/// <summary>Puts a photograph or a video beside a claim.</summary>
internal sealed class AddMedia(HuxinDb db, FileStore files, Work work)
{
    public async Task<Outcome<Guid>> PhotoAsync(Guid claimId, MediaWords words, HandedIn? photo, CancellationToken cancel)
    {
        var ready = await ReadyAsync(claimId, words, photo, cancel);
        if (!ready.Ok)
        {
            return ready.Refusal;
        }

        var picture = await Pictures.ReadAsync(photo!.Content, photo.Name, cancel);
        if (!picture.Ok)
        {
            return picture.Refusal;
        }

        var row = await StillAsync(claimId, words, picture.Value, cancel);
        return await KeepAsync(row, "transparency.photo-added", cancel);
    }

    public async Task<Outcome<Guid>> VideoAsync(Guid claimId, MediaWords words, HandedIn? video, HandedIn? captions, HandedIn? still, CancellationToken cancel)
    {
        var ready = await ReadyAsync(claimId, words, video, cancel);
        if (!ready.Ok)
        {
            return ready.Refusal;
        }

        var film = Videos.Read(video!.Content, video.Name);
        if (!film.Ok)
        {
            return film.Refusal;
        }

        var cues = captions is null ? Captions.Missing : Captions.Read(captions.Content);
        if (!cues.Ok)
        {
            return cues.Refusal;
        }

        var drawn = still ?? new HandedIn(ShareCard.Still(words.Alt!.Trim()), "still.webp");
        var picture = await Pictures.ReadAsync(drawn.Content, drawn.Name, cancel);
        if (!picture.Ok)
        {
            return picture.Refusal with { Field = "Still" };
        }

        var row = await StillAsync(claimId, words, picture.Value, cancel);
        row.VideoId = (await files.AddAsync(film.Value.Content, "video", film.Value.ContentType, cancel)).Id;
        row.CaptionsId = (await files.AddAsync(Encoding.UTF8.GetBytes(cues.Value), "captions.vtt", Captions.ContentType, cancel)).Id;
        return await KeepAsync(row, "transparency.video-added", cancel);
    }

    private async Task<Outcome<Done>> ReadyAsync(Guid claimId, MediaWords words, HandedIn? file, CancellationToken cancel)
    {
        if (await db.Set<ClaimRow>().AsNoTracking().SingleOrDefaultAsync(row => row.Id == claimId, cancel) is not { } claim)
        {
            return TransparencyRefusals.NotFound;
        }

        return !EmployerClaimKinds.HasMedia(claim.Kind) ? TransparencyRefusals.NoMediaHere
            : (words.Alt?.Trim().Length ?? 0) is 0 or > MediaRow.LongestAlt ? TransparencyRefusals.AltMissing
            : words.AltEn?.Trim().Length > MediaRow.LongestAlt ? TransparencyRefusals.AltMissing with { Field = "AltEn" }
            : file is null ? TransparencyRefusals.MediaMissing
            : await db.Set<MediaRow>().CountAsync(row => row.ClaimId == claimId, cancel) >= MediaRow.Most ? TransparencyRefusals.TooManyMedia
            : Done.It;
    }

    private async Task<MediaRow> StillAsync(Guid claimId, MediaWords words, Picture picture, CancellationToken cancel) => new()
    {
        Id = work.NewId(),
        ClaimId = claimId,
        Alt = words.Alt!.Trim(),
        AltEn = string.IsNullOrWhiteSpace(words.AltEn) ? null : words.AltEn.Trim(),
        SmallId = (await files.AddAsync(picture.Small, "480.webp", Pictures.ContentType, cancel)).Id,
        LargeId = (await files.AddAsync(picture.Large, "1280.webp", Pictures.ContentType, cancel)).Id,
        Width = picture.Width,
        Height = picture.Height,
        AddedAt = work.Now,
    };

    private async Task<Outcome<Guid>> KeepAsync(MediaRow row, string action, CancellationToken cancel)
    {
        db.Add(row);
        work.Note(action, $"claim:{row.ClaimId}");
        await work.KeepAsync(cancel);
        return row.Id;
    }
}
