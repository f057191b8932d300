using System.Net;
using System.Text.RegularExpressions;
using Huxin.Engine.Checks;
using Huxin.Platform.Audit;
using Huxin.Platform.Links;
using Huxin.Platform.Storage;
using Huxin.Rooms.Checks;
using Huxin.Tests.Checks;
using Huxin.Tests.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Huxin.Tests.BadInput;

/// <summary>Dates that cannot be, scripts in names, forms sent twice or late, and links that no longer open.</summary>
public sealed class BadFormTests(DemoHost demo) : IClassFixture<DemoHost>
{
    [Theory]
    [InlineData("zh-CN", "2019-13", "2020-01")]
    [InlineData("en", "2019-13", "2020-01")]
    [InlineData("zh-CN", "3026-01", "3027-01")]
    [InlineData("en", "3026-01", "3027-01")]
    [InlineData("zh-CN", "2021-06", "2019-01")]
    [InlineData("en", "2021-06", "2019-01")]
    [InlineData("zh-CN", "前年夏天", "")]
    [InlineData("en", "two summers ago", "")]
    public async Task A_date_that_cannot_be_is_named_and_stays_as_typed(string language, string start, string end)
    {
        var (check, address) = await demo.PortalAsync(CheckStatus.Consented);
        using var candidate = new Visitor(demo.Host, language);
        var page = (await candidate.GetAsync($"{address}/claims")).Text;
        var fields = new Dictionary<string, string>
        {
            ["Input.Name"] = "测试姓名",
            ["Input.Work[0].Name"] = "保留这家公司",
            ["Input.Work[0].Position"] = "工程师",
            ["Input.Work[0].StartDate"] = start,
            ["Input.Work[0].EndDate"] = end,
        };
        var (status, text, _) = await candidate.SendAsync($"{address}/claims", page, "claims", fields);

        Assert.True(status == HttpStatusCode.OK, $"{status} {string.Join((char)10, demo.Host.Log.Lines.Where(line => line.Contains("Exception", StringComparison.Ordinal)).TakeLast(2))}");
        var error = Regex.Match(text, "class=\"hx-errors\"[\\s\\S]*?</ul>").Value;
        Assert.NotEmpty(error);
        Assert.Equal(language == "zh-CN", Regex.Replace(error, "“[^”]*”|「[^」]*」", "").Any(c => c is >= '一' and <= '龥'));
        Assert.Contains($"value=\"{start}\"", text, StringComparison.Ordinal);
        Assert.Contains("保留这家公司", text, StringComparison.Ordinal);
        Assert.Equal(CheckStatus.Consented, (await CheckSteps.DossierAsync(demo.Host, check)).Check.Status);
    }

    [Fact]
    public async Task A_script_in_a_name_is_shown_and_never_run()
    {
        const string Name = "<script>alert(1)</script>";
        using var staff = await demo.StaffAsync("zh-CN");
        var page = (await staff.GetAsync("/console/candidates/new")).Text;
        var (status, _, location) = await staff.SendAsync("/console/candidates/new", page, "candidate", new()
        {
            ["Input.JobId"] = Regex.Match(page, "<option value=\"([0-9A-Fa-f-]{36})\"").Groups[1].Value,
            ["Input.Name"] = Name,
            ["Input.Email"] = "script@candidate.example",
            ["Input.Language"] = "Chinese",
        }, ("Input.Resume", "cv.txt", System.Text.Encoding.UTF8.GetBytes("姓名：张三\n邮箱：script@candidate.example\n")));
        Assert.Equal(HttpStatusCode.Found, status);
        foreach (var path in new[] { location!.IsAbsoluteUri ? location.PathAndQuery : location.ToString(), "/console/candidates", "/console/candidates/export" })
        {
            var text = (await staff.GetAsync(path)).Text;
            Assert.Contains("alert(1)", text, StringComparison.Ordinal);
            if (!path.EndsWith("export", StringComparison.Ordinal))
            {
                Assert.DoesNotContain(Name, text, StringComparison.OrdinalIgnoreCase);
            }
        }
    }

    [Theory]
    [InlineData("zh-CN")]
    [InlineData("en")]
    public async Task Consent_sent_twice_counts_once_and_the_second_click_leads_on(string language)
    {
        var (check, address) = await InvitedAsync();
        using var candidate = new Visitor(demo.Host, language);
        var page = (await candidate.GetAsync($"{address}/consent")).Text;
        var name = (await CheckSteps.DossierAsync(demo.Host, check)).Check.CandidateName;
        var fields = new Dictionary<string, string> { ["Input.Items[Identity]"] = "true", ["Input.Items[Education]"] = "true", ["Input.SignedName"] = name };
        var first = await candidate.SendAsync($"{address}/consent", page, "consent", fields);
        var audited = await AuditedAsync(check);
        var second = await candidate.SendAsync($"{address}/consent", page, "consent", fields);

        Assert.True(first.Status == HttpStatusCode.Found, Regex.Match(first.Text, "class=\"hx-errors\"[\\s\\S]*?</ul>").Value);
        Assert.True(second.Status is HttpStatusCode.Found or HttpStatusCode.OK, $"{second.Status}");
        var dossier = await CheckSteps.DossierAsync(demo.Host, check);
        Assert.Equal(CheckStatus.Consented, dossier.Check.Status);
        Assert.Equal(dossier.Consents.Count, dossier.Consents.Select(consent => consent.Item).Distinct().Count());
        Assert.Equal(audited, await AuditedAsync(check));
    }

