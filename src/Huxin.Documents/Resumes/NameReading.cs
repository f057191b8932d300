using System.Text.RegularExpressions;
using Huxin.Documents.Reading;

namespace Huxin.Documents.Resumes;

/// <summary>Finds the candidate's name: after its label, else the line at the head that looks like a name, the largest first.</summary>
internal static partial class NameReading
{
    public static (string Name, bool Sure)? Read(IReadOnlyList<TextLine> lines)
    {
        foreach (var line in lines)
        {
            foreach (var labelled in Labels.In(line).TakeWhile(l => l.Kind != LabelKind.OtherPerson).Where(l => l.Kind == LabelKind.Name))
            {
                if (Candidate(labelled.Value, labelled: true) is { } name)
                {
                    return (name, true);
                }
            }
        }

        var best = lines.Take(40)
            .SelectMany((line, index) => line.Cells.Take(3).Select((cell, column) => (cell, index, column, line.Bullet)))
            .Where(c => !c.Bullet)
            .Select(c => (Name: Candidate(c.cell.Text, labelled: false), Size: c.cell.Size + Beside(c.cell.Text), c.index, c.column))
            .Where(c => c.Name is not null)
            .OrderByDescending(c => c.Size + Likely(c.Name!) - (c.index * 0.35) - (c.column * 0.1))
            .FirstOrDefault();
        return best.Name is null ? null : (best.Name, Likely(best.Name) > 0 && best.index < 8);
    }

    /// <summary>"某某/男/1990": what stands beside a name says that it is one.</summary>
    private static double Beside(string text) => AfterName().IsMatch(text) ? 8 : 0;

    private static double Likely(string name)
    {
        if (Characters.IsHan(name[0]))
        {
            var family = FamilyNames.LengthOf(name);
            return family == 2 && name.Length is 3 or 4 ? 5
                : family > 0 && name.Length is 2 or 3 ? 4
                : name.All(c => c == name[0]) || name.Contains("姓名", StringComparison.Ordinal) ? 2 : 0;
        }

        return LatinName().IsMatch(name) ? 2 : 0;
    }

    private static string? Candidate(string text, bool labelled)
    {
        text = Decoration().Replace(text, "").Trim();
        var first = Cut().Split(text)[0].Trim(' ', ':', '：', '*');
        var rest = text.Length > first.Length ? text[first.Length..].TrimStart() : "";
        if (!labelled && (Entries.Width(text) > 60 || rest.StartsWith(',') || rest.StartsWith('，') || SectionLexicon.KindOf(first) is not null || (Labels.KindOf(first) is not null && first != "姓名") || Heading().IsMatch(first)))
        {
            return null;
        }

        var han = first.Replace(" ", "", StringComparison.Ordinal);
        if (han.Length is >= 2 and <= 4 && han.All(c => Characters.IsHan(c) || c == '·'))
        {
            return !labelled && (Recognisers.IsPosition(han) || Recognisers.IsPlace(han) || Degrees.LevelOf(han) is not null
                                 || Recognisers.IsEmployer(han) || Recognisers.IsSchool(han) || NotName().IsMatch(han))
                ? null
                : han;
        }

        if (labelled && first.Length is >= 2 and <= 40 && !first.Any(char.IsAsciiDigit))
        {
            return Space().Replace(first, " ");
        }

        var mixed = HanThenLatin().Match(first);
        if (mixed.Success && !Recognisers.IsPosition(mixed.Groups[1].Value))
        {
            return mixed.Groups[1].Value;
        }

        first = Space().Replace(first, " ");
        return LatinName().IsMatch(first) && !Recognisers.IsPosition(first) && !Recognisers.IsPlace(first) && !Recognisers.IsEmployer(first)
               && !NotLatinName().IsMatch(first)
            ? first
            : null;
    }

    [GeneratedRegex(@"(?:的)?个人(?:简历|资料)|求职简历|简历(?:模板)?$|\b(?:curriculum\s+vitae|résumé|resume|CV)\b.*$", RegexOptions.IgnoreCase)]
    private static partial Regex Decoration();

    [GeneratedRegex(@"\s+[-–—|·•∙]\s*|[|｜/,，;；(（\t]|\s{3,}|(?<=[一-龥])\s*[（(•·]")]
    private static partial Regex Cut();

    [GeneratedRegex(@"^([一-龥]{2,4})\s+[A-Za-z]")]
    private static partial Regex HanThenLatin();

    [GeneratedRegex(@"^\p{Lu}[\p{L}'’.\-]*(?:\s(?:\p{Lu}[\p{L}'’.\-]*|de|van|von|der|da|bin|al)){1,4}$|^[Xx]{3}$")]
    private static partial Regex LatinName();

    [GeneratedRegex(@"登记表|申请表|应聘|求职|简历|照片|信息|男|^女$|经验|岁$|^\d|大学|专业|技能|电话|邮箱|群众|党员|团员|已婚|未婚|在职|离职|学历|声明|汉族|^学?士|更新|日期|^工具$|^证书$|^语言$|^奖项$")]
    private static partial Regex NotName();

    [GeneratedRegex(@"\b(?:Resume|Curriculum|Vitae|Page|Phone|Email|Address|Skills?|Summary|University|Experience|Education|Street|Road|Avenue|Profile|Contact|Position|Tagline|Java|Python|React|Stack|Web|Data|Software|Intelligence|Vision|Computer|Project|Updated|Case|Test|References?|Prof\.)\b", RegexOptions.IgnoreCase)]
    private static partial Regex NotLatinName();

    [GeneratedRegex(@"^(?:个人|求职)?简历")]
    private static partial Regex Heading();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();

    [GeneratedRegex(@"^[一-龥]{2,4}\s*[/|｜·,，]?\s*[男女](?:$|[\s/|｜·,，])")]
    private static partial Regex AfterName();
}
