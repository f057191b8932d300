using System.Net;
using System.Text.RegularExpressions;
using Huxin.Documents.Signatures;
using Huxin.Engine;
using Huxin.Engine.Checks;
using Huxin.Tests.BadInput;
using Huxin.Tests.Hosting;
using UglyToad.PdfPig;

namespace Huxin.Tests.Papers;

/// <summary>Papers come signed and can be verified by whoever holds them, without an account.</summary>
public sealed partial class PaperVerificationTests(DemoHost demo) : IClassFixture<DemoHost>
{
    [Theory]
    [InlineData("report.pdf", "背景调查报告")]
    [InlineData("consents.pdf", "授权记录")]
    public async Task A_candidates_paper_is_signed_by_the_employer_and_its_page_knows_it(string file, string name)
    {
        var (_, address) = await demo.PortalAsync(CheckStatus.CandidateReview);
        using var candidate = new Visitor(demo.Host);
        var paper = await candidate.BytesAsync($"{address}/{file}");
        Assert.Equal(paper, await candidate.BytesAsync($"{address}/{file}"));
        await VerifyAsync(paper, name);
    }

    [Fact]
    public async Task The_employers_public_report_and_a_disclosure_are_signed_too()
    {
        using var anyone = new Visitor(demo.Host);
        await VerifyAsync(await anyone.BytesAsync("/e/yunqi/report.pdf"), "企业报告");
        var (_, page, _) = await anyone.GetAsync("/e/yunqi");
        var job = Job().Match(page).Value;
        await VerifyAsync(await anyone.BytesAsync($"{job}/disclosure.pdf"), "企业信息告知书");
    }

    [Fact]
    public async Task What_was_changed_is_another_paper_or_none_of_ours_is_told_apart()
    {
        var (_, address) = await demo.PortalAsync(CheckStatus.CandidateReview);
        using var candidate = new Visitor(demo.Host);
        var report = await candidate.BytesAsync($"{address}/report.pdf");
        var consents = await candidate.BytesAsync($"{address}/consents.pdf");
        var code = CodeOf(report);
        var changed = (byte[])report.Clone();
        changed[report.Length / 3] ^= 1;
        Assert.Contains("签发后被改动过", await UploadAsync(code, changed), StringComparison.Ordinal);
        Assert.Contains("文件签发后被改动过", await UploadAsync(code, [.. report, .. "\n% more"u8]), StringComparison.Ordinal);
        Assert.Contains("是另一份文件", await UploadAsync(code, consents), StringComparison.Ordinal);
        Assert.Contains("不是这份文件", await UploadAsync(code, UnsignedPdf()), StringComparison.Ordinal);
        Assert.Contains("PDF", await UploadAsync(code, "no document"u8.ToArray()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Several_who_ask_for_the_same_paper_at_the_same_moment_all_get_it()
    {
        var (_, address) = await demo.PortalAsync(CheckStatus.CandidateReview);
        var papers = await Task.WhenAll(Enumerable.Range(0, 8).Select(async _ =>
        {
            using var candidate = new Visitor(demo.Host, "en");
            return await candidate.BytesAsync($"{address}/consents.pdf");
        }));
        Assert.All(papers, paper => Assert.Equal(papers[0], paper));
    }

    [Fact]
    public async Task A_code_is_read_as_people_type_it_and_an_unknown_one_opens_nothing()
    {
        using var anyone = new Visitor(demo.Host);
        var code = CodeOf(await anyone.BytesAsync("/e/yunqi/report.pdf"));
        Assert.Equal(HttpStatusCode.OK, (await anyone.GetAsync($"/v/{code.ToLowerInvariant()}")).Status);
        Assert.Equal(HttpStatusCode.OK, (await anyone.GetAsync($"/v/{code[..4]}-{code[4..8]}-{code[8..]}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await anyone.GetAsync("/v/0000-0000-0000")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await anyone.GetAsync($"/v/{new string('A', 60)}")).Status);
    }

    private async Task VerifyAsync(byte[] paper, string name)
    {
        var reading = SignatureReader.Read(paper, TrustedRoots.None, DateTimeOffset.UtcNow, TestContext.Current.CancellationToken);
        Assert.Equal((SignatureStatus.UntrustedRoot, true), (reading.Value.Status, reading.Value.CoversWholeFile));
        var code = CodeOf(paper);
        using var anyone = new Visitor(demo.Host);
        var (status, page, _) = await anyone.GetAsync($"/v/{code}");
        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Contains(name, page, StringComparison.Ordinal);
        Assert.Contains(reading.Value.Signer!, page, StringComparison.Ordinal);
        Assert.Contains("完全一样", await UploadAsync(code, paper), StringComparison.Ordinal);
    }

    private async Task<string> UploadAsync(string code, byte[] file)
    {
        using var anyone = new Visitor(demo.Host);
        var (_, page, _) = await anyone.GetAsync($"/v/{code}");
        return (await anyone.SendAsync($"/v/{code}", page, "paper-verify", [], ("Input.File", "paper.pdf", file))).Text;
    }

    /// <summary>The code out of the address that is printed on the paper.</summary>
    internal static string CodeOf(byte[] paper)
    {
        using var pdf = PdfDocument.Open(paper);
        return Address().Match(string.Concat(pdf.GetPages().Select(page => page.Text))).Groups[1].Value;
    }

    private static byte[] UnsignedPdf() => Huxin.Documents.Paper.ConsentPaper.Print(
        new() { CheckNumber = "1", Organization = "甲", CandidateName = "乙", JobTitle = "丙", Issued = DateTimeOffset.UnixEpoch, Entries = [] }, Language.Chinese);

    [GeneratedRegex("/v/([0-9A-Z]{12})")]
    private static partial Regex Address();

    [GeneratedRegex("/e/yunqi/jobs/[0-9a-f-]{36}")]
    private static partial Regex Job();
}
