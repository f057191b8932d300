using System.Text.Json.Nodes;
using Huxin.Engine.Identifiers;
using Huxin.Engine.Reconciliation;
using Huxin.Engine.Wording;

namespace Huxin.Engine.Transparency;

/// <summary>
/// Lays an employer's claims beside the registers, as the reconciler does for a candidate: facts and numbers, no adjectives. A register
/// that could not be reached makes a claim unverifiable, never wrong; a lawsuit lights a lamp only for whoever was sued.
/// </summary>
public static class EmployerRules
{
    /// <summary>Version of the rule set about employers.</summary>
    public const string Version = "employer-1";

    public static IReadOnlyList<EmployerFinding> Assess(EmployerCase employer)
    {
        ArgumentNullException.ThrowIfNull(employer);
        var found = new List<EmployerFinding>();
        Registration(employer, found);
        Abnormal(employer, found);
        EmployerCourtRules.Check(employer, found);
        Licences(employer, found);
        foreach (var claim in employer.Claims)
        {
            Expiry(employer, claim, found);
            Evidence(claim, found);
        }

        return found;
    }

    private static void Registration(EmployerCase employer, List<EmployerFinding> found)
    {
        if (employer.Uscc is { } typed && !Uscc.IsValid(typed))
        {
            found.Add(Of("employer.uscc-invalid", "", EmployerRegisters.Registration, Claim(employer), [],
                new($"统一社会信用代码 {typed} 的校验位不符，这样的代码不会被发放。", $"The check characters of {typed} do not fit; no such code is issued."),
                new("请问贵司营业执照上的统一社会信用代码是多少？", "Which social credit code stands on your business licence?")));
        }

        if (!Answered(employer, EmployerRegisters.Registration, found, out var records))
        {
            return;
        }

        var record = records.FirstOrDefault(r => r.Uscc is not null && r.Uscc == employer.Uscc) ?? records.FirstOrDefault(r => Same(r.Name, employer.Name)) ?? (records.Count > 0 ? records[0] : null);
        if (record is null)
        {
            found.Add(Of("employer.registration-unconfirmed", "", EmployerRegisters.Registration, Claim(employer), [],
                new("登记库按名称和代码都没有查到这家企业。", "The register holds no company of this name or code."),
                new("请问贵司的登记名称和登记机关是什么？", "What is the registered name, and where is it registered?")));
            return;
        }

        var evidence = new Evidence("registry:" + EmployerRegisters.Registration, FindingJson.Of(record));
        var former = record.FormerNames?.Any(name => Same(name, employer.Name)) == true;
        var names = Same(record.Name, employer.Name) || former;
        var codes = employer.Uscc is null || record.Uscc is null || Identifier.Clean(employer.Uscc) == Identifier.Clean(record.Uscc);
        if (!names || !codes)
        {
            found.Add(Of("employer.registration-mismatch", "", EmployerRegisters.Registration, Claim(employer), [evidence],
                new($"登记为「{record.Name}」，代码 {record.Uscc ?? "未载"}；这里写的是「{employer.Name}」，代码 {employer.Uscc ?? "未填"}。",
                    $"Registered as “{record.Name}”, code {record.Uscc ?? "not stated"}; here it says “{employer.Name}”, code {employer.Uscc ?? "none"}."),
                new("请问与您签合同的是哪一个主体？", "Which legal entity will sign the contract?")));
        }
        else if (former)
        {
            found.Add(Of("employer.registration-mismatch", "former", EmployerRegisters.Registration, Claim(employer), [evidence],
                new($"「{employer.Name}」是曾用名，现登记名称是「{record.Name}」。", $"“{employer.Name}” is a former name; it is now registered as “{record.Name}”."),
                new("请问合同上写的是现在的登记名称吗？", "Does the contract carry the present registered name?"), Lamp.Blue));
        }

        if (record.Status is { } status && status is not ("active" or "存续" or "在业" or "开业"))
        {
            found.Add(Of("employer.not-active", "", EmployerRegisters.Registration, Claim(employer), [evidence],
                new($"登记状态不是存续（{EmployerStatus.Name(status).Zh}）。", $"The registered status is not active ({EmployerStatus.Name(status).En})."),
                new("请问企业目前的经营状态是什么？", "What is the present status of the company?")));
        }
        else if (names && codes && !former)
        {
            found.Add(Of("item.confirmed", EmployerRegisters.Registration, EmployerRegisters.Registration, Claim(employer), [evidence],
                new("登记名称、统一社会信用代码一致，状态为存续。", "Registered name and code agree; the company is active."), null));
        }
    }

