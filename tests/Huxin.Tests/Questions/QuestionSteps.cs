using System.Net;
using System.Text.RegularExpressions;
using Huxin.Demonstrations;
using Huxin.Engine;
using Huxin.Engine.Claims;
using Huxin.Engine.Questions;
using Huxin.Platform.Portal;
using Huxin.Platform.SignIn;
using Huxin.Platform.Storage;
using Huxin.Platform.Tenancy;
using Huxin.Rooms.Hiring;
using Huxin.Rooms.Questions;
using Huxin.Tests.Checks;
using Huxin.Tests.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Huxin.Tests.Questions;

/// <summary>What candidate, writer and reviewer do about questions, by the pages and use cases that people use.</summary>
internal static class QuestionSteps
{
    public static readonly DateOnly Today = Huxin.Platform.Clock.ChinaClock.Day(TimeProvider.System.GetUtcNow());

    public static EvidenceDraft Policy => new(EvidenceGrade.Document) { Title = "《考勤制度》第 3 条", On = "2026-01-01", Words = "每日工作八小时。" };

    public static EvidenceDraft Figure(string people) => new(EvidenceGrade.Statistic)
    {
        Title = "平均每周加班",
        Value = "4.2",
        Unit = "小时",
        Period = "2026 年第三季度",
        People = people,
        Words = "考勤系统的记录",
    };

    /// <summary>A program with an employer and its staff, a candidate, and the candidate's link.</summary>
    public static async Task<(Guid Candidate, string Base)> CandidateAsync(HuxinHost host, string name = "季小问")
    {
        return await CheckSteps.WithAsync(host, async services =>
        {
            var db = services.GetRequiredService<HuxinDb>();
            var claims = new ClaimSet
            {
                Basics = new Basics { Name = name, Email = $"ask{Guid.NewGuid():N}@candidate.example" },
                Work = [new WorkClaim { Name = "杭州某某科技有限公司", Position = "工程师", StartDate = PartialDate.Parse("2014-07"), EndDate = PartialDate.Parse("2020-06") }],
            };
            var job = await db.Set<JobRow>().Select(row => row.Id).FirstAsync();
            var candidate = (await services.GetRequiredService<AddCandidate>().RunAsync(
                new CandidateDraft(job, name, claims.Basics.Email, Language.Chinese, (System.Text.Json.JsonSerializer.SerializeToUtf8Bytes(claims, EngineJson.Contract.ClaimSet), "cv.json")), default)).Value;
            return (candidate, await LinkAsync(services, candidate));
        });
    }

    public static async Task<string> LinkAsync(IServiceProvider services, Guid candidate)
    {
        var link = services.GetRequiredService<CandidateDoor>().AddLink(candidate);
        await services.GetRequiredService<Work>().KeepAsync(default);
        return link.AbsolutePath;
    }

    /// <summary>Asks in the portal and answers where the candidate is led to.</summary>
    public static async Task<string> AskAsync(Visitor visitor, string portal, string text, bool anonymously)
    {
        var path = $"{portal}/questions/ask";
        var page = (await visitor.GetAsync(path)).Text;
        var (status, answer, location) = await visitor.SendAsync(path, page, "question-ask", new()
        {
            ["Input.Text"] = text,
            ["Input.Manner"] = anonymously ? "anonymous" : "name",
            ["Input.Code"] = Hidden(page, "Input.Code"),
            ["Input.Anyway"] = "true",
        });
        Assert.True(status == HttpStatusCode.Found, $"{(int)status} {answer}");
        return Path(location!);
    }

    public static Guid IdIn(string path) => Guid.Parse(Regex.Match(path, "[0-9a-f]{8}-[0-9a-f-]{27}").Value);

    public static string Hidden(string page, string field) => WebUtility.HtmlDecode(Regex.Match(page, $"name=\"{Regex.Escape(field)}\" value=\"([^\"]*)\"").Groups[1].Value);

    public static string Path(Uri location) => location.IsAbsoluteUri ? location.PathAndQuery : location.ToString();

    /// <summary>HR writes, another person signs off.</summary>
    public static async Task AnswerAsync(HuxinHost host, Guid question, string words, EvidenceDraft evidence, bool everyone = true, string? asked = null)
    {
        await DraftAsync(host, question, words, evidence, everyone, asked);
        Assert.Null((await AsAsync(host, StaffRole.Hr, (services, dossier) => services.GetRequiredService<WriteAnswer>().SubmitAsync(dossier, default), question)).Refusal);
        Assert.Null((await AsAsync(host, StaffRole.Compliance, (services, dossier) => services.GetRequiredService<SignOff>().PublishAsync(dossier, Today, default), question)).Refusal);
    }

    public static async Task DraftAsync(HuxinHost host, Guid question, string words, EvidenceDraft evidence, bool everyone = true, string? asked = null)
    {
        Assert.Null((await AsAsync(host, StaffRole.Hr, (services, dossier) => services.GetRequiredService<WriteAnswer>()
            .SaveAsync(dossier, new AnswerDraft(words, everyone, asked ?? dossier.Question.Text, null), Today, default), question)).Refusal);
        Assert.Null((await AsAsync(host, StaffRole.Hr, (services, dossier) => services.GetRequiredService<ProveAnswer>().AddAsync(dossier, evidence, Today, default), question)).Refusal);
    }

