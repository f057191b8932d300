using System.Text.RegularExpressions;

namespace Huxin.Documents.Resumes;

/// <summary>Levels of study as Chinese and English documents name them, and the contract's word for each.</summary>
internal static partial class Degrees
{
    /// <summary>The level that a text states; null when it states none.</summary>
    public static string? LevelOf(string text) => Find(text)?.Level;

    public static (string Level, int At, int Length)? Find(string text)
    {
        foreach (var (level, pattern) in new[]
        {
            ("博士", Doctor()), ("硕士", Master()), ("专科", College()), ("本科", Bachelor()), ("高中", HighSchool()), ("other", Exchange()),
        })
        {
            if (pattern.Match(text) is { Success: true } match)
            {
                return (level, match.Index, match.Length);
            }
        }

        return null;
    }

    public static string? ModeOf(string text) =>
        text.Contains("非全日制", StringComparison.Ordinal) || text.Contains("在职研究生", StringComparison.Ordinal) ? "part-time"
        : text.Contains("全日制", StringComparison.Ordinal) || text.Contains("统招", StringComparison.Ordinal) ? "full-time"
        : text.Contains("自考", StringComparison.Ordinal) || text.Contains("自学考试", StringComparison.Ordinal) ? "self-study"
        : text.Contains("网络教育", StringComparison.Ordinal) || text.Contains("远程教育", StringComparison.Ordinal) ? "network"
        : text.Contains("函授", StringComparison.Ordinal) || text.Contains("成人教育", StringComparison.Ordinal)
            || text.Contains("业余", StringComparison.Ordinal) ? "part-time"
        : null;

    public static string? ConclusionOf(string text) =>
        text.Contains("肄业", StringComparison.Ordinal) ? "withdrawn"
        : text.Contains("结业", StringComparison.Ordinal) ? "completed"
        : null;

    [GeneratedRegex(@"(?:在读)?(?:\p{IsCJKUnifiedIdeographs}{1,2}学)?博士(?:研究生|学位|生)?|\bPh\.?\s?D\b\.?|\bD\.?Phil\b\.?|\bDoctor(?:ate)?\b(?:\s+of\s+Philosophy)?|\bM\.?D\.", RegexOptions.IgnoreCase)]
    private static partial Regex Doctor();

    [GeneratedRegex(@"(?:在读)?(?:[理工法文医农管经教]\p{IsCJKUnifiedIdeographs}?学?)?硕士(?:研究生|学位|生)?|(?<!博士)研究生|\bMBA\b|\bEMBA\b|\bMaster(?:['’]?s)?(?:\s+Degree)?\b(?:\s+of\s+(?:Science|Arts|Engineering|Technology|Philosophy|Education|Laws?|Fine\s+Arts|Public\s+\w+)\b)?|\bM\.\s?(?:Sc|S|A|Eng|E|Tech|Ed|Phil|Com|B\.?A)\b\.?|\b(?:MSc|MEng|MTech|MFA|MPhil|MCA|MPA|MPH|LLM)\b|(?<=^|[\s(,|/])(?:MS|MA)(?=$|[\s),|/])", RegexOptions.IgnoreCase)]
    private static partial Regex Master();

    [GeneratedRegex(@"大专|专科(?:生)?|高职(?!院)|\bAssociate(?:['’]?s)?\s+(?:Degree\b|of\b(?:\s+(?:Science|Arts)\b)?)|\bAssociate\s+in\b|\bA\.A\.S?\.?|\bFoundation\s+Degree\b|\b(?:Higher\s+National\s+)?Diploma\b", RegexOptions.IgnoreCase)]
    private static partial Regex College();

    [GeneratedRegex(@"(?:全日制|统招)?本科(?:生|学历)?(?:在读)?|(?:[理工法文医农管经教艺]\p{IsCJKUnifiedIdeographs}?学?)?学士(?:学位)?|\bBachelor(?:['’]?s)?(?:\s+Degree)?\b(?:\s+of\s+(?:Science|Arts|Engineering|Technology|Commerce|Business(?!\s+Admin)|Laws?|Fine\s+Arts|Education)\b)?|\bB\.\s?(?:Sc|S|A|Eng|E|Tech|Ed|Com|B\.?A)\b\.?|\b(?:BSc|BEng|BTech|BBA|BCA|BFA|LLB|BSCS|BCom)\b|(?<=^|[\s(,|/])(?:BS|BA|BE)(?=$|[\s),|/])", RegexOptions.IgnoreCase)]
    private static partial Regex Bachelor();

    [GeneratedRegex(@"高中|中专|职高|技校|\bHSC\b|\bHigh\s+School(?:\s+Diploma)?\b|\bA-?Levels?\b|\b12th\b|\bClass\s+XII\b|\bHigher\s+Secondary\b|\bGED\b", RegexOptions.IgnoreCase)]
    private static partial Regex HighSchool();

    [GeneratedRegex(@"交换生|访问学生|访学|初中|\bSSLC\b|\b10th\b|\bExchange\s+(?:Student|Program(?:me)?)\b|\bSemester\s+Abroad\b|\bStudy\s+Abroad\b|\bBoot\s?camp\b", RegexOptions.IgnoreCase)]
    private static partial Regex Exchange();
}
