using System.Text.RegularExpressions;
using Huxin.Engine.Wording;

namespace Huxin.Engine.Disclosure;

/// <summary>
/// Finds what a disclosure may not demand or prefer (R3, R4). A disclosure has to speak of things that a rejection may not: §8 itself requires
/// occupational hazards, and insurance, leave or the make-up of a team are facts. So a forbidden topic counts only in a sentence that
/// demands, prefers or excludes; and health does not count where hazards and safety are told, for 职业病防治法 §35 requires examinations there (read 2026-11-25).
/// </summary>
public static partial class ForbiddenDemand
{
    private static readonly char[] ends = ['。', '；', ';', '！', '!', '？', '?', '\n'];

    /// <summary>The words that demand it, or null.</summary>
    public static string? Find(DisclosureBlock block, string words)
    {
        foreach (var found in ForbiddenTopics.Find(words))
        {
            if (found.Topic == "health" && block is (DisclosureBlock.Hazards or DisclosureBlock.Safety))
            {
                continue;
            }

            var (from, to) = (words.LastIndexOfAny(ends, Math.Max(0, found.Start - 1)) + 1, words.IndexOfAny(ends, found.End));
            if (Demand().IsMatch(words[from..(to < 0 ? words.Length : to)]))
            {
                return words[found.Start..found.End];
            }
        }

        return null;
    }

    [GeneratedRegex("要求|必须|须|需要|需提供|应当|(?<![年权期上下有无时界局极])限(?![度额期制])|只(?:招|要|考虑|接受)|优先|不(?:招|要|接受|考虑|录用|收)|谢绝|勿|禁止|适合|以[上下内]|不超过|不得|最好|倾向|希望(?:您|应聘|候选)|\\b(?:must|only|require[ds]?|prefer(?:red|ence)?|should|no|not|under|over|at (?:most|least)|between)\\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Demand();
}
