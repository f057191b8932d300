using Huxin.Engine.Claims;
using Huxin.Engine.Reconciliation;
using Huxin.Engine.Transparency;

namespace Huxin.Engine.Tests.Transparency;

/// <summary>The rules about employers, one table for each register: what fires, what must not, and that silence is never a contradiction.</summary>
public sealed class EmployerRulesTests
{
    private const string Name = "云栖数智科技（杭州）有限公司";
    private const string Code = "91330106MA2DEMK06K";
    private static readonly DateOnly today = new(2026, 11, 25);

    private static RegistryRecord Registered(string name = Name, string code = Code, string status = "active") => new() { Name = name, Uscc = code, Status = status };

    private static EmployerCase Case(params EmployerSource[] sources) => new() { AsOf = today, Name = Name, Uscc = Code, Sources = sources };

    private static List<string> Codes(EmployerCase employer) => [.. EmployerRules.Assess(employer).Select(finding => finding.Finding.Code)];

    public static TheoryData<string, string, string, string?, Lamp> Registrations { get; } = new()
    {
        { Name, Code, "active", "item.confirmed", Lamp.Green },
        { "云栖数智科技(杭州)有限公司", Code, "active", "item.confirmed", Lamp.Green },
        { Name, Code, "存续", "item.confirmed", Lamp.Green },
        { "云溪数智科技（杭州）有限公司", Code, "active", "employer.registration-mismatch", Lamp.Red },
        { Name, "91330106MA2DEMK07X", "active", "employer.registration-mismatch", Lamp.Red },
        { Name, Code, "revoked", "employer.not-active", Lamp.Red },
        { Name, Code, "dissolved", "employer.not-active", Lamp.Red },
        { Name, Code, "liquidation", "employer.not-active", Lamp.Red },
    };

    [Theory]
    [MemberData(nameof(Registrations))]
    public void Registration(string name, string code, string status, string? expected, Lamp lamp)
    {
        var found = Assert.Single(EmployerRules.Assess(Case(new EmployerSource(EmployerRegisters.Registration, [Registered(name, code, status)]))));
        Assert.Equal(expected, found.Finding.Code);
        Assert.Equal(lamp, found.Finding.Lamp);
    }

    [Fact]
    public void A_former_name_is_a_small_difference()
    {
        var record = Registered("云栖新材料（杭州）有限公司") with { FormerNames = [Name] };
        var found = Assert.Single(EmployerRules.Assess(Case(new EmployerSource(EmployerRegisters.Registration, [record]))));
        Assert.Equal(("employer.registration-mismatch", Lamp.Blue), (found.Finding.Code, found.Finding.Lamp));
    }

    [Fact]
    public void A_company_that_the_register_does_not_hold_is_not_confirmed() =>
        Assert.Equal(["employer.registration-unconfirmed"], Codes(Case(new EmployerSource(EmployerRegisters.Registration, []))));

    [Theory]
    [InlineData(Code, false)]
    [InlineData("91330106MA2DEMK06J", true)]
    public void A_code_is_checked_without_any_register(string code, bool fires) =>
        Assert.Equal(fires, Codes(Case() with { Uscc = code }).Contains("employer.uscc-invalid"));

    public static TheoryData<string, string?, string?, string, string, Lamp> Courts { get; } = new()
    {
        { "litigation", "defendant", "技术合同纠纷", "open", "employer.litigation", Lamp.Blue },
        { "litigation", "plaintiff", "技术合同纠纷", "open", "employer.litigation", Lamp.None },
        { "litigation", "third-party", "技术合同纠纷", "open", "employer.litigation", Lamp.None },
        { "litigation", "defendant", "追索劳动报酬纠纷", "open", "employer.wage-arrears", Lamp.Red },
        { "litigation", "defendant", "追索劳动报酬纠纷", "closed", "employer.wage-arrears", Lamp.Yellow },
        { "litigation", "plaintiff", "追索劳动报酬纠纷", "open", "employer.litigation", Lamp.None },
        { "wage-arrears", null, null, "open", "employer.wage-arrears", Lamp.Red },
        { "dishonest-debtor", null, null, "open", "employer.dishonest", Lamp.Red },
        { "dishonest-debtor", null, null, "closed", "employer.dishonest", Lamp.Yellow },
        { "enforcement", null, null, "open", "employer.enforcement", Lamp.Yellow },
        { "consumption-restriction", null, null, "closed", "employer.enforcement", Lamp.Blue },
    };

    [Theory]
    [MemberData(nameof(Courts))]
    public void Court(string type, string? role, string? cause, string status, string expected, Lamp lamp)
    {
        var record = new RegistryRecord { Name = Name, Type = type, Role = role, Cause = cause, Status = status, CaseNumber = "（2026）虚01民初1号", Court = "虚构法院", Filed = PartialDate.Parse("2026-01-05") };
        var found = Assert.Single(EmployerRules.Assess(Case(new EmployerSource(EmployerRegisters.Court, [record, record]))));
        Assert.Equal((expected, lamp), (found.Finding.Code, found.Finding.Lamp));
        Assert.Equal(lamp == Lamp.None, found.Finding.Question is null);
    }

