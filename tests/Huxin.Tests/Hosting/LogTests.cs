using System.Text.RegularExpressions;
using Huxin.Demonstrations;
using Huxin.Engine.Checks;
using Huxin.Platform.Mail;
using Huxin.Platform.Storage;
using Huxin.Rooms.Checks;
using Huxin.Tests.Checks;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Huxin.Tests.Hosting;

/// <summary>Logs hold no personal data: a marked word is sent through every form there is, and the lines are searched for it.</summary>
public sealed class LogTests
{
    private const string Mark = "Qxzmark";

    [Fact]
    public async Task Nothing_that_is_typed_into_any_form_reaches_the_log()
    {
        await using var host = await HuxinHost.StartAsync(demo: true);
        var secrets = await CheckSteps.WithAsync(host, async services =>
            (await services.GetRequiredService<HuxinDb>().Set<MailRow>().Select(row => row.Text).ToListAsync())
                .SelectMany(text => Regex.Matches(text, "/c/([A-Za-z0-9_-]+)").Select(match => match.Groups[1].Value)).Distinct().ToList());
        Assert.NotEmpty(secrets);
        var sent = new HashSet<string>();
        using var candidate = new Visitor(host);
        using var owner = await new Visitor(host).SignInAsync("owner@demo.example", DemoAccounts.Password);
        using var lead = await new Visitor(host).SignInAsync("lead@demo.example", DemoAccounts.Password);
        await SendAllAsync(candidate, "/sign-in", sent);
        foreach (var secret in secrets)
        {
            foreach (var page in new[] { "", "/consent", "/resume", "/claims", "/documents", "/findings", "/result", "/consents" })
            {
                await SendAllAsync(candidate, $"/c/{secret}{page}", sent);
            }

            foreach (Match answer in Regex.Matches((await candidate.GetAsync($"/c/{secret}/findings")).Text, $"/c/{secret}/findings/[^\"]+"))
            {
                await SendAllAsync(candidate, answer.Value, sent);
            }
        }

        var mine = await CheckSteps.WithAsync(host, async services =>
            (await services.GetRequiredService<HuxinDb>().Set<MailRow>().Select(row => row.Text).ToListAsync())
                .SelectMany(text => Regex.Matches(text, "/my/([A-Za-z0-9_-]+)").Select(match => match.Groups[1].Value)).Distinct().ToList());
        Assert.NotEmpty(mine);
        foreach (var secret in mine)
        {
            await SendAllAsync(candidate, $"/my/{secret}/disclosure", sent);
            // One declines; the others' appointments are still to be held or canceled.
            var steps = secret == mine[0] ? "propose|decline" : "propose";
            foreach (Match step in Regex.Matches((await candidate.GetAsync($"/my/{secret}")).Text, $"/my/{secret}/interviews/[^\"]+/(?:{steps})"))
            {
                await SendAllAsync(candidate, step.Value, sent);
            }

            await SendAllAsync(candidate, $"/my/{secret}", sent);
        }

        secrets.AddRange(mine);
        var invited = await CheckSteps.WithAsync(host, services => CheckSteps.OrderedAsync(services, [ItemKind.Identity]));
        await SendAllAsync(owner, $"/console/checks/{invited}", sent);

        var (desks, doors, codes) = await Questions.QuestionSteps.EveryFormAsync(host);
        foreach (var path in doors)
        {
            await SendAllAsync(candidate, path, sent);
        }

        foreach (var path in desks)
        {
            await SendAllAsync(owner, path, sent);
        }

        var paper = await CheckSteps.WithAsync(host, services => services.GetRequiredService<HuxinDb>().Set<Huxin.Platform.Papers.PaperRow>().Select(row => row.Code).FirstAsync());
        await SendAllAsync(candidate, $"/v/{paper}", sent);

        // What one person records another confirms or sends back; what ends a check comes last.
        var (pages, checks) = await ConsolePathsAsync(host);
        foreach (var path in pages)
        {
            await SendAllAsync(owner, path, sent);
            await SendAllAsync(lead, path, sent);
        }

        foreach (var secret in secrets.Except(mine).Where((_, index) => index % 2 == 0))
        {
            await SendAllAsync(candidate, $"/c/{secret}/withdraw", sent);
        }

        foreach (var path in checks)
        {
            await SendAllAsync(owner, path, sent);
        }

        // Every form that stands in a page's source was sent; a new one has to be reached here, or to say why not.
        string[] elsewhere = ["setup"];
        var forms = Ui.ProjectFiles.Under("src/Huxin", "*.razor")
            .Where(file => !file.Contains("Gallery", StringComparison.Ordinal))
            .SelectMany(file => Regex.Matches(File.ReadAllText(file), "<PostForm Name=\"([a-z-]+)\"").Select(match => match.Groups[1].Value)).Distinct();
        Assert.Equal([], forms.Except(sent).Except(elsewhere));
        Assert.True(host.Log.Lines.Count > 100, "the log holds hardly anything");
        Assert.Equal([], Leaks(host.Log.Lines, [Mark, .. secrets, .. codes]));
    }

    [Fact]
    public void A_line_with_the_mark_or_a_secret_is_found() =>
        Assert.Equal(["saved Qxzmark", "GET /c/abc"], Leaks(["saved Qxzmark", "saved", "GET /c/abc"], [Mark, "abc"]));

    private static List<string> Leaks(IEnumerable<string> lines, IReadOnlyCollection<string> marks) =>
        [.. lines.Where(line => marks.Any(mark => line.Contains(mark, StringComparison.OrdinalIgnoreCase)))];

