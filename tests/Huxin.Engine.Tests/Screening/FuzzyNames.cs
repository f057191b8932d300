using Huxin.Engine.Screening;

namespace Huxin.Engine.Tests.Screening;

/// <summary>Which spellings find an entry and which do not.</summary>
public sealed class FuzzyNames
{
    [Theory]
    [InlineData("张伟", "張偉")] // traditional
    [InlineData("张伟", "张玮")] // homophone
    [InlineData("张伟", "章威")]
    [InlineData("张伟", "Zhang Wei")]
    [InlineData("张伟", "Wei ZHANG")]
    [InlineData("张伟", "zhangwei")]
    [InlineData("张 伟", "张伟")]
    [InlineData("张伟先生", "张伟")]
    [InlineData("林静", "林静茹")] // a character missing
    [InlineData("王小明", "王晓明")]
    [InlineData("王小明", "王明小")]
    [InlineData("王小明", "王小鹏")]
    [InlineData("陈晓静", "陈晓静静")]
    [InlineData("吕志远", "Lyu Zhiyuan")]
    [InlineData("吕志远", "Lv Zhi Yuan")]
    [InlineData("吕志远", "LÜ Zhiyuan")]
    [InlineData("吕志远", "Lu, Zhiyuan")]
    [InlineData("欧阳娜娜", "欧阳娜")]
    [InlineData("欧阳娜娜", "Ouyang Nana")]
    [InlineData("欧阳修文", "歐陽修文")]
    [InlineData("诸葛亮明", "褚葛亮明")]
    [InlineData("曾志伟", "Zeng Zhiwei")]
    [InlineData("单田芳", "Shan Tianfang")]
    [InlineData("阿卜杜拉·买买提", "阿卜杜拉·买买题")]
    [InlineData("阿卜杜拉·买买提", "阿卜杜拉买买提")]
    [InlineData("弗拉基米尔·弗拉基米罗维奇·普京", "弗拉基米尔·普京")]
    [InlineData("张伟 (Zhang Wei)", "Zhang Wei")]
    [InlineData("李泽钜", "李择钜")] // look-alike
    [InlineData("陈洁", "陈浩")] // look-alike in a name of two
    [InlineData("林珍", "凌珍")] // -n and -ng
    [InlineData("Zhang Wei", "张伟")]
    [InlineData("杭州云栖信息技术有限公司", "杭州云栖信息技术有限责任公司")]
    [InlineData("杭州云栖信息技术有限公司", "云栖信息技术有限公司")]
    [InlineData("杭州云栖信息技术有限公司", "杭州云溪信息技术有限公司")]
    [InlineData("杭州云栖信息技术（上海）有限公司", "杭州云栖信息技术(上海)有限公司")]
    [InlineData("Cloud Harbour Trading Co., Ltd.", "CLOUD HARBOUR TRADING LIMITED")]
    [InlineData("John Smith", "Smith, John")]
    [InlineData("John Michael Smith", "John Smith")]
    [InlineData("John Smith", "John Michael Smith")]
    [InlineData("John Smith", "J. Smith")]
    [InlineData("J Smith", "John Smith")]
    [InlineData("John Smith", "Jonh Smith")]
    [InlineData("Jonathan Smithson", "Jonatan Smithsen")]
    [InlineData("Zousus Shiatlel", "Zousus Shitlalel")] // two letters exchanged, another between
    [InlineData("Grainstam Diatshe", "Diasethe Grainstam")]
    [InlineData("Katherine Okonkwo", "Kathrene Okonkwo")]
    [InlineData("José García Márquez", "Jose Garcia Marquez")]
    [InlineData("Jürgen Groß", "Jurgen Gross")]
    [InlineData("Anne-Marie Dubois", "Anne Marie Dubois")]
    [InlineData("Anne-Marie Dubois", "Annemarie Dubois")]
    [InlineData("Karadh Al-Hassan", "Karadh Alhassan")]
    [InlineData("Conor O'Brien", "Conor OBrien")]
    [InlineData("Abdul Rahman Khalid", "Abdulrahman Khalid")]
    [InlineData("Sukarno", "Sukarno")]
    [InlineData("Sukarno", "Sukarmo")]
    [InlineData("Dr. Maria Lopez", "Maria Lopez")]
    [InlineData("Владимир Петров", "Петров Владимир")]
    public void A_spelling_finds_the_entry(string listed, string asked) => Assert.True(Finds(listed, asked));

    [Theory]
    [InlineData("张伟", "张明")] // another name, not a slip
    [InlineData("张伟", "王伟")]
    [InlineData("王小明", "李小明")]
    [InlineData("王小明", "王大鹏")]
    [InlineData("张伟", "张")]
    [InlineData("Zhang Wei", "李娜")]
    [InlineData("欧阳娜娜", "司马娜娜")]
    [InlineData("杭州云栖信息技术有限公司", "杭州海棠信息技术有限公司")]
    [InlineData("John Smith", "Smith")]
    [InlineData("John Smith", "John Brown")]
    [InlineData("John Smith", "Mary Smith")]
    [InlineData("John A. Smith", "Peter B. Smith")]
    [InlineData("Li Wei", "Lu Wen")]
    [InlineData("Maria Lopez", "Mario Gomez")]
    public void Another_name_does_not(string listed, string asked) => Assert.False(Finds(listed, asked));

    [Theory]
    [InlineData("Elvis Burton", true)]
    [InlineData("布尔顿", true)]
    [InlineData("Burton Elvys", true)]
    [InlineData("Other Person", false)]
    public void An_alias_is_a_name(string asked, bool found)
    {
        var list = ScreeningList.Build([new ListEntry("E1", "Logan Morey") { Aliases = ["BURTON, Elvis", "布尔顿"] }]);
        Assert.Equal(found, list.Search(new ScreeningQuery(asked), new DateOnly(2026, 6, 1)).Count == 1);
    }

    [Fact]
    public void The_same_name_comes_before_the_homophone_before_another_character()
    {
        var list = ScreeningList.Build([new ListEntry("1", "王小鹏"), new ListEntry("2", "王晓明"), new ListEntry("3", "王小明"), new ListEntry("4", "Wang Xiaoming")]);
        var ids = list.Search(new ScreeningQuery("王小明"), new DateOnly(2026, 6, 1)).Select(m => m.Id);
        Assert.Equal(["3", "2", "4", "1"], ids);
    }

    private static bool Finds(string listed, string asked)
    {
        var list = ScreeningList.Build([new ListEntry("E1", listed), new ListEntry("E2", "赫连不相干"), new ListEntry("E3", "Unrelated Person")]);
        return list.Search(new ScreeningQuery(asked), new DateOnly(2026, 6, 1)).Any(m => m.Id == "E1");
    }
}
