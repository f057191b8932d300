using System.Text.RegularExpressions;
using Huxin.Documents.Reading;

namespace Huxin.Documents.Resumes;

/// <summary>A part of the line that names an entry. <paramref name="Line"/> counts the lines of the head.</summary>
internal sealed record Token(string Text, int Line, LabelKind? Label = null);

/// <summary>Takes the naming lines of an entry apart at cells, marks and, in Chinese, at spaces.</summary>
internal static partial class HeadTokens
{
    public static IReadOnlyList<Token> Of(IEnumerable<TextLine> head)
    {
        var tokens = new List<Token>();
        var number = 0;
        foreach (var line in head)
        {
            foreach (var cell in Entries.Undated(line))
            {
                Add(tokens, cell.Text, number);
            }

            number++;
        }

        return tokens;
    }

    private static void Add(List<Token> tokens, string text, int line)
    {
        text = ItemNumber().Replace(text, "");
        foreach (var part in Marks().Split(text))
        {
            var labelled = LabelMark().Match(part);
            if (labelled.Success && Labels.KindOf(labelled.Groups[1].Value) is { } label)
            {
                Keep(part[labelled.Length..], label);
                continue;
            }

            foreach (var piece in Spaces(part))
            {
                Keep(piece, null);
            }
        }

        void Keep(string piece, LabelKind? label)
        {
            piece = piece.Trim(' ', '-', '–', '—', '|', '·', ',', '，', '、', '~', '/', ':', '：', ';', '*', '#');
            piece = Unclosed(piece);
            if (piece.Length == 0)
            {
                return;
            }

            if (tokens.Count > 0 && tokens[^1].Line == line && CompanyEnding().IsMatch(piece))
            {
                // "ABC Company, Inc." is one name.
                tokens[^1] = tokens[^1] with { Text = $"{tokens[^1].Text}, {piece}" };
                return;
            }

            tokens.Add(new Token(piece, line, label));
        }
    }

    private static string Unclosed(string text)
    {
        if (text.Length > 0 && text[^1] is ')' or '）' && !text.Contains('(', StringComparison.Ordinal) && !text.Contains('（', StringComparison.Ordinal))
        {
            text = text[..^1].Trim();
        }

        return text.Length > 0 && text[^1] is '(' or '（' ? text[..^1].Trim() : text;
    }

    /// <summary>Parts at spaces where both sides are Chinese, or where the two sides are known to be different things.</summary>
    private static IEnumerable<string> Spaces(string text)
    {
        foreach (var part in HanSpace().Split(text))
        {
            var cut = Cut(part);
            if (cut < 0)
            {
                yield return part;
                continue;
            }

            yield return part[..cut];
            yield return part[cut..];
        }
    }

    private static int Cut(string text)
    {
        for (var i = text.IndexOf(' ', StringComparison.Ordinal); i > 0 && i < text.Length - 1; i = text.IndexOf(' ', i + 1))
        {
            var (left, right) = (text[..i].Trim(), text[(i + 1)..].Trim());
            var han = left.Length > 0 && right.Length > 0 && Characters.IsHan(left[^1]) != Characters.IsHan(right[0])
                && left.Any(Characters.IsHan) != right.Any(Characters.IsHan);
            if ((han && Known(left) && Known(right))
                || (Recognisers.IsSchool(left) && Degrees.Find(right) is { At: 0 } && Degrees.LevelOf(left) is null)
                || (right.StartsWith("GPA", StringComparison.OrdinalIgnoreCase) && left.Length > 1))
            {
                return i;
            }
        }

        return -1;
    }

    private static bool Known(string text) =>
        Recognisers.IsEmployer(text) || Recognisers.IsPosition(text) || Recognisers.IsSchool(text) || Degrees.LevelOf(text) is not null;

    [GeneratedRegex(@"\s*[|｜•∙●;；]\s*|\s+[·/@]\s+|(?<=[一-龥）)])\s?[·・]\s?(?=\S)|\s+[-–—]{1,2}\s+|(?<=[一-龥）)])\s?[-–—]{1,2}\s+|\s+[-–—]{1,2}\s?(?=[一-龥])|[，]\s*|,\s*(?!\d)|\s{2,}|\s+at\s+(?=[A-Z])|[(（](?=(?:北京|上海|广州|深圳|杭州|成都|武汉|南京)[)）])|(?<=\s)[\\]\s")]
    private static partial Regex Marks();

    [GeneratedRegex(@"^\s*([一-龥/]{2,8}|[A-Za-z]{3,14}(?:\s[A-Za-z]{3,10})?)\s*[:：]\s*")]
    private static partial Regex LabelMark();

    [GeneratedRegex(@"(?<=[一-龥）)])\s+(?=[（(]?[一-龥])")]
    private static partial Regex HanSpace();

    [GeneratedRegex(@"^\s*(?:\(?\d{1,2}[.)、）]\s*|[一二三四五六七八九十]、)")]
    private static partial Regex ItemNumber();

    [GeneratedRegex(@"^(?:Inc|LLC|Ltd|Corp|Co|GmbH|PLC|LLP|S\.A|Limited)\.?(?:,?\s?(?:Ltd|Inc)\.?)?$", RegexOptions.IgnoreCase)]
    private static partial Regex CompanyEnding();
}
