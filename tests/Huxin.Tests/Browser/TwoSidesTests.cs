using System.Globalization;
using Huxin.Demonstrations;
using Huxin.Platform.Clock;
using Microsoft.Playwright;

namespace Huxin.Tests.Browser;

/// <summary>
/// The employer's side in a browser: it discloses, invites, answers with evidence and answers better; the candidate reads on a phone without
/// script, acknowledges, asks by name and anonymously, and sees what a new version changes.
/// </summary>
public sealed class TwoSidesTests(BrowserFixture fixture)
{
    private static readonly (string Label, string Words)[] blocks =
    [
        ("工作内容", "每天安排产线排程，对准时交付率负责。"), ("工作条件", "恒温车间与办公室各半。"), ("工作地点", "杭州市某区某路 1 号。"),
        ("职业危害", "本岗位不接触职业病危害因素。"), ("安全生产状况", "每年两次疏散演练，近三年无事故。"), ("劳动报酬", "月薪一万二至一万五。13 薪。每月 10 日发放。"),
    ];

    [Fact]
    public async Task An_employer_tells_invites_and_answers_and_the_candidate_looks_closely()
    {
        var hr = await SignedInAsync("hr@demo.example");
        var lead = await SignedInAsync("lead@demo.example");

        // A job with a disclosure: refused while it is empty, published once it is complete.
        var job = $"排程专员{Guid.NewGuid():N}"[..10];
        await hr.GotoAsync("/console/jobs/new");
        await hr.GetByLabel("岗位名称").FillAsync(job);
        await hr.GetByLabel("岗位职责").FillAsync("安排排程。");
        await hr.GetByLabel("一般岗位").CheckAsync();
        await ClickAsync(hr, "保存");
        await hr.WaitForURLAsync(url => !url.EndsWith("/new", StringComparison.Ordinal), new() { WaitUntil = WaitUntilState.Commit });
        await hr.GotoAsync("/console/jobs?q=" + Uri.EscapeDataString(job));
        await hr.GetByRole(AriaRole.Link, new() { Name = job }).First.ClickAsync();
        await hr.Locator("main").GetByRole(AriaRole.Link, new() { Name = "企业信息告知书", Exact = true }).ClickAsync();
        await ClickAsync(hr, "保存并发布");
        await Assertions.Expect(hr.GetByText("还不能发布").First).ToBeVisibleAsync();
        foreach (var (label, words) in blocks)
        {
            await hr.GetByLabel(label).First.FillAsync(words);
        }

        await ClickAsync(hr, "保存并发布");
        await Assertions.Expect(hr.GetByText("生效中").First).ToBeVisibleAsync();
        var disclosure = new Uri(hr.Url).AbsolutePath;

        // The candidate is invited; the mail leads to one link.
        var name = $"双向{Guid.NewGuid():N}"[..8];
        await hr.GotoAsync("/console/candidates/new");
        await hr.GetByLabel("岗位").First.SelectOptionAsync(new SelectOptionValue { Label = job });
        await hr.GetByLabel("姓名").FillAsync(name);
        await hr.GetByLabel("邮箱").FillAsync($"{Guid.NewGuid():N}@candidate.example");
        await ClickAsync(hr, "保存候选人");
        await hr.WaitForURLAsync(url => !url.EndsWith("/new", StringComparison.Ordinal), new() { WaitUntil = WaitUntilState.Commit });
        await hr.GetByRole(AriaRole.Link, new() { Name = "邀请面试或参观" }).ClickAsync();
        await FillAppointmentAsync(hr, 4);
        await ClickAsync(hr, "发出邀约");
        await hr.WaitForURLAsync(url => !url.Contains("/invite/", StringComparison.Ordinal), new() { WaitUntil = WaitUntilState.Commit });
        var invitation = new Uri(hr.Url).AbsolutePath;
        var candidate = await fixture.PageAsync(375, script: false);
        var home = await MailLinkAsync(lead, job);

        // Reads, acknowledges, accepts.
        await candidate.GotoAsync($"{home}/disclosure");
        await Assertions.Expect(candidate.GetByText("月薪一万二至一万五。13 薪。每月 10 日发放。")).ToBeVisibleAsync();
        await candidate.GetByLabel("我已阅读").CheckAsync();
        await ClickAsync(candidate, "确认已读");
        await Assertions.Expect(candidate.GetByText("确认读过这一版")).ToBeVisibleAsync();
        await candidate.GotoAsync(home);
        await ClickAsync(candidate, "接受");
        await Assertions.Expect(candidate.GetByText("您已接受").First).ToBeVisibleAsync();

        // Asks three questions, one of them anonymously: that one is not listed and has a link of its own.
        await AskAsync(candidate, home, "排程岗位最近三个月平均每周加班几小时？", "name");
        await AskAsync(candidate, home, "夜班补贴的标准写在哪份制度里？", "name");
        await AskAsync(candidate, home, "上一任为什么离职，做了多久？", "anonymous");
        await Assertions.Expect(candidate.Locator("main a[href*='/q/'], main code").First).ToBeVisibleAsync();
        await candidate.GotoAsync($"{home}/questions");
        await Assertions.Expect(candidate.GetByText("平均每周加班几小时")).ToBeVisibleAsync();
        Assert.Equal(0, await candidate.GetByText("上一任为什么离职").CountAsync());

        // A first answer rests on a statement only; a second person signs it off.
        await hr.GotoAsync("/console/questions");
        await hr.GetByRole(AriaRole.Link, new() { Name = "排程岗位最近三个月" }).First.ClickAsync();
        var question = new Uri(hr.Url).AbsolutePath;
        await AnswerAsync(hr, question, "平均每周 3 小时左右。", "Statement", async page =>
        {
            await page.GetByLabel("谁说的").FillAsync("韩砚之");
            await page.GetByLabel("职务").FillAsync("研发经理");
            await page.GetByLabel("日期").FillAsync(Today(0));
            await page.GetByLabel("原话").FillAsync("最近三个月平均每周三小时左右。");
        });
        await SignOffAsync(lead, question);
        await candidate.GotoAsync($"{home}/questions");
        await candidate.GetByRole(AriaRole.Link, new() { Name = "排程岗位最近三个月" }).ClickAsync();
        await Assertions.Expect(candidate.GetByText("平均每周 3 小时左右。").First).ToBeVisibleAsync();

        // Not enough: the answer is reopened, and the better one stands with the figure.
        await candidate.GetByLabel("证据不足").CheckAsync();
        await candidate.GetByLabel("还缺什么").FillAsync("没有写统计口径和人数。");
        await ClickAsync(candidate, "告诉单位");
        await Assertions.Expect(candidate.GetByText("认为证据不足").First).ToBeVisibleAsync();
        await AnswerAsync(hr, question, "平均每周 3.2 小时，统计范围是全部 9 位排程员。", "Statistic", async page =>
        {
            await page.GetByLabel("统计的是什么").FillAsync("平均每周加班小时");
            await page.GetByLabel("数值").FillAsync("3.2");
            await page.GetByLabel("单位").FillAsync("小时/周");
            await page.GetByLabel("时间范围").FillAsync("2026-08 至 2026-10");
            await page.GetByLabel("涉及人数").FillAsync("9");
            await page.GetByLabel("口径").FillAsync("按考勤系统下班打卡减去 18:30 计算，含周末。");
        });
        await SignOffAsync(lead, question);
        await candidate.ReloadAsync();
        await Assertions.Expect(candidate.GetByText("统计范围是全部 9 位排程员").First).ToBeVisibleAsync();

        // A new version of the disclosure shows its difference.
        await hr.GotoAsync(disclosure.Split("/versions")[0]);
        await hr.GetByLabel("劳动报酬").First.FillAsync("月薪一万二至一万五。15 薪。每月 10 日发放。");
        await ClickAsync(hr, "保存并发布新版本");
        await Assertions.Expect(hr.GetByText("第 2 版").First).ToBeVisibleAsync();
        await candidate.GotoAsync($"{home}/disclosure");
        await Assertions.Expect(candidate.GetByText("改了什么")).ToBeVisibleAsync();
        Assert.Contains("13", await candidate.Locator(".hx-change del").First.InnerTextAsync(), StringComparison.Ordinal);
        Assert.Contains("15", await candidate.Locator(".hx-change ins").First.InnerTextAsync(), StringComparison.Ordinal);

        // The appointment moves, and is called off.
        await hr.GotoAsync($"{invitation}/reschedule");
        await FillAppointmentAsync(hr, 6);
        await ClickAsync(hr, "保存并通知");
        await hr.WaitForURLAsync(url => !url.Contains("/reschedule", StringComparison.Ordinal), new() { WaitUntil = WaitUntilState.Commit });
        await candidate.GotoAsync(home);
        await Assertions.Expect(candidate.GetByText(Today(6)).First).ToBeVisibleAsync();
        await Assertions.Expect(candidate.GetByText("等您答复").First).ToBeVisibleAsync();
        await hr.GotoAsync(invitation);
        await hr.GetByText("取消这次安排").ClickAsync();
        await hr.GetByLabel("告诉候选人为什么").FillAsync("这个岗位暂停招聘，抱歉。");
        await ClickAsync(hr, "取消并通知");
        await Assertions.Expect(hr.GetByText("已取消").First).ToBeVisibleAsync();
        await candidate.GotoAsync(home);
        await Assertions.Expect(candidate.GetByText("已取消").First).ToBeVisibleAsync();
    }

