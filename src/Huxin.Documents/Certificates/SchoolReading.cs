using System.Text.RegularExpressions;
using Huxin.Engine.Identifiers;

namespace Huxin.Documents.Certificates;

/// <summary>The school of a certificate and what was studied there.</summary>
internal static partial class SchoolReading
{
    /// <summary>A value that names a school, without what follows it; null when it names none.</summary>
    public static string? Institution(string value)
    {
        var text = Seal().Replace(CertificateText.Close(value), "").Trim(' ', ',', '，', '。', ':');
        if (text.Length > 3 && char.IsAsciiLetter(text[0]))
        {
            return EnglishSchool().IsMatch(text) || SchoolNames.Known(text) ? text : null;
        }

        if (Whole().IsMatch(text))
        {
            return text;
        }

        return SchoolNames.In(text) is { At: <= 2 } listed ? listed.Name
            : Head().Match(text) is { Success: true } head ? head.Value
            : null;
    }

    /// <summary>
    /// The school that a certificate in running text is of: a line of its own, else the one it was studied at, else one of the list anywhere.
    /// </summary>
    public static string? InText(CertificateText text)
    {
        foreach (var cell in text.Lines.Reverse().SelectMany(line => line.Cells))
        {
            var closed = Signature().Replace(CertificateText.Close(cell.Text), "");
            if (Whole().IsMatch(closed) && (SchoolNames.Known(closed) || closed.Length >= 5))
            {
                return closed;
            }
        }

        return StudiedAt().Matches(text.Prose).Select(match => match.Groups["school"].Value).FirstOrDefault(SchoolNames.Known)
            ?? SchoolNames.In(text.Prose)?.Name
            ?? (StudiedAt().Match(text.Prose) is { Success: true } at && at.Groups["school"].Value is not ("本大学" or "本学院") ? at.Groups["school"].Value : null);
    }

    /// <summary>A value behind a label for the subject.</summary>
    public static string? Area(string value)
    {
        var text = CertificateText.Close(value).Trim(' ', ',', '，', '。', ':', '/');
        text = text.Length > 3 && text[0] is '为' or '是' ? text[1..] : text;
        text = Coded().Replace(text, "");
        text = text.Length > 3 && text.EndsWith("专业", StringComparison.Ordinal) ? text[..^2] : text;
        return text.Length is < 2 or > 60 || !text.Any(char.IsLetter) || CertificateDates.In(text).Count > 0 || NoArea().IsMatch(text) ? null : text;
    }

    /// <summary>The subject in a sentence such as 在本校 历史学 专业四年制本科学习; the school's own departments are left out.</summary>
    public static string? AreaInText(string prose, string? institution)
    {
        var at = institution is null ? "" : "|" + Regex.Escape(institution);
        var here = new Regex($@"(?:本校|我校|本院|我院|该校|就读于?|参加|攻读{at})(?<area>[^,，。;；:]{{2,30}}?)(?:学科[(（]?[、/]?专业|[(（]?学科[)）]?专业|专业|学科(?!教学))", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));
        foreach (var match in Named().Matches(prose).Concat(here.Matches(prose)).Concat(Anywhere().Matches(prose)))
        {
            var area = Department().Replace(match.Groups["area"].Value, "");
            if (!Sentence().IsMatch(area) && Area(area) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    /// <summary>工学 of 授予工学学士学位.</summary>
    public static string? Awarded(string text) =>
        Award().Match(CertificateText.Close(text)) is { Success: true } award && award.Groups["area"].Value is { Length: >= 2 } area ? area : null;

    [GeneratedRegex(@"^[\p{IsCJKUnifiedIdeographs}·]{2,22}?(?:大学|学院|专科学校|学校|分校|研究生院|研究院|党校|研究所)(?:[(（]\p{IsCJKUnifiedIdeographs}{2,8}[)）])?$")]
    private static partial Regex Whole();

    [GeneratedRegex(@"^\p{IsCJKUnifiedIdeographs}{2,18}?(?:大学|学院|专科学校|学校)")]
    private static partial Regex Head();

    [GeneratedRegex(@"University|College|Institute|School|Academy", RegexOptions.IgnoreCase)]
    private static partial Regex EnglishSchool();

    [GeneratedRegex(@"[(（][盖公签印]?[章]?[)）]$|(?:校|院)\s*[(（]?[院校]?[)）]?长.*$")]
    private static partial Regex Seal();

    [GeneratedRegex(@"^(?:校名|学校|院校|培养单位|学位授予单位)[:：]?|(?:校|院)[(（]?[院校]?[)）]?长.*$|[(（][盖公签印]?章[)）]$")]
    private static partial Regex Signature();

    [GeneratedRegex(@"(?:在|于|[月日]在?)(?<school>\p{IsCJKUnifiedIdeographs}{2,16}?(?:大学|学院))")]
    private static partial Regex StudiedAt();

    [GeneratedRegex(@"^[(（]?\d{4,6}[A-Z]*[)）]?\s*|[(（]\d{4,6}[A-Z]*[)）]$")]
    private static partial Regex Coded();

    [GeneratedRegex(@"^(?:男|女|本科|专科|硕士|博士|毕业|普通|全日制|课程考试|学位|证书|备案表)|学习形式|学历类别|证书编号|准予|学校名称|完成了?|年制|^学习|学习$|计划|通过|授予|学习，|规定")]
    private static partial Regex NoArea();

    [GeneratedRegex(@"专业(?:名称)?(?:为|是)[:：]?(?<area>[^,，。;；:]{2,25})")]
    private static partial Regex Named();

    [GeneratedRegex(@"(?:在|于|修|攻读|参加|[月日])(?<area>[^,，。;；:在于]{2,25}?)(?:学科[(（]?专业|专业|学科(?!教学))|自学考试(?<area>[^,，。;；:]{2,20}?)专业")]
    private static partial Regex Anywhere();

    [GeneratedRegex(@"^.{2,}?(?:学院|研究所|研究院|(?<![关体派谱])系)(?=\p{IsCJKUnifiedIdeographs}{2,}$)")]
    private static partial Regex Department();

    [GeneratedRegex(@"已?通过|完成|修完|规定|成绩|考试和|硕士|博士|学士")]
    private static partial Regex Sentence();

    [GeneratedRegex(@"(?:授予|获得?|所授)(?:学位)?[:：]?(?<area>\p{IsCJKUnifiedIdeographs}{2,12}?)(?:学士|硕士|博士)|^(?<area>\p{IsCJKUnifiedIdeographs}{2,12}?)(?:学士|硕士|博士)(?:专业)?(?:学位)?$")]
    private static partial Regex Award();
}
