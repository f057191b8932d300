using Huxin.Engine;

namespace Huxin.Documents.Signatures;

/// <summary>
/// What the signatures of a PDF amount to. <see cref="None"/> is a fact and never a suspicion: most papers are not signed.
/// </summary>
public enum SignatureStatus
{
    None,

    /// <summary>Intact, nothing forbidden came later, and the certificate leads to a trusted root.</summary>
    Valid,

    /// <summary>As <see cref="Valid"/>, but the certificate leads to no root that this installation trusts.</summary>
    UntrustedRoot,

    /// <summary>Intact, but the certificate was not valid when it was signed.</summary>
    Expired,

    /// <summary>Signed with a method that is not known here, is not allowed, or no longer proves anything (MD5, SHA-1).</summary>
    UnsupportedAlgorithm,

    /// <summary>The signature itself is not built as the standards demand and cannot be judged.</summary>
    Malformed,

    /// <summary>What the file shows is not, or not only, what was signed.</summary>
    Modified,
}

/// <summary>What was allowed to change after a signature, and did.</summary>
public enum LaterChange
{
    /// <summary>Title, author, dates and the like; nothing that a page shows.</summary>
    Metadata,

    /// <summary>Certificates, revocation lists and time stamps that let the signature be checked later (PAdES, DSS).</summary>
    Validation,

    FormFilled,

    SignatureAdded,

    /// <summary>Comments and marks beside or over the text.</summary>
    Annotations,
}

/// <summary>Whose time <see cref="SignatureEntry.SignedAt"/> is.</summary>
public enum SigningTime
{
    Unknown,

    /// <summary>The signer's own word.</summary>
    Claimed,

    /// <summary>A time stamp over the signature, intact.</summary>
    Timestamp,
}

/// <summary>One signature of a file.</summary>
public sealed record SignatureEntry
{
    /// <summary>The full name of the signature field; empty for a signature that no field holds.</summary>
    public required string Field { get; init; }

    /// <summary>True for a time stamp over the document (ISO 32000-2 §12.8.5): it says when, not who.</summary>
    public bool IsTimestamp { get; init; }

    public required SignatureStatus Status { get; init; }

    public required Sentence Reason { get; init; }

    /// <summary>True when every byte of the file but the signature's own lies under it.</summary>
    public bool CoversWholeFile { get; init; }

    /// <summary>The name in the signer's certificate; null when no certificate can be read. Anybody can put any name into a certificate.</summary>
    public string? Signer { get; init; }

    public DateTimeOffset? SignedAt { get; init; }

    public SigningTime TimeIs { get; init; }

    public IReadOnlyList<LaterChange> Changes { get; init; } = [];
}

/// <summary>
/// What is known of the signatures of one file. With several signatures the worst one decides, because each answers for what it covers and
/// a reader sees one file: modified, then malformed, unsupported, expired, untrusted root, valid. Time stamps over the document decide only
/// where there is no other signature. Who and when are those of the deciding signature, the last of them in the file among equals.
/// </summary>
public sealed record SignatureReading
{
    public static SignatureReading None { get; } = new() { Status = SignatureStatus.None, Reason = SignatureReasons.None };

    public required SignatureStatus Status { get; init; }

    public required Sentence Reason { get; init; }

    /// <summary>True when an intact signature covers the file to its last byte.</summary>
    public bool CoversWholeFile { get; init; }

    public string? Signer { get; init; }

    public DateTimeOffset? SignedAt { get; init; }

    /// <summary>How many later saves of the file changed something after the last signature.</summary>
    public int LaterChanges { get; init; }

    public IReadOnlyList<SignatureEntry> Signatures { get; init; } = [];
}
