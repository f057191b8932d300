using Huxin.Engine.Claims;

namespace Huxin.Engine.Certificates;

/// <summary>
/// What a certificate states and what can be judged of it on paper alone. A certificate that contradicts nothing is not thereby genuine:
/// only its issuer's site can say that.
/// </summary>
public sealed record Certificate
{
    public required CertificateKind Kind { get; init; }

    public required CertificateFields Fields { get; init; }

    /// <summary>The checks that apply to what the document states, each with its outcome.</summary>
    public IReadOnlyList<CertificateCheck> Checks { get; init => field = value ?? []; } = [];
}

/// <summary>Flat, as the contract writes it: the kind says which members can be set. What the document does not state is absent.</summary>
public sealed record CertificateFields
{
    /// <summary>The person; of a business licence the company.</summary>
    public string? Name { get; init; }

    // Study.
    public string? Institution { get; init; }

    public string? Area { get; init; }

    /// <summary>博士, 硕士, 本科, 专科, 高中 or other.</summary>
    public string? StudyType { get; init; }

    /// <summary><c>full-time</c>, <c>part-time</c>, <c>self-study</c> or <c>network</c>.</summary>
    public string? StudyMode { get; init; }

    // Separation.
    public string? Employer { get; init; }

    public string? Position { get; init; }

    // Study and separation.
    public PartialDate? StartDate { get; init; }

    /// <summary>Graduation, or the one expected; of a degree its award.</summary>
    public PartialDate? EndDate { get; init; }

    /// <summary><c>graduated</c>, <c>completed</c> (结业) or <c>withdrawn</c> (肄业).</summary>
    public string? Conclusion { get; init; }

    public string? CertificateNumber { get; init; }

    public string? DegreeNumber { get; init; }

    /// <summary>在线验证码 of a report of 学信网.</summary>
    public string? ChsiCode { get; init; }

    /// <summary>The day a 离职证明 was signed.</summary>
    public PartialDate? Issued { get; init; }

    // Business licence.
    public string? Uscc { get; init; }

    public string? LegalRepresentative { get; init; }

    public PartialDate? Founded { get; init; }

    /// <summary>登记状态 in the document's own words, such as 存续.</summary>
    public string? Status { get; init; }

    // Social insurance.
    public string? IdMasked { get; init; }

    /// <summary>经办机构, the office that issued the document.</summary>
    public string? Agency { get; init; }

    public string? VerificationCode { get; init; }

    // Study and social insurance.

    /// <summary>The host a QR code or printed address points to: lower case, without scheme, port and path.</summary>
    public string? CodeHost { get; init; }

    /// <summary>Whether that host is one of the issuer's; absent without a host.</summary>
    public bool? HostTrusted { get; init; }

    /// <summary>Contributions: one record for the months without a break under one employer, earliest first.</summary>
    public IReadOnlyList<InsuranceRecord>? Records { get; init; }
}

/// <summary>Months of social insurance under one employer.</summary>
public sealed record InsuranceRecord
{
    public string? Employer { get; init; }

    /// <summary>First month.</summary>
    public PartialDate? From { get; init; }

    /// <summary>Last month, included; absent when the document says that it goes on.</summary>
    public PartialDate? To { get; init; }

    /// <summary>Without 市.</summary>
    public string? City { get; init; }
}

/// <summary>One thing that was looked at. Codes: <c>number-structure</c>, <c>number-vs-document</c>, <c>host</c>, <c>uscc</c>, <c>dates</c>, <c>signature</c>.</summary>
public sealed record CertificateCheck(string Code, bool Ok, string Zh, string En);
