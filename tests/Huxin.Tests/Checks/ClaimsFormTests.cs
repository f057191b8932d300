using System.Net;
using Huxin.Engine.Checks;
using Huxin.Engine.Identifiers;
using Huxin.Tests.BadInput;
using Huxin.Tests.Hosting;

namespace Huxin.Tests.Checks;

/// <summary>The ID number on the candidate's claims: whoever comes by the link never reads it whole, and the candidate rules over it.</summary>
public sealed class ClaimsFormTests(DemoHost demo) : IClassFixture<DemoHost>
{
    [Fact]
    public async Task A_number_on_file_is_shown_masked_kept_when_left_empty_and_dropped_when_told()
    {
        var (check, address) = await demo.PortalAsync(CheckStatus.Consented);
        using var candidate = new Visitor(demo.Host);
        var number = WithCheckCharacter("11010519491231002");
        await SendAsync(candidate, address, new() { ["Input.IdNumber"] = number });
        Assert.Equal(number, await NumberAsync(check));

        var page = WebUtility.HtmlDecode((await candidate.GetAsync($"{address}/claims")).Text);
        Assert.Contains(IdNumber.Mask(number), page, StringComparison.Ordinal);
        Assert.DoesNotContain(number, page, StringComparison.Ordinal);

        await SendAsync(candidate, address, []);
        Assert.Equal(number, await NumberAsync(check));
        await SendAsync(candidate, address, new() { ["Input.ForgetIdNumber"] = "true" });
        Assert.Null(await NumberAsync(check));
    }

    [Fact]
    public async Task A_number_that_does_not_hold_stays_in_the_field_to_be_corrected()
    {
        var (_, address) = await demo.PortalAsync(CheckStatus.Collecting);
        using var candidate = new Visitor(demo.Host);
        var opened = (await candidate.GetAsync($"{address}/claims")).Text;
        var refused = await candidate.SendAsync($"{address}/claims", opened, "claims", new() { ["Input.Name"] = "季测", ["Input.IdNumber"] = "110105194912310021" });
        Assert.Contains("校验位对不上", refused.Text, StringComparison.Ordinal);
        Assert.Contains("value=\"110105194912310021\"", refused.Text, StringComparison.Ordinal);
    }

    private static async Task SendAsync(Visitor candidate, string address, Dictionary<string, string> fields)
    {
        var page = (await candidate.GetAsync($"{address}/claims")).Text;
        fields["Input.Name"] = "季测";
        var sent = await candidate.SendAsync($"{address}/claims", page, "claims", fields);
        Assert.True(sent.Status == HttpStatusCode.Found, sent.Text);
    }

    private async Task<string?> NumberAsync(Guid check) => (await CheckSteps.DossierAsync(demo.Host, check)).Claims.Basics.IdNumber;

    private static string WithCheckCharacter(string body) =>
        "0123456789X".Select(last => body + last).Single(number => IdNumber.IsValid(number, new DateOnly(2026, 11, 24)));
}
