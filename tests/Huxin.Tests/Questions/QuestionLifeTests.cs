using System.Net;
using Huxin.Engine.Questions;
using Huxin.Engine.Transparency;
using Huxin.Platform.Mail;
using Huxin.Platform.SignIn;
using Huxin.Platform.Storage;
using Huxin.Rooms.Questions;
using Huxin.Tests.Checks;
using Huxin.Tests.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Huxin.Tests.Questions;

/// <summary>A question from being asked to a better answer, by the pages.</summary>
public sealed class QuestionLifeTests
{
    [Fact]
    public async Task A_question_is_asked_answered_signed_off_doubted_and_answered_better()
    {
        await using var host = await HuxinHost.StartAsync(demo: true);
        var (candidate, portal) = await QuestionSteps.CandidateAsync(host);
        using var asker = new Visitor(host);
        var place = await QuestionSteps.AskAsync(asker, portal, "季小问想知道：食堂的饭菜贵不贵？", anonymously: false);
        var id = QuestionSteps.IdIn(place);
        Assert.Contains("待答复", (await asker.GetAsync(place)).Text, StringComparison.Ordinal);

        // HR takes it, writes, proves and hands it on.
        using var hr = await QuestionSteps.StaffAsync(host, "hr");
        var desk = $"/console/questions/{id}";
        await SendAsync(hr, desk, "question-assign", new() { ["Input.Assignee"] = await UserAsync(host, StaffRole.Hr) });
        var named = await SendAsync(hr, $"{desk}/answer", "answer-draft", new()
        {
            ["Input.Words"] = "食堂午餐均价 18 元，公司补贴 10 元。",
            ["Input.Public"] = "true",
            ["Input.PublicQuestion"] = "季小问想知道食堂贵不贵",
        }, HttpStatusCode.OK);
        Assert.Contains("提问人的姓名", named, StringComparison.Ordinal);
        await SendAsync(hr, $"{desk}/answer", "answer-draft", new()
        {
            ["Input.Words"] = "食堂午餐均价 18 元，公司补贴 10 元。",
            ["Input.Public"] = "true",
            ["Input.PublicQuestion"] = "食堂的饭菜贵不贵？",
        });
        Assert.Contains("至少要有一项证据", await SendAsync(hr, $"{desk}/answer", "answer-submit", [], HttpStatusCode.OK), StringComparison.Ordinal);
        await SendAsync(hr, $"{desk}/answer?kind=Statement", "answer-evidence", new() { ["Input.Person"] = "陆小满", ["Input.Role"] = "HR 专员", ["Input.On"] = "2026-06-01", ["Input.Said"] = "我每天都在食堂吃。" });
        await SendAsync(hr, $"{desk}/answer", "answer-submit", []);
        Assert.Equal(HttpStatusCode.Forbidden, (await hr.GetAsync($"{desk}/review")).Status);
        Assert.DoesNotContain("18 元", (await asker.GetAsync(place)).Text, StringComparison.Ordinal);

        // A second person sends it back once, then signs it off.
        using var compliance = await QuestionSteps.StaffAsync(host, "compliance");
        Assert.Contains("复核同事的答复", (await compliance.GetAsync("/console")).Text, StringComparison.Ordinal);
        await SendAsync(compliance, $"{desk}/review", "answer-send-back", new() { ["Input.Reason"] = "请写明是哪个园区的食堂。" });
        Assert.Contains("请写明是哪个园区的食堂", (await hr.GetAsync($"{desk}/answer")).Text, StringComparison.Ordinal);
        await SendAsync(hr, $"{desk}/answer", "answer-submit", []);
        await SendAsync(compliance, $"{desk}/review", "answer-publish", []);

        var answered = await QuestionSteps.DossierAsync(host, id);
        Assert.Equal(QuestionState.Answered, answered.Question.State);
        Assert.Equal(EvidenceGrade.Statement, answered.Current!.Grade);
        var mail = await CheckSteps.WithAsync(host, services => services.GetRequiredService<HuxinDb>().Set<MailRow>().SingleAsync(row => row.About == $"question:{id}"));
        Assert.Contains("/my/", mail.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("18 元", mail.Text, StringComparison.Ordinal);
        using var nobody = new Visitor(host);
        var open = (await nobody.GetAsync($"/e/yunqi/questions/{id}")).Text;
        Assert.Contains("18 元", open, StringComparison.Ordinal);
        Assert.DoesNotContain("季小问", open, StringComparison.Ordinal);

        // The asker doubts it; that opens it again, and once only.
        Assert.Contains("请选择有帮助还是证据不足", await SendAsync(asker, place, "question-voice", [], HttpStatusCode.OK), StringComparison.Ordinal);
        await SendAsync(asker, place, "question-voice", new() { ["Input.Voice"] = "not-enough", ["Input.Missing"] = "没有价目表" });
        var doubted = await QuestionSteps.DossierAsync(host, id);
        Assert.Equal((QuestionState.Reopened, true), (doubted.Question.State, doubted.Question.Doubted));
        Assert.True(doubted.Question.Due > QuestionSteps.Today);
        Assert.Contains("没有价目表", (await hr.GetAsync(desk)).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("question-voice", string.Join(' ', Visitor.Forms((await asker.GetAsync(place)).Text)), StringComparison.Ordinal);

        // The better answer begins as a copy, evidence included, and replaces the first with both days shown.
        await QuestionSteps.AnswerAsync(host, id, "食堂午餐均价 18 元，见价目表。", QuestionSteps.Policy, asked: "食堂的饭菜贵不贵？");
        var better = await QuestionSteps.DossierAsync(host, id);
        Assert.Equal((2, 2, EvidenceGrade.Document), (better.Current!.Number, better.EvidenceOf(better.Current).Count, better.Current.Grade!.Value));
        Assert.Single(better.Earlier);
        var last = (await asker.GetAsync(place)).Text;
        Assert.Contains("被更新的答复取代", last, StringComparison.Ordinal);
        Assert.Contains("见价目表", last, StringComparison.Ordinal);

        // What the candidate cares about, for the conversation.
        var cares = (await hr.GetAsync($"/console/questions/candidates/{candidate}")).Text;
        Assert.Contains("食堂的饭菜", cares, StringComparison.Ordinal);
        Assert.Contains("怎么回答", cares, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_signs_off_what_he_or_she_wrote_at()
    {
        await using var host = await HuxinHost.StartAsync(demo: true);
        var id = await AskedAsync(host, "工位可以自己选吗？");
        await QuestionSteps.DraftAsync(host, id, "工位按组安排，组内可以自己选。", QuestionSteps.Policy);

        // The lead changes a word of it: now neither of the two may sign.
        Task<Engine.Outcome<Engine.Done>> Publish(StaffRole role) => QuestionSteps.AsAsync(host, role, (services, dossier) => services.GetRequiredService<SignOff>().PublishAsync(dossier, QuestionSteps.Today, default), id);
        await QuestionSteps.AsAsync(host, StaffRole.HrLead, (services, dossier) => services.GetRequiredService<WriteAnswer>().SaveAsync(dossier, new AnswerDraft("工位按小组安排，组内可以自己选。", false, null, null), QuestionSteps.Today, default), id);
        await QuestionSteps.AsAsync(host, StaffRole.Hr, (services, dossier) => services.GetRequiredService<WriteAnswer>().SubmitAsync(dossier, default), id);

        Assert.Equal("questions.own-answer", (await Publish(StaffRole.HrLead)).Refusal!.Code);
        Assert.Equal("questions.own-answer", (await Publish(StaffRole.Hr)).Refusal!.Code);
        Assert.True((await Publish(StaffRole.Compliance)).Ok);
    }

    [Fact]
    public async Task A_figure_about_four_people_is_hidden_and_refused_and_one_about_five_is_published()
    {
        await using var host = await HuxinHost.StartAsync(demo: true);
        var id = await AskedAsync(host, "打印机好用吗，多久坏一次？");
        await QuestionSteps.DraftAsync(host, id, "打印机平均每季度报修一次，见统计。", QuestionSteps.Figure("4"));
        using var hr = await QuestionSteps.StaffAsync(host, "hr");

        var page = (await hr.GetAsync($"/console/questions/{id}/answer")).Text;
        Assert.Contains("数字不展示", page, StringComparison.Ordinal);
        Assert.DoesNotContain("4.2", page, StringComparison.Ordinal);
        Assert.Contains("少于 5 人，不能发布", await SendAsync(hr, $"/console/questions/{id}/answer", "answer-submit", [], HttpStatusCode.OK), StringComparison.Ordinal);

        var few = (await QuestionSteps.DossierAsync(host, id)).Evidence.Single().Id;
        await QuestionSteps.AsAsync(host, StaffRole.Hr, (services, dossier) => services.GetRequiredService<ProveAnswer>().RemoveAsync(dossier, few, default), id);
        await QuestionSteps.AnswerAsync(host, id, "打印机平均每季度报修一次，见统计。", QuestionSteps.Figure("5"));
        using var nobody = new Visitor(host);
        Assert.Contains("4.2 小时", (await nobody.GetAsync($"/e/yunqi/questions/{id}")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Forbidden_words_of_the_employer_are_refused_by_name_and_the_askers_own_may_be_repeated()
    {
        await using var host = await HuxinHost.StartAsync(demo: true);
        var id = await AskedAsync(host, "产假期间工资怎么发，怀孕会不会被调岗？");
        Task<Engine.Outcome<Engine.Done>> Save(string words) => QuestionSteps.AsAsync(host, StaffRole.Hr, (services, dossier) => services.GetRequiredService<WriteAnswer>().SaveAsync(dossier, new AnswerDraft(words, false, null, null), QuestionSteps.Today, default), id);

        var refused = (await Save("请先告诉我们您结婚了没有，再答复。")).Refusal!;
        Assert.Equal("questions.forbidden-topic", refused.Code);
        Assert.Contains("结婚", refused.Says.Zh, StringComparison.Ordinal);
        Assert.True((await Save("怀孕不会被调岗，工资按原标准发放。")).Ok);
        var evidence = await QuestionSteps.AsAsync(host, StaffRole.Hr, (services, dossier) => services.GetRequiredService<ProveAnswer>().AddAsync(dossier, QuestionSteps.Policy with { Words = "仅招收三十岁以下未婚人员。" }, QuestionSteps.Today, default), id);
        Assert.Equal("questions.forbidden-topic", evidence.Refusal!.Code);
    }

    [Fact]
    public async Task Answers_that_are_there_are_offered_before_a_question_is_sent()
    {
        await using var host = await HuxinHost.StartAsync(demo: true);
        var (_, portal) = await QuestionSteps.CandidateAsync(host);
        using var asker = new Visitor(host);
        var path = $"{portal}/questions/ask";
        var page = (await asker.GetAsync(path)).Text;
        var (status, offered, _) = await asker.SendAsync(path, page, "question-ask", new() { ["Input.Text"] = "请问你们平时加班多吗？", ["Input.Manner"] = "name", ["Input.Code"] = QuestionSteps.Hidden(page, "Input.Code") });

        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Contains("这些问题已经答复过", offered, StringComparison.Ordinal);
        Assert.Contains("4.2 小时", offered, StringComparison.Ordinal);
        Assert.Contains("请问你们平时加班多吗？", offered, StringComparison.Ordinal);
        Assert.Equal("true", QuestionSteps.Hidden(offered, "Input.Anyway"));
        Assert.Contains("/questions/", await QuestionSteps.AskAsync(asker, portal, "请问你们平时加班多吗？", anonymously: false), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Three_readers_open_an_answer_again_and_a_token_speaks_once()
    {
        await using var host = await HuxinHost.StartAsync(demo: true);
        var id = await AskedAsync(host, "班车几点发车？");
        await QuestionSteps.AnswerAsync(host, id, "班车早上七点四十发车。", QuestionSteps.Policy);
        using var reader = new Visitor(host);
        var path = $"/e/yunqi/questions/{id}/voice";
        var page = "";
        for (var i = 0; i < 3; i++)
        {
            page = (await reader.GetAsync(path)).Text;
            await SpeakAsync(HttpStatusCode.Found);
        }

        await SpeakAsync(HttpStatusCode.OK);
        Assert.Equal((QuestionState.Answered, 3), ((await QuestionSteps.DossierAsync(host, id)).Question.State, (await QuestionSteps.DossierAsync(host, id)).Voices.Count));
        await QuestionSteps.DaysLaterAsync(host, 1);
        var dossier = await QuestionSteps.DossierAsync(host, id);
        Assert.Equal((QuestionState.Reopened, 3), (dossier.Question.State, dossier.Current!.NotEnough));

        async Task SpeakAsync(HttpStatusCode expected)
        {
            var (status, _, _) = await reader.SendAsync(path, page, "question-voice-of-reader", new() { ["Input.Token"] = QuestionSteps.Hidden(page, "Input.Token"), ["Input.Voice"] = "not-enough" });
            Assert.Equal(expected, status);
        }
    }

    [Fact]
    public async Task The_public_list_finds_filters_and_says_how_long_answers_take()
    {
        await using var host = await HuxinHost.StartAsync(demo: true);
        using var nobody = new Visitor(host);
        var all = WebUtility.HtmlDecode((await nobody.GetAsync("/e/yunqi/questions")).Text);
        Assert.Contains("答复不足 5 条时不显示", all, StringComparison.Ordinal);
        Assert.Contains("试用期是几个月", all, StringComparison.Ordinal);
        Assert.Contains("加班多少小时", all, StringComparison.Ordinal);
        Assert.DoesNotContain("韩经理", all, StringComparison.Ordinal);
        Assert.DoesNotContain("__RequestVerificationToken", all, StringComparison.Ordinal);

        var found = WebUtility.HtmlDecode((await nobody.GetAsync("/e/yunqi/questions?q=%E5%85%AC%E7%A7%AF%E9%87%91")).Text);
        Assert.Contains("公积金按什么基数", found, StringComparison.Ordinal);
        Assert.DoesNotContain("试用期是几个月", found, StringComparison.Ordinal);
        Assert.DoesNotContain("公积金按什么基数", WebUtility.HtmlDecode((await nobody.GetAsync("/e/yunqi/questions?topic=promotion")).Text), StringComparison.Ordinal);

        await QuestionSteps.AsNobodyAsync(host, async services =>
        {
            var summary = await services.GetRequiredService<IFaq>().SummaryAsync(3, default);
            Assert.Equal(3, summary.Answers.Count);
            Assert.True(summary is { Published: 6, Open: >= 6 });
            Assert.Equal(2, summary.MedianDays);
            var figure = Assert.Single(await services.GetRequiredService<IBadgeFigures>().SinceAsync(TimeProvider.System.GetUtcNow().AddYears(-1), default), badge => badge.Kind == BadgeKind.AnswersOnTime);
            Assert.InRange(figure.Kept, 1, figure.Due - 1);
            return 0;
        });
    }

    [Fact]
    public async Task The_clock_warns_once_and_notes_a_breach_once()
    {
        await using var host = await HuxinHost.StartAsync(demo: true);
        var first = await QuestionSteps.AsNobodyAsync(host, services => services.GetRequiredService<QuestionClock>().RunAsync(default));
        Assert.True(first >= 1);
        Assert.Equal(0, await QuestionSteps.AsNobodyAsync(host, services => services.GetRequiredService<QuestionClock>().RunAsync(default)));
        using var lead = await QuestionSteps.StaffAsync(host, "lead");
        Assert.Contains("劳动仲裁", (await lead.GetAsync("/console/questions?due=late")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("有没有系统的培训", (await lead.GetAsync("/console/questions?due=late")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_question_set_aside_tells_its_asker_why()
    {
        await using var host = await HuxinHost.StartAsync(demo: true);
        var (_, portal) = await QuestionSteps.CandidateAsync(host);
        using var asker = new Visitor(host);
        var place = await QuestionSteps.AskAsync(asker, portal, "隔壁组的小张到底拿多少钱？", anonymously: false);
        using var compliance = await QuestionSteps.StaffAsync(host, "compliance");
        await SendAsync(compliance, $"/console/questions/{QuestionSteps.IdIn(place)}", "question-set-aside", new() { ["Input.Code"] = "AboutAPerson", ["Input.Reason"] = "涉及同事个人，我们不便说明。" });

        var told = (await asker.GetAsync(place)).Text;
        Assert.Contains("涉及同事个人，我们不便说明", told, StringComparison.Ordinal);
        Assert.Contains("不予答复", told, StringComparison.Ordinal);
    }

    private static async Task<Guid> AskedAsync(HuxinHost host, string text)
    {
        var (_, portal) = await QuestionSteps.CandidateAsync(host);
        using var asker = new Visitor(host);
        return QuestionSteps.IdIn(await QuestionSteps.AskAsync(asker, portal, text, anonymously: false));
    }

    private static async Task<string> SendAsync(Visitor visitor, string path, string form, Dictionary<string, string> fields, HttpStatusCode expected = HttpStatusCode.Found)
    {
        var page = (await visitor.GetAsync(path)).Text;
        var (status, text, _) = await visitor.SendAsync(path, page, form, fields);
        Assert.True(status == expected, $"{path} {form} answers {(int)status}: {text}");
        return text;
    }

    private static Task<string> UserAsync(HuxinHost host, StaffRole role) =>
        CheckSteps.WithAsync(host, async services => $"{(await services.GetRequiredService<HuxinDb>().Set<UserRow>().FirstAsync(row => row.Role == role)).Id}");
}
