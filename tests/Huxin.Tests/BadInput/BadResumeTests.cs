using System.Net;
using System.Text.RegularExpressions;
using Huxin.Tests.Shared;

namespace Huxin.Tests.BadInput;

/// <summary>A résumé that cannot be read is refused in the reader's language, and what was typed beside it is still there.</summary>
public sealed class BadResumeTests(DemoHost demo) : IClassFixture<DemoHost>
{
    private const string Path = "/console/candidates/new";

    public static TheoryData<string, string, string, string> Files { get; } = new()
    {
        { "empty", "cv.pdf", "zh-CN", "这个文件是空的" },
        { "empty", "cv.pdf", "en", "This file is empty" },
        { "50 MB", "cv.pdf", "zh-CN", "文件超过 20 MB" },
        { "50 MB", "cv.pdf", "en", "larger than 20 MB" },
        { "program", "cv.pdf", "zh-CN", "" },
        { "program", "cv.pdf", "en", "" },
        { "pdf/pdfbox_PasswordSample-40bit.pdf", "cv.pdf", "zh-CN", "密码" },
        { "pdf/pdfbox_PasswordSample-40bit.pdf", "cv.pdf", "en", "password" },
        { "docx/poi_bug53475-password-is-pass.docx", "cv.docx", "zh-CN", "密码" },
        { "docx/poi_bug53475-password-is-pass.docx", "cv.docx", "en", "password" },
        { "broken", "cv.pdf", "zh-CN", "" },
        { "broken", "cv.pdf", "en", "" },
    };

    [Theory]
    [MemberData(nameof(Files))]
    public async Task A_resume_that_cannot_be_read_is_refused_and_the_form_is_kept(string content, string name, string language, string says)
    {
        using var staff = await demo.StaffAsync(language);
        var page = (await staff.GetAsync(Path)).Text;
        var job = Regex.Match(page, "<option value=\"([0-9A-Fa-f-]{36})\"").Groups[1].Value;
        var fields = new Dictionary<string, string>
        {
            ["Input.JobId"] = job,
            ["Input.Name"] = "欧阳试毫",
            ["Input.Email"] = "kept@candidate.example",
            ["Input.Language"] = "English",
        };
        var (status, text, _) = await staff.SendAsync(Path, page, "candidate", fields, ("Input.Resume", name, Bytes(content)));

        Assert.True(status == HttpStatusCode.OK, $"{status} {string.Join((char)10, demo.Host.Log.Lines.Where(line => line.Contains("Exception", StringComparison.Ordinal)).TakeLast(2))}");
        var error = Regex.Match(text, "class=\"hx-errors\"[\\s\\S]*?</ul>").Value;
        Assert.NotEmpty(error);
        Assert.Contains(says, error, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(language == "zh-CN", error.Any(c => c is >= '一' and <= '龥'));
        Assert.Contains("欧阳试毫", text, StringComparison.Ordinal);
        Assert.Contains("kept@candidate.example", text, StringComparison.Ordinal);
        Assert.Matches("value=\"English\"[^>]*checked|checked[^>]*value=\"English\"", text);
        Assert.Matches($"<option value=\"{job}\"[^>]*selected", text);
        Assert.DoesNotContain("欧阳试毫", (await staff.GetAsync("/console/candidates")).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("zh-CN", "文件太大了")]
    [InlineData("en", "The file is too large")]
    public async Task A_request_beyond_every_bound_gets_the_page_that_says_so(string language, string says)
    {
        using var staff = await demo.StaffAsync(language);
        var page = (await staff.GetAsync(Path)).Text;
        var (status, text, _) = await staff.SendAsync(Path, page, "candidate", [], ("Input.Resume", "cv.pdf", new byte[65 * 1024 * 1024]));
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, status);
        Assert.Contains(says, text, StringComparison.Ordinal);
    }

    private static byte[] Bytes(string content) => content switch
    {
        "empty" => [],
        "50 MB" => [.. "%PDF-1.7\n"u8, .. new byte[50 * 1024 * 1024]],
        "program" => [.. "MZ\u0090\0"u8, .. new byte[4096]],
        "broken" => "%PDF-1.7\n1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj\n2 0 obj <</Ty"u8.ToArray(),
        _ => File.ReadAllBytes(SharedFolder.Path(["data", "malformed", .. content.Split('/')])),
    };
}
