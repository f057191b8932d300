using Huxin.Demonstrations;
using Huxin.Tests.Shared;
using Microsoft.Playwright;
using UglyToad.PdfPig;

namespace Huxin.Tests.Browser;

/// <summary>HR and a candidate carry a real résumé through a whole check, in a browser, down to the paper and the delivered notice.</summary>
public sealed class WholePathTests(BrowserFixture fixture)
{
    [Theory]
    [InlineData("zh", "shiyican_backend_python_resume.pdf", true)]
    [InlineData("en", "open-resume_john-doe.pdf", false)]
    public async Task A_resume_becomes_a_decided_check_with_a_delivered_notice(string language, string file, bool script)
    {
        var resume = SharedFolder.Path("data", "resumes", language, file);
        var name = script ? "测试甲" : "测试乙";
        var hr = await SignedInAsync("hr@demo.example", script);

        // HR adds the candidate and orders a check.
        await hr.GotoAsync("/console/candidates/new");
        await hr.GetByLabel("简历").SetInputFilesAsync(resume);
        await hr.GetByLabel("姓名").FillAsync(name);
        await hr.GetByLabel("邮箱").FillAsync($"candidate-{(script ? 1 : 2)}@candidate.example");
        await ClickAsync(hr, "保存候选人");
        await hr.GetByRole(AriaRole.Link, new() { Name = "发起背景调查" }).ClickAsync();
        await hr.GetByRole(AriaRole.Link, new() { Name = "标准套餐" }).ClickAsync();
        await hr.GetByLabel("已向候选人发出有条件录用意向").CheckAsync();
        await ClickAsync(hr, "发出邀请");
        await Assertions.Expect(hr.GetByText("已邀请").First).ToBeVisibleAsync();
        var check = new Uri(hr.Url).AbsolutePath;

        // The candidate opens the link on a phone, without an account.
        var candidate = await fixture.PageAsync(375, script);
        await candidate.GotoAsync(await LinkAsync(script, name));
        await candidate.GetByRole(AriaRole.Link, new() { Name = "查看各项并决定" }).ClickAsync();
        foreach (var item in new[] { "身份信息", "学历", "工作履历" })
        {
            await candidate.GetByLabel(item, new() { Exact = true }).CheckAsync();
        }

        await candidate.GetByLabel("键入姓名作为签名").FillAsync(name);
        await ClickAsync(candidate, "同意勾选的项目");
        await ClickAsync(candidate, "确认履历");
        if (await candidate.GetByRole(AriaRole.Alert).CountAsync() > 0)
        {
            // What was read badly is corrected by the person it is about.
            Assert.Fail(await candidate.GetByRole(AriaRole.Alert).First.InnerTextAsync());
        }

        await candidate.GetByText("上传一份材料").ClickAsync();
        await candidate.GetByLabel("文件").SetInputFilesAsync(new FilePayload { Name = "证明.png", MimeType = "image/png", Buffer = [0x89, 0x50, 0x4E, 0x47, 13, 10, 26, 10, 0] });
        await ClickAsync(candidate, "上传");
        await Assertions.Expect(candidate.GetByText("已上传").First).ToBeVisibleAsync();
        await ClickAsync(candidate, "提交，开始核实");

        // Verification ends by itself; the candidate is the first to see the findings.
        await EventuallyAsync(candidate, page => page.GetByRole(AriaRole.Link, new() { Name = "查看发现" }));
        await candidate.GetByRole(AriaRole.Link, new() { Name = "查看发现" }).ClickAsync();
        var answer = candidate.GetByRole(AriaRole.Link, new() { Name = "说明或提出异议" });
        if (await answer.CountAsync() > 0)
        {
            await answer.First.ClickAsync();
            await candidate.GetByLabel("提出异议：这项不对，请重新核实").CheckAsync();
            await candidate.GetByLabel("您的话").FillAsync("这里与事实不符，可以提供合同。");
            await ClickAsync(candidate, "提交回应");
            await hr.GotoAsync(check);
            await hr.GetByRole(AriaRole.Link, new() { Name = "重新核实并答复" }).First.ClickAsync();
            await hr.GetByLabel("异议成立，撤回这项发现").CheckAsync();
            await hr.GetByLabel("答复").FillAsync("已向来源重新核实，您的说明属实，这项发现已撤回。");
            await ClickAsync(hr, "发送答复");
            await Assertions.Expect(hr.GetByText("待决定").First).ToBeVisibleAsync();
        }
        else
        {
            await ClickAsync(candidate, "没有其他补充");
        }

        // The report is the same paper for both.
        await hr.GotoAsync($"{check}/report");
        var paper = await DownloadAsync(hr, "下载 PDF");
        using (var pdf = PdfDocument.Open(paper))
        {
            Assert.Contains(name, string.Concat(pdf.GetPages().Select(page => page.Text)), StringComparison.Ordinal);
        }

        Assert.True(paper.Length < 300_000, $"the report is {paper.Length} bytes");

        // A named person decides; HR sends the result; it is delivered and the check is closed.
        var manager = await SignedInAsync("manager@demo.example", script);
        await manager.GotoAsync($"{check}/decide");
        await manager.GetByLabel("继续录用", new() { Exact = true }).CheckAsync();
        await manager.GetByLabel("符合岗位要求", new() { Exact = true }).CheckAsync();
        await ClickAsync(manager, "确认决定");
        await EventuallyAsync(hr, page => page.GetByRole(AriaRole.Link, new() { Name = name }), "/console/notices");
        await hr.GetByRole(AriaRole.Link, new() { Name = name }).ClickAsync();
        await hr.GetByLabel("写给候选人的话").FillAsync("您在面试中讲的项目经验很扎实，期待与您共事。");
        await ClickAsync(hr, "发送通知");
        await EventuallyAsync(hr, page => page.GetByText("已结束").First, check);

        var last = await fixture.PageAsync(375, script);
        await last.GotoAsync(candidate.Url.Split("/findings")[0]);
        await last.GetByRole(AriaRole.Link, new() { Name = "查看结果" }).ClickAsync();
        await Assertions.Expect(last.GetByText("期待与您共事")).ToBeVisibleAsync();
    }

