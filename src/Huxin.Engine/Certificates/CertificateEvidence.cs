using Huxin.Engine.Claims;

namespace Huxin.Engine.Certificates;

/// <summary>What stands on the page beside the contract's fields and is needed to judge it.</summary>
public sealed record CertificateEvidence
{
    /// <summary>The day the document says it was issued or the degree awarded.</summary>
    public PartialDate? Issued { get; init; }

    /// <summary>Periods that are no fields: 营业期限, and contribution rows as printed.</summary>
    public IReadOnlyList<(PartialDate? Start, PartialDate? End)> Periods { get; init; } = [];

    /// <summary>Hosts of QR codes first, then of printed addresses.</summary>
    public IReadOnlyList<string> Hosts { get; init; } = [];

    /// <summary>Unified social credit codes as printed.</summary>
    public IReadOnlyList<string> CreditCodes { get; init; } = [];
}
