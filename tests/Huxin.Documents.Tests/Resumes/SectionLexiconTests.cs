using Huxin.Documents.Resumes;

namespace Huxin.Documents.Tests.Resumes;

public sealed class SectionLexiconTests
{
    [Theory]
    [InlineData("工作经历", "Work")]
    [InlineData("工 作 经 历", "Work")]
    [InlineData("工作经历：", "Work")]
    [InlineData("二、实习经历", "Work")]
    [InlineData("WORK EXPERIENCE", "Work")]
    [InlineData("Employment History", "Work")]
    [InlineData("E D U C A T I O N", "Education")]
    [InlineData("教育背景 Education", "Education")]
    [InlineData("【教育经历】", "Education")]
    [InlineData("Education & Certifications", "Certificates")]
    [InlineData("项目与实习经历", "Mixed")]
    [InlineData("项目经验", "Projects")]
    [InlineData("专业技能", "Skills")]
    [InlineData("紧急联系人", "OtherPeople")]
    [InlineData("家庭成员", "OtherPeople")]
    public void Headings_are_known(string text, string kind) => Assert.Equal(kind, SectionLexicon.KindOf(text)?.ToString());

    [Theory]
    [InlineData("杭州澄湖智能科技有限公司")]
    [InlineData("软件工程师")]
    [InlineData("Senior Product Manager")]
    [InlineData("2018-2020")]
    [InlineData("负责工作经历的整理和归档")]
    [InlineData("")]
    public void Other_text_is_no_heading(string text) => Assert.Null(SectionLexicon.KindOf(text));
}
