using System.Globalization;
using System.Text;
using Huxin.Engine;
using Huxin.Engine.Interviews;
using Huxin.Platform.Clock;
using Huxin.Platform.Storage;
using Huxin.Rooms.Hiring;
using Huxin.Rooms.Interviews;
using Huxin.Tests.Checks;
using Huxin.Tests.Hosting;
using Huxin.Tests.Mail;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using MimeKit;
using UglyToad.PdfPig;

namespace Huxin.Tests.Interviews;

/// <summary>What invited people receive, read back as mail from a mail server: parts, calendar, paper, and how a change follows the first one.</summary>
public sealed class InvitationMailTests
{
    private const string Candidate = "invited@candidate.example";
    private const string Interviewer = "interviewer@demo.example";

    [Fact]
    public async Task An_invitation_its_move_and_its_end_are_one_event_in_everybodys_calendar()
    {
        await using var sink = new SmtpSink();
        await using var host = await HuxinHost.StartWithAsync(new Dictionary<string, string?> { ["Huxin:Smtp"] = sink.Address, ["Huxin:MailFrom"] = "hr@yunqi.example" }, demo: true);
        var invitation = await CheckSteps.WithAsync(host, services => InviteAsync(services, Language.Chinese));
        var first = (await sink.WaitAsync(Candidate, 1))[0];
        await WithAsync(host, change => change.RescheduleAsync(invitation, Draft(6, "10:00"), default));
        var moved = (await sink.WaitAsync(Candidate, 2))[1];
        await WithAsync(host, change => change.CancelAsync(invitation, "岗位编制调整，这次招聘暂停了，抱歉。", default));
        var canceled = (await sink.WaitAsync(Candidate, 3))[2];

        // multipart/mixed { multipart/alternative { plain, html, calendar }, invite.ics, PDF }
        var parts = Assert.IsType<Multipart>(first.Body);
        Assert.Equal("multipart/mixed", parts.ContentType.MimeType);
        var alternatives = Assert.IsType<MultipartAlternative>(parts[0]);
        Assert.Equal(["text/plain", "text/html", "text/calendar"], alternatives.Select(part => part.ContentType.MimeType));
        Assert.Equal("utf-8", alternatives[2].ContentType.Charset);
        Assert.Equal(["invite.ics"], parts.Skip(1).OfType<TextPart>().Select(part => part.FileName));
        var paper = parts.OfType<MimePart>().Single(part => part.ContentType.MimeType == "application/pdf");
        using var content = new MemoryStream();
        await paper.Content!.DecodeToAsync(content);
        using (var pdf = PdfDocument.Open(content.ToArray()))
        {
            Assert.Contains("企业信息告知书", pdf.GetPage(1).Text.Replace(" ", "", StringComparison.Ordinal), StringComparison.Ordinal);
        }

        Assert.Contains("/my/", first.TextBody, StringComparison.Ordinal);
        Assert.Contains("/my/", first.HtmlBody, StringComparison.Ordinal);

        // One event: the same UID, a rising SEQUENCE, the method in header and body, and an end that removes it.
        var mails = new[] { (first, "REQUEST", "0", "CONFIRMED"), (moved, "REQUEST", "1", "CONFIRMED"), (canceled, "CANCEL", "2", "CANCELLED") };
        Assert.Single(mails.Select(mail => CalendarFile.Value(Calendar(mail.Item1), "UID")).Distinct());
        foreach (var (mail, method, sequence, status) in mails)
        {
            var text = Calendar(mail);
            Assert.Empty(CalendarFile.Faults(text));
            Assert.Empty(CalendarFile.SendingFaults(text));
            Assert.Equal(method, CalendarFile.Value(text, "METHOD"));
            Assert.Equal(method, Parts(mail).First().ContentType.Parameters["method"]);
            Assert.Equal(sequence, CalendarFile.Value(text, "SEQUENCE"));
            Assert.Equal(status, CalendarFile.Value(text, "STATUS"));
            Assert.Equal("mailto:hr@yunqi.example", CalendarFile.Value(text, "ORGANIZER"));
            Assert.Equal($"mailto:{Candidate}", CalendarFile.Value(text, "ATTENDEE"));
            Assert.DoesNotContain("/my/", text, StringComparison.Ordinal);
            Assert.All(Parts(mail), part => Assert.Equal(text, Text(part)));
        }

        Assert.Equal($"{Day(5):yyyyMMdd}T063000Z", CalendarFile.Value(Calendar(first), "DTSTART"));
        Assert.Equal($"{Day(6):yyyyMMdd}T020000Z", CalendarFile.Value(Calendar(moved), "DTSTART"));

        // The interviewer gets the same event, without link and paper.
        var internals = await sink.WaitAsync(Interviewer, 3);
        Assert.Equal(["0", "1", "2"], internals.Select(mail => CalendarFile.Value(Calendar(mail), "SEQUENCE")));
        Assert.All(internals, mail =>
        {
            Assert.DoesNotContain("/my/", mail.TextBody, StringComparison.Ordinal);
            Assert.DoesNotContain(mail.BodyParts, part => part.ContentType.MimeType == "application/pdf");
        });
    }

