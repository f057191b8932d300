using System.Text.RegularExpressions;
using Huxin.Engine.Certificates;

namespace Huxin.Documents.Certificates;

/// <summary>
/// Tells what a document is: by its title, and where a scan has spoilt that, by what stands on such documents and on no others.
/// </summary>
internal static partial class KindReading
{
    /// <summary>Points from which on a document counts as what it looks like.</summary>
    private const int Enough = 6;

    private const int Title = 10;

    /// <summary>A contract speaks of its end too, at length.</summary>
    private const int LongestLetter = 1500;

    /// <summary>No certificate is longer, contribution lists apart.</summary>
    private const int LongestProse = 4000;

    public static CertificateKind Of(CertificateText text)
    {
        var titles = string.Join('\n', Titles(text));
        if (OtherTitle().IsMatch(titles))
        {
            return CertificateKind.Other;
        }

        var best = Scores(titles, text.Prose).MaxBy(score => score.Points);
        return best.Points < Enough || (text.Prose.Length > LongestProse && best.Kind != CertificateKind.SocialInsurance) ? CertificateKind.Other : best.Kind;
    }

    /// <summary>The first lines and the largest.</summary>
    private static IEnumerable<string> Titles(CertificateText text)
    {
        var largest = text.Lines.Count == 0 ? 0 : text.Lines.Max(line => line.Size);
        for (var i = 0; i < text.Lines.Count; i++)
        {
            if (text.Rows[i].Length <= (text.Rows[i].Any(Reading.Characters.IsHan) ? 60 : 120) && (i < 5 || (largest > 0 && text.Lines[i].Size > 0.85 * largest)))
            {
                yield return text.Rows[i];
            }
        }
    }

    private static IEnumerable<(CertificateKind Kind, int Points)> Scores(string titles, string prose)
    {
        yield return (CertificateKind.ChsiDiplomaRegistration, Points(titles, prose, DiplomaReport(), DiplomaReportSigns()));
        yield return (CertificateKind.ChsiEnrolment, Points(titles, prose, EnrolmentReport(), EnrolmentSigns()));
        yield return (CertificateKind.ChsiDegree, Points(titles, prose, DegreeReport(), DegreeReportSigns()));
        yield return (CertificateKind.BusinessLicence, Points(titles, prose, Licence(), LicenceSigns()));
        yield return (CertificateKind.SocialInsurance, Points(titles, prose, Insurance(), InsuranceSigns()));
        yield return (CertificateKind.Separation, prose.Length > LongestLetter ? 0 : Points(titles, prose, Separation(), SeparationSigns()));
        yield return (CertificateKind.Degree, Points(titles, prose, Degree(), DegreeSigns()));
        yield return (CertificateKind.Diploma, Points(titles, prose, Diploma(), DiplomaSigns()));
    }

    private static int Points(string titles, string prose, Regex title, Regex signs) =>
        (title.IsMatch(titles) ? Title : 0) + (2 * signs.Matches(prose).Select(match => match.Value).Distinct().Take(5).Count());

    [GeneratedRegex(@"学历(?:证书)?电子注册|注册备案表|学历(?:证书)?(?:在线)?(?:验证|认证)报告|Verification\s*Report\s*of\s*Higher\s*Education\s*(?:Qualification|Diploma)|Qualification\s*Certificate|Registration\s*Form.*(?:Qualification|Diploma|Credential)", RegexOptions.IgnoreCase)]
    private static partial Regex DiplomaReport();

    [GeneratedRegex(@"毕[(（]?结[)）]?业(?:日期|结论)?|学习形式|学历类别|校[(（]?院?[)）]?长姓|在线验证码|证书编号")]
    private static partial Regex DiplomaReportSigns();

    [GeneratedRegex(@"学籍(?:在线)?(?:验证|认证)报告|Student\s*(?:Record|Status|Registration)|Enrol?lment\s*Report", RegexOptions.IgnoreCase)]
    private static partial Regex EnrolmentReport();

