namespace Huxin.Engine.Disclosure;

/// <summary>One thing to say at the start of an interview, and the words for it.</summary>
/// <param name="Key">Stable name of the point, for ticking it off.</param>
/// <param name="Title">What the point is about.</param>
/// <param name="Words">What to say, to be read out.</param>
public sealed record ScriptPoint(string Key, Sentence Title, string Words);

/// <summary>
/// The spoken opening: HR tells the employer's side first, then asks what the candidate wants to know. Made of the published words only,
/// so that what is said is what was written.
/// </summary>
public static class OpeningScript
{
    /// <summary>A spoken point is at most this long, in characters; the rest is in the candidate's hands in writing.</summary>
    public const int LongestPoint = 260;

    private static readonly DisclosureBlock[] order =
    [
        DisclosureBlock.WorkContent, DisclosureBlock.ReportingLine, DisclosureBlock.Team, DisclosureBlock.Pay, DisclosureBlock.Hours, DisclosureBlock.Pace,
        DisclosureBlock.Assessment, DisclosureBlock.WorkPlace, DisclosureBlock.WorkConditions, DisclosureBlock.Hazards, DisclosureBlock.Safety,
        DisclosureBlock.Probation, DisclosureBlock.SocialInsurance,
    ];

    /// <param name="disclosure">The version in force.</param>
    /// <param name="employer">The employer's registered name.</param>
    /// <param name="candidate">Whom it is said to; null for the version anybody may read.</param>
    /// <param name="language">The language it is spoken in; published words stay as they are.</param>
    public static IReadOnlyList<ScriptPoint> Of(PublishedDisclosure disclosure, string employer, string? candidate, Language language)
    {
        var points = new List<ScriptPoint>
        {
            new("greeting", new("问候与来意", "Greeting"), new Sentence(
                $"{(candidate is null ? "您好" : $"{candidate}，您好")}，欢迎来聊「{disclosure.JobTitle}」这个岗位。面试是双向的，开始之前我先把 {employer} 和岗位的情况如实告诉您，大约五分钟，您随时可以打断。",
                $"{(candidate is null ? "Welcome" : $"Welcome, {candidate}")}, and thank you for coming to talk about “{disclosure.JobTitle}”. An interview goes both ways, so I will first tell you truthfully about {employer} and the job. It takes about five minutes; interrupt me at any time.").In(language)),
        };
        foreach (var block in order)
        {
            if (disclosure.Says(block) is { } words)
            {
                points.Add(new(block.ToString(), DisclosureBlocks.Title(block), Spoken(words)));
            }
        }

        points.Add(new("not-told", new("没有写到的", "What is not written"), NotTold(disclosure).In(language)));
        points.Add(new("questions", new("请对方提问", "Invite questions"), new Sentence(
            "以上内容您手里都有书面的一份，版本号写在页眉。有没有哪一条您想先问清楚？当场答不上来的，我会记下来，三个工作日内给您带依据的书面答复。",
            "You have all of this in writing; the version stands at the top. Is there anything you would like to ask first? What I cannot answer now I will note, and you get a written answer with evidence within three working days.").In(language)));
        return points;
    }

    private static Sentence NotTold(PublishedDisclosure disclosure)
    {
        var missing = DisclosureBlocks.All.Where(block => disclosure.Says(block) is null).Select(DisclosureBlocks.Title).ToList();
        return missing.Count == 0
            ? new("这份告知书没有空着的项目。", "No block of the disclosure is empty.")
            : new($"也有没写的：{string.Join("、", missing.Select(title => title.Zh))}。您想了解的话可以直接问。",
                $"Some things are not written: {string.Join(", ", missing.Select(title => title.En.ToLowerInvariant()))}. Please ask if you want to know.");
    }

    /// <summary>The first sentences that fit: nothing is cut in the middle unless a single sentence is too long.</summary>
    private static string Spoken(string words)
    {
        var text = string.Join(' ', words.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
        if (text.Length <= LongestPoint)
        {
            return text;
        }

        var end = text.LastIndexOfAny(['。', '！', '？', '；', '!', '?', ';'], LongestPoint - 1);
        return end > 40 ? text[..(end + 1)] : text[..LongestPoint] + "……";
    }
}
