using Huxin.Engine;
using Huxin.Platform.SignIn;
using Huxin.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Huxin.Rooms.Screening;

/// <summary>A list's own words; a null id makes a new list.</summary>
internal sealed record ListDraft(Guid? ListId, string? Name, string? Origin, string? KeepMonths);

/// <summary>Takes in a file as the next version of a list; an errand reads it.</summary>
internal sealed class ImportList(HuxinDb db, ListParts parts, Work work, Actor actor)
{
    /// <summary>Largest list that comes in through a page.</summary>
    public const long MostFromPage = 60L * 1024 * 1024;

    /// <summary>Largest list at all: about ten million entries with every column filled.</summary>
    public const long Most = 4L * 1024 * 1024 * 1024;

    /// <param name="draft">The list's words.</param>
    /// <param name="file">The CSV.</param>
    /// <param name="fileName">Its name, as shown later.</param>
    /// <param name="most">Largest size taken, in bytes.</param>
    /// <param name="wait">How long the errand leaves the reading to the caller; none: it reads at once.</param>
    /// <param name="cancel">Cancels.</param>
    /// <returns>The new version, or why the file is not taken.</returns>
    public async Task<Outcome<ListVersionRow>> RunAsync(ListDraft draft, Stream file, string fileName, long most, TimeSpan? wait, CancellationToken cancel)
    {
        var found = await ListAsync(draft, cancel);
        if (!found.Ok)
        {
            return found.Refusal;
        }

        var list = found.Value;
        var versions = await db.Set<ListVersionRow>().Where(row => row.ListId == list.Id).ToListAsync(cancel);
        if (versions.Exists(row => row.State == ListVersionState.Reading))
        {
            return ScreeningRefusals.Busy;
        }

        var id = work.NewId();
        if (await parts.WriteAsync(work.OrganizationId, id, file, most, cancel) is not { } written)
        {
            return ScreeningRefusals.TooLarge;
        }

        if (written.Size == 0)
        {
            parts.Delete(work.OrganizationId, id);
            return ScreeningRefusals.FileMissing;
        }

        var version = new ListVersionRow
        {
            Id = id,
            ListId = list.Id,
            Number = versions.Select(row => row.Number).DefaultIfEmpty().Max() + 1,
            State = ListVersionState.Reading,
            FileName = Path.GetFileName(fileName) is { Length: > 0 } name ? name.Length > 120 ? name[^120..] : name : "list.csv",
            Sha256 = written.Sha256,
            Size = written.Size,
            ImportedBy = actor.DisplayName,
            ImportedAt = work.Now,
        };
        db.Add(version);
        list.Version++;
        work.Note("screening.list-handed-in", $"list:{list.Id}", $"{written.Size} bytes, sha256 {written.Sha256[..12]}");
        work.Later<ReadListVersion>(id, wait);
        await work.KeepAsync(cancel);
        return version;
    }

    private async Task<Outcome<RiskListRow>> ListAsync(ListDraft draft, CancellationToken cancel)
    {
        var (name, origin) = (draft.Name?.Trim() ?? "", draft.Origin?.Trim() ?? "");
        int? months = null;
        if (draft.KeepMonths is { } typed && typed.Trim().Length > 0)
        {
            if (!int.TryParse(typed, out var number) || number is < 1 or > 120)
            {
                return ScreeningRefusals.KeepWrong;
            }

            months = number;
        }

        var list = draft.ListId is { } id ? await db.Set<RiskListRow>().SingleOrDefaultAsync(row => row.Id == id && !row.Retired, cancel) : null;
        if (draft.ListId is not null && list is null)
        {
            return ScreeningRefusals.NotFound;
        }

        var refusal = list is null && name.Length == 0 ? ScreeningRefusals.NameMissing
            : name.Length > 120 ? ScreeningRefusals.TooLong("Name", 120)
            : origin.Length == 0 ? ScreeningRefusals.OriginMissing
            : origin.Length > 200 ? ScreeningRefusals.TooLong("Origin", 200)
            : list is null && await db.Set<RiskListRow>().AnyAsync(row => row.Name == name, cancel) ? ScreeningRefusals.NameTaken
            : null;
        if (refusal is not null)
        {
            return refusal;
        }

        if (list is null)
        {
            list = new RiskListRow { Id = work.NewId(), Name = name, Origin = origin, CreatedAt = work.Now };
            db.Add(list);
        }

        (list.Origin, list.KeepMonths) = (origin, months);
        return list;
    }
}