    [GeneratedRegex(@"学籍状态|预计毕业日期|注册学籍|学籍在线|在线验证码|学习形式|学历类别")]
    private static partial Regex EnrolmentSigns();

    [GeneratedRegex(@"学位(?:证书)?(?:信息)?(?:在线)?(?:验证|认证)报告|学位.{0,6}认证|Verification\s*Report\s*of.{0,40}Degree|Degree.{0,20}Verification", RegexOptions.IgnoreCase)]
    private static partial Regex DegreeReport();

    [GeneratedRegex(@"学位授予单位|学位证书编号|(?:获|授予)?学位(?:授予)?日期|所授学位|学位类别|学位级别|在线验证码")]
    private static partial Regex DegreeReportSigns();

    [GeneratedRegex(@"营业执照|业执照")]
    private static partial Regex Licence();

    [GeneratedRegex(@"统一社会信用代码|法定代表人|经营范围|注册资本|登记机关|营业期限|经营场所|成立日期|组成形式")]
    private static partial Regex LicenceSigns();

    [GeneratedRegex(@"(?:社会保险|社保|养老保险|医疗保险|失业保险|工伤保险|参保).{0,24}(?:证明|凭证|记录|明细|清单|缴费情况|查询单|对账单|信息表|表$)|(?:个人|参保)(?:权益|缴费)(?:记录|证明|凭证|明细)|参保(?:缴费)?(?:证明|凭证)")]
    private static partial Regex Insurance();

    [GeneratedRegex(@"参保单位|缴费单位|参保地|缴费基数|缴费月数|社会保障号|起止年月|参保人|险种|经办机构|社会保险")]
    private static partial Regex InsuranceSigns();

    [GeneratedRegex(@"离职证明|离职.{0,4}证明|(?:解除|终止).{0,16}(?:劳动|聘用).{0,14}(?:证明|通知)|退工(?:证明|单|通知)|劳动合同.{0,6}(?:解除|终止).{0,4}证明|辞职证明|(?:工作|工作经历|任职|服务)证明|Separation\s*Certificate|Certificate\s*of\s*(?:Separation|Resignation)|Leaving\s*Certificate", RegexOptions.IgnoreCase)]
    private static partial Regex Separation();

    [GeneratedRegex(@"离职(?!率)|解除劳动|终止劳动|离职原因|离职日期|离职手续|入职")]
    private static partial Regex SeparationSigns();

    [GeneratedRegex(@"(?:学士|硕士|博士)?学位证(?:书|明书)|学位证书|(?:Bachelor|Master|Doctor)\w*\s*(?:Degree\s*)?Certificate|Degree\s*Certificate", RegexOptions.IgnoreCase)]
    private static partial Regex Degree();

    [GeneratedRegex(@"授予[^，。]{0,24}学位|学位条例|学位法|学位评定委员会|完成了?[^，。]{0,8}学习计划")]
    private static partial Regex DegreeSigns();

    [GeneratedRegex(@"(?:毕|结|肄)业证(?:书|明书)?|学历证书$|Graduation\s*Certificate|Diploma$", RegexOptions.IgnoreCase)]
    private static partial Regex Diploma();

    [GeneratedRegex(@"准予(?:毕业|结业)|教学计划规定|培养计划规定|成绩合格|自学考试.{0,20}成绩合格|学生.{0,30}性别|现肄业|学习期满|专业.{0,14}(?:本科|专科)学习")]
    private static partial Regex DiplomaSigns();

    [GeneratedRegex(@"(?:^|\n)(?:个人)?简历|成绩单|成绩证明|收入证明|在职证明|在读证明|录用通知|(?:^|\n)(?:全日制|固定期限|无固定期限)?劳动合同(?:书)?(?:\n|$)|国[(（]境[)）]外|留学|公积金|职业资格|资格证书|等级证书|开户许可|奖状|荣誉证书|任职资格|推荐信|完税证明|纳税记录", RegexOptions.IgnoreCase)]
    private static partial Regex OtherTitle();
}
