using System.Text.RegularExpressions;
using Huxin.Documents.Reading;

namespace Huxin.Documents.Resumes;

/// <summary>Finds the candidate's own e-mail address and telephone number, not those of referees and relatives.</summary>
internal static partial class Contacts
{
    public static string? Email(IEnumerable<TextLine> lines)
    {
        foreach (var text in lines.Select(Own))
        {
            if (EmailAddress().Match(text) is { Success: true } match)
            {
                return match.Groups["address"].Value.TrimEnd('.');
            }
        }

        return null;
    }

    public static string? Phone(IReadOnlyList<TextLine> lines)
    {
        foreach (var line in lines)
        {
            foreach (var labelled in Labels.In(line).TakeWhile(l => l.Kind != LabelKind.OtherPerson))
            {
                if (labelled.Kind == LabelKind.Phone && LabelledNumber().Match(labelled.Value) is { Success: true } match && Enough(match.Value))
                {
                    return match.Value.Trim(' ', '-', '.');
                }
            }
        }

        return lines.Select(Own).Select(Bare).FirstOrDefault(p => p is not null);
    }

    private static string? Bare(string text)
    {
        foreach (Match match in Number().Matches(text))
        {
            if (Enough(match.Value) && !IdNumber().IsMatch(match.Value))
            {
                return match.Value.Trim();
            }
        }

        return null;
    }

    /// <summary>The text of a line up to where another person begins.</summary>
    private static string Own(TextLine line)
    {
        var cells = line.Cells.TakeWhile(c => Labels.KindOf(c.Text) != LabelKind.OtherPerson).Select(c => c.Text);
        var text = string.Join("   ", cells);
        return OtherPerson().Match(text) is { Success: true } other ? text[..other.Index] : text;
    }

    private static bool Enough(string number) => number.Count(c => char.IsAsciiDigit(c) || c is 'x' or 'X' or '*') is >= 7 and <= 16;

    [GeneratedRegex(@"(?:mailto:)?(?<address>[A-Za-z0-9][A-Za-z0-9._%+\-]{0,63}@[A-Za-z0-9](?:[A-Za-z0-9\-]{0,62}\.)+[A-Za-z]{2,12})", RegexOptions.IgnoreCase)]
    private static partial Regex EmailAddress();

    [GeneratedRegex(@"[+(（]?[\d][\d\s\-().（）xX*+·]{5,24}[\dxX*]|[xX*\d][\dxX*\-\s]{6,16}")]
    private static partial Regex LabelledNumber();

    [GeneratedRegex(@"(?<![\d.])(?:[(（]?\+?\s?86[)）]?[\s\-]*)1[3-9]\d[\s\-]?[\dxX*]{3,4}[\s\-]?[\dxX*]{3,5}(?!\d)|(?<![\d.])1[3-9]\d[\s\-.]?[\dxX*]{4}[\s\-.]?[\dxX*]{4}(?!\d)|(?<![\d.])1[3-9]\d[\s\-][\dxX*]{3}[\s\-][\dxX*]{5}(?!\d)|[(（]\+\d{1,3}[)）][\s\-]?\d[\d\s\-xX*]{5,16}[\dxX*]|\+\d{1,3}[\s.\-]?\(?\d{1,4}\)?(?:[\s.\-]?[\d*xX]{2,5}){1,5}|\(\d{3}\)\s?\d{3}[\s.\-]?\d{4}|(?<![\d.\-])\d{3}[\-.\s]\d{3}[\-.]\d{4}(?!\d)|(?<![\d\-])0\d{2,3}-\d{7,8}(?!\d)|(?<![\d\-])\d{3}-\d{4}-\d{4}(?!\d)|(?<!\d)1\d{2}[xX*]{6,8}\d{0,4}")]
    private static partial Regex Number();

    [GeneratedRegex(@"^\d{17}[\dXx]$")]
    private static partial Regex IdNumber();

    [GeneratedRegex(@"紧急联系|证明人|推荐人|联系人|介绍人|emergency\s+contact|referee", RegexOptions.IgnoreCase)]
    private static partial Regex OtherPerson();
}
