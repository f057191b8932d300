using System.Text.RegularExpressions;
using Huxin.Documents.Reading;

namespace Huxin.Documents.Certificates;

/// <summary>The person a certificate is about.</summary>
internal static partial class PersonReading
{
    /// <summary>A value that can be a name: 2 to 5 characters, more with a dot between (买买提·吐尔逊), or Latin words; else null.</summary>
    public static string? Name(string value)
    {
        var text = Courtesy().Replace(CertificateText.Close(Remark().Replace(value, "").Replace('•', '·').Replace('・', '·')), "");
        if (Han().Match(text) is { Success: true } han)
        {
            return NoName().IsMatch(han.Value) ? null : han.Value;
        }

        // Behind the name may stand what belongs to no label, such as the frame for a photo.
        var first = CertificateText.Close(value.Trim().Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries).FirstOrDefault() ?? "");
        return first.Length > 1 && first.Length < text.Length && Han().IsMatch(first) && !NoName().IsMatch(first) ? first
            : Latin().IsMatch(value.Trim()) ? value.Trim() : null;
    }

    /// <summary>The name in a certificate's first sentence: before 男 or 女, 先生 or 女士, or an ID number.</summary>
    public static string? InSentence(CertificateText text)
    {
        foreach (var row in text.Lines.Select(line => line.Text).Append(text.Prose))
        {
            if (BeforeSex().Match(row) is { Success: true } sex && Tail(sex.Groups["name"].Value) is { } student)
            {
                return student;
            }
        }

        foreach (var row in text.Lines.Select(line => line.Text).Append(text.Prose))
        {
            foreach (var pattern in new[] { BeforeIdentity(), BeforeCourtesy(), AfterOpening(), Examinee() })
            {
                foreach (Match match in pattern.Matches(row))
                {
                    if (Tail(match.Groups["name"].Value) is { } name)
                    {
                        return name;
                    }
                }
            }
        }

        return null;
    }

    /// <summary>
    /// The name at the end of words run together (我公司物流专员温如玉): behind the last blank, else from the last family name on.
    /// </summary>
    private static string? Tail(string words)
    {
        var word = Role().Replace(words.Trim(), "");
        var last = word.Split([' ', ':', ',', '，'], StringSplitOptions.RemoveEmptyEntries).LastOrDefault() ?? "";
        if (last.Length == 1 && word.Length <= 4)
        {
            last = CertificateText.Close(word);
        }

        last = Role().Replace(last, "");
        last = last.Length > 2 && Joint().IsMatch(last) && FamilyNames.LengthOf(last.AsSpan(1)) > 0 ? last[1..] : last;
        if (last.Length is >= 2 and <= 4 || last.Contains('·', StringComparison.Ordinal))
        {
            return Name(last);
        }

        foreach (var length in (int[])[4, 3, 2])
        {
            if (last.Length > length && FamilyNames.LengthOf(last.AsSpan(last.Length - length)) is var family && family > 0 && (family == 2 || length < 4))
            {
                return Name(last[^length..]);
            }
        }

        return last.Length > 4 ? Name(last[^3..]) : null;
    }

    [GeneratedRegex(@"^[\p{IsCJKUnifiedIdeographs}]{2,5}(?:·\p{IsCJKUnifiedIdeographs}{1,12})*$|^\p{IsCJKUnifiedIdeographs}{1,12}(?:·\p{IsCJKUnifiedIdeographs}{1,12})+$")]
    private static partial Regex Han();

    [GeneratedRegex(@"^[A-Z][A-Za-z]+(?:[ ,.'’-]+[A-Za-z]+){0,4}$")]
    private static partial Regex Latin();

    [GeneratedRegex(@"[(（][^()（）]*[)）]?$")]
    private static partial Regex Remark();

    [GeneratedRegex(@"(?:先生|女士|小姐|同志|同学)$")]
    private static partial Regex Courtesy();

    [GeneratedRegex(@"姓名|性别|照片|公司|大学|学院|证书|证明|日期|号码|单位|身份|员工|本人|专业|说明|学生")]
    private static partial Regex NoName();

    [GeneratedRegex(@"^.*(?:学生|研究生|学员|考生|兹证明|兹有|现有|原有|证明|员工|职工|职员|我司|公司|本单位|我单位|同志|证书|[:：])\s*")]
    private static partial Regex Role();

    [GeneratedRegex(@"^[与和对给由原现系]")]
    private static partial Regex Joint();

    [GeneratedRegex(@"(?<name>[\p{IsCJKUnifiedIdeographs}·\s]{2,16}?)\s*[,，、\s]?\s*(?:性\s*别)?\s*[:：]?\s*[男女]\s*(?=[,，、。;；\s]|[0-9一二]|身份证|居民|公民|出生|$)")]
    private static partial Regex BeforeSex();

    [GeneratedRegex(@"(?<name>[\p{IsCJKUnifiedIdeographs}·\s]{2,24})\s*[(（,，、]?\s*(?:居民|公民)?(?:身份证|身份号|身份号码|社会保障号)")]
    private static partial Regex BeforeIdentity();

    [GeneratedRegex(@"(?<name>[\p{IsCJKUnifiedIdeographs}·\s]{2,24}?)\s*(?:先生|女士|小姐|同志)")]
    private static partial Regex BeforeCourtesy();

    [GeneratedRegex(@"(?:兹证明|兹有|现有|特证明|现证明|员工|职工|职员)\s*[:：]?(?<name>\s*[\p{IsCJKUnifiedIdeographs}·\s]{2,24}?)\s*(?=[,，(（。:]|于|自|从|同志|系|在|\d)")]
    private static partial Regex AfterOpening();

    [GeneratedRegex(@"(?<name>[\p{IsCJKUnifiedIdeographs}·]{2,5})\s*(?:同学)?\s*(?:参加|系|现?通过)")]
    private static partial Regex Examinee();
}
