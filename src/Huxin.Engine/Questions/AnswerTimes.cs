namespace Huxin.Engine.Questions;

/// <summary>How long an employer takes to answer, as everyone may see it.</summary>
public static class AnswerTimes
{
    /// <summary>Working days within which a question is to be answered. The product's promise; 劳动合同法 §8 sets the duty and no period.</summary>
    public const int PromisedDays = 3;

    /// <summary>Answers that must be there before a median is shown: below it one slow answer would be the figure.</summary>
    public const int FewestAnswers = 5;

    /// <summary>Months that count.</summary>
    public const int Months = 12;

    /// <summary>The median of whole days from question to first answer; null below <see cref="FewestAnswers"/>.</summary>
    /// <param name="days">One number for each answered question, 0 for the same day.</param>
    public static double? Median(IEnumerable<int> days)
    {
        var sorted = days.Order().ToList();
        return sorted.Count < FewestAnswers ? null
            : sorted.Count % 2 == 1 ? sorted[sorted.Count / 2]
            : (sorted[(sorted.Count / 2) - 1] + sorted[sorted.Count / 2]) / 2.0;
    }

    /// <summary>The rule as it is printed beside the figure.</summary>
    public static Sentence Rule { get; } = new(
        $"算法：最近 {Months} 个月里，从单位收到提问到第一次答复发布的自然日，取中位数；答复不足 {FewestAnswers} 条时不显示。匿名提问从交给单位那天算起。",
        $"Rule: the median of the days from the employer receiving a question to the first published answer, over the last {Months} months; not shown below {FewestAnswers} answers. For an anonymous question the count begins on the day it is handed to the employer.");
}
