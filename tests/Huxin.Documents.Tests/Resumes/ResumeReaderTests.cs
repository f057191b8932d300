using System.IO.Compression;
using System.Text;
using System.Text.Json;
using CsCheck;
using Huxin.Documents.Reading;
using Huxin.Documents.Resumes;
using Huxin.Engine;

namespace Huxin.Documents.Tests.Resumes;

public sealed class ResumeReaderTests
{
    private const string Resume = """
        林知遥
        电话：13800000001  邮箱：lin@example.com
        婚姻状况：已婚  民族：汉  籍贯：浙江  政治面貌：群众  血型：O
        工作经历
        2021.06-至今  杭州澄湖智能科技有限公司  高级后端工程师
        - 负责结算服务
        2018.07-2021.05  南京微岚软件有限公司  后端工程师
        教育经历
        2014.09-2018.06  浙江工业大学  软件工程  本科
        紧急联系人
        王岚 13900000009
        """;

    [Fact]
    public void A_plain_text_is_read_whole()
    {
        var claims = Read(Resume).Value.Claims;
        Assert.Equal(("林知遥", "13800000001", "lin@example.com"), (claims.Basics.Name, claims.Basics.Phone, claims.Basics.Email));
        Assert.Equal(["杭州澄湖智能科技有限公司", "南京微岚软件有限公司"], claims.Work.Select(w => w.Name));
        Assert.Equal(["高级后端工程师", "后端工程师"], claims.Work.Select(w => w.Position));
        Assert.Equal(["2021-06", "2018-07"], claims.Work.Select(w => w.StartDate.ToString()));
        Assert.Null(claims.Work[0].EndDate);
        var study = Assert.Single(claims.Education);
        Assert.Equal(("浙江工业大学", "软件工程", "本科"), (study.Institution, study.Area, study.StudyType));
    }

    [Fact]
    public void Details_that_nobody_may_ask_for_never_enter_the_claims()
    {
        var json = JsonSerializer.Serialize(Read(Resume).Value.Claims, EngineJson.Contract.ClaimSet);
        Assert.All(["已婚", "汉", "籍贯", "群众", "血型", "王岚", "13900000009"], word => Assert.DoesNotContain(word, json, StringComparison.Ordinal));
        Assert.Contains("林知遥", json, StringComparison.Ordinal);
    }

    [Fact]
    public void Chinese_in_the_national_encoding_is_read()
    {
        var gb = CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!.GetBytes(Resume);
        Assert.Equal("林知遥", ResumeReader.Read(gb, "cv.txt", TestContext.Current.CancellationToken).Value.Claims.Basics.Name);
    }

    [Fact]
    public void A_markdown_table_a_web_page_and_rich_text_say_the_same()
    {
        var expected = "杭州澄湖智能科技有限公司";
        var markdown = $"# 林知遥\n## 工作经历\n| 时间 | 公司 | 职位 |\n|---|---|---|\n| 2021.06-至今 | {expected} | 高级后端工程师 |\n";
        var html = $"<html><body><h1>林知遥</h1><h2>工作经历</h2><div><b>{expected}</b> | 高级后端工程师 | 2021.06-至今</div></body></html>";
        var rtf = @"{\rtf1\ansi\ansicpg936 " + string.Concat($"林知遥\n工作经历\n2021.06-至今\t{expected}\t高级后端工程师\n"
            .Select(c => c == '\n' ? @"\par " : c == '\t' ? @"\tab " : c > 127 ? $@"\u{(int)c}?" : c.ToString())) + "}";
        foreach (var (text, name) in new[] { (markdown, "cv.md"), (html, "cv.html"), (rtf, "cv.rtf") })
        {
            var work = Assert.Single(Read(text, name).Value.Claims.Work);
            Assert.Equal((expected, "高级后端工程师", "2021-06"), (work.Name, work.Position, work.StartDate.ToString()));
        }
    }

    [Fact]
    public void Json_resume_is_taken_as_it_stands_with_our_words_for_levels()
    {
        var json = """{"basics":{"name":"Ann Example"},"work":[{"name":"Acme","position":"Clerk","startDate":"2020-01-31"}],"education":[{"institution":"X","studyType":"Bachelor"}]}""";
        var claims = Read(json, "a.json").Value.Claims;
        Assert.Equal(("Acme", "2020-01-31", "本科"), (claims.Work[0].Name, claims.Work[0].StartDate.ToString(), claims.Education[0].StudyType));
    }