    [Theory]
    [InlineData(null, Lamp.Yellow)]
    [InlineData("2027-01-01", Lamp.Yellow)]
    [InlineData("2026-11-25", Lamp.Yellow)]
    [InlineData("2026-11-24", Lamp.None)]
    public void Abnormal_operation_burns_until_it_is_removed(string? until, Lamp lamp)
    {
        var record = new RegistryRecord { Type = "abnormal-operation", Cause = "未公示年报", Since = PartialDate.Parse("2026-07-01"), Until = until is null ? null : PartialDate.Parse(until) };
        var found = Assert.Single(EmployerRules.Assess(Case(new EmployerSource(EmployerRegisters.Abnormal, [record]))));
        Assert.Equal(("employer.abnormal-operation", lamp), (found.Finding.Code, found.Finding.Lamp));
    }

    [Theory]
    [InlineData("虚B2-1", null, "item.confirmed", Lamp.Green)]
    [InlineData("虚 B2-1", "2026-11-25", "item.confirmed", Lamp.Green)]
    [InlineData("虚B2-1", "2026-11-24", "employer.licence-unconfirmed", Lamp.Blue)]
    [InlineData("虚B2-2", null, "employer.licence-unconfirmed", Lamp.Yellow)]
    public void Licence(string number, string? until, string expected, Lamp lamp)
    {
        var claim = new EmployerClaim { Id = Guid.NewGuid(), Kind = EmployerClaimKind.Licence, Title = "许可证", Number = "虚B2-1", Evidence = 1 };
        var record = new RegistryRecord { CertificateNumber = number, Until = until is null ? null : PartialDate.Parse(until) };
        var found = Assert.Single(EmployerRules.Assess(Case(new EmployerSource(EmployerRegisters.Licences, [record])) with { Claims = [claim] }));
        Assert.Equal((expected, lamp, claim.Id), (found.Finding.Code, found.Finding.Lamp, found.ClaimId));
    }

    [Theory]
    [InlineData("2026-11-24", true)]
    [InlineData("2026-11-25", false)]
    [InlineData(null, false)]
    public void A_claim_runs_out_after_its_last_day(string? until, bool fires)
    {
        var claim = new EmployerClaim { Id = Guid.NewGuid(), Kind = EmployerClaimKind.Award, Title = "奖", Evidence = 1, ValidUntil = until is null ? null : DateOnly.Parse(until, System.Globalization.CultureInfo.InvariantCulture) };
        Assert.Equal(fires, Codes(Case() with { Claims = [claim] }).Contains("employer.claim-expired"));
    }

    [Theory]
    [InlineData(EmployerClaimKind.Project, 0, true)]
    [InlineData(EmployerClaimKind.Project, 1, false)]
    [InlineData(EmployerClaimKind.Registration, 0, false)]
    public void A_claim_without_evidence_says_so(EmployerClaimKind kind, int evidence, bool fires) =>
        Assert.Equal(fires, Codes(Case() with { Claims = [new EmployerClaim { Id = Guid.NewGuid(), Kind = kind, Title = "题", Evidence = evidence }] }).Contains("employer.no-evidence"));

    [Fact]
    public void A_register_that_cannot_be_reached_makes_nothing_wrong()
    {
        var employer = Case([.. EmployerRegisters.All.Select(register => new EmployerSource(register, null))]) with
        {
            Claims = [new EmployerClaim { Id = Guid.NewGuid(), Kind = EmployerClaimKind.Licence, Title = "许可证", Number = "1", Evidence = 1 }],
        };
        var found = EmployerRules.Assess(employer);
        Assert.Equal(4, found.Count);
        Assert.All(found, finding => Assert.Equal(("item.unverifiable", FindingKind.Unverifiable, Lamp.None), (finding.Finding.Code, finding.Finding.Kind, finding.Finding.Lamp)));
    }

    [Fact]
    public void A_register_that_was_not_asked_says_nothing() => Assert.Empty(EmployerRules.Assess(Case()));

    [Fact]
    public void Empty_lists_and_courts_are_good_news() =>
        Assert.Equal(["item.confirmed", "item.confirmed"], Codes(Case(new EmployerSource(EmployerRegisters.Abnormal, []), new EmployerSource(EmployerRegisters.Court, []))));

    [Fact]
    public void Keys_are_unique_and_name_the_register_to_ask_again()
    {
        var found = EmployerRules.Assess(Case(
            new EmployerSource(EmployerRegisters.Registration, [Registered()]),
            new EmployerSource(EmployerRegisters.Abnormal, null),
            new EmployerSource(EmployerRegisters.Court,
            [
                new RegistryRecord { Type = "litigation", Role = "defendant", CaseNumber = "甲", Cause = "合同" },
                new RegistryRecord { Type = "litigation", Role = "defendant", CaseNumber = "乙", Cause = "合同" },
            ])));
        Assert.Equal(found.Count, found.Select(finding => finding.Key).Distinct().Count());
        Assert.All(found, finding => Assert.NotNull(EmployerFindings.RegisterOf(finding)));
    }
}
