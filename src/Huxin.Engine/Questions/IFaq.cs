namespace Huxin.Engine.Questions;

/// <summary>What other rooms may ask Questions: what the employer's public page says of them.</summary>
public interface IFaq
{
    /// <param name="most">At most so many answers, the most helpful first.</param>
    /// <param name="cancel">Gives up.</param>
    Task<FaqSummary> SummaryAsync(int most, CancellationToken cancel);

    /// <summary>A candidate's answered and open questions, for HR to prepare a conversation. Anonymous questions are in none of them.</summary>
    Task<IReadOnlyList<AskedQuestion>> OfCandidateAsync(Guid candidateId, CancellationToken cancel);
}

/// <summary>The figures and the best answers of the FAQ.</summary>
/// <param name="Answers">Published answers.</param>
/// <param name="Published">How many there are in all.</param>
/// <param name="Open">Questions that wait for an answer.</param>
/// <param name="MedianDays">Median days from question to published answer over twelve months, 0 for the same day; null below five answers.</param>
public sealed record FaqSummary(IReadOnlyList<FaqAnswer> Answers, int Published, int Open, double? MedianDays);

/// <summary>One published answer.</summary>
public sealed record FaqAnswer(Guid Id, string Question, string Answer, IReadOnlyList<string> Topics, EvidenceGrade Grade, DateTimeOffset PublishedAt);

/// <summary>A named candidate's question as HR sees it beside an interview.</summary>
public sealed record AskedQuestion(Guid Id, string Text, IReadOnlyList<string> Topics, bool Sensitive, bool Answered);

/// <summary>How strong the evidence behind an answer is.</summary>
public enum EvidenceGrade
{
    /// <summary>文件: an excerpt of a document that binds the employer, such as a policy or a contract template.</summary>
    Document,

    /// <summary>统计: a figure with period, definition and number of people.</summary>
    Statistic,

    /// <summary>陈述: the word of a named person.</summary>
    Statement,
}
