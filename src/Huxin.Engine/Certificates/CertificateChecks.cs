using Huxin.Engine.Claims;
using Huxin.Engine.Identifiers;

namespace Huxin.Engine.Certificates;

/// <summary>
/// What can be judged of a certificate offline. A check that has nothing to look at is left out; one that cannot be sure passes.
/// The signature of a PDF is judged where the file is at hand, and its check joins these there.
/// </summary>
public static class CertificateChecks
{
    public static IReadOnlyList<CertificateCheck> Of(CertificateKind kind, CertificateFields fields, CertificateEvidence evidence)
    {
        IEnumerable<CertificateCheck?> checks = kind == CertificateKind.Other
            ? []
            : [.. StudyNumberChecks.Of(kind, fields, evidence.Issued), Host(kind, evidence.Hosts), CreditCode(evidence.CreditCodes), Dates(fields, evidence.Periods)];
        return [.. checks.OfType<CertificateCheck>()];
    }

    private static CertificateCheck? Host(CertificateKind kind, IReadOnlyList<string> hosts)
    {
        if (hosts.Count == 0 || !OfficialHosts.Judges(kind))
        {
            return null;
        }

        return hosts.FirstOrDefault(host => !OfficialHosts.Trusts(kind, host)) is { } foreign
            ? new CertificateCheck("host", false, $"二维码或网址指向 {foreign}，不是官方查验网站，请勿扫码，改由官方网站核验",
                $"The QR code or printed address points to {foreign}, which is not an official site; do not follow it, verify on the official site instead")
            : new CertificateCheck("host", true, $"二维码或网址指向官方网站 {hosts[0]}", $"The QR code or printed address points to the official site {hosts[0]}");
    }

    private static CertificateCheck? CreditCode(IReadOnlyList<string> codes)
    {
        if (codes.Count == 0)
        {
            return null;
        }

        foreach (var code in codes)
        {
            // The inner organization code was issued under older rules too, so only the standard's own structure and last character decide.
            if (Uscc.Read(code).Checks.FirstOrDefault(c => !c.Ok && c.Code != "organization-code") is { } wrong)
            {
                return new CertificateCheck("uscc", false, $"统一社会信用代码 {code}：{wrong.Zh}", $"Unified social credit code {code}: {wrong.En}");
            }
        }

        return new CertificateCheck("uscc", true, "统一社会信用代码校验正确", "The unified social credit code's check character fits");
    }

    private static CertificateCheck? Dates(CertificateFields fields, IReadOnlyList<(PartialDate? Start, PartialDate? End)> periods)
    {
        var stated = periods
            .Concat((fields.Records ?? []).Select(r => (r.From, r.To)))
            .Prepend((fields.StartDate, fields.EndDate))
            .Where(p => p.Item1 is not null && p.Item2 is not null)
            .Select(p => (Start: p.Item1!.Value, End: p.Item2!.Value)).ToList();
        if (stated.Count == 0)
        {
            return null;
        }

        foreach (var (start, end) in stated)
        {
            if (end.Last < start.First)
            {
                return new CertificateCheck("dates", false, $"结束时间 {end} 早于开始时间 {start}", $"The end {end} lies before the start {start}");
            }
        }

        return new CertificateCheck("dates", true, "起止时间先后合理", "Every end lies after its start");
    }
}
