using System.Net;
using Huxin.Platform.Links;
using Huxin.Platform.Portal;
using Huxin.Platform.SignIn;
using Huxin.Platform.Storage;
using Huxin.Platform.Tenancy;
using Huxin.Rooms.Questions;
using Huxin.Tests.Checks;
using Huxin.Tests.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Huxin.Tests.Questions;

/// <summary>Who gets in where: links, codes, other people's questions, other organizations, machines.</summary>
public sealed class QuestionDoorTests
{
    [Fact]
    public async Task A_withdrawn_or_expired_link_opens_nothing_and_a_form_sent_through_it_keeps_nothing()
    {
        await using var host = await HuxinHost.StartAsync(demo: true);
        var (candidate, portal) = await QuestionSteps.CandidateAsync(host);
        using var asker = new Visitor(host);
        var path = $"{portal}/questions/ask";
        var page = (await asker.GetAsync(path)).Text;
        await CheckSteps.WithAsync(host, async services =>
        {
            await services.GetRequiredService<SignedLinks>().RevokeAsync(CandidateDoor.LinkPurpose, candidate, default);
            await services.GetRequiredService<Work>().KeepAsync(default);
            return 0;
        });

        Assert.Equal(HttpStatusCode.Gone, (await asker.GetAsync(path)).Status);
        Assert.Equal(HttpStatusCode.Conflict, (await asker.SendAsync(path, page, "question-ask", new() { ["Input.Text"] = "还能问吗？我想知道", ["Input.Manner"] = "name" })).Status);
        var later = await CheckSteps.WithAsync(host, services => QuestionSteps.LinkAsync(services, candidate));
        await CheckSteps.WithAsync(host, async services =>
        {
            await services.GetRequiredService<HuxinDb>().Set<LinkRow>().Where(row => row.Subject == candidate).ExecuteUpdateAsync(set => set.SetProperty(row => row.ExpiresAt, TimeProvider.System.GetUtcNow().AddMinutes(-1)));
            return 0;
        });
        Assert.Equal(HttpStatusCode.Gone, (await asker.GetAsync($"{later}/questions")).Status);
        Assert.False(await CheckSteps.WithAsync(host, services => services.GetRequiredService<HuxinDb>().Set<QuestionRow>().AnyAsync(row => row.CandidateId == candidate)));
    }