    private static async Task FillAppointmentAsync(IPage page, int days)
    {
        await page.GetByLabel("日期").FillAsync(Today(days));
        await page.GetByLabel("开始时间").FillAsync("10:00");
        await page.GetByLabel("地点或链接").FillAsync("杭州市某路 1 号 3 层前台");
        await page.GetByLabel("谁会参加").FillAsync("韩砚之，研发经理");
    }

    private static async Task AskAsync(IPage candidate, string home, string text, string manner)
    {
        await candidate.GotoAsync($"{home}/questions/ask");
        await candidate.GetByLabel("您的问题").FillAsync(text);
        await candidate.Locator($"input[name='Input.Manner'][value='{manner}']").CheckAsync();
        await ClickAsync(candidate, "提交");
        var anyway = candidate.GetByRole(AriaRole.Button, new() { Name = "仍然提交我的问题" });
        if (await anyway.CountAsync() > 0)
        {
            await candidate.Locator($"input[name='Input.Manner'][value='{manner}']").CheckAsync();
            await anyway.ClickAsync();
        }
    }

    private static async Task AnswerAsync(IPage hr, string question, string words, string kind, Func<IPage, Task> prove)
    {
        await hr.GotoAsync($"{question}/answer");
        await hr.GetByLabel("写给提问人的答复").FillAsync(words);
        await ClickAsync(hr, "保存，继续添加证据");
        await Assertions.Expect(hr.GetByText("二、证据")).ToBeVisibleAsync();
        await hr.GotoAsync($"{question}/answer?kind={kind}");
        await prove(hr);
        await ClickAsync(hr, "添加这一项证据");
        await Assertions.Expect(hr.GetByRole(AriaRole.Button, new() { Name = "删除这一项" }).First).ToBeVisibleAsync();
        await ClickAsync(hr, "提交复核");
        await hr.WaitForURLAsync(url => !url.Contains("/answer", StringComparison.Ordinal), new() { WaitUntil = WaitUntilState.Commit });
    }

