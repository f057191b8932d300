using Huxin.Documents.Reading;
using Huxin.Documents.Resumes;

namespace Huxin.Documents.Tests.Resumes;

public sealed class ContactsTests
{
    [Theory]
    [InlineData("电话：13800001024 邮箱：a@example.com", "13800001024")]
    [InlineData("Tel: +49 176 1234 5678", "+49 176 1234 5678")]
    [InlineData("(+86) 133-3333-3333 · 某某大学", "(+86) 133-3333-3333")]
    [InlineData("(123) 456-7890 | NYC", "(123) 456-7890")]
    [InlineData("david@example.com | 555-456-7890 | Seattle, WA", "555-456-7890")]
    [InlineData("2015.09-2019.06 某大学", null)]
    [InlineData("身份证号：110101199003070000", null)]
    [InlineData("紧急联系人：张三 13900000000", null)]
    public void Telephone_numbers_are_the_candidates_own(string text, string? phone) =>
        Assert.Equal(phone, Contacts.Phone([PlainTextReader.Line(text)!]));

    [Theory]
    [InlineData("邮箱：a.b@example.com.cn。", "a.b@example.com.cn")]
    [InlineData("mailto:jo@example.com", "jo@example.com")]
    [InlineData("推荐人 李四 li@example.com", null)]
    [InlineData("@someone", null)]
    public void Mail_addresses_are_the_candidates_own(string text, string? email) =>
        Assert.Equal(email, Contacts.Email([PlainTextReader.Line(text)!]));
}