    private static void Abnormal(EmployerCase employer, List<EmployerFinding> found)
    {
        if (!Answered(employer, EmployerRegisters.Abnormal, found, out var records))
        {
            return;
        }

        foreach (var record in records)
        {
            var over = record.Until is { } until && until.Last < employer.AsOf;
            found.Add(Of("employer.abnormal-operation", $"{record.Since}", EmployerRegisters.Abnormal, null, [new Evidence("registry:" + EmployerRegisters.Abnormal, FindingJson.Of(record))],
                over ? new($"{record.Since} 因「{record.Cause}」列入经营异常名录，{record.Until} 已移出。", $"Listed on {record.Since} for “{record.Cause}”, removed on {record.Until}.")
                    : new($"{record.Since} 因「{record.Cause}」列入经营异常名录，尚未移出。", $"Listed on {record.Since} for “{record.Cause}”, not removed yet."),
                new("请问列入的原因是什么，现在处理到哪一步？", "What led to the listing, and where does it stand?"), over ? Lamp.None : null));
        }

        Clean(EmployerRegisters.Abnormal, records, found, new("未列入经营异常名录。", "Not on the list of abnormal operations."));
    }

    private static void Licences(EmployerCase employer, List<EmployerFinding> found)
    {
        var claims = employer.Claims.Where(claim => claim.Kind == EmployerClaimKind.Licence).ToList();
        var source = employer.Sources.FirstOrDefault(one => one.Register == EmployerRegisters.Licences);
        if (claims.Count == 0 || source is null)
        {
            return;
        }

        foreach (var claim in claims)
        {
            var record = source.Records?.FirstOrDefault(r => r.CertificateNumber is not null && claim.Number is not null && Identifier.Clean(r.CertificateNumber) == Identifier.Clean(claim.Number));
            var stated = new JsonObject { ["name"] = claim.Title, ["institution"] = claim.Issuer, ["certificateNumber"] = claim.Number };
            IReadOnlyList<Evidence> evidence = record is null ? [] : [new Evidence("registry:" + EmployerRegisters.Licences, FindingJson.Of(record))];
            found.Add((source.Records, record) switch
            {
                (null, _) => Of("item.unverifiable", $"{claim.Id:N}", EmployerRegisters.Licences, stated, [],
                    new($"资质许可登记这次没有答复，「{claim.Title}」未能核实。", $"The register of licences did not answer; “{claim.Title}” could not be verified."), null, claim: claim.Id),
                (_, null) => Of("employer.licence-unconfirmed", $"{claim.Id:N}", EmployerRegisters.Licences, stated, evidence,
                    new($"资质许可登记里没有编号 {claim.Number}。", $"The register of licences holds no number {claim.Number}."),
                    new($"请问「{claim.Title}」在哪里可以查到？", $"Where can “{claim.Title}” be looked up?"), claim: claim.Id),
                (_, { } kept) when kept.Until is { } until && until.Last < employer.AsOf => Of("employer.licence-unconfirmed", $"{claim.Id:N}", EmployerRegisters.Licences, stated, evidence,
                    new($"「{claim.Title}」在登记里的有效期到 {until}，已经过期。", $"In the register “{claim.Title}” was valid until {until}."),
                    new($"请问「{claim.Title}」是否已经续期？", $"Has “{claim.Title}” been renewed?"), Lamp.Blue, claim.Id),
                _ => Of("item.confirmed", $"{claim.Id:N}", EmployerRegisters.Licences, stated, evidence,
                    new($"「{claim.Title}」的编号与登记一致，在有效期内。", $"The number of “{claim.Title}” agrees with the register, and it is valid."), null, claim: claim.Id),
            });
        }
    }

