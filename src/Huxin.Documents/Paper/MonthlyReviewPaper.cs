using System.Globalization;
using Huxin.Engine;

namespace Huxin.Documents.Paper;

/// <summary>One figure of the month.</summary>
/// <param name="Name">What is counted or measured.</param>
/// <param name="Value">As it is to be read, with its unit.</param>
/// <param name="Of">How many cases stand behind it.</param>
/// <param name="Interval">Where the true value lies with 95 % certainty, as it is to be read; null where none can be given.</param>
/// <param name="Before">The month before, as it is to be read.</param>
public sealed record ReviewFigure(Sentence Name, Sentence Value, int Of, string? Interval = null, Sentence? Before = null);

/// <summary>A reason, a step or a promise with how often it was told of, out of how many.</summary>
public sealed record ReviewCount(Sentence What, int Count, int Of);

/// <summary>A remark of the month. Who made it is told by role only.</summary>
public sealed record ReviewComment(Sentence From, string Words);

/// <summary>What somebody will do, or was to do.</summary>
/// <param name="Words">What.</param>
/// <param name="Owner">Who answers for it.</param>
/// <param name="Due">Until when.</param>
/// <param name="DoneOn">When it was done; null while it is not.</param>
/// <param name="Outcome">What came of it.</param>
public sealed record ReviewAction(string Words, string Owner, DateOnly Due, DateOnly? DoneOn = null, string? Outcome = null);

/// <summary>What a printed monthly review says.</summary>
public sealed record MonthlyReviewSheet
{
    public required string Organization { get; init; }

    /// <summary>The first day of the month that is looked back on.</summary>
    public required DateOnly Month { get; init; }

    public required DateTimeOffset Issued { get; init; }

    public required IReadOnlyList<ReviewFigure> Figures { get; init; }

    /// <summary>Why candidates declined, most frequent first; three are printed.</summary>
    public required IReadOnlyList<ReviewCount> Declined { get; init; }

    /// <summary>Steps that took longer than promised.</summary>
    public required IReadOnlyList<ReviewCount> Slow { get; init; }

    /// <summary>Promises of the disclosure that people who joined found untrue.</summary>
    public required IReadOnlyList<ReviewCount> Untrue { get; init; }

    public required IReadOnlyList<ReviewComment> Comments { get; init; }

    public required IReadOnlyList<ReviewAction> Actions { get; init; }

    /// <summary>The actions of the month before.</summary>
    public required IReadOnlyList<ReviewAction> FollowUp { get; init; }

    public bool Demonstration { get; init; }
}

/// <summary>
/// The monthly review (月度复盘) on A4 paper: why candidates declined, what was slow, what was untrue, what will be done about it by whom until
/// when, and what became of last month's actions. A figure that fewer than ten cases stand behind is not compared with the month before.
/// </summary>
public static class MonthlyReviewPaper
{
    /// <summary>Cases below which a comparison tells more of chance than of the month.</summary>
    public const int Comparable = 10;

    private const int Reasons = 3;

    private static readonly float[] columns = [0, 190, 270, 370, 420];

    private static readonly Sentence[] names =
        [new("指标", "Figure"), new("本月", "This month"), new("95% 区间", "95 % interval"), new("样本", "Cases"), new("上月", "Month before")];

    private static readonly Style strong = new(10, true, Ink.Text);
    private static readonly Style text = new(10, false, Ink.Text);
    private static readonly Style small = new(8.5f, false, Ink.Quiet);
    private static readonly PaperTable table = new(columns, names, text);

