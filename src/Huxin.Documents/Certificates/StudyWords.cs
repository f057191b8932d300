using System.Text.RegularExpressions;

namespace Huxin.Documents.Certificates;

/// <summary>Levels, modes and conclusions of study in the words of certificates, brought to the contract's.</summary>
internal static partial class StudyWords
{
    /// <summary>专科起点本科 is 本科: what the study led to, not what it began from.</summary>
    public static string? Level(string text) =>
        Doctor().IsMatch(text) ? "博士"
        : Master().IsMatch(text) ? "硕士"
        : Bachelor().IsMatch(text) ? "本科"
        : College().IsMatch(text) ? "专科"
        : text.Contains("研究生", StringComparison.Ordinal) ? "硕士"
        : Secondary().IsMatch(text) ? "高中"
        : null;

    public static string? Mode(string text) =>
        PartTime().IsMatch(text) ? "part-time"
        : FullTime().IsMatch(text) ? "full-time"
        : text.Contains("自学考试", StringComparison.Ordinal) || text.Contains("自考", StringComparison.Ordinal) ? "self-study"
        : Network().IsMatch(text) ? "network"
        : text.Contains("成人", StringComparison.Ordinal) ? "part-time"
        : null;

    public static string? Conclusion(string text) =>
        text.Contains("肄业", StringComparison.Ordinal) || text.Contains("退学", StringComparison.Ordinal) ? "withdrawn"
        : text.Contains("结业", StringComparison.Ordinal) || Completed().IsMatch(text) ? "completed"
        : text.Contains("毕业", StringComparison.Ordinal) || text.Contains("graduat", StringComparison.OrdinalIgnoreCase) ? "graduated"
        : null;

    [GeneratedRegex(@"博士|Doctor|Ph\.?\s?D", RegexOptions.IgnoreCase)]
    private static partial Regex Doctor();

    [GeneratedRegex(@"硕士|Master|Postgraduate", RegexOptions.IgnoreCase)]
    private static partial Regex Master();

    [GeneratedRegex(@"本\s*科|专升本|专起本|高起本|学士|Undergraduate|Bachelor", RegexOptions.IgnoreCase)]
    private static partial Regex Bachelor();

    [GeneratedRegex(@"专\s*科|高职|大专|高起专|Junior\s*College|Associate|Vocational|Specialt?y|Sub-?degree", RegexOptions.IgnoreCase)]
    private static partial Regex College();

    [GeneratedRegex(@"中等|中专|中职|职高|高中|技工|技校")]
    private static partial Regex Secondary();

    [GeneratedRegex(@"非全[日曰]制|函授|业余|夜大|在职|Part-?\s?time|Correspondence|Spare-?\s?time|Evening", RegexOptions.IgnoreCase)]
    private static partial Regex PartTime();

    [GeneratedRegex(@"全[日曰]|脱产|Full-?\s?time", RegexOptions.IgnoreCase)]
    private static partial Regex FullTime();

    [GeneratedRegex(@"网络|远程|开放教育|Distance|Online\s*Education|Network|Web-?based|Open\s*Education", RegexOptions.IgnoreCase)]
    private static partial Regex Network();

    [GeneratedRegex(@"Completed|Course\s*Completion", RegexOptions.IgnoreCase)]
    private static partial Regex Completed();
}
