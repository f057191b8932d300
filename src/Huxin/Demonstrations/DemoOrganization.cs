using System.Text.Json;
using Huxin.Documents.Paper;
using Huxin.Engine;
using Huxin.Engine.Checks;
using Huxin.Platform.Clock;
using Huxin.Platform.Hosting;
using Huxin.Platform.SignIn;
using Huxin.Platform.Storage;
using Huxin.Platform.Tenancy;
using Huxin.Rooms.Checks;
using Huxin.Rooms.Feedback;
using Huxin.Rooms.Hiring;
using Huxin.Rooms.Screening;
using Microsoft.EntityFrameworkCore;

namespace Huxin.Demonstrations;

/// <summary>
/// Fills an empty installation with an invented organization and a dozen candidates, each at another stage,
/// by the same use cases that people use. Nothing here writes a state that could not have come about.
/// </summary>
internal sealed partial class DemoOrganization : IDemonstration
{
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(30);

    /// <summary>Who stands where, in the order of the people's files: those whose sources differ are where differences are talked about.</summary>
    private static readonly (DemoStage Stage, JobRisk Risk)[] Plan =
    [
        (DemoStage.Closed, JobRisk.Professional),
        (DemoStage.Invited, JobRisk.Management),
        (DemoStage.Disputed, JobRisk.Professional),
        (DemoStage.CandidateReview, JobRisk.Professional),
        (DemoStage.Ready, JobRisk.Professional),
        (DemoStage.Verifying, JobRisk.Trust),
        (DemoStage.Consented, JobRisk.Professional),
        (DemoStage.Decided, JobRisk.Management),
        (DemoStage.Collecting, JobRisk.Ordinary),
        (DemoStage.Withdrawn, JobRisk.Professional),
        (DemoStage.New, JobRisk.Professional),
        (DemoStage.Canceled, JobRisk.Management),
    ];

    private readonly TimeProvider clock;
    private readonly Guid organizationId;
    private readonly DemoCast cast;

    public DemoOrganization(IServiceScopeFactory scopes, TimeProvider clock)
    {
        this.clock = clock;
        organizationId = Guid.CreateVersion7(clock.GetUtcNow());
        cast = new DemoCast(scopes, organizationId);
    }

    public async Task<string> PrepareAsync(bool prepare, CancellationToken cancel)
    {
        if (prepare)
        {
            await FoundAsync(cancel);
            await new DemoTransparency(cast, clock, organizationId).PrepareAsync(cancel);
            await ImportAsync(cancel);
            var people = DemoPerson.ReadAll(Path.Combine(AppContext.BaseDirectory, "sandbox", "registries"));
            for (var i = 0; i < people.Count; i++)
            {
                await BringAsync(people[i], Plan[i % Plan.Length].Stage, Plan[i % Plan.Length].Risk, cancel);
            }

            await new DemoQuestions(cast, clock.Today()).AskAsync(cancel);
        }

        var accounts = string.Join('\n', DemoAccounts.All.Select(account => $"    {account.Email,-26} {StaffRoles.Name(account.Role).Zh} / {StaffRoles.Name(account.Role).En}"));
        return $$"""
              Demonstration, all data invented / 演示数据，均为虚构
              Sign in / 登录: {address}/sign-in     Password / 密码: {{DemoAccounts.Password}}
            {{accounts}}
            """;
    }

    private Task<Done> FoundAsync(CancellationToken cancel) => cast.InAsync(async services =>
    {
        var work = services.GetRequiredService<Work>();
        var db = services.GetRequiredService<HuxinDb>();
        db.Add(new OrganizationRow
        {
            Id = organizationId,
            Name = "云栖数智科技（杭州）有限公司（演示）",
            Uscc = "91330106MA2DEMK06K",
            Slug = "yunqi",
            ContactName = "叶青禾",
            ContactEmail = "compliance@demo.example",
            ContactPhone = "0571-0000-0000",
            Demonstration = true,
            CreatedAt = work.Now,
        });
        var staff = services.GetRequiredService<Staff>();
        foreach (var (email, name, role) in DemoAccounts.All)
        {
            _ = (await staff.AddAsync(new NewMember(name, email, DemoAccounts.Password, role), work)).Value;
        }

        work.Note("platform.demonstration-founded", $"organization:{organizationId}");
        await work.KeepAsync(cancel);
        return Done.It;
    });

