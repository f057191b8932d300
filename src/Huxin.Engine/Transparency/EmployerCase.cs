using Huxin.Engine.Reconciliation;

namespace Huxin.Engine.Transparency;

/// <summary>An employer's claims and what the registers said beside them, as of one day: the same shape as a candidate's case.</summary>
public sealed record EmployerCase
{
    public required DateOnly AsOf { get; init; }

    /// <summary>The name as registered with this installation.</summary>
    public required string Name { get; init; }

    public string? Uscc { get; init; }

    public IReadOnlyList<EmployerClaim> Claims { get; init; } = [];

    public IReadOnlyList<EmployerSource> Sources { get; init; } = [];
}

/// <summary>One claim as the rules see it.</summary>
public sealed record EmployerClaim
{
    public required Guid Id { get; init; }

    public required EmployerClaimKind Kind { get; init; }

    public required string Title { get; init; }

    public string? Issuer { get; init; }

    public string? Number { get; init; }

    public DateOnly? ValidUntil { get; init; }

    /// <summary>How many files and addresses stand behind it.</summary>
    public int Evidence { get; init; }
}

/// <summary>What one register said.</summary>
/// <param name="Register">One of <see cref="EmployerRegisters"/>.</param>
/// <param name="Records">What it holds; empty: nothing; null: it could not be reached.</param>
public sealed record EmployerSource(string Register, IReadOnlyList<RegistryRecord>? Records);

/// <summary>A finding about an employer with a name that stays the same from one verification to the next.</summary>
/// <param name="Key">Code, and the claim or the case it is about.</param>
/// <param name="Finding">As for a candidate.</param>
/// <param name="ClaimId">The claim it is about; null where it is about the employer as such.</param>
public sealed record EmployerFinding(string Key, Finding Finding, Guid? ClaimId = null);

/// <summary>The registers that are asked about an employer.</summary>
public static class EmployerRegisters
{
    /// <summary>Name, code and status (国家企业信用信息公示系统).</summary>
    public const string Registration = "enterprise";

    /// <summary>The list of abnormal operations (经营异常名录).</summary>
    public const string Abnormal = "enterprise-abnormal";

    /// <summary>Courts: litigation, enforcement, dishonest debtors, wage arrears.</summary>
    public const string Court = "enterprise-court";

    /// <summary>Licences by number.</summary>
    public const string Licences = "enterprise-licences";

    public static IReadOnlyList<string> All { get; } = [Registration, Abnormal, Court, Licences];

    public static Sentence Name(string register) => register switch
    {
        Registration => new("企业登记", "company register"),
        Abnormal => new("经营异常名录", "list of abnormal operations"),
        Court => new("法院公开信息与欠薪名单", "court records and wage-arrears list"),
        _ => new("资质许可登记", "register of licences"),
    };
}