    /// <summary>Sends each form of a page with the mark in every field that takes words.</summary>
    private static async Task SendAllAsync(Visitor visitor, string path, HashSet<string> sent)
    {
        var page = (await visitor.GetAsync(path)).Text;
        foreach (var form in Visitor.Forms(page))
        {
            var fields = Regex.Matches(page, "name=\"(Input\\.[^\"]*)\"").Select(match => match.Groups[1].Value).Distinct()
                .Where(field => !field.Contains("Items[", StringComparison.Ordinal))
                .ToDictionary(field => field, field => Value(page, field));
            await visitor.SendAsync(path, page, form, fields);
            sent.Add(form);
        }
    }

    /// <summary>A choice takes one that is offered, so that the form goes as far as it can; everything else is the mark.</summary>
    private static string Value(string page, string field)
    {
        var name = Regex.Escape(field);
        var choice = Regex.Match(page, $"type=\"radio\"[^>]*name=\"{name}\"[^>]*value=\"([^\"]*)\"|name=\"{name}\"[^>]*type=\"radio\"[^>]*value=\"([^\"]*)\"");
        var option = Regex.Match(page, $"<select[^>]*name=\"{name}\"[\\s\\S]*?<option value=\"([^\"]+)\"");
        return choice.Success ? choice.Groups[1].Value + choice.Groups[2].Value
            : option.Success ? option.Groups[1].Value
            : field.EndsWith("Email", StringComparison.Ordinal) ? $"{Mark}@candidate.example"
            : Mark;
    }

    private static Task<(List<string> Pages, List<string> Checks)> ConsolePathsAsync(HuxinHost host) => CheckSteps.WithAsync(host, async services =>
    {
        var db = services.GetRequiredService<HuxinDb>();

        // One appointment is past, so that it can be noted as held.
        var past = DateTimeOffset.UtcNow.AddHours(-2);
        await db.Set<Huxin.Rooms.Interviews.InvitationRow>().Where(row => row.Status == Huxin.Engine.Interviews.InvitationStatus.Sent || row.Status == Huxin.Engine.Interviews.InvitationStatus.Accepted).ExecuteUpdateAsync(set => set.SetProperty(row => row.StartsAt, past));
        List<string> paths = ["/console/jobs/new", "/console/candidates/new", "/console/account", "/console/members", "/console/organization", "/console/screening/import"];
        var claim = await db.Set<Huxin.Rooms.Transparency.ClaimRow>().Where(row => row.Kind == Huxin.Engine.Transparency.EmployerClaimKind.Activity).Select(row => row.Id).FirstAsync();
        paths.AddRange(new[] { $"/claims/{claim}/evidence", $"/claims/{claim}/photo", $"/claims/{claim}/video", $"/claims/{claim}/verify", $"/claims/{claim}", "/new/Story", "/page", "/findings", $"/findings/answer?key={Uri.EscapeDataString("item.confirmed:enterprise")}" }.Select(page => $"/console/transparency{page}"));
        paths.AddRange((await db.Set<FindingResponseRow>().ToListAsync()).Select(row => $"/console/checks/{row.CheckId}/disputes/{row.Id}"));
        var waiting = await db.Set<CheckItemRow>().Where(row => row.Status == ItemStatus.WaitingStaff).ToListAsync();
        paths.AddRange(waiting.Select(row => $"/console/checks/{row.CheckId}/manual/{row.Id}"));
        paths.AddRange((await db.Set<Huxin.Rooms.Hiring.CandidateRow>().ToListAsync()).SelectMany(row => new[] { $"/console/candidates/{row.Id}", $"/console/checks/order/{row.Id}" }));
        paths.AddRange((await db.Set<Huxin.Rooms.Hiring.JobRow>().ToListAsync()).Select(row => $"/console/jobs/{row.Id}"));
        paths.Add("/console/disclosures/template");
        paths.AddRange((await db.Set<Huxin.Rooms.Hiring.JobRow>().ToListAsync()).Select(row => $"/console/disclosures/{row.Id}"));
        paths.AddRange((await db.Set<Huxin.Rooms.Hiring.CandidateRow>().ToListAsync()).Select(row => $"/console/interviews/invite/{row.Id}"));
        paths.AddRange((await db.Set<Huxin.Rooms.Interviews.InvitationRow>().ToListAsync()).SelectMany(row => new[] { $"/console/interviews/{row.Id}/reschedule", $"/console/interviews/{row.Id}/script", $"/console/interviews/{row.Id}" }));
        // Hits first: retiring a list takes them away.
        paths.AddRange((await db.Set<Huxin.Rooms.Screening.HitRow>().ToListAsync()).Select(row => $"/console/screening/hits/{row.Id}"));
        paths.AddRange((await db.Set<Huxin.Rooms.Screening.RiskListRow>().ToListAsync()).SelectMany(row => new[] { $"/console/screening/lists/{row.Id}", $"/console/screening/lists/{row.Id}/import" }));
        paths.AddRange((await db.Set<Huxin.Rooms.Feedback.NoticeRow>().ToListAsync()).Select(row => $"/console/notices/{row.Id}"));
        var checks = await db.Set<CheckRow>().Select(row => row.Id).ToListAsync();
        paths.AddRange(checks.Select(check => $"/console/checks/{check}/decide"));
        return (paths, checks.ConvertAll(check => $"/console/checks/{check}"));
    });
}
