using Huxin.Engine;
using Huxin.Engine.Reconciliation;
using Huxin.Engine.Transparency;
using Huxin.Rooms.Transparency;

namespace Huxin.Tests.Transparency;

/// <summary>Registers are asked about the employer; it explains or disputes what they say, and they are asked again.</summary>
public sealed class VerificationTests : IAsyncLifetime
{
    private readonly EmployerHost house = new();

    public ValueTask InitializeAsync() => house.InitializeAsync();

    public ValueTask DisposeAsync() => house.DisposeAsync();

    [Fact]
    public async Task What_the_registers_hold_is_found_and_dates_the_claims_it_confirms()
    {
        var employer = await house.FoundAsync(EmployerHost.KnownName, published: false);
        var registration = await employer.ClaimAsync(new EmployerClaimDraft { Kind = EmployerClaimKind.Registration, Title = "营业执照", Number = EmployerHost.KnownCode });
        var licence = await employer.ClaimAsync(new EmployerClaimDraft { Kind = EmployerClaimKind.Licence, Title = "许可证", Issuer = "局", Number = "虚B2-20230418" });
        var invented = await employer.ClaimAsync(new EmployerClaimDraft { Kind = EmployerClaimKind.Licence, Title = "编的许可证", Issuer = "局", Number = "没有这个号" });
        await VerifyAsync(employer);
        var dossier = await employer.SettledAsync();

        var lamps = dossier.Findings(new DateOnly(2026, 11, 25)).Where(finding => finding.Finding.Code.StartsWith("employer.", StringComparison.Ordinal) && finding.Finding.Code != "employer.no-evidence")
            .Select(finding => (finding.Finding.Code, finding.Finding.Lamp)).Order().ToList();
        Assert.Equal([("employer.abnormal-operation", Lamp.None), ("employer.licence-unconfirmed", Lamp.Yellow), ("employer.litigation", Lamp.None), ("employer.wage-arrears", Lamp.Yellow)], lamps);
        Assert.NotNull(dossier.Claims.Single(row => row.Id == registration).VerifiedAt);
        Assert.NotNull(dossier.Claims.Single(row => row.Id == licence).VerifiedAt);
        Assert.Null(dossier.Claims.Single(row => row.Id == invented).VerifiedAt);
    }

    [Fact]
    public async Task A_name_that_is_registered_otherwise_is_a_red_finding()
    {
        var employer = await house.FoundAsync("冒名科技有限公司");
        var found = Assert.Single((await employer.SettledAsync()).Findings(new DateOnly(2026, 11, 25)), finding => finding.Finding.Code == "employer.registration-mismatch");
        Assert.Equal(Lamp.Red, found.Finding.Lamp);
        Assert.Contains("登记信息不一致", await employer.PageAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_statement_and_a_dispute_stand_under_the_finding_and_the_source_is_asked_again()
    {
        var employer = await house.FoundAsync(EmployerHost.KnownName);
        var wages = (await employer.SettledAsync()).Findings(new DateOnly(2026, 11, 25)).Single(finding => finding.Finding.Code == "employer.wage-arrears");
        var before = (await employer.DossierAsync()).Latest(EmployerRegisters.Court)!.Id;

        Assert.True((await SayAsync(employer, wages.Key, FindingWordsKind.Statement, "年终奖口径的争议，已经当月付清。")).Ok);
        Assert.True((await SayAsync(employer, wages.Key, FindingWordsKind.Dispute, "案件已经撤诉，请向来源核实。")).Ok);
        var dossier = await employer.SettledAsync();

        Assert.NotEqual(before, dossier.Latest(EmployerRegisters.Court)!.Id);
        Assert.Equal(DisputeEnd.Stands, dossier.Words.Single(row => row.Kind == FindingWordsKind.Dispute).End);
        foreach (var path in new[] { "", "/report" })
        {
            var page = await employer.PageAsync(path);
            Assert.Contains("年终奖口径的争议，已经当月付清。", page, StringComparison.Ordinal);
            Assert.Contains("案件已经撤诉，请向来源核实。", page, StringComparison.Ordinal);
            Assert.Contains("已重新核实，来源的答复没有变化", page, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_register_that_is_down_leaves_its_answer_and_never_contradicts()
    {
        await house.DisturbAsync(new { down = new[] { EmployerRegisters.Court } });
        var silent = await house.FoundAsync(EmployerHost.KnownName);
        var findings = (await silent.SettledAsync()).Findings(new DateOnly(2026, 11, 25));
        var unverified = Assert.Single(findings, finding => EmployerFindings.RegisterOf(finding) == EmployerRegisters.Court);
        Assert.Equal(("item.unverifiable", Lamp.None), (unverified.Finding.Code, unverified.Finding.Lamp));
        Assert.Contains("未能核实", await silent.PageAsync(), StringComparison.Ordinal);

        // Up again it answers; down once more, what it said stays.
        await house.DisturbAsync(new { down = Array.Empty<string>() });
        await VerifyAsync(silent);
        var wages = (await silent.SettledAsync()).Findings(new DateOnly(2026, 11, 25)).Single(finding => finding.Finding.Code == "employer.wage-arrears");
        await house.DisturbAsync(new { down = new[] { EmployerRegisters.Court } });
        Assert.True((await SayAsync(silent, wages.Key, FindingWordsKind.Dispute, "请重新核实。")).Ok);
        var again = await silent.SettledAsync();
        Assert.Contains(again.Findings(new DateOnly(2026, 11, 25)), finding => finding.Key == wages.Key);
        Assert.Equal(DisputeEnd.NotAnswered, again.Words.Single().End);
    }

    [Fact]
    public async Task Words_that_may_not_be_said_are_refused_and_a_finding_that_is_gone_takes_none()
    {
        var employer = await house.FoundAsync(EmployerHost.KnownName);
        var wages = (await employer.SettledAsync()).Findings(new DateOnly(2026, 11, 25)).Single(finding => finding.Finding.Code == "employer.wage-arrears");
        Assert.Equal("transparency.statement-missing", (await SayAsync(employer, wages.Key, FindingWordsKind.Statement, " ")).Refusal?.Code);
        Assert.Equal("transparency.too-long", (await SayAsync(employer, wages.Key, FindingWordsKind.Statement, new string('长', 2001))).Refusal?.Code);
        Assert.Equal("transparency.forbidden-topic", (await SayAsync(employer, wages.Key, FindingWordsKind.Statement, "我们只招未婚未育的女性。")).Refusal?.Code);
        Assert.Equal("transparency.finding-gone", (await SayAsync(employer, "employer.dishonest:没有", FindingWordsKind.Statement, "说明")).Refusal?.Code);
    }

    private static Task<Outcome<Done>> SayAsync(Employer employer, string key, FindingWordsKind kind, string words) =>
        employer.WithAsync<AnswerFinding, Done>(answer => answer.RunAsync(key, kind, words, default));

    private static Task<Outcome<Done>> VerifyAsync(Employer employer) => employer.WithAsync<VerifyEmployer, Done>(async verify =>
    {
        await verify.RunAsync(default);
        return Done.It;
    });
}
