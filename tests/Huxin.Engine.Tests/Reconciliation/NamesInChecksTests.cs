using System.Text.Json;
using Huxin.Engine.Reconciliation;

namespace Huxin.Engine.Tests.Reconciliation;

/// <summary>Which spellings a check takes for one name: only a clear difference is held against a candidate, what cannot be told is not.</summary>
public sealed class NamesInChecksTests
{
    [Theory]
    [InlineData("张伟", "张伟")]
    [InlineData("张伟", "張偉")]
    [InlineData("吕知微", "呂知微")]
    [InlineData("张 伟", "张伟")]
    [InlineData("买买提·艾力", "买买提•艾力")]
    [InlineData("买买提·艾力", "买买提艾力")]
    [InlineData("阿依古丽・热合曼", "阿依古丽·热合曼")]
    [InlineData("买买提·艾力", "买买提．艾力")]
    [InlineData("张力", "Zhang Li")]
    [InlineData("张力", "Li Zhang")]
    [InlineData("张力", "ZHANG, Li")]
    [InlineData("张力", "ZhangLi")]
    [InlineData("林知遥", "Lin Zhi-Yao")]
    [InlineData("林知遥", "Zhiyao Lin")]
    [InlineData("林知遥", "Z. Y. Lin")]
    [InlineData("欧阳静", "Ouyang Jing")]
    [InlineData("欧阳静", "Jing Ou Yang")]
    [InlineData("司马懿之", "Sima Yizhi")]
    [InlineData("上官云", "Yun Shangguan")]
    [InlineData("吕薇", "Lü Wei")]
    [InlineData("吕薇", "Lv Wei")]
    [InlineData("吕薇", "Lyu Wei")]
    [InlineData("吕薇", "Lu Wei")]
    [InlineData("余晓", "Yu Xiao")]
    [InlineData("曾凡", "Zeng Fan")]
    [InlineData("单晓明", "Shan Xiaoming")]
    [InlineData("仇英", "Qiu Ying")]
    [InlineData("解东", "Xie Dong")]
    [InlineData("张力", "Leo Zhang")]
    [InlineData("张力", "Leo Li Zhang")]
    [InlineData("张力", "Leo Zhang (张力)")]
    [InlineData("李安娜", "Anna Li")]
    [InlineData("陈大文", "Chan Tai Man")]
    [InlineData("黄志强", "Wong Chi Keung")]
    [InlineData("李晓", "李晓（曾用名：李小）")]
    [InlineData("李小", "李晓（曾用名：李小）")]
    [InlineData("李小", "李晓，原名李小")]
    [InlineData("李小", "李晓 曾用名 李小")]
    [InlineData("李晓", "李晓 曾用名 李小")]
    [InlineData("王芳", "王*")]
    [InlineData("王芳", "*芳")]
    [InlineData("王芳", "王某")]
    [InlineData("王芳", "王某某")]
    [InlineData("王小芳", "王某")]
    [InlineData("John Smith", "Smith John")]
    [InlineData("José García", "Jose Garcia")]
    [InlineData("张伟先生", "张伟")]
    public void One_person_or_not_to_be_told(string claimed, string recorded) => Assert.False(OtherPerson(claimed, recorded));

    [Theory]
    [InlineData("张伟", "张玮")]
    [InlineData("张伟", "王伟")]
    [InlineData("张伟", "张伟明")]
    [InlineData("张力", "Zhang Wei")]
    [InlineData("张力", "Wang Li")]
    [InlineData("林知遥", "Lin Zhiyuan")]
    [InlineData("欧阳静", "Ouyang Ming")]
    [InlineData("吕薇", "Lyu Min")]
    [InlineData("买买提·艾力", "买买提·吐尔逊")]
    [InlineData("王芳", "李某")]
    [InlineData("王芳", "王*伟")]
    [InlineData("李小", "李晓（曾用名：李笑）")]
    [InlineData("Zhang Li", "Zhang Wei")]
    public void Another_person(string claimed, string recorded) => Assert.True(OtherPerson(claimed, recorded));

