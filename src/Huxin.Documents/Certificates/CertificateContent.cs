using System.Text.RegularExpressions;
using Huxin.Engine.Certificates;

namespace Huxin.Documents.Certificates;

/// <summary>A document's text and codes become its kind, fields and checks.</summary>
internal static partial class CertificateContent
{
    /// <summary>国家企业信用信息公示系统.</summary>
    private const string LicenceRegister = "www.gsxt.gov.cn";

    public static Certificate Of(CertificateText text, IReadOnlyList<string> codes)
    {
        var kind = KindReading.Of(text);
        var (fields, evidence) = Read(kind, text);
        if (kind == CertificateKind.Separation && !SeparationReading.SaysItEnded(text, fields))
        {
            (kind, fields) = (CertificateKind.Other, new CertificateFields());
        }

        evidence = evidence with { Hosts = Hosts(kind, text, codes) };
        fields = WithCode(kind, WithHost(kind, fields, evidence.Hosts), text, codes);
        return new Certificate { Kind = kind, Fields = fields, Checks = CertificateChecks.Of(kind, fields, evidence) };
    }

    private static (CertificateFields Fields, CertificateEvidence Evidence) Read(CertificateKind kind, CertificateText text) => kind switch
    {
        CertificateKind.Other => (new CertificateFields(), new CertificateEvidence()),
        CertificateKind.SocialInsurance => InsuranceReading.Read(text),
        CertificateKind.Separation => SeparationReading.Read(text),
        CertificateKind.BusinessLicence => LicenceReading.Read(text),
        _ => StudyReading.Read(kind, text),
    };

    /// <summary>Codes before printed addresses.</summary>
    private static IReadOnlyList<string> Hosts(CertificateKind kind, CertificateText text, IReadOnlyList<string> codes)
    {
        if (!OfficialHosts.Judges(kind))
        {
            return [];
        }

        var coded = codes.SelectMany(WebHosts.In).Distinct().ToList();
        var printed = Printed(kind, text).Distinct();

        // What a picture's letters were taken for is no evidence against a code that is right, nor against the address every licence bears in small print.
        var official = coded.Count > 0 && coded.TrueForAll(host => OfficialHosts.Trusts(kind, host)) ? coded
            : kind == CertificateKind.BusinessLicence ? [LicenceRegister]
            : [];
        if (text.Pictured)
        {
            printed = printed.Where(host => OfficialHosts.Trusts(kind, host) || !official.Exists(code => Resembles(code, host)));
        }

        return [.. coded.Concat(printed).Distinct()];
    }

    /// <summary>An address that ends its line may go on in the next one.</summary>
    private static IEnumerable<string> Printed(CertificateKind kind, CertificateText text)
    {
        var rest = "";
        for (var i = 0; i < text.Lines.Count; i++)
        {
            var line = text.Lines[i].Text;
            line = rest.Length > 0 && line.StartsWith(rest, StringComparison.OrdinalIgnoreCase) ? line[rest.Length..] : line;
            rest = "";
            foreach (var host in WebHosts.In(line))
            {
                var goesOn = i + 1 < text.Lines.Count && line.TrimEnd().TrimEnd('.', '-').EndsWith(host, StringComparison.OrdinalIgnoreCase) && !OfficialHosts.Trusts(kind, host);
                var whole = goesOn ? WebHosts.In(line.TrimEnd() + text.Lines[i + 1].Text.TrimStart()).FirstOrDefault(h => h.StartsWith(host, StringComparison.Ordinal)) : null;
                if (whole is not null && OfficialHosts.Trusts(kind, whole))
                {
                    rest = whole[host.Length..];
                    yield return whole;
                    continue;
                }

                yield return host;
            }
        }
    }

    /// <summary>A hyphen is no slip of a scan.</summary>
    private static bool Resembles(string a, string b) => a.Contains('-', StringComparison.Ordinal) == b.Contains('-', StringComparison.Ordinal) && Math.Abs(a.Length - b.Length) <= 2 && Distance(a, b) <= 2;

    /// <summary>Letters to change, add or leave out.</summary>
    private static int Distance(string a, string b)
    {
        var row = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var (before, above) = (row[0], row[0]);
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                above = row[j];
                row[j] = Math.Min(Math.Min(row[j] + 1, row[j - 1] + 1), before + (a[i - 1] == b[j - 1] ? 0 : 1));
                before = above;
            }
        }

        return row[b.Length];
    }

    /// <summary>The host to tell of is the one that is not the issuer's, if there is such a one.</summary>
    private static CertificateFields WithHost(CertificateKind kind, CertificateFields fields, IReadOnlyList<string> hosts)
    {
        if (hosts.Count == 0 || !(kind.IsStudy() || kind == CertificateKind.SocialInsurance))
        {
            return fields;
        }

        var foreign = hosts.FirstOrDefault(host => !OfficialHosts.Trusts(kind, host));
        return fields with { CodeHost = foreign ?? hosts[0], HostTrusted = foreign is null };
    }

    /// <summary>A QR code carries the code of a report letter by letter, which the letters of a picture may miss.</summary>
    private static CertificateFields WithCode(CertificateKind kind, CertificateFields fields, CertificateText text, IReadOnlyList<string> codes)
    {
        if (kind is not (CertificateKind.ChsiDiplomaRegistration or CertificateKind.ChsiEnrolment or CertificateKind.ChsiDegree)
            || codes.Select(code => Code().Match(code)).FirstOrDefault(match => match.Success) is not { } coded)
        {
            return fields;
        }

        var exact = coded.Groups["code"].Value.ToUpperInvariant();
        return fields.ChsiCode is null || (text.Pictured && Distance(fields.ChsiCode, exact) <= 3) ? fields with { ChsiCode = exact } : fields;
    }

    [GeneratedRegex(@"[?&](?:vcode|code|yzm)=(?<code>[A-Za-z0-9]{12,20})(?![A-Za-z0-9])", RegexOptions.IgnoreCase)]
    private static partial Regex Code();
}
