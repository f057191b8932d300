using Huxin.Engine.Questions;
using Huxin.Engine.Wording;
using Huxin.Platform.Clock;
using Huxin.Platform.SignIn;
using Huxin.Platform.Storage;
using Huxin.Platform.Ui;
using Microsoft.EntityFrameworkCore;

namespace Huxin.Rooms.Questions;

/// <summary>The list of questions: what its filters and sort keys mean, for the page and for the export alike.</summary>
internal static class QuestionList
{
    private const int MostRows = 10_000;

    public static IQueryable<QuestionRow> Filter(HuxinDb db, IQueryCollection query, DateOnly today, Guid? reader)
    {
        var rows = db.Set<QuestionRow>().AsNoTracking();
        rows = query["state"].ToString() switch
        {
            "open" => rows.Where(row => row.State == QuestionState.Waiting || row.State == QuestionState.InReview || row.State == QuestionState.Reopened),
            { Length: > 0 } name when Enum.TryParse<QuestionState>(name, out var state) => rows.Where(row => row.State == state),
            _ => rows,
        };
        if (query["topic"].ToString() is { Length: > 0 } topic && QuestionTopics.All.Contains(topic))
        {
            var marked = $"|{topic}|";
            rows = rows.Where(row => row.Topics.Contains(marked));
        }

        rows = query["sensitive"].ToString() switch
        {
            "yes" => rows.Where(row => row.Sensitive),
            "no" => rows.Where(row => !row.Sensitive),
            _ => rows,
        };
        var open = rows.Where(row => row.State == QuestionState.Waiting || row.State == QuestionState.InReview || row.State == QuestionState.Reopened);
        return query["due"].ToString() switch
        {
            "late" => open.Where(row => row.Due < today),
            "today" => open.Where(row => row.Due == today),
            "mine" => open.Where(row => row.AssigneeId == reader),
            "nobody" => open.Where(row => row.AssigneeId == null),
            _ => rows,
        };
    }

    public static IQueryable<QuestionRow> Sort(IQueryable<QuestionRow> rows, TableQuery query) => (query.Sort, query.Descending) switch
    {
        ("asked", false) => rows.OrderBy(row => row.AskedOn).ThenBy(row => row.Id),
        ("asked", true) => rows.OrderByDescending(row => row.AskedOn).ThenBy(row => row.Id),
        ("due", true) => rows.OrderByDescending(row => row.Due).ThenBy(row => row.Id),
        _ => rows.OrderBy(row => row.State == QuestionState.Answered || row.State == QuestionState.SetAside).ThenBy(row => row.Due).ThenBy(row => row.Id),
    };

    /// <summary>Who asked, in words; of an anonymous question there is nobody to name.</summary>
    public static string Asker(QuestionRow row, Voice voice) => row.CandidateName ?? voice["匿名", "Anonymous"];

    public static string Topics(QuestionRow row, Voice voice) =>
        string.Join(voice["、", ", "], row.TopicList.Select(topic => voice[GuidingWords.Of(topic).Name]));

    public static void MapExport(WebApplication app) =>
        app.MapGet("/console/questions/export", async (HttpContext http, HuxinDb db, Voice voice, Work work, Promises promises, Actor actor) =>
        {
            var rows = await Sort(Filter(db, http.Request.Query, promises.Today, actor.UserId), TableQuery.From(http.Request)).Take(MostRows).ToListAsync(http.RequestAborted);
            work.Note("questions.exported", $"organization:{work.OrganizationId}", $"{rows.Count} rows");
            await work.KeepAsync(http.RequestAborted);
            return CsvFile.Download("questions.csv",
                [voice["提问", "Question"], voice["提问人", "Asked by"], voice["收到日期", "Received"], voice["话题", "Topics"], voice["敏感", "Sensitive"], voice["状态", "State"], voice["答复期限", "Due"], voice["负责人", "Assigned to"]],
                rows.Select(row => new[]
                {
                    row.Text, Asker(row, voice), voice.Date(row.AskedOn), Topics(row, voice), row.Sensitive ? voice["是", "yes"] : voice["否", "no"],
                    voice[QuestionLife.Name(row.State)], voice.Date(row.Due), row.AssigneeName,
                }));
        }).RequireAuthorization(nameof(Permission.SeeQuestions));
}