    private static Task ClickAsync(IPage page, string button) => page.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).ClickAsync();

    private async Task<IPage> SignedInAsync(string email, bool script)
    {
        var page = await fixture.PageAsync(1440, script);
        await page.GotoAsync("/sign-in");
        await page.GetByLabel("邮箱").FillAsync(email);
        await page.GetByLabel("密码").FillAsync(DemoAccounts.Password);
        await ClickAsync(page, "登录");
        await page.WaitForURLAsync("**/console", new() { WaitUntil = WaitUntilState.Commit });
        return page;
    }

    /// <summary>The link stands in the mail, which the mailbox shows because no mail server is configured.</summary>
    private async Task<string> LinkAsync(bool script, string name)
    {
        var lead = await SignedInAsync("lead@demo.example", script);
        await lead.GotoAsync("/console/mailbox");
        await lead.GetByRole(AriaRole.Link, new() { Name = "邀请您完成背景调查" }).First.ClickAsync();
        await Assertions.Expect(lead.GetByText($"{name}，您好")).ToBeVisibleAsync();
        var link = await lead.Locator("article a").First.GetAttributeAsync("href");
        return new Uri(link!).AbsolutePath;
    }

    private static async Task<byte[]> DownloadAsync(IPage page, string link)
    {
        var download = await page.RunAndWaitForDownloadAsync(() => page.GetByRole(AriaRole.Link, new() { Name = link }).ClickAsync());
        await using var stream = await download.CreateReadStreamAsync();
        using var memory = new MemoryStream();
        await stream.CopyToAsync(memory);
        return memory.ToArray();
    }

    /// <summary>Asks again until it is there, as a person without script would: by loading the page again.</summary>
    private static async Task EventuallyAsync(IPage page, Func<IPage, ILocator> what, string? address = null)
    {
        var until = TimeProvider.System.GetUtcNow().AddSeconds(30);
        while (TimeProvider.System.GetUtcNow() < until)
        {
            await page.GotoAsync(address ?? page.Url);
            if (await what(page).CountAsync() > 0)
            {
                return;
            }
        }

        Assert.Fail($"{page.Url} did not come to show it:\n{await page.InnerTextAsync("main")}");
    }
}
