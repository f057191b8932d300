using CsCheck;
using Huxin.Engine.Wording;

namespace Huxin.Engine.Tests.Wording;

/// <summary>Euphemisms, dodges and slang are heard; look-alikes, trades and notices are left alone.</summary>
public sealed class ForbiddenTopicsTests
{
    private static readonly Gen<string> texts = Gen.OneOf(
        Gen.String[0, 300],
        Gen.OneOfConst("您", "怀 孕", "乙*肝", "党·员", "35岁", "老家具", "户口", "hun yin", "jie婚", "不问", "，", "。", " ", "photo", "三代", "…", "了", "有没有", "𠮷", "\u200b", "ﬁ", "加工会计", "aaaa")
            .Array[0, 250].Select(parts => string.Concat(parts)).Select(t => t.Length > 2000 ? t[..2000] : t));

    [Theory]
    [InlineData("您这个年龄段可能跟不上我们的节奏", "age")]
    [InlineData("考虑到您近期的家庭计划,我们选了别人", "childbearing")]
    [InlineData("你属什么的", "blood-type-or-zodiac")]
    [InlineData("听口音不是本地人吧", "hukou")]
    [InlineData("体检是大三阳吗", "hepatitis-b")]
    [InlineData("有没有案底", "police-record")]
    [InlineData("花呗逾期过没有", "credit")]
    [InlineData("他有没有带头闹过罢工", "union")]
    [InlineData("我们还是想找个小伙子", "gender")]
    [InlineData("入党了没有", "political")]
    [InlineData("周末要去教堂做礼拜吗", "religion")]
    [InlineData("他是回族吧", "ethnicity")]
    [InlineData("Is she planning to start a family soon?", "childbearing")]
    [InlineData("家里有没有遗传病史", "genetic")]
    [InlineData("他吃不吃抗抑郁的药", "health")]
    [InlineData("他走路有点瘸", "disability")]
    [InlineData("前台对颜值有要求", "appearance")]
    [InlineData("他俩好像合租同居有几年了", "marital")]
    [InlineData("Is she off the market these days?", "marital")]
    [InlineData("来了半年就歇大半年,这个缺没人顶", "childbearing")]
    [InlineData("上次是坐月子去了吗", "childbearing")]
    [InlineData("孩子发烧谁请假", "family")]
    [InlineData("How many mouths to feed does he have?", "family")]
    [InlineData("验一下两对半再来", "hepatitis-b")]
    [InlineData("他走路一瘸一拐多久了", "disability")]
    [InlineData("Can he lift with one good arm?", "disability")]
    [InlineData("他们家三代人都走得早", "genetic")]
    [InlineData("您是外来户,这边同事都讲本地话", "hukou")]
    [InlineData("他们过藏历年要放几天", "ethnicity")]
    [InlineData("平时在群里爱聊时政吗", "political")]
    [InlineData("车间那次撂挑子谁挑的头", "union")]
    [InlineData("他是不是踩缝纫机出来的", "police-record")]
    [InlineData("喝了酒还开车那回判了几个月", "police-record")]
    [InlineData("Is she about to draw her pension?", "age")]
    [InlineData("他总是头晕,肝上有什么毛病吗", "health")]
    [InlineData("他爷爷脑溢血走的,他会不会也有这个根", "genetic")]
    [InlineData("山里走出来的孩子,跟客户没话说", "hukou")]
    [InlineData("司机闹着要加单价那回他有没有份", "union")]
    [InlineData("Is she a Virgo?", "blood-type-or-zodiac")]
    [InlineData("What's her credit score?", "credit")]
    public void A_euphemism_is_heard(string text, string topic) => Assert.Contains(ForbiddenTopics.Find(text), f => f.Topic == topic);

    [Theory]
    [InlineData("她 怀 孕 了 吗", "childbearing", "怀 孕")]
    [InlineData("他是党*员吗", "political", "党*员")]
    [InlineData("她結婚了嗎", "marital", "結婚")]
    [InlineData("查过已肝没有", "hepatitis-b", "已肝")]
    [InlineData("jie婚没有", "marital", "jie婚")]
    [InlineData("她huaiyun了吗", "childbearing", "huaiyun")]
    [InlineData("ＨＢＶ查过吗", "hepatitis-b", "ＨＢＶ")]
    public void A_dodge_is_read_and_its_span_is_that_of_the_text_as_written(string text, string topic, string words)
    {
        var found = Assert.Single(ForbiddenTopics.Find(text), f => f.Topic == topic);
        Assert.StartsWith(words, text[found.Start..found.End], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("班车早上七点四十发车。")]
    [InlineData("Is there a clear career ladder?")]
    [InlineData("你们是单双休还是大小周")]
    [InlineData("化工会议是他组织的吗")]
    [InlineData("他在老家具修复厂做了几年")]
    [InlineData("党建展厅的施工图是谁画的")]
    [InlineData("我们面试不问婚育")]
    [InlineData("您在婚恋平台的增长经验很好,但岗位偏供应链")]
    [InlineData("他在征信系统里负责哪些模块")]
    [InlineData("房贷审批系统是他写的吗")]
    [InlineData("民族大学的兼课是真的吗")]
    [InlineData("请勿填写宗教信仰、血型、政治面貌")]
    [InlineData("Please do not attach a photo or your date of birth")]
    [InlineData("他的汇报对象是谁")]
    [InlineData("直属领导对他评价如何")]
    [InlineData("他代理的离婚案件上诉率高吗")]
    [InlineData("她审的生育津贴申领有没有出过差错")]
    [InlineData("派出所户籍窗口的叫号软件是他写的吗")]
    [InlineData("轮椅电机的售后方案是她出的吗")]
    [InlineData("教堂管风琴的修复是他带队做的吗")]
    [InlineData("这条二十岁的产线是他改造的吗")]
    [InlineData("Did she launch the Mother & Baby category on time?")]
    [InlineData("Our platform is older than the frameworks you know, and the post needs COBOL")]
    [InlineData("Please tell us nothing about his religion or family")]
    public void A_look_alike_is_left_alone(string text) => Assert.Empty(ForbiddenTopics.Find(text));

    [Fact]
    public void A_notice_covers_its_own_clause_only() =>
        Assert.Equal(["political"], ForbiddenTopics.Find("本来不问婚育,不过他是党员吗").Select(f => f.Topic));

    [Fact]
    public void Spans_lie_in_the_text_and_do_not_overlap_within_a_topic() => texts.Sample(
        text =>
        {
            foreach (var topic in ForbiddenTopics.Find(text).GroupBy(f => f.Topic))
            {
                var end = 0;
                foreach (var found in topic)
                {
                    Assert.InRange(found.Start, end, text.Length);
                    Assert.InRange(found.End, found.Start + 1, text.Length);
                    end = found.End;
                }
            }
        },
        iter: 100);

    [Fact]
    public void Any_text_can_be_read_for_every_purpose() => texts.Sample(
        text =>
        {
            foreach (var purpose in Enum.GetValues<LintPurpose>())
            {
                var document = Lint.Read(text, purpose);
                Assert.True(document.Vague.Questions.Count <= 3 && document.Vague.Is == document.Vague.Missing.Count >= 2);
                Assert.True(document.Topics.Count <= 2);
            }
        },
        iter: 60);
}
