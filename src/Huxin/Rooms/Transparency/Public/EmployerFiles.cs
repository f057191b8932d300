using System.Globalization;
using Huxin.Documents.Paper;
using Huxin.Engine;
using Huxin.Engine.Transparency;
using Huxin.Platform.Papers;
using Huxin.Platform.Ui;

namespace Huxin.Rooms.Transparency.Public;

/// <summary>The employer report on paper, and the card that is shown when the page is shared.</summary>
internal static class EmployerFiles
{
    public static void Map(WebApplication app)
    {
        app.MapGet("/e/{slug}/report.pdf", async (string slug, HttpContext http, PublishedEmployer employers, PaperPress press, Voice voice) =>
            await employers.OpenAsync(http, slug) is { } view
                ? Results.File(await PrintAsync(view, press, voice.Language, http.RequestAborted), "application/pdf", $"{slug}-report.pdf")
                : Results.NotFound()).AllowAnonymous().CacheOutput(PublicCaching.Policy);

        app.MapGet("/e/{slug}/card.png", async (string slug, HttpContext http, PublishedEmployer employers, Voice voice) =>
            await employers.OpenAsync(http, slug) is { } view ? Results.File(Card(view, voice.Language), "image/png") : Results.NotFound())
            .AllowAnonymous().CacheOutput(PublicCaching.Policy);
    }

    private static Task<byte[]> PrintAsync(EmployerView view, PaperPress press, Language language, CancellationToken cancel)
    {
        // To the hour: who asks twice gets the same paper, and asking often does not fill the book of papers.
        var now = view.Report();
        var hour = now.Issued.AddTicks(-(now.Issued.Ticks % TimeSpan.TicksPerHour));
        var report = now with { Issued = now.Verified is { } verified && verified > hour ? verified : hour };
        return press.PressAsync(PaperKind.EmployerReport, language, report.Issued, stamp => EmployerPaper.Print(report, language, stamp), cancel);
    }

    private static byte[] Card(EmployerView view, Language language)
    {
        static string Count(int number) => number.ToString(CultureInfo.InvariantCulture);
        var figures = new List<(string Value, Sentence Name)>
        {
            (Count(view.Claims.Sum(claim => claim.Backing)), new("项证据", "items of evidence")),
            (Count(view.Disclosures.Count), new("份岗位告知书", "job disclosures")),
            (Count(view.Badges.Count(badge => badge.State == BadgeState.Earned)), new("项行动标识", "badges earned")),
        };
        if (view.Faq is { } faq)
        {
            figures.Add((Count(faq.Published), new("个公开答复", "public answers")));
        }

        return ShareCard.Draw(view.Organization.Name, new("工作时间、薪酬、核实结果和员工的话，都附证据", "Hours, pay, verified facts and people's own words, with evidence"), [.. figures.Where(figure => figure.Value != "0")], view.Organization.Demonstration, language);
    }
}
