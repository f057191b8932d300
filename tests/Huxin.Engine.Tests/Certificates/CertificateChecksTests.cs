using Huxin.Engine.Certificates;
using Huxin.Engine.Claims;
using Huxin.Engine.Identifiers;

namespace Huxin.Engine.Tests.Certificates;

public sealed class CertificateChecksTests
{
    [Theory]
    [InlineData("www.chsi.com.cn", true)]
    [InlineData("my.CHSI.com.cn.", true)]
    [InlineData("chsi.com.cn", true)]
    [InlineData("chsi.com.cn.example.net", false)]
    [InlineData("www-chsi.com.cn", false)]
    [InlineData("wwwchsi.com.cn", false)]
    [InlineData("www.ch5i.com.cn", false)]
    [InlineData("www.chsi.com", false)]
    [InlineData("www.chsi.cn", false)]
    [InlineData("www.xn--chsi-u99d.com.cn", false)]
    [InlineData("www.сhsi.com.cn", false)]
    [InlineData("", false)]
    [InlineData(".chsi.com.cn", false)]
    public void Only_the_issuers_own_hosts_are_trusted(string host, bool trusted) =>
        Assert.Equal(trusted, OfficialHosts.Trusts(CertificateKind.ChsiDiplomaRegistration, host));

    [Theory]
    [InlineData("si.12333.gov.cn", true)]
    [InlineData("fuwu.rsj.beijing.gov.cn", true)]
    [InlineData("si.12333-gov.cn", false)]
    [InlineData("gov.cn.verify.top", false)]
    [InlineData("www.chsi.com.cn", false)]
    public void Insurance_is_verified_at_offices(string host, bool trusted) =>
        Assert.Equal(trusted, OfficialHosts.Trusts(CertificateKind.SocialInsurance, host));

    [Theory]
    [InlineData("106101201905008642", "四川大学", "本科", "2019-06-26", "")]
    [InlineData("106101201905008642", "四川大学", "本科", "2018-06-26", "number-vs-document")]
    [InlineData("106101201905008642", "四川大学", "专科", "2019-06-26", "number-vs-document")]
    [InlineData("106101201905008642", "电子科技大学", "本科", "2019-06-26", "number-vs-document")]
    [InlineData("109991201905008642", "四川大学", "本科", "2019-06-26", "number-vs-document")]
    [InlineData("006101201905008642", "四川大学", "本科", "2019-06-26", "number-structure")]
    [InlineData("106103201905008642", "四川大学", "本科", "2019-06-26", "number-structure")]
    [InlineData("10610120190500864", "四川大学", "本科", "2019-06-26", "number-structure")]
    [InlineData("1061012019050086421", "四川大学", "本科", "2019-06-26", "number-structure")]
    [InlineData("川大字第0123号", "四川大学", "本科", "1995-06-26", "")]
    [InlineData("104251201905008642", "中国石油大学", "本科", "2019-06-26", "")]
    [InlineData("106104201905008642", null, null, null, "number-structure")]
    public void A_diploma_number_is_judged_by_itself_and_beside_the_page(string number, string? school, string? level, string? end, string failed) =>
        Assert.Equal(failed, Failed(CertificateKind.Diploma, new CertificateFields
        {
            CertificateNumber = number,
            Institution = school,
            StudyType = level,
            EndDate = end is null ? null : PartialDate.Parse(end),
        }));

    [Theory]
    [InlineData("1061042019008642", "本科", "2019-06-26", "")]
    [InlineData("1061042019008642", "本科", "2020-06-26", "number-vs-document")]
    [InlineData("1061032019008642", "本科", "2019-06-26", "number-vs-document")]
    [InlineData("106104201900864", "本科", "2019-06-26", "number-structure")]
    [InlineData("1061072019008642", "本科", "2019-06-26", "number-structure")]
    [InlineData("100248", "本科", "2002-06-26", "")]
    public void So_is_a_degree_number(string number, string level, string end, string failed) =>
        Assert.Equal(failed, Failed(CertificateKind.ChsiDegree, new CertificateFields { DegreeNumber = number, Institution = "四川大学", StudyType = level, EndDate = PartialDate.Parse(end) }));

    [Theory]
    [InlineData("江苏省南京市江宁区", "南京")]
    [InlineData("南京市社会保险管理中心", "南京")]
    [InlineData("浦东新区", "上海")]
    [InlineData("成都", "成都")]
    [InlineData("吉林省社会保险事业管理局", null)]
    [InlineData("朝阳区", null)]
    [InlineData("北京市朝阳区社会保险基金管理中心", "北京")]
    [InlineData("", null)]
    public void The_city_a_text_names(string text, string? city) => Assert.Equal(city, Cities.In(text));

    private static string Failed(CertificateKind kind, CertificateFields fields) =>
        string.Join(',', CertificateChecks.Of(kind, fields, new CertificateEvidence()).Where(check => !check.Ok).Select(check => check.Code));
}
