using System.Text.RegularExpressions;
using Huxin.Engine.Disclosure;

namespace Huxin.Engine.Transparency;

/// <summary>What candidates look up first: how long one works, how much of it is overtime, the pay, probation, remote work.</summary>
public enum PaceTopic
{
    Hours,
    Overtime,
    Pay,
    Probation,
    Remote,
}

/// <summary>What the disclosures say of one topic.</summary>
/// <param name="Topic">The topic.</param>
/// <param name="Said">Each different answer once, with the jobs that it holds for; empty: nothing is disclosed.</param>
public sealed record PaceFact(PaceTopic Topic, IReadOnlyList<PaceAnswer> Said)
{
    public Sentence Name => Topic switch
    {
        PaceTopic.Hours => new("工作时间", "Working hours"),
        PaceTopic.Overtime => new("加班", "Overtime"),
        PaceTopic.Pay => new("薪酬", "Pay"),
        PaceTopic.Probation => new("试用期", "Probation"),
        _ => new("远程办公", "Remote work"),
    };
}

/// <summary>One answer and the jobs whose disclosure gives it.</summary>
public sealed record PaceAnswer(string Words, IReadOnlyList<string> Jobs);

/// <summary>
/// Takes the numbers that matter out of the published disclosures, word for word: the sentences of a block that speak of the topic,
/// those with a number first. Nothing is rephrased; where a disclosure is silent, the answer is that it is silent.
/// </summary>
public static partial class PaceFacts
{
    /// <summary>About two lines on a phone; the whole stands in the disclosure.</summary>
    public const int LongestWords = 120;

    public static IReadOnlyList<PaceFact> Of(IReadOnlyList<PublishedDisclosure> disclosures)
    {
        ArgumentNullException.ThrowIfNull(disclosures);
        return [.. Enum.GetValues<PaceTopic>().Select(topic => new PaceFact(topic,
            [.. disclosures.Select(one => (one.JobTitle, Words: Words(topic, one))).Where(pair => pair.Words is not null)
                .GroupBy(pair => pair.Words!, StringComparer.Ordinal).Select(group => new PaceAnswer(group.Key, [.. group.Select(pair => pair.JobTitle)]))]))];
    }

    private static string? Words(PaceTopic topic, PublishedDisclosure disclosure)
    {
        var sentences = Blocks(topic).SelectMany(block => Sentences(disclosure.Says(block))).Where(sentence => Speaks(topic, sentence))
            .OrderByDescending(sentence => sentence.Any(char.IsAsciiDigit)).ToList();
        if (sentences.Count == 0)
        {
            return null;
        }

        var words = sentences[0];
        foreach (var next in sentences.Skip(1).TakeWhile(next => words.Length + next.Length < LongestWords))
        {
            words += next;
        }

        return words.Length > LongestWords ? string.Concat(words.AsSpan(0, LongestWords - 1), "…") : words;
    }

    private static DisclosureBlock[] Blocks(PaceTopic topic) => topic switch
    {
        PaceTopic.Hours => [DisclosureBlock.Hours],
        PaceTopic.Overtime => [DisclosureBlock.Hours, DisclosureBlock.Pace],
        PaceTopic.Pay => [DisclosureBlock.Pay],
        PaceTopic.Probation => [DisclosureBlock.Probation],
        _ => [DisclosureBlock.WorkConditions, DisclosureBlock.WorkPlace],
    };

    private static bool Speaks(PaceTopic topic, string sentence) => topic switch
    {
        PaceTopic.Hours => !Overtime().IsMatch(sentence),
        PaceTopic.Overtime => Overtime().IsMatch(sentence),
        PaceTopic.Remote => Remote().IsMatch(sentence),
        _ => true,
    };

    private static IEnumerable<string> Sentences(string? text) =>
        text is null ? [] : Sentence().Matches(text).Select(match => match.Value.Trim()).Where(sentence => sentence.Length > 0);

    [GeneratedRegex(@"[^。；;！!\n]+[。；;！!]?")]
    private static partial Regex Sentence();

    [GeneratedRegex("加班|overtime|大小周|单休", RegexOptions.IgnoreCase)]
    private static partial Regex Overtime();

    [GeneratedRegex("远程|居家|在家|remote|home office|from home", RegexOptions.IgnoreCase)]
    private static partial Regex Remote();
}