    private static async Task SignOffAsync(IPage lead, string question)
    {
        await lead.GotoAsync($"{question}/review");
        await ClickAsync(lead, "复核通过，发布");
        await lead.WaitForURLAsync(url => !url.Contains("/review", StringComparison.Ordinal), new() { WaitUntil = WaitUntilState.Commit });
    }

    /// <summary>The link stands in the mail, which the mailbox shows because no mail server is configured.</summary>
    private static async Task<string> MailLinkAsync(IPage lead, string job)
    {
        await lead.GotoAsync("/console/mailbox");
        await lead.GetByRole(AriaRole.Link, new() { Name = job }).First.ClickAsync();
        return new Uri((await lead.Locator("article a").First.GetAttributeAsync("href"))!).AbsolutePath;
    }

    private static string Today(int days) => TimeProvider.System.Today().AddDays(days).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static Task ClickAsync(IPage page, string button) => page.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).ClickAsync();

    private async Task<IPage> SignedInAsync(string email)
    {
        var page = await fixture.PageAsync();
        await page.GotoAsync("/sign-in");
        await page.GetByLabel("邮箱").FillAsync(email);
        await page.GetByLabel("密码").FillAsync(DemoAccounts.Password);
        await ClickAsync(page, "登录");
        await page.WaitForURLAsync("**/console", new() { WaitUntil = WaitUntilState.Commit });
        return page;
    }
}
