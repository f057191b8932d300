using System.Net;
using Huxin.Demonstrations;
using Huxin.Platform.SignIn;
using Huxin.Tests.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace Huxin.Tests.SignIn;

/// <summary>The doors of the console: who has the password, who guesses, and who sets the place up.</summary>
public sealed class SignInTests
{
    [Fact]
    public async Task Five_wrong_passwords_lock_the_account_even_for_the_right_one_and_nobody_elses()
    {
        await using var host = await HuxinHost.StartAsync(demo: true);
        using var visitor = new Visitor(host);
        var page = (await visitor.GetAsync("/sign-in")).Text;
        for (var guess = 1; guess <= 4; guess++)
        {
            Assert.Contains("邮箱或密码不对", (await TryAsync(visitor, page, "hr@demo.example", $"guess-{guess}")).Text, StringComparison.Ordinal);
        }

        var fifth = await TryAsync(visitor, page, "hr@demo.example", "guess-5");
        Assert.Contains("暂停登录 15 分钟", fifth.Text, StringComparison.Ordinal);
        Assert.Contains("hr@demo.example", fifth.Text, StringComparison.Ordinal);
        var right = await TryAsync(visitor, page, "hr@demo.example", DemoAccounts.Password);
        Assert.Equal(HttpStatusCode.OK, right.Status);
        Assert.Contains("暂停登录 15 分钟", right.Text, StringComparison.Ordinal);

        Assert.Equal(HttpStatusCode.Found, (await TryAsync(visitor, page, "lead@demo.example", DemoAccounts.Password)).Status);
    }

    [Fact]
    public async Task An_address_nobody_has_gets_the_words_of_a_wrong_password()
    {
        await using var host = await HuxinHost.StartAsync(demo: true);
        using var visitor = new Visitor(host, "en");
        var page = (await visitor.GetAsync("/sign-in")).Text;
        Assert.Contains("The mail address or the password is wrong", (await TryAsync(visitor, page, "nobody@demo.example", DemoAccounts.Password)).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://elsewhere.example/", "/console")]
    [InlineData("//elsewhere.example/", "/console")]
    [InlineData("/console/jobs", "/console/jobs")]
    public async Task Signing_in_leads_back_to_this_place_only(string back, string leadsTo)
    {
        await using var host = await HuxinHost.StartAsync(demo: true);
        using var visitor = new Visitor(host);
        var path = $"/sign-in?back={Uri.EscapeDataString(back)}";
        var page = (await visitor.GetAsync(path)).Text;
        var signedIn = await TryAsync(visitor, page, "lead@demo.example", DemoAccounts.Password, path);
        Assert.Equal(leadsTo, signedIn.Location!.IsAbsoluteUri ? signedIn.Location.PathAndQuery : signedIn.Location.OriginalString);
    }

    [Fact]
    public async Task The_setup_link_makes_one_owner_once()
    {
        await using var host = await HuxinHost.StartAsync(demo: false);
        var secret = host.Services.GetRequiredService<SetupLink>().Secret;
        using var stranger = new Visitor(host);
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.GetAsync($"/setup/{secret[..^1]}z")).Status);

        using var owner = new Visitor(host);
        var form = new Dictionary<string, string>
        {
            ["Input.Organization"] = "安澜科技（杭州）有限公司",
            ["Input.DisplayName"] = "沈知远",
            ["Input.Email"] = "owner@company.example",
            ["Input.Password"] = "short",
        };
        var page = (await owner.GetAsync($"/setup/{secret}")).Text;
        var refused = await owner.SendAsync($"/setup/{secret}", page, "setup", form);
        Assert.Contains("密码至少 10 个字符", refused.Text, StringComparison.Ordinal);
        Assert.Contains("安澜科技（杭州）有限公司", refused.Text, StringComparison.Ordinal);

        form["Input.Password"] = "a sentence to remember";
        Assert.Equal(HttpStatusCode.Found, (await owner.SendAsync($"/setup/{secret}", page, "setup", form)).Status);
        Assert.Equal(HttpStatusCode.OK, (await owner.GetAsync("/console")).Status);

        Assert.Contains("设置链接已失效", WebUtility.HtmlDecode((await stranger.GetAsync($"/setup/{secret}")).Text), StringComparison.Ordinal);
        var second = await stranger.SendAsync($"/setup/{secret}", (await stranger.GetAsync("/sign-in")).Text, "setup", form);
        Assert.NotEqual(HttpStatusCode.Found, second.Status);
        Assert.Equal(HttpStatusCode.Found, (await stranger.GetAsync("/console")).Status);
    }

    private static Task<(HttpStatusCode Status, string Text, Uri? Location)> TryAsync(Visitor visitor, string page, string email, string password, string path = "/sign-in") =>
        visitor.SendAsync(path, page, "sign-in", new() { ["Input.Email"] = email, ["Input.Password"] = password });
}
