namespace Huxin.Engine.Questions;

/// <summary>How evidence behind an answer is graded, and when a figure may be shown.</summary>
public static class EvidenceRules
{
    /// <summary>
    /// The smallest group of people a figure may be about. Below it a figure tells of persons: who sits in the group can work out
    /// the others, and one more person joining or leaving gives the rest away. The product's own bound (k-anonymity, k = 5).
    /// </summary>
    public const int SmallestGroup = 5;

    /// <summary>Whether a figure about so many people may be shown.</summary>
    public static bool IsShown(int people) => people >= SmallestGroup;

    /// <summary>The grade of an answer is that of its best evidence; null without any.</summary>
    public static EvidenceGrade? BestOf(IEnumerable<EvidenceGrade> grades)
    {
        var all = grades.ToList();
        return all.Count == 0 ? null : all.Min();
    }

    public static Sentence Name(EvidenceGrade grade) => grade switch
    {
        EvidenceGrade.Document => new("文件", "Document"),
        EvidenceGrade.Statistic => new("统计", "Statistic"),
        _ => new("陈述", "Statement"),
    };

    /// <summary>What the grade means, said to whoever reads the answer.</summary>
    public static Sentence Meaning(EvidenceGrade grade) => grade switch
    {
        EvidenceGrade.Document => new("依据是对单位有约束力的文件，例如制度、合同范本。", "Rests on a document that binds the employer, such as a policy or a contract template."),
        EvidenceGrade.Statistic => new("依据是统计数字，写明口径、时间和人数。", "Rests on a figure with its definition, period and number of people."),
        _ => new("依据是一位具名同事的陈述，没有文件或数字。", "Rests on the word of a named colleague, without a document or a figure."),
    };

    public static Sentence WhyHidden { get; } = new(
        $"这项统计少于 {SmallestGroup} 人，数字不展示：人太少时，能从数字推出具体某个人的情况。",
        $"This figure is about fewer than {SmallestGroup} people and is not shown: with so few, it would tell about persons.");
}