    [Theory]
    [InlineData("zh-CN", "这一步已经有人处理了")]
    [InlineData("en", "This step has already been done")]
    public async Task A_stale_tab_is_told_so_and_shows_what_was_typed(string language, string says)
    {
        const string Written = "我们已经向学校重新核实，请看这段很长的答复 <b>";
        await using var host = await HuxinHost.StartAsync(demo: true);
        var address = await CheckSteps.WithAsync(host, async services =>
        {
            var dispute = await services.GetRequiredService<HuxinDb>().Set<FindingResponseRow>().FirstAsync(row => row.Kind == ResponseKind.Dispute && row.Outcome == null);
            return $"/console/checks/{dispute.CheckId}/disputes/{dispute.Id}";
        });
        using var first = await new Visitor(host).SignInAsync("lead@demo.example", Demonstrations.DemoAccounts.Password);
        using var second = await new Visitor(host, language).SignInAsync("hr@demo.example", Demonstrations.DemoAccounts.Password);
        var (tab, staleTab) = ((await first.GetAsync(address)).Text, (await second.GetAsync(address)).Text);
        var answer = new Dictionary<string, string> { ["Input.Outcome"] = nameof(DisputeOutcome.NotUpheld), ["Input.Answer"] = Written };

        Assert.Equal(HttpStatusCode.Found, (await first.SendAsync(address, tab, "answer", answer)).Status);
        var late = await second.SendAsync(address, staleTab, "answer", answer);
        Assert.Equal(HttpStatusCode.Conflict, late.Status);
        Assert.Contains(says, late.Text, StringComparison.Ordinal);
        Assert.Contains(Written, late.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("zh-CN", "没有读懂")]
    [InlineData("en", "could not read this request")]
    public async Task A_form_without_its_token_changes_nothing_and_says_how_to_go_on(string language, string says)
    {
        var (_, address) = await demo.PortalAsync(CheckStatus.Consented);
        using var candidate = new Visitor(demo.Host, language);
        using var answer = await candidate.PostAsync($"{address}/claims", "forged", "claims", new() { ["Input.Name"] = "甲" });
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains(says, WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync()), StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("zh-CN", "这个链接已经失效", "没有找到这个页面")]
    [InlineData("en", "This link has expired", "This page does not exist")]
    public async Task A_link_that_is_wrong_revoked_or_expired_says_how_to_go_on(string language, string gone, string unknown)
    {
        var (check, address) = await InvitedAsync();
        using var candidate = new Visitor(demo.Host, language);
        var opened = await candidate.GetAsync(address);
        Assert.True(opened.Status == HttpStatusCode.OK, string.Join((char)10, demo.Host.Log.Lines.Where(line => line.Contains("Exception", StringComparison.Ordinal)).TakeLast(2)));

        var wrong = await candidate.GetAsync(address[..^2] + "zz");
        Assert.Equal(HttpStatusCode.NotFound, wrong.Status);
        Assert.Contains(unknown, WebUtility.HtmlDecode(wrong.Text), StringComparison.Ordinal);

        await ChangeAsync(check, set => set.SetProperty(row => row.ExpiresAt, DateTimeOffset.UnixEpoch));
        var late = await candidate.GetAsync(address);
        Assert.Equal(HttpStatusCode.Gone, late.Status);
        Assert.Contains(gone, WebUtility.HtmlDecode(late.Text), StringComparison.Ordinal);

        await ChangeAsync(check, set => set.SetProperty(row => row.ExpiresAt, DateTimeOffset.MaxValue.AddDays(-2)).SetProperty(row => row.RevokedAt, DateTimeOffset.UnixEpoch));
        foreach (var page in new[] { "", "/consent", "/claims", "/resume", "/documents", "/findings", "/findings/x", "/result", "/withdraw", "/consents" })
        {
            var revoked = await candidate.GetAsync(address + page);
            Assert.Equal(HttpStatusCode.Gone, revoked.Status);
            Assert.Contains(gone, WebUtility.HtmlDecode(revoked.Text), StringComparison.Ordinal);
        }
    }

    private Task<int> AuditedAsync(Guid check) => CheckSteps.WithAsync(demo.Host, services =>
        services.GetRequiredService<HuxinDb>().Set<AuditRow>().CountAsync(row => row.Subject == $"check:{check}"));

    private Task<(Guid Check, string Address)> InvitedAsync() => CheckSteps.WithAsync(demo.Host, async services =>
    {
        var db = services.GetRequiredService<HuxinDb>();
        var check = await CheckSteps.OrderedAsync(services, [ItemKind.Identity, ItemKind.Education]);
        return (check, await DemoHost.AddressAsync(db, check));
    });

    private Task<int> ChangeAsync(Guid check, Action<Microsoft.EntityFrameworkCore.Query.UpdateSettersBuilder<LinkRow>> change) =>
        CheckSteps.WithAsync(demo.Host, services => services.GetRequiredService<HuxinDb>().Set<LinkRow>().Where(row => row.Subject == check).ExecuteUpdateAsync(change));
}