    /// <summary>A list of invented court records, some of them about people who carry a candidate's name.</summary>
    private async Task ImportAsync(CancellationToken cancel)
    {
        var version = await cast.AsAsync(StaffRole.Compliance, async services =>
        {
            await using var file = File.OpenRead(Path.Combine(AppContext.BaseDirectory, "demonstration", "lists", "court-lists.csv"));
            return (await services.GetRequiredService<ImportList>().RunAsync(new ListDraft(null, "法院公布名单（演示）", "虚构的法院公开网站，2026-11-20 下载", "24"),
                file, "court-lists.csv", ImportList.MostFromPage, null, cancel)).Value.Id;
        });
        await WaitAsync(async db => await db.Set<ListVersionRow>().AnyAsync(row => row.Id == version && row.State == ListVersionState.Current, cancel), cancel);
    }

    private async Task BringAsync(DemoPerson person, DemoStage stage, JobRisk risk, CancellationToken cancel)
    {
        var jobId = await cast.AsAsync(StaffRole.HrLead, async services =>
        {
            var db = services.GetRequiredService<HuxinDb>();
            var existing = await db.Set<JobRow>().Where(row => row.Title == person.JobTitle).Select(row => (Guid?)row.Id).FirstOrDefaultAsync(cancel);
            return existing ?? (await services.GetRequiredService<SaveJob>().RunAsync(null,
                new JobDraft(person.JobTitle, "演示部门", person.Claims.Basics.Location?.City ?? "杭州", $"承担{person.JobTitle}的日常工作，对交付结果负责，与相关团队协作。", risk, false), cancel)).Value;
        });
        await DiscloseAsync(jobId, person.JobTitle, cancel);

        // One has filled in a form as many companies still hand out: it asks for what no employer may weigh.
        (byte[], string) resume = stage == DemoStage.Consented
            ? (ResumePaper.Print(person.Claims, [("婚姻状况", "未婚"), ("籍贯", "浙江绍兴"), ("政治面貌", "群众"), ("民族", "汉族")]), "应聘登记表.pdf")
            : (JsonSerializer.SerializeToUtf8Bytes(person.Claims, EngineJson.Contract.ClaimSet), $"{person.Name}.json");
        var candidateId = await cast.AsAsync(StaffRole.Hr, async services => (await services.GetRequiredService<AddCandidate>().RunAsync(
            new CandidateDraft(jobId, person.Name, person.Email, Language.Chinese, resume), cancel)).Value);
        if (stage is DemoStage.New or DemoStage.Invited or DemoStage.Collecting or DemoStage.Canceled)
        {
            await InviteAsync(candidateId, stage, cancel);
        }

        if (stage == DemoStage.New)
        {
            return;
        }

        // Interviews are done by people: those who are to come further than that go without.
        var package = CheckPackage.For(risk);
        var items = package.Items.Select(item => item.Kind).Where(kind => kind != ItemKind.Reference || stage <= DemoStage.Verifying).ToList();
        var checkId = await cast.AsAsync(StaffRole.Hr, async services => (await services.GetRequiredService<OrderCheck>().RunAsync(
            new CheckOrder(candidateId, package.Code, items, new Dictionary<ItemKind, string>(), true), cancel)).Value);
        if (stage == DemoStage.Invited)
        {
            return;
        }

        if (stage == DemoStage.Canceled)
        {
            await StepAsync<StopCheck>(checkId, (stop, dossier) => stop.CancelAsync(dossier, cancel));
            return;
        }

        await StepAsync<GiveConsent>(checkId, (consent, dossier) => consent.RunAsync(dossier, new ConsentForm([.. dossier.Items.Select(item => item.Kind)], person.Name, "127.0.0.1"), cancel));
        if (stage == DemoStage.Consented)
        {
            return;
        }

        await StepAsync<ConfirmClaims>(checkId, (confirm, dossier) => confirm.RunAsync(dossier, new ConfirmedClaims(dossier.Claims, true, null), clock.Today(), cancel));
        if (stage == DemoStage.Collecting)
        {
            return;
        }

        if (stage == DemoStage.Withdrawn)
        {
            await StepAsync<StopCheck>(checkId, (stop, dossier) => stop.WithdrawAsync(dossier, cancel));
            return;
        }

        await StepAsync<SubmitCheck>(checkId, (submit, dossier) => submit.RunAsync(dossier, cancel));
        if (stage == DemoStage.Verifying || !await ReachedAsync(checkId, CheckStatus.CandidateReview, cancel))
        {
            return;
        }

        await AfterVerificationAsync(checkId, stage, cancel);
    }

