using System.Net;
using Huxin.Demonstrations;
using Huxin.Engine;
using Huxin.Engine.Checks;
using Huxin.Engine.Disclosure;
using Huxin.Engine.Interviews;
using Huxin.Platform.Mail;
using Huxin.Platform.Portal;
using Huxin.Platform.Storage;
using Huxin.Rooms.Checks;
using Huxin.Rooms.Disclosure;
using Huxin.Rooms.Hiring;
using Huxin.Rooms.Interviews;
using Huxin.Tests.BadInput;
using Huxin.Tests.Checks;
using Huxin.Tests.Hosting;
using Huxin.Tests.Interviews;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Huxin.Tests.Disclosure;

/// <summary>The employer tells first: no check and no invitation without a published disclosure; versions reach whoever holds an earlier one.</summary>
public sealed class DisclosureTests(DemoHost demo) : IClassFixture<DemoHost>
{
    private static readonly BlockText[] complete = [.. DisclosureBlocks.All.Where(DisclosureBlocks.IsRequired).Select(block => new BlockText(block, $"{DisclosureBlocks.Title(block).Zh}写明在此。"))];

    private HuxinHost Host => demo.Host;

    [Fact]
    public async Task A_check_cannot_be_ordered_while_the_jobs_disclosure_is_unpublished()
    {
        var (job, candidate) = await NewJobAsync();
        Task<Outcome<Guid>> OrderAsync() => CheckSteps.WithAsync(Host, services => services.GetRequiredService<OrderCheck>().RunAsync(
            new CheckOrder(candidate, "standard", [ItemKind.Identity], new Dictionary<ItemKind, string>(), true), default));
        Assert.Equal("checks.disclosure-first", (await OrderAsync()).Refusal?.Code);
        Assert.Equal("interviews.disclosure-first", (await CheckSteps.WithAsync(Host, services => services.GetRequiredService<InviteCandidate>().RunAsync(candidate, InvitationMailTests.Draft(5, "14:30"), default))).Refusal?.Code);

        // A draft alone opens nothing.
        await SaveAsync(job, complete, seen: 0);
        Assert.Equal("checks.disclosure-first", (await OrderAsync()).Refusal?.Code);
        await PublishAsync(job);
        Assert.True((await OrderAsync()).Ok);
    }