    private static void Expiry(EmployerCase employer, EmployerClaim claim, List<EmployerFinding> found)
    {
        if (claim.ValidUntil < employer.AsOf)
        {
            found.Add(Of("employer.claim-expired", $"{claim.Id:N}", "claims", new JsonObject { ["name"] = claim.Title, ["certificateNumber"] = claim.Number }, [],
                new($"「{claim.Title}」有效期到 {claim.ValidUntil:yyyy-MM-dd}，已自动从主页隐藏。", $"“{claim.Title}” was valid until {claim.ValidUntil:yyyy-MM-dd} and has hidden itself from the page."), null, claim: claim.Id));
        }
    }

    private static void Evidence(EmployerClaim claim, List<EmployerFinding> found)
    {
        if (claim is { Evidence: 0, Kind: not EmployerClaimKind.Registration })
        {
            found.Add(Of("employer.no-evidence", $"{claim.Id:N}", "claims", new JsonObject { ["name"] = claim.Title }, [],
                new($"「{claim.Title}」还没有附证据，读者无法自己核对。", $"“{claim.Title}” has no evidence yet, so a reader cannot check it."), null, claim: claim.Id));
        }
    }

    /// <summary>False when the register was not asked, or did not answer: then the answer is that nothing could be verified.</summary>
    internal static bool Answered(EmployerCase employer, string register, List<EmployerFinding> found, out IReadOnlyList<RegistryRecord> records)
    {
        var source = employer.Sources.FirstOrDefault(one => one.Register == register);
        records = source?.Records ?? [];
        if (source is { Records: null })
        {
            var name = EmployerRegisters.Name(register);
            found.Add(Of("item.unverifiable", register, register, null, [],
                new($"{name.Zh}这次没有答复，未能核实。无法核实不等于不符。", $"The {name.En} did not answer, so nothing could be verified. That is no contradiction."), null));
        }

        return source is { Records: not null };
    }

    internal static void Clean(string register, IReadOnlyList<RegistryRecord> records, List<EmployerFinding> found, Sentence says)
    {
        if (records.Count == 0)
        {
            found.Add(Of("item.confirmed", register, register, null, [], says, null));
        }
    }

    internal static EmployerFinding Of(string code, string about, string section, JsonNode? claimed, IReadOnlyList<Evidence> evidence, Sentence explanation, Sentence? question,
        Lamp? lamp = null, Guid? claim = null)
    {
        var entry = EmployerFindings.Of(code);
        return new EmployerFinding($"{code}:{about}", new Finding
        {
            Code = code,
            Kind = entry.Kind,
            Lamp = lamp ?? entry.Lamp,
            Confidence = 0.95,
            Subject = new Subject(section, null),
            Claim = claimed,
            Evidence = evidence,
            Explanation = explanation,
            Question = question,
            Rule = new RuleReference(code, 1),
        }, claim);
    }

    private static JsonObject Claim(EmployerCase employer) => new() { ["name"] = employer.Name, ["uscc"] = employer.Uscc };

    /// <summary>The same name whatever the width of its brackets and spaces.</summary>
    private static bool Same(string? left, string? right) => left is not null && right is not null
        && Bare(left) == Bare(right);

    private static string Bare(string name) => Hanzi.Fold(name).Replace('（', '(').Replace('）', ')').Replace(" ", "", StringComparison.Ordinal);
}

/// <summary>Status words of the register, as people say them.</summary>
internal static class EmployerStatus
{
    public static Sentence Name(string status) => status switch
    {
        "revoked" => new("已吊销", "licence revoked"),
        "dissolved" or "deregistered" or "canceled" or "cancelled" => new("已注销", "deregistered"),
        "liquidation" => new("清算中", "in liquidation"),
        _ => new(status, status),
    };
}