    [Fact]
    public async Task The_written_file_is_the_mail_that_was_sent()
    {
        await using var sink = new SmtpSink();
        await using var host = await HuxinHost.StartWithAsync(new Dictionary<string, string?> { ["Huxin:Smtp"] = sink.Address }, demo: true);
        await CheckSteps.WithAsync(host, services => InviteAsync(services, Language.English));
        var sent = (await sink.WaitAsync(Candidate, 1))[0];
        var id = await CheckSteps.WithAsync(host, async services =>
            (await services.GetRequiredService<HuxinDb>().Set<Huxin.Platform.Mail.MailRow>().ToListAsync()).Single(row => row.To == Candidate).Id);
        using var lead = await new Visitor(host).SignInAsync("lead@demo.example", Huxin.Demonstrations.DemoAccounts.Password);
        var file = MimeMessage.Load(new MemoryStream(Encoding.Latin1.GetBytes((await lead.GetAsync($"/console/mailbox/{id}/mail.eml")).Text)));
        Assert.Equal(sent.MessageId, file.MessageId);
        Assert.Equal(sent.BodyParts.Select(part => part.ContentType.MimeType), file.BodyParts.Select(part => part.ContentType.MimeType));
        Assert.Equal(Calendar(sent), Calendar(file));
        Assert.StartsWith("Dear", sent.TextBody, StringComparison.Ordinal);
    }

    internal static async Task<Guid> InviteAsync(IServiceProvider services, Language language)
    {
        var job = await services.GetRequiredService<HuxinDb>().Set<JobRow>().Select(row => row.Id).FirstAsync();
        var candidate = await services.GetRequiredService<AddCandidate>().RunAsync(new CandidateDraft(job, "邀测", Candidate, language, null), default);
        return (await services.GetRequiredService<InviteCandidate>().RunAsync(candidate.Value, Draft(5, "14:30"), default)).Value;
    }

    internal static InvitationDraft Draft(int daysAhead, string time) => new(InvitationKind.Interview, Day(daysAhead).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), time, "45",
        "杭州市某路 1 号 3 层前台，进门右转，出示身份证件登记；如果找不到请打前台电话，我们下来接您", $"面试官甲，研发经理，{Interviewer}\n面试官乙，HR", "带一支笔就好。");

    private static DateOnly Day(int ahead) => TimeProvider.System.Today().AddDays(ahead);

    private static Task<Done> WithAsync(HuxinHost host, Func<ChangeInvitation, Task<Outcome<Done>>> act) =>
        CheckSteps.WithAsync(host, async services => (await act(services.GetRequiredService<ChangeInvitation>())).Value);

    private static IEnumerable<TextPart> Parts(MimeMessage mail) => mail.BodyParts.OfType<TextPart>().Where(part => part.ContentType.MimeType == "text/calendar");

    private static string Calendar(MimeMessage mail) => Text(Parts(mail).First());

    /// <summary>The part as it came over the wire; the library's own text has its line ends tidied.</summary>
    private static string Text(TextPart part)
    {
        using var content = new MemoryStream();
        part.Content!.DecodeTo(content);
        return Encoding.UTF8.GetString(content.ToArray());
    }
}
