using Huxin.Platform.Jobs;
using Huxin.Platform.Mail;
using Huxin.Platform.SignIn;
using Huxin.Platform.Storage;
using Huxin.Rooms.Questions;
using Huxin.Tests.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Huxin.Tests.Questions;

/// <summary>An anonymous question cannot be tied to its author by any page, log line, audit entry, time or export: a search looks for it.</summary>
public sealed class AnonymityTests
{
    private const string Author = "闻无名";
    private const string Words = "仓库夜班的叉车有没有按期年检？";

    [Fact]
    public async Task Nothing_that_is_kept_or_shown_ties_a_question_to_who_asked_it()
    {
        await using var host = await HuxinHost.StartAsync(demo: true);
        var (search, id, code, portal) = await AskAsync(host, lookAtAsking: true);
        Assert.Equal([], await FoundAsync(host, search));

        // The answer, the way back to it and the author's doubt leave no more behind.
        using var author = new Visitor(host);
        await QuestionSteps.AnswerAsync(host, id, "叉车每年 3 月年检，记录张贴在仓库。", QuestionSteps.Policy);
        await author.GetAsync($"{portal}/questions");
        var before = await RowsAsync(host);
        var page = (await author.GetAsync($"/q/{code}")).Text;
        Assert.Contains("每年 3 月年检", page, StringComparison.Ordinal);
        Assert.Equal([], Changed(before, await RowsAsync(host)));
        var doubted = TimeProvider.System.GetUtcNow();
        await author.SendAsync($"/q/{code}", page, "question-voice-by-code", new() { ["Input.Voice"] = "not-enough", ["Input.Missing"] = "没有写是哪一年" });
        Assert.Equal(["questions_voices"], Changed(before, await RowsAsync(host)).Select(row => row.Table));
        var waiting = await QuestionSteps.DossierAsync(host, id);
        Assert.False(waiting.Question.Doubted);
        Assert.Empty(waiting.Heard);
        await QuestionSteps.DaysLaterAsync(host);
        Assert.True((await QuestionSteps.DossierAsync(host, id)).Question.Doubted);
        Assert.Equal([], await FoundAsync(host, search));
        Assert.True(doubted > search.To);
    }

    [Fact]
    public async Task Anonymous_questions_are_handed_over_one_to_three_days_later_and_not_before()
    {
        await using var host = await HuxinHost.StartAsync(demo: true);
        var days = new List<int>();
        for (var i = 0; i < 40; i++)
        {
            await QuestionSteps.AsNobodyAsync(host, async services => (await services.GetRequiredService<AskQuestion>().AnonymouslyAsync($"第 {i} 个问题是什么？", ReadingCode.New(), QuestionSteps.Today, default)).Value);
        }

        for (var day = 0; day <= AskQuestion.LongestHold; day++)
        {
            var on = QuestionSteps.Today.AddDays(day);
            days.Add(await QuestionSteps.AsNobodyAsync(host, services => services.GetRequiredService<HandOver>().RunAsync(on, default)));
        }

        Assert.Equal(0, days[0]);
        Assert.Equal(40, days.Sum());
        Assert.All(days.Skip(1), handedOver => Assert.InRange(handedOver, 1, 39));
    }

