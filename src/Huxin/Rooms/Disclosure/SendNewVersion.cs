using Huxin.Engine;
using Huxin.Engine.Disclosure;
using Huxin.Engine.Hiring;
using Huxin.Engine.Interviews;
using Huxin.Platform.Facts;
using Huxin.Platform.Jobs;
using Huxin.Platform.Mail;
using Huxin.Platform.Portal;
using Huxin.Platform.Storage;
using Huxin.Platform.Tenancy;
using Microsoft.EntityFrameworkCore;

namespace Huxin.Rooms.Disclosure;

/// <summary>Tells the candidates in progress what a new version changes, with a link to the marked text and the new paper.</summary>
internal sealed class SendNewVersion(HuxinDb db, DisclosureShelf shelf, ICandidateBook candidates, CandidateDoor door, Outbox outbox, Work work) : IErrand
{
    public async Task RunAsync(Guid subject, CancellationToken cancel)
    {
        var version = await db.Set<VersionRow>().AsNoTracking().SingleOrDefaultAsync(row => row.Id == subject, cancel);
        if (version is null || await db.Set<VersionRow>().AnyAsync(row => row.JobId == version.JobId && row.Number > version.Number, cancel))
        {
            return;
        }

        var organization = await db.Set<OrganizationRow>().AsNoTracking().SingleAsync(row => row.Id == work.OrganizationId, cancel);
        var receipts = (await db.Set<ReceiptRow>().AsNoTracking().Where(row => row.JobId == version.JobId).ToListAsync(cancel)).GroupBy(row => row.CandidateId);
        foreach (var held in receipts.Where(held => held.All(row => row.EndedAt is null && row.Number < version.Number)))
        {
            if (await candidates.FindAsync(held.Key, cancel) is not { InProgress: true } candidate)
            {
                continue;
            }

            var before = held.Max(row => row.Number);
            var read = await db.Set<VersionRow>().AsNoTracking().SingleAsync(row => row.JobId == version.JobId && row.Number == before, cancel);
            var changes = WordingChange.Between(BlocksJson.Read(read.BlocksJson), BlocksJson.Read(version.BlocksJson));
            await shelf.ReceiptAsync(candidate.Id, version, cancel);
            outbox.Add(Letter(candidate, organization, version, changes), $"candidate:{candidate.Id}",
                candidate.Language == Language.English ? version.PaperEnId : version.PaperZhId);
            work.Note("disclosure.new-version-sent", $"candidate:{candidate.Id}", $"version {version.Number}");

            // One candidate at a time: run again after a crash, those who have the version are passed over.
            await work.KeepAsync(cancel);
        }
    }

    private Letter Letter(CandidateCard candidate, OrganizationRow organization, VersionRow version, IReadOnlyList<ChangedBlock> changes)
    {
        var language = candidate.Language;
        var changed = changes.Select(change => DisclosureBlocks.Title(change.Block)).ToList();
        Sentence[] words =
        [
            new($"{candidate.Name}，您好：", $"Dear {candidate.Name},"),
            new($"您应聘的「{version.JobTitle}」，企业信息告知书更新到了第 {version.Number} 版。", $"The disclosure for “{version.JobTitle}”, the job you apply for, is now at version {version.Number}."),
            changed.Count == 0
                ? new("告知的内容没有变化，只更新了岗位名称或地点。", "What is disclosed has not changed; only the title or the place of the job has.")
                : new($"有变化的部分：{string.Join("、", changed.Select(title => title.Zh))}。打开下面的链接，改动已逐句标出。",
                    $"What changed: {string.Join(", ", changed.Select(title => title.En.ToLowerInvariant()))}. The link shows each change in its sentence."),
            new("如果这些变化影响您的考虑，可以直接在页面上提问，或回复这封邮件。", "If the changes matter to you, ask on the page or reply to this mail."),
        ];
        return new Letter(candidate.Email, new Sentence($"企业信息告知书有更新：{version.JobTitle}", $"The disclosure has changed: {version.JobTitle}").In(language), [.. words.Select(one => one.In(language))])
        {
            Button = (new Sentence("看看改了什么", "See what changed").In(language), door.AddLink(candidate.Id, "/disclosure")),
            Sender = organization.Name,
            Footnote = DemonstrationNote.Of(organization, language),
        };
    }
}

/// <summary>Whoever has declined is not sent new versions.</summary>
internal sealed class FollowDeclines(HuxinDb db, Work work) : IListen<InvitationDeclined>
{
    public Task HearAsync(Guid factId, InvitationDeclined fact, CancellationToken cancel) =>
        db.Set<ReceiptRow>().Where(row => row.CandidateId == fact.CandidateId && row.JobId == fact.JobId)
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.EndedAt, work.Now), cancel);
}
