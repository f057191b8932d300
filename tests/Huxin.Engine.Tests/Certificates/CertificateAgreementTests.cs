using Huxin.Engine.Certificates;
using Huxin.Engine.Claims;

namespace Huxin.Engine.Tests.Certificates;

public sealed class CertificateAgreementTests
{
    private static readonly ClaimSet claims = new()
    {
        Basics = new Basics { Name = "林知遥" },
        Education =
        [
            new EducationClaim { Institution = "浙江大学", Area = "软件工程", StudyType = "硕士", StudyMode = "full-time", StartDate = PartialDate.Parse("2018-09"), EndDate = PartialDate.Parse("2021-06") },
            new EducationClaim { Institution = "湖南大学", Area = "会计学", StudyType = "本科", StudyMode = "full-time", StartDate = PartialDate.Parse("2014-09"), EndDate = PartialDate.Parse("2018-06") },
        ],
        Work =
        [
            new WorkClaim { Name = "南京栖霞山月文化传媒有限公司", Position = "内容编辑", StartDate = PartialDate.Parse("2021-07"), EndDate = PartialDate.Parse("2023-12") },
            new WorkClaim { Name = "苏州平江路文创有限公司", Position = "主编", StartDate = PartialDate.Parse("2024-01") },
        ],
    };

    private static Certificate Study(CertificateFields fields, CertificateKind kind = CertificateKind.ChsiDiplomaRegistration) => new() { Kind = kind, Fields = fields };

    [Fact]
    public void A_registration_confirms_the_study_it_is_of()
    {
        var found = CertificateAgreement.Of(claims, Study(new CertificateFields
        {
            Name = "林知遥",
            Institution = "湖南大学",
            Area = "会计学",
            StudyType = "本科",
            StudyMode = "full-time",
            StartDate = PartialDate.Parse("2014-09-01"),
            EndDate = PartialDate.Parse("2018-06-20"),
        }));

        var claim = Assert.Single(found);
        Assert.Equal(("education", 1), (claim.Section, claim.Index));
        Assert.Empty(claim.Differences);
    }

    [Fact]
    public void A_differing_mode_and_end_are_told_with_both_values()
    {
        var found = CertificateAgreement.Of(claims, Study(new CertificateFields
        {
            Name = "林知遥",
            Institution = "浙江大学",
            Area = "软件工程",
            StudyType = "硕士",
            StudyMode = "part-time",
            StartDate = PartialDate.Parse("2018-09-01"),
            EndDate = PartialDate.Parse("2021-12-30"),
        }));

        Assert.Equal([new("studyMode", "full-time", "part-time"), new("endDate", "2021-06", "2021-12-30")], Assert.Single(found).Differences);
    }

    [Fact]
    public void A_degree_awarded_some_months_later_is_no_difference()
    {
        var found = CertificateAgreement.Of(claims, Study(new CertificateFields
        {
            Institution = "浙江大学",
            StudyType = "硕士",
            EndDate = PartialDate.Parse("2021-12-30"),
        }, CertificateKind.Degree));

        Assert.Empty(Assert.Single(found).Differences);
    }

    [Fact]
    public void Another_persons_paper_is_told_first()
    {
        var found = CertificateAgreement.Of(claims, Study(new CertificateFields { Name = "顾晚晴", Institution = "湖南大学", StudyType = "本科", EndDate = PartialDate.Parse("2018-06-20") }));

        Assert.Equal("basics", found[0].Section);
        Assert.Equal(new CertifiedDifference("name", "林知遥", "顾晚晴"), Assert.Single(found[0].Differences));
    }

    [Fact]
    public void Insurance_speaks_of_every_employer_it_lists()
    {
        var found = CertificateAgreement.Of(claims, new Certificate
        {
            Kind = CertificateKind.SocialInsurance,
            Fields = new CertificateFields
            {
                Name = "林知遥",
                Records =
                [
                    new InsuranceRecord { Employer = "南京栖霞山月文化传媒有限公司", From = PartialDate.Parse("2021-07"), To = PartialDate.Parse("2023-09") },
                    new InsuranceRecord { Employer = "苏州平江路文创有限公司", From = PartialDate.Parse("2024-01") },
                    new InsuranceRecord { Employer = "无锡太湖鼋头渚旅游有限公司", From = PartialDate.Parse("2023-10"), To = PartialDate.Parse("2023-12") },
                ],
            },
        });

        Assert.Equal([("work", 0), ("work", 1)], found.Select(f => (f.Section, f.Index!.Value)));
        Assert.Equal([new("endDate", "2023-12", "2023-09")], found[0].Differences);
        Assert.Empty(found[1].Differences);
    }

    [Fact]
    public void A_separation_letter_tells_of_another_post()
    {
        var found = CertificateAgreement.Of(claims, new Certificate
        {
            Kind = CertificateKind.Separation,
            Fields = new CertificateFields { Name = "林知遥", Employer = "南京栖霞山月文化传媒有限公司", Position = "行政助理", StartDate = PartialDate.Parse("2021-07-05"), EndDate = PartialDate.Parse("2023-12-31") },
        });

        Assert.Equal([new("position", "内容编辑", "行政助理")], Assert.Single(found).Differences);
    }

    [Fact]
    public void A_licence_speaks_of_no_claim() =>
        Assert.Empty(CertificateAgreement.Of(claims, new Certificate { Kind = CertificateKind.BusinessLicence, Fields = new CertificateFields { Name = "南京栖霞山月文化传媒有限公司" } }));

    [Fact]
    public void Records_come_from_papers_without_a_failed_check_only()
    {
        var sound = Study(new CertificateFields { Institution = "湖南大学", StudyType = "本科" });
        var wrong = sound with { Checks = [new CertificateCheck("number-structure", false, "位数不对", "Wrong length")] };

        Assert.Equal("湖南大学", Assert.Single(CertificateRecords.Of(sound)!.Records).Institution);
        Assert.Equal("chsi", CertificateRecords.Of(sound)!.Register);
        Assert.Null(CertificateRecords.Of(wrong));
    }
}