    public static byte[] Print(MonthlyReviewSheet review, Language language, PaperStamp? stamp = null)
    {
        ArgumentNullException.ThrowIfNull(review);
        var name = new Sentence("月度复盘", "Monthly review");
        var month = new Sentence($"{review.Month:yyyy} 年 {review.Month.Month} 月", review.Month.ToString("MMMM yyyy", CultureInfo.InvariantCulture));
        var sheet = new Sheet();
        sheet.Title($"{name.In(language)} · {month.In(language)}");
        sheet.Paragraph(review.Organization, small);
        sheet.Space(4);
        Figures(sheet, review.Figures, language);
        Counts(sheet, new("候选人为什么放弃（前三）", "Why candidates declined (top three)"), [.. review.Declined.Take(Reasons)], new("本月没有候选人说明放弃的原因。", "No candidate gave a reason for declining this month."), language);
        Counts(sheet, new("哪里慢了", "What was slow"), review.Slow, new("本月没有一步超过承诺的时间。", "No step took longer than promised this month."), language);
        Counts(sheet, new("哪些承诺没有兑现", "What was untrue"), review.Untrue, new("入职满月的同事认为承诺都兑现了。", "Those one month in found every promise kept."), language);
        Comments(sheet, review.Comments, language);
        Actions(sheet, new("本月行动", "Actions of this month"), review.Actions, new("还没有定下行动。", "No action has been agreed on yet."), language);
        Actions(sheet, new("上月行动的结果", "What became of last month's actions"), review.FollowUp, new("上月没有定下行动。", "No action was agreed on last month."), language);
        return new PaperFrame
        {
            Running = review.Organization,
            BothSides = false,
            Title = $"{review.Organization} {name.In(language)} {month.In(language)}",
            Author = review.Organization,
            Subject = name,
            Issued = review.Issued,
            Demonstration = review.Demonstration,
            Stamp = stamp,
        }.Print(sheet, language);
    }

    private static void Figures(Sheet sheet, IReadOnlyList<ReviewFigure> figures, Language language)
    {
        sheet.Heading(new Sentence("指标", "Figures").In(language));
        table.Draw(sheet, language, () =>
        {
            foreach (var figure in figures)
            {
                var before = figure.Before is null ? "–" : (figure.Of < Comparable ? new Sentence("不比较", "not compared") : figure.Before).In(language);
                table.Row(sheet, language, [figure.Name.In(language), figure.Value.In(language), figure.Interval ?? "–", figure.Of.ToString(CultureInfo.InvariantCulture), before]);
            }
        });

        sheet.Space(4);
        sheet.Paragraph(new Sentence($"样本少于 {Comparable} 时不与上月比较，也不排名。", $"Fewer than {Comparable} cases are neither compared with the month before nor ranked.").In(language), small);
    }

    private static void Counts(Sheet sheet, Sentence heading, IReadOnlyList<ReviewCount> counts, Sentence none, Language language)
    {
        sheet.Heading(heading.In(language));
        foreach (var count in counts)
        {
            var times = new Sentence($"{count.Of} 次中 {count.Count} 次", $"{count.Count} of {count.Of}").In(language);
            sheet.Need(text.Leading);
            sheet.Put(times, Sheet.Margin + Sheet.Width - text.Width(times), sheet.Y, text);
            sheet.Paragraph(count.What.In(language), text, Sheet.Margin, Sheet.Width - 110);
        }

        None(sheet, counts.Count, none, language);
    }

    private static void Comments(Sheet sheet, IReadOnlyList<ReviewComment> comments, Language language)
    {
        sheet.Heading(new Sentence("意见", "Comments").In(language));
        foreach (var comment in comments)
        {
            sheet.Need(small.Leading + text.Leading);
            sheet.Paragraph(comment.From.In(language), small);
            sheet.Paragraph(comment.Words, text);
            sheet.Space(4);
        }

        None(sheet, comments.Count, new("本月没有收到意见。", "No comment came in this month."), language);
    }

    private static void Actions(Sheet sheet, Sentence heading, IReadOnlyList<ReviewAction> actions, Sentence none, Language language)
    {
        sheet.Heading(heading.In(language));
        foreach (var action in actions)
        {
            sheet.Need(strong.Leading + small.Leading);
            sheet.Paragraph(action.Words, strong);
            string?[] parts =
            [
                new Sentence($"负责人 {action.Owner}", $"owner {action.Owner}").In(language),
                new Sentence($"期限 {action.Due:yyyy-MM-dd}", $"due {action.Due:yyyy-MM-dd}").In(language),
                action.DoneOn is { } on ? new Sentence($"{on:yyyy-MM-dd} 完成", $"done {on:yyyy-MM-dd}").In(language) : null,
                action.Outcome,
            ];
            sheet.Paragraph(string.Join(" · ", parts.OfType<string>()), small);
            sheet.Space(4);
        }

        None(sheet, actions.Count, none, language);
    }

    private static void None(Sheet sheet, int count, Sentence none, Language language)
    {
        if (count == 0)
        {
            sheet.Paragraph(none.In(language), text);
        }
    }
}