    private async Task AfterVerificationAsync(Guid checkId, DemoStage stage, CancellationToken cancel)
    {
        if (stage == DemoStage.CandidateReview)
        {
            return;
        }

        if (stage == DemoStage.Disputed)
        {
            await StepAsync<RespondToFinding>(checkId, (respond, dossier) =>
            {
                var finding = dossier.Findings.FirstOrDefault(pair => pair.Finding.Lamp > Engine.Reconciliation.Lamp.Green);
                return finding.Finding is null ? Task.FromResult<Outcome<Done>>(Done.It) : respond.RunAsync(dossier, new FindingAnswer(finding.Key, ResponseKind.Dispute,
                    "那段时间是在亲戚的公司临时帮忙，只交了社保，没有正式任职，所以没有写进简历。可以提供说明。", null), cancel);
            });
            return;
        }

        await StepAsync<RespondToFinding>(checkId, (respond, dossier) =>
        {
            var finding = dossier.Findings.FirstOrDefault(pair => pair.Finding.Lamp > Engine.Reconciliation.Lamp.Green);
            return finding.Finding is null ? Task.FromResult<Outcome<Done>>(Done.It) : respond.RunAsync(dossier, new FindingAnswer(finding.Key, ResponseKind.Explanation,
                "情况属实，当时的交接和手续拖了几个月，细节可以当面说明。", null), cancel);
        });
        await StepAsync<FinishReview>(checkId, (finish, dossier) => finish.RunAsync(dossier, null, cancel));
        if (stage == DemoStage.Ready)
        {
            return;
        }

        await StepAsync<DecideCheck>(checkId, (decide, dossier) => decide.RunAsync(dossier,
            stage == DemoStage.Closed ? Decision.Proceed : Decision.ProceedWithConditions,
            stage == DemoStage.Closed ? ["claims-confirmed", "requirements-met"] : ["interest-to-be-resolved"], cancel), StaffRole.HiringManager);
        if (stage != DemoStage.Closed || !await WaitAsync(async db => await db.Set<NoticeRow>().AnyAsync(row => row.CheckId == checkId, cancel), cancel))
        {
            return;
        }

        await cast.AsAsync(StaffRole.Hr, async services =>
        {
            var notice = await services.GetRequiredService<HuxinDb>().Set<NoticeRow>().Where(row => row.CheckId == checkId).Select(row => row.Id).SingleAsync(cancel);
            return await services.GetRequiredService<SendNotice>().RunAsync(notice, "面试中您对系统设计的思路让我们印象很深，入职前会有同事与您联系确认报到安排。", cancel);
        });
    }

    private async Task StepAsync<TUseCase>(Guid checkId, Func<TUseCase, CheckDossier, Task<Outcome<Done>>> step, StaffRole role = StaffRole.Hr)
        where TUseCase : notnull
        => await cast.AsAsync(role, async services =>
        {
            var dossier = await CheckDossier.LoadAsync(services.GetRequiredService<HuxinDb>(), checkId, CancellationToken.None);
            return (await step(services.GetRequiredService<TUseCase>(), dossier!)).Value;
        });

    private Task<bool> ReachedAsync(Guid checkId, CheckStatus status, CancellationToken cancel) =>
        WaitAsync(async db => await db.Set<CheckRow>().AnyAsync(row => row.Id == checkId && row.Status == status, cancel), cancel);

    /// <summary>Registers and errands work in their own time; a demonstration that waits too long goes on without the rest.</summary>
    private async Task<bool> WaitAsync(Func<HuxinDb, Task<bool>> reached, CancellationToken cancel)
    {
        for (var until = clock.GetUtcNow() + LongestWait; clock.GetUtcNow() < until; await Task.Delay(100, cancel))
        {
            if (await cast.InAsync(services => reached(services.GetRequiredService<HuxinDb>())))
            {
                return true;
            }
        }

        return false;
    }
}
