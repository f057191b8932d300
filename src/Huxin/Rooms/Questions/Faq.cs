using Huxin.Engine.Questions;
using Huxin.Engine.Transparency;
using Huxin.Platform.Clock;
using Huxin.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Huxin.Rooms.Questions;

/// <summary>One entry of the public list.</summary>
internal sealed record FaqEntry(AnswerRow Answer, IReadOnlyList<string> Topics, IReadOnlyList<AnswerEvidenceRow> Evidence);

/// <summary>The figures that are public beside the list.</summary>
internal sealed record FaqFigures(int Published, int Open, int SetAside, double? MedianDays, int Answers);

/// <summary>What everyone may read of the questions, for this room's public pages, the employer's page and the badge.</summary>
internal sealed class Faq(HuxinDb db, Promises promises) : IFaq, IBadgeFigures
{
    public const int PageSize = 20;

    public async Task<FaqSummary> SummaryAsync(int most, CancellationToken cancel)
    {
        var (entries, published) = await PageAsync(null, null, 1, most, cancel);
        var figures = await FiguresAsync(cancel);
        return new FaqSummary(
            [.. entries.Select(entry => new FaqAnswer(entry.Answer.QuestionId, entry.Answer.PublicQuestion!, entry.Answer.PublicWords!, entry.Topics,
                entry.Answer.Grade!.Value, new DateTimeOffset(entry.Answer.PublishedOn!.Value.ToDateTime(TimeOnly.MinValue), ChinaClock.Offset)))],
            published, figures.Open, figures.MedianDays);
    }

    public async Task<IReadOnlyList<AskedQuestion>> OfCandidateAsync(Guid candidateId, CancellationToken cancel) =>
        [.. (await db.Set<QuestionRow>().AsNoTracking().Where(row => row.CandidateId == candidateId)
            .OrderByDescending(row => row.AskedOn).ThenBy(row => row.Id).ToListAsync(cancel))
            .Select(row => new AskedQuestion(row.Id, row.Text, row.TopicList, row.Sensitive, !QuestionLife.IsOpen(row.State)))];

    public async Task<IReadOnlyList<BadgeFigure>> SinceAsync(DateTimeOffset since, CancellationToken cancel)
    {
        var (from, today) = (ChinaClock.Day(since), promises.Today);
        var kept = await db.Set<AnswerRow>().CountAsync(row => row.Due >= from && row.PublishedOn <= row.Due, cancel);
        var late = await db.Set<AnswerRow>().CountAsync(row => row.Due >= from && row.PublishedOn > row.Due, cancel);
        var owed = await db.Set<QuestionRow>().CountAsync(row => row.Due >= from && row.Due < today
            && (row.State == QuestionState.Waiting || row.State == QuestionState.InReview || row.State == QuestionState.Reopened), cancel);
        return [new BadgeFigure(BadgeKind.AnswersOnTime, kept, kept + late + owed)];
    }

    /// <summary>A page of the public answers, the most helpful first.</summary>
    /// <param name="text">Words to look for; null for all.</param>
    /// <param name="topic">A topic's code; null for all.</param>
    /// <param name="page">From 1.</param>
    /// <param name="size">Entries on a page.</param>
    /// <param name="cancel">Gives up.</param>
    public async Task<(IReadOnlyList<FaqEntry> Entries, int Total)> PageAsync(string? text, string? topic, int page, int size, CancellationToken cancel)
    {
        var rows = db.Set<AnswerRow>().AsNoTracking().Where(row => row.State == AnswerState.Published && row.Public)
            .Join(db.Set<QuestionRow>(), answer => answer.QuestionId, question => question.Id, (answer, question) => new { answer, question.Topics });
        if (text?.Trim().ToLowerInvariant() is { Length: > 0 } folded)
        {
            rows = rows.Where(row => row.answer.Folded!.Contains(folded));
        }

        if (topic is { Length: > 0 })
        {
            var marked = $"|{topic}|";
            rows = rows.Where(row => row.Topics.Contains(marked));
        }

        var total = await rows.CountAsync(cancel);
        var found = await rows.OrderByDescending(row => row.answer.Helpful - row.answer.NotEnough).ThenByDescending(row => row.answer.PublishedOn).ThenBy(row => row.answer.Id)
            .Skip((page - 1) * size).Take(size).ToListAsync(cancel);
        var ids = found.ConvertAll(row => row.answer.Id);
        var evidence = (await db.Set<AnswerEvidenceRow>().AsNoTracking().Where(row => ids.Contains(row.AnswerId)).OrderBy(row => row.Place).ToListAsync(cancel)).ToLookup(row => row.AnswerId);
        return (found.ConvertAll(row => new FaqEntry(row.answer, row.Topics.Split('|', StringSplitOptions.RemoveEmptyEntries), [.. evidence[row.answer.Id]])), total);
    }

    public async Task<FaqFigures> FiguresAsync(CancellationToken cancel)
    {
        var from = promises.Today.AddMonths(-AnswerTimes.Months);
        var days = await db.Set<AnswerRow>().Where(row => row.Number == 1 && row.PublishedOn >= from && row.Days != null).Select(row => row.Days!.Value).ToListAsync(cancel);
        var states = await db.Set<QuestionRow>().GroupBy(row => row.State).Select(group => new { group.Key, Count = group.Count() }).ToDictionaryAsync(group => group.Key, group => group.Count, cancel);
        return new FaqFigures(
            await db.Set<AnswerRow>().CountAsync(row => row.State == AnswerState.Published && row.Public, cancel),
            states.Where(state => QuestionLife.IsOpen(state.Key)).Sum(state => state.Value),
            states.GetValueOrDefault(QuestionState.SetAside),
            AnswerTimes.Median(days),
            days.Count);
    }
}
