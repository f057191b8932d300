using Huxin.Documents.Paper;
using Huxin.Engine;
using Huxin.Engine.Disclosure;
using Huxin.Engine.Hiring;
using Huxin.Platform.Files;
using Huxin.Platform.Papers;
using Huxin.Platform.Settings;
using Huxin.Platform.SignIn;
using Huxin.Platform.Storage;
using Huxin.Platform.Tenancy;
using Microsoft.EntityFrameworkCore;

namespace Huxin.Rooms.Disclosure;

/// <summary>
/// Puts the draft of a job into force as a new version: complete (劳动合同法 §8), free of forbidden topics, with its hash, printed once in each
/// language. Candidates who hold an earlier version are sent the new one by an errand.
/// </summary>
internal sealed class PublishDisclosure(HuxinDb db, IJobBook jobs, FileStore files, PaperPress press, HuxinSettings settings, Work work, Actor actor)
{
    public async Task<Outcome<int>> RunAsync(Guid jobId, CancellationToken cancel)
    {
        if (await jobs.FindAsync(jobId, cancel) is not { } job)
        {
            return DisclosureRefusals.JobNotFound;
        }

        var draft = await db.Set<DraftRow>().AsNoTracking().SingleOrDefaultAsync(row => row.JobId == jobId, cancel);
        var template = await db.Set<TemplateRow>().AsNoTracking().SingleOrDefaultAsync(cancel);
        var blocks = DisclosureText.Resolve(BlocksJson.Read(draft?.BlocksJson), BlocksJson.Read(template?.BlocksJson));
        var complete = DisclosureText.Check(blocks);
        if (!complete.Ok)
        {
            return complete.Refusal;
        }

        var last = await db.Set<VersionRow>().AsNoTracking().Where(row => row.JobId == jobId).OrderByDescending(row => row.Number).FirstOrDefaultAsync(cancel);
        var hash = DisclosureText.Hash(job.Title, job.Place, blocks);
        var isPublic = draft?.Public ?? true;
        if (last?.Hash == hash && last.Public == isPublic)
        {
            return DisclosureRefusals.Unchanged;
        }

        var organization = await db.Set<OrganizationRow>().AsNoTracking().SingleAsync(row => row.Id == work.OrganizationId, cancel);
        var published = new PublishedDisclosure(jobId, job.Title, job.Place, (last?.Number ?? 0) + 1, hash, work.Now, blocks);
        var row = new VersionRow
        {
            Id = work.NewId(),
            JobId = jobId,
            Number = published.Version,
            JobTitle = job.Title,
            Place = job.Place,
            BlocksJson = BlocksJson.Write(blocks),
            Hash = hash,
            Public = isPublic,
            PaperZhId = await PrintAsync(published, organization, Language.Chinese, cancel),
            PaperEnId = await PrintAsync(published, organization, Language.English, cancel),
            PublishedBy = actor.DisplayName,
            PublishedAt = work.Now,
        };
        db.Add(row);
        work.Note("disclosure.published", $"job:{jobId}", $"version {row.Number} {hash[..12]}");
        work.Tell(new DisclosurePublished(jobId, row.Number));
        work.Later<SendNewVersion>(row.Id);
        await work.KeepAsync(cancel);
        return row.Number;
    }

    private async Task<Guid> PrintAsync(PublishedDisclosure published, OrganizationRow organization, Language language, CancellationToken cancel)
    {
        var address = organization.Slug is { } slug ? new Uri(settings.PublicUrl, $"e/{slug}/jobs/{published.JobId}") : null;
        var sheet = new DisclosureSheet(published, organization.Name, organization.Uscc, address, organization.Demonstration);
        var paper = await press.PressAsync(PaperKind.Disclosure, language, published.PublishedAt, stamp => DisclosurePaper.Print(sheet, language, stamp), cancel);
        var name = new Sentence($"企业信息告知书-{published.JobTitle}-v{published.Version}.pdf", $"Disclosure-{published.JobTitle}-v{published.Version}.pdf").In(language);
        return (await files.AddAsync(paper, name, "application/pdf", cancel)).Id;
    }
}
