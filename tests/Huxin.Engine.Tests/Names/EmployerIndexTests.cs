using Huxin.Engine.Names;
using Huxin.Tests.Shared;
using Huxin.Tests.Shared.Accuracy;

namespace Huxin.Engine.Tests.Names;

public sealed class EmployerIndexTests(ITestOutputHelper output)
{
    private static readonly EmployerIndex index = new(
    [
        "北京新浪互联信息服务有限公司", "上海新潮浪花传媒有限公司", "深圳市青屿科技有限公司", "杭州青屿软件技术有限公司", "广东电力发展股份有限公司",
        "中国国际海运集装箱(集团)股份有限公司", "宁波拾光餐饮管理有限公司", "浙江云栈网络科技有限公司", "四川云栈建设工程有限公司", "重庆山城化工股份有限公司",
        "Northwind Trading GmbH", "Nordic Timber Supply Limited", "Norwood Tradition Inc.",
    ]);

    [Fact]
    public void The_short_name_of_a_listed_company_finds_its_full_name_first()
    {
        var path = SharedFolder.Path("data", "names", "listed-companies_short-full.jsonl");
        var (all, heldOut) = (EmployerAccuracy.Of(path), EmployerAccuracy.Of(path, 1));
        output.WriteLine($"all {all}\nheld out {heldOut}");
        Assert.True(all.Share >= 0.97, all.ToString());
        Assert.True(heldOut.Share >= 0.96, heldOut.ToString());
    }

    [Theory]
    [InlineData("新浪", "北京新浪互联信息服务有限公司")]
    [InlineData("青屿软件", "杭州青屿软件技术有限公司")]
    [InlineData("青屿科技", "深圳市青屿科技有限公司")]
    [InlineData("*ST山化", "重庆山城化工股份有限公司")]
    [InlineData("粤电力A", "广东电力发展股份有限公司")]
    [InlineData("中集集团", "中国国际海运集装箱(集团)股份有限公司")]
    [InlineData("宁波十光餐饮", "宁波拾光餐饮管理有限公司")]
    [InlineData("雲棧網絡", "浙江云栈网络科技有限公司")]
    [InlineData("云栈建设 ", "四川云栈建设工程有限公司")]
    [InlineData("北京新浪互联信息有限公司", "北京新浪互联信息服务有限公司")]
    [InlineData("Yunzhan Network Technology Co., Ltd.", "浙江云栈网络科技有限公司")]
    [InlineData("Sichuan Yunzhan Construction Engineering", "四川云栈建设工程有限公司")]
    [InlineData("Ningbo Shiguang Catering Management Co Ltd", "宁波拾光餐饮管理有限公司")]
    [InlineData("Hangzhou Qingyu Software", "杭州青屿软件技术有限公司")]
    [InlineData("shenzhen qing yu ke ji", "深圳市青屿科技有限公司")]
    [InlineData("Guangdong Electric Power Development", "广东电力发展股份有限公司")]
    [InlineData("Northwnd Trading", "Northwind Trading GmbH")]
    [InlineData("NTS", "Nordic Timber Supply Limited")]
    [InlineData("中国国际海运集装箱（集团）股份有限公司", "中国国际海运集装箱(集团)股份有限公司")]
    public void A_short_or_misspelt_name_finds_the_full_one_first(string query, string full) => Assert.Equal(full, index.Rank(query)[0].Name);

    [Fact]
    public void The_same_name_has_score_one_and_others_less()
    {
        var ranked = index.Rank("杭州青屿软件技术有限公司");
        Assert.Equal(1, ranked[0].Score);
        Assert.All(ranked.Skip(1), match => Assert.InRange(match.Score, 0, 0.99));
    }

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("***")]
    [InlineData("卡夫卡")]
    public void What_shares_nothing_finds_nothing(string query) => Assert.Empty(index.Rank(query));

    [Fact]
    public void At_most_five_are_answered_best_first()
    {
        var ranked = new EmployerIndex(Enumerable.Range(1, 20).Select(i => $"青屿{i}号有限公司")).Rank("青屿");
        Assert.Equal(EmployerIndex.Most, ranked.Count);
        Assert.Equal(ranked.OrderByDescending(match => match.Score), ranked);
    }
}