    [Fact]
    public async Task The_tables_of_questions_hold_no_time_of_day_and_no_id_that_tells_one()
    {
        await using var host = await HuxinHost.StartAsync(demo: true);
        await QuestionSteps.AsNobodyAsync(host, services =>
        {
            var types = services.GetRequiredService<HuxinDb>().Model.GetEntityTypes().Where(type => type.GetTableName()!.StartsWith("questions_", StringComparison.Ordinal)).ToList();
            Assert.Equal(5, types.Count);
            Assert.DoesNotContain(types.SelectMany(type => type.GetProperties()), property => (Nullable.GetUnderlyingType(property.ClrType) ?? property.ClrType) is var kind
                && (kind == typeof(DateTimeOffset) || kind == typeof(DateTime) || kind == typeof(TimeOnly)));
            return Task.FromResult(0);
        });
        var rows = (await RowsAsync(host)).Where(row => row.Table.StartsWith("questions_", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(rows);
        Assert.All(rows, row => Assert.Equal(4, Guid.Parse(row.Key).Version));
    }

    /// <summary>The twin: each way of giving the author away is planted, and each is found.</summary>
    [Fact]
    public async Task A_planted_leak_is_found_wherever_it_is()
    {
        await using var host = await HuxinHost.StartAsync(demo: true);
        var (search, id, _, portal) = await AskAsync(host, lookAtAsking: false);
        Assert.Equal([], await FoundAsync(host, search));

        // An audit entry by the author, a mail about the question from the minute of asking, the author's name on the question.
        await QuestionSteps.AsNobodyAsync(host, async services =>
        {
            var (db, work) = (services.GetRequiredService<HuxinDb>(), services.GetRequiredService<Work>());
            services.GetRequiredService<Actor>().IsHolderOf("candidate", Guid.Parse(search.Author[0]));
            work.Note("questions.asked", $"question:{id}");
            db.Add(new MailRow { Id = work.NewId(), To = "hr@demo.example", Subject = "x", Text = "x", Html = "x", About = $"question:{id}", CreatedAt = search.From + ((search.To - search.From) / 2), State = MailState.Sent });
            (await db.Set<QuestionRow>().SingleAsync(row => row.Id == id)).AssigneeName = Author;
            await work.KeepAsync(default);
            return 0;
        });
        var found = await FoundAsync(host, search);
        Assert.Contains(found, what => what.StartsWith("platform_audit", StringComparison.Ordinal) && what.EndsWith("question and author", StringComparison.Ordinal));
        Assert.Contains(found, what => what.StartsWith("platform_mails", StringComparison.Ordinal) && what.EndsWith("time of asking", StringComparison.Ordinal));
        Assert.Contains(found, what => what.StartsWith("/console/audit ", StringComparison.Ordinal) && what.Contains("in one entry", StringComparison.Ordinal));
        Assert.Contains(found, what => what.StartsWith("/console/questions ", StringComparison.Ordinal) && what.Contains("in one entry", StringComparison.Ordinal));
        Assert.Contains(found, what => what.StartsWith($"/console/questions/{id},", StringComparison.Ordinal));
        Assert.Contains(found, what => what.StartsWith("/console/questions/export", StringComparison.Ordinal));
        Assert.Equal(3, search.InLog([$"GET {portal}/questions 200", "POST /my/{Secret}/questions/ask 302", "GET /q/{Code} 200", "GET /my/{Secret}/questions 200"]).Count());
    }

    /// <summary>A known candidate asks anonymously in the portal, and by name as well, so that both are in the lists.</summary>
    private static async Task<(AuthorSearch Search, Guid Id, string Code, string Portal)> AskAsync(HuxinHost host, bool lookAtAsking)
    {
        var (candidate, portal) = await QuestionSteps.CandidateAsync(host, Author);
        using var asker = new Visitor(host);
        await QuestionSteps.AskAsync(asker, portal, "宿舍离公司多远？", anonymously: false);
        await RestAsync(host);
        var before = await RowsAsync(host);
        var from = TimeProvider.System.GetUtcNow();
        var place = await QuestionSteps.AskAsync(asker, portal, Words, anonymously: true);
        var to = TimeProvider.System.GetUtcNow();
        var code = place["/q/".Length..];
        if (lookAtAsking)
        {
            // Asking keeps the held question and nothing else; it knows neither author nor time. The link only knows that its page was opened.
            var changed = Changed(before, await RowsAsync(host)).Where(row => row.Table != "platform_links").ToList();
            var held = Assert.Single(changed);
            Assert.Equal("questions_held", held.Table);
            Assert.Empty(held.Instants);
            Assert.False(held.Holds([$"{candidate}", Author]));
        }

        Assert.Contains("等待交给单位", (await asker.GetAsync(place)).Text, StringComparison.Ordinal);
        await QuestionSteps.DaysLaterAsync(host);
        var row = await QuestionSteps.AsNobodyAsync(host, async services => (await services.GetRequiredService<HuxinDb>().Set<QuestionRow>().AsNoTracking().Where(row => row.CandidateId == null).ToListAsync()).Single(row => row.Text == Words));
        return (new AuthorSearch([$"{candidate}", $"{candidate:N}", Author, portal["/my/".Length..]], [$"{row.Id}", $"{row.Id:N}", Words, code, row.ReadingHash!], from, to), row.Id, code, portal);
    }

    private static async Task<IReadOnlyList<string>> FoundAsync(HuxinHost host, AuthorSearch search)
    {
        using var owner = await QuestionSteps.StaffAsync(host, "owner");
        var pages = await AuthorSearch.WalkAsync(owner, ["/console/questions?page=2", "/console/audit?page=2", $"/console/questions/{search.Question[0]}", $"/console/audit?subject=question:{search.Question[0]}",
            $"/console/audit?subject=candidate:{search.Author[0]}", $"/console/candidates/{search.Author[0]}", $"/console/questions/candidates/{search.Author[0]}", "/console/candidates/export", "/console/questions/export"]);
        Assert.True(pages.Count > 60, $"only {pages.Count} pages were walked");
        Assert.Contains(pages, page => page.Text.Contains(Words, StringComparison.Ordinal));
        Assert.Contains(pages, page => page.Text.Contains(Author, StringComparison.Ordinal));
        return [.. search.InRows(await RowsAsync(host)), .. pages.SelectMany(page => search.InPage(page.Path, page.Text)), .. search.InLog(host.Log.Lines)];
    }

    private static Task<IReadOnlyList<PlainRow>> RowsAsync(HuxinHost host) =>
        QuestionSteps.AsNobodyAsync(host, services => AuthorSearch.RowsAsync(services.GetRequiredService<HuxinDb>()));

    private static List<PlainRow> Changed(IReadOnlyList<PlainRow> before, IReadOnlyList<PlainRow> after)
    {
        var known = before.Select(row => (row.Table, row.Key, row.Content)).ToHashSet();
        return [.. after.Where(row => !known.Contains((row.Table, row.Key, row.Content)))];
    }

    /// <summary>Waits until the demonstration's errands are done and every clock has rung, so that what changes afterwards was changed by asking.</summary>
    private static async Task RestAsync(HuxinHost host)
    {
        await host.Services.GetRequiredService<RunRounds>().RunAsync(default);
        var until = TimeProvider.System.GetUtcNow().AddSeconds(60);
        while (TimeProvider.System.GetUtcNow() < until
            && await QuestionSteps.AsNobodyAsync(host, services => services.GetRequiredService<HuxinDb>().Set<ErrandRow>().AnyAsync(row => row.DueAt < TimeProvider.System.GetUtcNow().AddMinutes(5))))
        {
            await Task.Yield();
        }
    }
}
