using System.Text;
using System.Text.Json;
using Huxin.Documents.Resumes;
using Huxin.Engine;

namespace Huxin.Documents.Tests.Resumes;

/// <summary>What application forms ask for and no employer may weigh stays out of claims and text, and is told to the candidate (R3).</summary>
public sealed class ForbiddenDetailsTests
{
    [Theory]
    [InlineData("婚姻状况：已婚", "marital")]
    [InlineData("已婚已育", "marital")]
    [InlineData("民族：汉", "ethnicity")]
    [InlineData("汉族", "ethnicity")]
    [InlineData("籍贯：河北石家庄", "hukou")]
    [InlineData("户口所在地 保定市", "hukou")]
    [InlineData("政治面貌：中共党员", "political")]
    [InlineData("身高：163cm", "appearance")]
    [InlineData("血型：O", "blood-type-or-zodiac")]
    [InlineData("天蝎座", "blood-type-or-zodiac")]
    [InlineData("宗教信仰：无", "religion")]
    [InlineData("健康状况：良好", "health")]
    public void A_statement_about_oneself_is_withheld_and_named(string statement, string topic)
    {
        var reading = Read($"张三\n138 0000 0000\n{statement}\n工作经历\n2019.01-2021.02 甲公司 文员\n{statement}\n自我评价\n{statement}，性格开朗");
        Assert.Contains(topic, reading.Withheld);
        Assert.DoesNotContain(statement, reading.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(statement, Json(reading), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("负责员工婚育假与生育津贴申报")]
    [InlineData("组织党员活动 12 次")]
    [InlineData("开发健康管理小程序，日活 3 万")]
    [InlineData("服务少数民族地区客户 40 家")]
    [InlineData("为残疾人就业提供培训")]
    [InlineData("设计户口迁移流程，缩短 3 天")]
    public void Work_about_such_matters_stays(string line)
    {
        var reading = Read($"张三\n138 0000 0000\n工作经历\n2019.01-2021.02 甲公司 文员\n- {line}");
        Assert.Empty(reading.Withheld);
        Assert.Contains(line, reading.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void An_application_form_gives_its_job_history_and_none_of_the_rest()
    {
        const string cell = "</td><td>";
        var form = $"""
            <html><body><h1>应聘登记表</h1><table>
            <tr><td>姓名{cell}田秀兰{cell}民族{cell}汉族{cell}婚姻状况{cell}未婚</td></tr>
            <tr><td>电话{cell}138 0000 6642{cell}政治面貌{cell}共青团员{cell}身高{cell}163cm</td></tr>
            </table><h2>工作经历</h2><table>
            <tr><td>时间{cell}单位{cell}职位</td></tr>
            <tr><td>2021.03-至今{cell}石家庄燕赵宏图印务有限公司{cell}行政文员</td></tr>
            </table></body></html>
            """;
        var reading = ResumeReader.Read(Encoding.UTF8.GetBytes(form), "form.html", TestContext.Current.CancellationToken).Value;
        Assert.Equal(["marital", "ethnicity", "political", "appearance"], reading.Withheld);
        Assert.Equal("行政文员", Assert.Single(reading.Claims.Work).Position);
        Assert.Equal("田秀兰", reading.Claims.Basics.Name);
        Assert.All((string[])["未婚", "汉族", "团员", "163"], word => Assert.DoesNotContain(word, Json(reading), StringComparison.Ordinal));
    }

    private static ResumeReading Read(string text) => ResumeReader.Read(Encoding.UTF8.GetBytes(text), "cv.txt", TestContext.Current.CancellationToken).Value;

    private static string Json(ResumeReading reading) => JsonSerializer.Serialize(reading.Claims, EngineJson.Contract.ClaimSet);
}