    public static async Task<Outcome<Done>> AsAsync(HuxinHost host, StaffRole? role, Func<IServiceProvider, QuestionDossier, Task<Outcome<Done>>> act, Guid question)
    {
        await using var scope = host.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<HuxinDb>();
        var user = await db.Set<UserRow>().IgnoreQueryFilters().OrderBy(row => row.CreatedAt).FirstAsync(row => row.Role == (role ?? StaffRole.Hr));
        scope.ServiceProvider.GetRequiredService<Tenant>().Enter(user.OrganizationId);
        if (role is not null)
        {
            scope.ServiceProvider.GetRequiredService<Actor>().Is(user);
        }

        return await act(scope.ServiceProvider, (await QuestionDossier.LoadAsync(db, question, default))!);
    }

    public static Task<QuestionDossier> DossierAsync(HuxinHost host, Guid question) => CheckSteps.WithAsync(host, async services =>
        (await QuestionDossier.LoadAsync(services.GetRequiredService<HuxinDb>(), question, default))!);

    /// <summary>The turn of the day on which everything held has been handed over, and every voice counts.</summary>
    public static async Task DaysLaterAsync(HuxinHost host, int days = AskQuestion.LongestHold)
    {
        await AsNobodyAsync(host, services => services.GetRequiredService<HandOver>().RunAsync(Today.AddDays(days), default));
        await AsNobodyAsync(host, services => services.GetRequiredService<CountVoices>().RunAsync(Today.AddDays(days), default));
    }

    public static async Task<T> AsNobodyAsync<T>(HuxinHost host, Func<IServiceProvider, Task<T>> act)
    {
        await using var scope = host.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<HuxinDb>();
        scope.ServiceProvider.GetRequiredService<Tenant>().Enter(await db.Set<OrganizationRow>().OrderBy(row => row.CreatedAt).Select(row => row.Id).FirstAsync());
        return await act(scope.ServiceProvider);
    }

    /// <summary>Pages that together hold every form of the room, and the secrets in their addresses.</summary>
    public static async Task<(IReadOnlyList<string> Desks, IReadOnlyList<string> Doors, IReadOnlyList<string> Secrets)> EveryFormAsync(HuxinHost host)
    {
        var (_, portal) = await CandidateAsync(host);
        using var asker = new Visitor(host);
        var named = await AskAsync(asker, portal, "夏天办公室冷吗？", anonymously: false);
        await AnswerAsync(host, IdIn(named), "空调统一设在 26 度，工位可以申请挡风板。", Policy);
        var reading = await AskAsync(asker, portal, "冬天办公室冷吗？", anonymously: true);
        await DaysLaterAsync(host);
        var anonymous = await AsNobodyAsync(host, async services => (await services.GetRequiredService<HuxinDb>().Set<QuestionRow>().Where(row => row.CandidateId == null).ToListAsync()).Single(row => row.Text == "冬天办公室冷吗？").Id);
        await AnswerAsync(host, anonymous, "有集中供暖，另有备用的取暖器。", Policy);
        var drafted = IdIn(await AskAsync(asker, portal, "春天办公室冷吗？", anonymously: false));
        await DraftAsync(host, drafted, "春天不开空调，可以开窗。", Policy);
        var reviewed = IdIn(await AskAsync(asker, portal, "秋天办公室冷吗？", anonymously: false));
        await DraftAsync(host, reviewed, "秋天不开空调，可以开窗。", Policy);
        await AsAsync(host, StaffRole.Hr, (services, dossier) => services.GetRequiredService<WriteAnswer>().SubmitAsync(dossier, default), reviewed);
        var waiting = IdIn(await AskAsync(asker, portal, "办公室有窗户吗？", anonymously: false));
        return (
            [$"/console/questions/{waiting}", $"/console/questions/{drafted}/answer?kind=Statistic", $"/console/questions/{drafted}/answer?kind=Statement", $"/console/questions/{drafted}/answer", $"/console/questions/{reviewed}/review"],
            [$"{portal}/questions/ask", named, reading, "/e/yunqi/ask", $"/e/yunqi/questions/{IdIn(named)}/voice"],
            [portal["/my/".Length..], reading["/q/".Length..]]);
    }

    /// <summary>A document behind an answer, and one waiting to be signed off, for the pages that need them.</summary>
    public static Task<Done> AddPaperAsync(HuxinHost host, Guid organization) => CheckSteps.WithAsync(host, async services =>
    {
        var db = services.GetRequiredService<HuxinDb>();
        var question = await db.Set<QuestionRow>().Where(row => row.State == QuestionState.Reopened).Select(row => row.Id).FirstAsync();
        var dossier = (await QuestionDossier.LoadAsync(db, question, default))!;
        Assert.True((await services.GetRequiredService<WriteAnswer>().SaveAsync(dossier, new AnswerDraft("见附件中的制度原文。", false, null, null), Today, default)).Ok);
        dossier = (await QuestionDossier.LoadAsync(db, question, default))!;
        return (await services.GetRequiredService<ProveAnswer>().AddAsync(dossier, Policy with { File = ("%PDF-1.4\n%%EOF"u8.ToArray(), "policy.pdf") }, Today, default)).Value;
    }, organization);

    public static Task<Visitor> StaffAsync(HuxinHost host, string who) => new Visitor(host).SignInAsync($"{who}@demo.example", DemoAccounts.Password);
}