    [Theory]
    [InlineData("杭州青屿软件有限公司", "杭州青屿软件有限公司")]
    [InlineData("青屿软件", "杭州青屿软件有限公司")]
    [InlineData("青屿", "杭州青屿软件有限公司")]
    [InlineData("杭州青屿软件有限公司", "青屿软件（杭州）有限公司")]
    [InlineData("杭州青屿软件有限公司", "杭州市青屿软件有限责任公司")]
    [InlineData("杭州青屿软件有限公司", "杭州青屿軟件有限公司")]
    [InlineData("杭州青屿软件有限公司（上海分公司）", "杭州青屿软件有限公司")]
    [InlineData("杭州青屿软件有限公司上海分公司", "杭州青屿软件有限公司")]
    [InlineData("杭州青屿软件有限公司", "杭州青屿软件股份有限公司")]
    [InlineData("杭州青屿软件有限公司", "杭州青屿软件有限公司 ")]
    [InlineData("腾屿科技", "深圳市腾屿计算机系统有限公司")]
    [InlineData("腾屿科技（深圳）有限公司", "深圳市腾屿计算机系统有限公司")]
    [InlineData("青屿集团", "浙江青屿控股集团有限公司")]
    [InlineData("杭州青屿软件有限公司", "杭州青雨软件有限公司")]
    [InlineData("青屿软件", "北京外企人力资源服务有限公司")]
    [InlineData("青屿软件", "上海中智项目外包咨询服务有限公司")]
    [InlineData("青屿软件", "杭州众联劳务派遣有限公司")]
    [InlineData("Qingyu Software", "杭州青屿软件有限公司")]
    [InlineData("Hangzhou Qingyu Software Co., Ltd.", "杭州青屿软件有限公司")]
    [InlineData("Northwind Ltd", "Northwind Limited")]
    [InlineData("Northwind GmbH", "Northwind")]
    [InlineData("青屿软件(原名：云栈软件)", "杭州云栈软件有限公司")]
    [InlineData("青屿软件（曾用名云栈软件）", "杭州云栈软件有限公司")]
    [InlineData("中国工商银行杭州分行", "中国工商银行股份有限公司")]
    [InlineData("工商银行", "中国工商银行股份有限公司浙江省分行")]
    public void One_employer_or_one_that_pays_for_it(string claimed, string recorded) => Assert.False(OtherEmployer(claimed, recorded));

    [Theory]
    [InlineData("杭州青屿软件有限公司", "宁波拾光餐饮有限公司")]
    [InlineData("杭州青屿软件有限公司", "杭州云栈软件有限公司")]
    [InlineData("青屿软件", "杭州云栈软件有限公司")]
    [InlineData("青屿软件", "杭州青岚软件有限公司")]
    [InlineData("浙江大学医学院附属医院", "浙江医院")]
    [InlineData("中国工商银行", "中国建设银行股份有限公司")]
    [InlineData("浙江大学", "浙江工业大学")]
    [InlineData("青屿软件（曾用名云栈软件）", "杭州拾光软件有限公司")]
    public void Another_employer(string claimed, string recorded) => Assert.True(OtherEmployer(claimed, recorded));

    private static bool OtherPerson(string claimed, string recorded) => Codes(new
    {
        sources = new object[]
        {
            new { kind = "resume", claims = new { basics = new { name = claimed } } },
            new { kind = "profile", site = "linkedin", claims = new { basics = new { name = recorded } } },
        },
    }).Contains("identity.name-mismatch");

    private static bool OtherEmployer(string claimed, string recorded) => Codes(new
    {
        sources = new object[]
        {
            new { kind = "resume", claims = new { basics = new { name = "林知遥" }, work = new[] { new { name = claimed, position = "工程师", startDate = "2018-01", endDate = "2020-06" } } } },
            new { kind = "registry", register = "social-insurance", records = new[] { new { employer = recorded, from = "2018-01", to = "2020-06" } } },
        },
    }).Any(code => code is "employment.employer-mismatch" or "employment.unconfirmed" or "employment.undisclosed");

    private static List<string> Codes(object @case) => Reconciler.Assess(
        JsonSerializer.Deserialize(JsonSerializer.Serialize(@case), EngineJson.Contract.Case)!, new DateOnly(2026, 6, 1)).Findings.Select(finding => finding.Code).ToList();
}