    [Theory]
    [InlineData("", "documents.empty")]
    [InlineData("89504E470D0A1A0A", "documents.picture-unreadable")]
    [InlineData("FFD8FFE000104A46", "documents.picture-unreadable")]
    [InlineData("D0CF11E0A1B11AE100", "documents.legacy-doc")]
    [InlineData("D0CF11E0A1B11AE145006E00630072007900700074006500640050006100630069006100", "documents.legacy-doc")]
    [InlineData("D0CF11E0A1B11AE145006E0063007200790070007400650064005000610063006B00610067006500", "documents.encrypted")]
    [InlineData("504B030400000000", "documents.unknown-type")]
    [InlineData("0001020300FF", "documents.unknown-type")]
    [InlineData("255044462D312E340A67617262616765", "documents.broken")]
    [InlineData("7B2261223A317D", "documents.unknown-type")]
    [InlineData("7B2261223A", "documents.broken")]
    [InlineData("2E2E2E0A", "documents.no-text")]
    public void What_cannot_be_read_is_refused_by_its_content(string hex, string code)
    {
        // The name says something else each time: it must not matter.
        var read = ResumeReader.Read(Convert.FromHexString(hex), "resume.docx", TestContext.Current.CancellationToken);
        Assert.Equal(code, read.Refusal?.Code);
        Assert.False(string.IsNullOrWhiteSpace(read.Refusal!.Says.En));
    }

    [Fact]
    public void A_lying_extension_is_read_as_what_the_file_is() => Assert.Equal("txt", Read(Resume, "resume.pdf").Value.Format);

    [Fact]
    public void Every_limit_refuses_beyond_it_and_lets_pass_below()
    {
        var bytes = Encoding.UTF8.GetBytes(Resume);
        Assert.Equal("documents.too-large", With(new() { FileBytes = bytes.Length - 1 }).Refusal?.Code);
        Assert.True(With(new() { FileBytes = bytes.Length }).Ok);
        Assert.Equal("documents.too-complex", With(new() { Characters = 50 }).Refusal?.Code);
        Assert.Equal("documents.too-complex", With(new() { Lines = 3 }).Refusal?.Code);
        Assert.True(With(new()).Ok);

        Outcome<ResumeReading> With(ReadingLimits limits) => ResumeReader.Read(bytes, "cv.txt", limits, TestContext.Current.CancellationToken);
    }

    [Fact]
    public void An_archive_that_unfolds_without_end_is_refused()
    {
        Assert.Equal("documents.too-complex", ResumeReader.Read(Archive(40_000_000), "a.docx", Small(), TestContext.Current.CancellationToken).Refusal?.Code);
        Assert.NotEqual("documents.too-complex", ResumeReader.Read(Archive(1000), "a.docx", Small(), TestContext.Current.CancellationToken).Refusal?.Code);

        static ReadingLimits Small() => new() { UnpackedBytes = 10_000_000 };
    }

    [Fact]
    public void A_reader_that_never_ends_does_not_hold_the_caller()
    {
        using var never = new ManualResetEventSlim();
        var limits = new ReadingLimits { Time = TimeSpan.FromMilliseconds(50) };
        var slow = DocumentReader.Within<int>(limits, _ => { never.Wait(TimeSpan.FromSeconds(20), CancellationToken.None); return 1; }, TestContext.Current.CancellationToken);
        Assert.Equal("documents.too-complex", slow.Refusal?.Code);
        Assert.True(DocumentReader.Within(ReadingLimits.Default, _ => 1, TestContext.Current.CancellationToken).Ok);
        never.Set();
    }

    [Fact]
    public void Any_bytes_are_read_or_refused() =>
        Gen.Byte.Array[0, 400].Sample(bytes => Assert.True(ResumeReader.Read(bytes, "x.txt") is { Ok: true } or { Refusal: not null }), iter: 300);

    private static byte[] Archive(int size)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var part = archive.CreateEntry("word/document.xml").Open();
            part.Write(new byte[size]);
        }

        return stream.ToArray();
    }

    private static Outcome<ResumeReading> Read(string text, string name = "cv.txt") =>
        ResumeReader.Read(Encoding.UTF8.GetBytes(text), name, TestContext.Current.CancellationToken);
}
