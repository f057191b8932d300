namespace Huxin.Engine.Certificates;

/// <summary>
/// Which hosts belong to the issuers of a kind of document. Hosts are compared label by label from the end, so neither
/// <c>chsi.com.cn.example.net</c> nor <c>www-chsi.com.cn</c> passes; names beyond ASCII and punycode never do.
/// </summary>
public static class OfficialHosts
{
    private static readonly Lazy<ILookup<string, string>> table = new(() => EmbeddedTable.Lines("official-hosts.data.txt")
        .Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        .SelectMany(words => words.Skip(1).Select(host => (Issuer: words[0], Host: host)))
        .ToLookup(pair => pair.Issuer, pair => pair.Host, StringComparer.Ordinal));

    /// <summary>Whether a host on this kind of document leads to its verification; an employer's letter may name any site.</summary>
    public static bool Judges(CertificateKind kind) => kind is not (CertificateKind.Other or CertificateKind.Separation);

    /// <param name="kind">What the document is.</param>
    /// <param name="host">A host alone, in any case.</param>
    public static bool Trusts(CertificateKind kind, string host)
    {
        var name = host.Trim().TrimEnd('.').ToLowerInvariant();
        return name.Length > 0
            && name.All(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '-')
            && !name.Split('.').Any(label => label.Length == 0 || label.StartsWith("xn--", StringComparison.Ordinal))
            && Issuers(kind).SelectMany(issuer => table.Value[issuer]).Any(entry => Covers(entry, name));
    }

    private static string[] Issuers(CertificateKind kind) => kind switch
    {
        CertificateKind.ChsiDiplomaRegistration or CertificateKind.ChsiEnrolment => ["chsi"],
        CertificateKind.ChsiDegree => ["chsi", "degrees"],
        CertificateKind.Diploma or CertificateKind.Degree => ["chsi", "degrees", "schools"],
        CertificateKind.SocialInsurance => ["government", "social-insurance"],
        CertificateKind.BusinessLicence => ["government", "business"],
        _ => [],
    };

    /// <summary><c>*.gov.cn</c> stands for every host under it, a bare name for itself alone.</summary>
    private static bool Covers(string entry, string host) => entry.StartsWith("*.", StringComparison.Ordinal)
        ? host.EndsWith(entry[1..], StringComparison.Ordinal) && host.Length > entry.Length - 1
        : host == entry;
}