    [Fact]
    public async Task A_candidate_reads_only_his_or_her_own_questions()
    {
        await using var host = await HuxinHost.StartAsync(demo: true);
        var (_, portal) = await QuestionSteps.CandidateAsync(host);
        var (_, other) = await QuestionSteps.CandidateAsync(host, "别人");
        using var asker = new Visitor(host);
        var id = QuestionSteps.IdIn(await QuestionSteps.AskAsync(asker, portal, "这是只给我看的问题吗？", anonymously: false));

        Assert.Equal(HttpStatusCode.NotFound, (await asker.GetAsync($"{other}/questions/{id}")).Status);
        Assert.DoesNotContain("只给我看", (await asker.GetAsync($"{other}/questions")).Text, StringComparison.Ordinal);

        // What is not published for everyone is not public, asked for by its id or not.
        await QuestionSteps.AnswerAsync(host, id, "是的，这条答复只给您看。", QuestionSteps.Policy, everyone: false);
        Assert.Contains("只给您看", (await asker.GetAsync($"{portal}/questions/{id}")).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await asker.GetAsync($"/e/yunqi/questions/{id}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await asker.GetAsync($"/e/yunqi/questions/{id}/voice")).Status);
    }

    [Fact]
    public async Task A_question_sent_twice_is_kept_once()
    {
        await using var host = await HuxinHost.StartAsync(demo: true);
        var (candidate, portal) = await QuestionSteps.CandidateAsync(host);
        using var asker = new Visitor(host);
        var first = await QuestionSteps.AskAsync(asker, portal, "双击会不会问两遍？", anonymously: false);
        Assert.Equal(first, await QuestionSteps.AskAsync(asker, portal, "双击会不会问两遍？", anonymously: false));
        Assert.Equal(1, await CheckSteps.WithAsync(host, services => services.GetRequiredService<HuxinDb>().Set<QuestionRow>().CountAsync(row => row.CandidateId == candidate)));

        using var nobody = new Visitor(host);
        var page = (await nobody.GetAsync("/e/yunqi/ask")).Text;
        var fields = new Dictionary<string, string> { ["Input.Text"] = "公开页面双击会不会问两遍？", ["Input.Code"] = QuestionSteps.Hidden(page, "Input.Code"), ["Input.Anyway"] = "true" };
        var (status, _, location) = await nobody.SendAsync("/e/yunqi/ask", page, "question-ask-openly", fields);
        Assert.Equal(HttpStatusCode.Found, status);
        Assert.Equal(location, (await nobody.SendAsync("/e/yunqi/ask", page, "question-ask-openly", fields)).Location);
        Assert.Equal(1, await CheckSteps.WithAsync(host, services => services.GetRequiredService<HuxinDb>().Set<HeldRow>().CountAsync()));
    }

    [Fact]
    public async Task A_machine_that_fills_every_field_and_one_that_hurries_are_turned_away()
    {
        await using var host = await HuxinHost.StartAsync(demo: true);
        using var machine = new Visitor(host);
        var page = (await machine.GetAsync("/e/yunqi/ask")).Text;
        var fields = new Dictionary<string, string> { ["Input.Text"] = "买粉丝吗？便宜。", ["Input.Code"] = QuestionSteps.Hidden(page, "Input.Code"), ["Input.Anyway"] = "true" };
        var trapped = await machine.SendAsync("/e/yunqi/ask", page, "question-ask-openly", new(fields) { ["Input.Website"] = "https://spam.example" });
        Assert.Equal(HttpStatusCode.OK, trapped.Status);
        Assert.Contains("买粉丝吗", trapped.Text, StringComparison.Ordinal);
        var statuses = new List<HttpStatusCode>();
        for (var i = 0; i < 40; i++)
        {
            statuses.Add((await machine.SendAsync("/e/yunqi/ask", page, "question-ask-openly", new(fields) { ["Input.Code"] = ReadingCode.New() })).Status);
        }

        Assert.Contains(HttpStatusCode.TooManyRequests, statuses);
        Assert.InRange(await CheckSteps.WithAsync(host, services => services.GetRequiredService<HuxinDb>().Set<HeldRow>().CountAsync()), 1, 29);
    }

    [Theory]
    [InlineData("", "至少 5 个字")]
    [InlineData("嗯？", "至少 5 个字")]
    [InlineData("长", "最多 500 个字")]
    public async Task A_question_that_cannot_be_kept_says_why_and_keeps_what_was_typed(string text, string says)
    {
        await using var host = await HuxinHost.StartAsync(demo: true);
        var (_, portal) = await QuestionSteps.CandidateAsync(host);
        text = text == "长" ? new string('长', 501) : text;
        using var asker = new Visitor(host);
        var page = (await asker.GetAsync($"{portal}/questions/ask")).Text;
        var (status, answer, _) = await asker.SendAsync($"{portal}/questions/ask", page, "question-ask", new() { ["Input.Text"] = text, ["Input.Code"] = QuestionSteps.Hidden(page, "Input.Code") });
        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Contains(says, answer, StringComparison.Ordinal);
        Assert.Contains("请选择署名还是匿名", answer, StringComparison.Ordinal);
        Assert.Contains(text, answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_code_that_nobody_was_given_and_one_that_is_too_old_open_nothing()
    {
        await using var host = await HuxinHost.StartAsync(demo: true);
        using var nobody = new Visitor(host);
        Assert.Equal(HttpStatusCode.NotFound, (await nobody.GetAsync($"/q/{ReadingCode.New()}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await nobody.GetAsync("/q/short")).Status);

        var code = ReadingCode.New();
        var asked = QuestionSteps.Today.AddDays(-ReadingCode.Days - 10);
        await QuestionSteps.AsNobodyAsync(host, async services => (await services.GetRequiredService<AskQuestion>().AnonymouslyAsync("一年前的问题还在吗？", code, asked, default)).Value);
        Assert.Equal(HttpStatusCode.OK, (await nobody.GetAsync($"/q/{code}")).Status);
        await QuestionSteps.AsNobodyAsync(host, services => services.GetRequiredService<HandOver>().RunAsync(asked.AddDays(AskQuestion.LongestHold), default));
        Assert.Equal(HttpStatusCode.Gone, (await nobody.GetAsync($"/q/{code}")).Status);
    }

    [Fact]
    public async Task Another_organization_sees_none_of_the_questions()
    {
        await using var host = await HuxinHost.StartAsync(demo: true);
        var id = await CheckSteps.WithAsync(host, services => services.GetRequiredService<HuxinDb>().Set<AnswerRow>().Where(row => row.Public && row.State == AnswerState.Published).Select(row => row.QuestionId).FirstAsync());
        await using (var scope = host.Services.CreateAsyncScope())
        {
            var stranger = Guid.CreateVersion7();
            scope.ServiceProvider.GetRequiredService<Tenant>().Enter(stranger);
            var work = scope.ServiceProvider.GetRequiredService<Work>();
            scope.ServiceProvider.GetRequiredService<HuxinDb>().Add(new OrganizationRow { Id = stranger, Name = "别处有限公司", Slug = "elsewhere", CreatedAt = work.Now });
            Assert.True((await scope.ServiceProvider.GetRequiredService<Staff>().AddAsync(new NewMember("外人", "stranger@elsewhere.example", Huxin.Demonstrations.DemoAccounts.Password, StaffRole.Owner), work)).Ok);
            await work.KeepAsync(default);
        }

        using var nobody = new Visitor(host);
        Assert.Equal(HttpStatusCode.OK, (await nobody.GetAsync($"/e/yunqi/questions/{id}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await nobody.GetAsync($"/e/elsewhere/questions/{id}")).Status);
        Assert.Contains("还没有公开的答复", (await nobody.GetAsync("/e/elsewhere/questions")).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await nobody.GetAsync("/e/nowhere/questions")).Status);

        using var owner = await new Visitor(host).SignInAsync("stranger@elsewhere.example", Huxin.Demonstrations.DemoAccounts.Password);
        Assert.Equal(HttpStatusCode.NotFound, (await owner.GetAsync($"/console/questions/{id}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await owner.GetAsync("/e/yunqi/questions")).Status);
        Assert.Contains("没有符合条件的提问", (await owner.GetAsync("/console/questions")).Text, StringComparison.Ordinal);
    }
}