    [Fact]
    public async Task A_required_block_left_empty_refuses_publication_at_its_field_and_keeps_what_was_typed()
    {
        var (job, _) = await NewJobAsync();
        using var hr = await new Visitor(Host).SignInAsync("hr@demo.example", DemoAccounts.Password);
        var page = (await hr.GetAsync($"/console/disclosures/{job}")).Text;
        var (status, text, _) = await hr.SendAsync($"/console/disclosures/{job}", page, "disclosure", new()
        {
            ["Input.Seen"] = "0",
            ["Input.Blocks[WorkContent]"] = "每天把订单排进产线，对准时交付率负责。",
            ["Input.Then"] = "publish",
        });
        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Contains("每天把订单排进产线，对准时交付率负责。", text, StringComparison.Ordinal);
        Assert.Contains("还不能发布", text, StringComparison.Ordinal);
        Assert.Contains("id=\"f-Input-Blocks-WorkPlace-error\"", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_people_at_one_draft_do_not_overwrite_each_other()
    {
        var (job, _) = await NewJobAsync();
        await SaveAsync(job, complete, seen: 0);
        var late = await CheckSteps.WithAsync(Host, services => services.GetRequiredService<SaveDisclosure>().DraftAsync(job, new DisclosureDraft(complete, true, 0), default));
        Assert.Equal("disclosure.stale", late.Refusal?.Code);
    }

    [Fact]
    public async Task Publishing_the_same_text_again_is_no_new_version()
    {
        var (job, _) = await NewJobAsync();
        await SaveAsync(job, complete, seen: 0);
        Assert.Equal(1, await PublishAsync(job));
        Assert.Equal("disclosure.unchanged", (await CheckSteps.WithAsync(Host, services => services.GetRequiredService<PublishDisclosure>().RunAsync(job, default))).Refusal?.Code);
    }

    [Fact]
    public async Task A_new_version_reaches_those_in_progress_with_what_changed_and_nobody_else()
    {
        var (job, reader) = await NewJobAsync();
        var (declined, stranger) = (await CandidateAsync(job, "婉拒者"), await CandidateAsync(job, "未邀请者"));
        await SaveAsync(job, complete, seen: 0);
        await PublishAsync(job);
        foreach (var candidate in new[] { reader, declined })
        {
            await CheckSteps.WithAsync(Host, async services => (await services.GetRequiredService<InviteCandidate>().RunAsync(candidate, InvitationMailTests.Draft(5, "14:30"), default)).Value);
        }

        await CheckSteps.WithAsync(Host, async services =>
        {
            var invitation = await services.GetRequiredService<HuxinDb>().Set<InvitationRow>().Where(row => row.CandidateId == declined).Select(row => row.Id).SingleAsync();
            return (await services.GetRequiredService<AnswerInvitation>().DeclineAsync(declined, invitation, DeclineReason.Pay, null, default)).Value;
        });
        await EventuallyAsync(db => db.Set<ReceiptRow>().AnyAsync(row => row.CandidateId == declined && row.EndedAt != null));

        // The reader has read version 1 over HTTP, and acknowledged it.
        var secret = await LinkAsync(reader);
        using var visitor = new Visitor(Host);
        var page = (await visitor.GetAsync($"{secret}/disclosure")).Text;
        var (unticked, words, _) = await visitor.SendAsync($"{secret}/disclosure", page, "acknowledge", new() { ["Input.Number"] = "1" });
        Assert.Equal(HttpStatusCode.OK, unticked);
        Assert.Contains("请先勾选", words, StringComparison.Ordinal);
        var (acknowledged, _, _) = await visitor.SendAsync($"{secret}/disclosure", page, "acknowledge", new() { ["Input.Number"] = "1", ["Input.Read"] = "true" });
        Assert.Equal(HttpStatusCode.Found, acknowledged);

        await SaveAsync(job, [.. complete.Select(text => text.Block == DisclosureBlock.Pay ? text with { Words = "劳动报酬写明在此。年终奖取消。" } : text)], seen: 1);
        Assert.Equal(2, await PublishAsync(job));
        await EventuallyAsync(db => db.Set<ReceiptRow>().AnyAsync(row => row.CandidateId == reader && row.Number == 2));
        var mail = Assert.Single(await MailsAsync(reader, "告知书有更新"));
        Assert.Contains("劳动报酬", mail.Text, StringComparison.Ordinal);
        Assert.NotNull(mail.AttachmentId);
        Assert.Empty(await MailsAsync(declined, "告知书有更新"));
        Assert.Empty(await MailsAsync(stranger, "告知书有更新"));

        // The page marks the change; an acknowledgement of the old page is not taken for the new text.
        var marked = (await visitor.GetAsync($"{secret}/disclosure")).Text;
        Assert.Contains("改了什么", marked, StringComparison.Ordinal);
        Assert.Contains("年终奖取消", marked, StringComparison.Ordinal);
        var (stale, why, _) = await visitor.SendAsync($"{secret}/disclosure", marked, "acknowledge", new() { ["Input.Number"] = "1", ["Input.Read"] = "true" });
        Assert.Equal(HttpStatusCode.OK, stale);
        Assert.Contains("新版本", why, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_not_public_is_read_by_the_invited_only()
    {
        var (job, reader) = await NewJobAsync();
        await SaveAsync(job, complete, seen: 0, isPublic: false);
        await PublishAsync(job);
        var secret = await LinkAsync(reader);
        using var visitor = new Visitor(Host);
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync($"/e/yunqi/jobs/{job}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync($"/e/yunqi/jobs/{job}/disclosure.pdf")).Status);
        Assert.Equal(HttpStatusCode.OK, (await visitor.GetAsync($"{secret}/disclosure")).Status);
        Assert.StartsWith("%PDF", (await visitor.GetAsync($"{secret}/disclosure.pdf")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_public_is_read_by_everyone_and_no_longer_once_the_job_is_closed()
    {
        var (job, _) = await NewJobAsync();
        await SaveAsync(job, complete, seen: 0);
        await PublishAsync(job);
        using var visitor = new Visitor(Host);
        var (status, text, _) = await visitor.GetAsync($"/e/yunqi/jobs/{job}");
        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Contains("劳动报酬写明在此。", WebUtility.HtmlDecode(text), StringComparison.Ordinal);
        await CheckSteps.WithAsync(Host, services => services.GetRequiredService<HuxinDb>().Set<JobRow>().Where(row => row.Id == job).ExecuteUpdateAsync(set => set.SetProperty(row => row.Closed, true)));
        for (var tries = 0; (await visitor.GetAsync($"/e/yunqi/jobs/{job}")).Status != HttpStatusCode.NotFound; tries++)
        {
            Assert.True(tries < 50, "a closed job is still shown after five seconds");
            await Task.Delay(100);
        }
    }

    private Task<(Guid Job, Guid Candidate)> NewJobAsync() => CheckSteps.WithAsync(Host, async services =>
    {
        var job = (await services.GetRequiredService<SaveJob>().RunAsync(null, new JobDraft($"新岗位{Guid.NewGuid():N}"[..12], null, "杭州", "做事，对结果负责。", JobRisk.Ordinary, false), default)).Value;
        return (job, (await services.GetRequiredService<AddCandidate>().RunAsync(new CandidateDraft(job, "告测", $"{Guid.NewGuid():N}@candidate.example", Language.Chinese, null), default)).Value);
    });

    private Task<Guid> CandidateAsync(Guid job, string name) => CheckSteps.WithAsync(Host, async services =>
        (await services.GetRequiredService<AddCandidate>().RunAsync(new CandidateDraft(job, name, $"{Guid.NewGuid():N}@candidate.example", Language.Chinese, null), default)).Value);

    private Task<int> SaveAsync(Guid job, IReadOnlyList<BlockText> blocks, int seen, bool isPublic = true) => CheckSteps.WithAsync(Host, async services =>
        (await services.GetRequiredService<SaveDisclosure>().DraftAsync(job, new DisclosureDraft(blocks, isPublic, seen), default)).Value);

    private Task<int> PublishAsync(Guid job) => CheckSteps.WithAsync(Host, async services => (await services.GetRequiredService<PublishDisclosure>().RunAsync(job, default)).Value);

    private Task<string> LinkAsync(Guid candidate) => CheckSteps.WithAsync(Host, async services =>
    {
        var link = services.GetRequiredService<CandidateDoor>().AddLink(candidate);
        await services.GetRequiredService<Work>().KeepAsync(default);
        return link.AbsolutePath;
    });

    private Task<List<MailRow>> MailsAsync(Guid candidate, string subject) => CheckSteps.WithAsync(Host, async services =>
        (await services.GetRequiredService<HuxinDb>().Set<MailRow>().Where(row => row.About == $"candidate:{candidate}").ToListAsync()).FindAll(row => row.Subject.Contains(subject, StringComparison.Ordinal)));

    private async Task EventuallyAsync(Func<HuxinDb, Task<bool>> reached)
    {
        for (var tries = 0; !await CheckSteps.WithAsync(Host, services => reached(services.GetRequiredService<HuxinDb>())); tries++)
        {
            Assert.True(tries < 600, "it did not come about within half a minute");
            await Task.Delay(50);
        }
    }
}
