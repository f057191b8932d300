using System.Text;

namespace Huxin.Engine.Screening;

/// <summary>
/// A written name taken apart into the forms it is looked up by: words in folded letters with a space between. A Chinese name is one word,
/// a transliterated one (阿卜杜拉·买买提) a word for each part; <c>Zhang Wei (张伟)</c> has two forms.
/// </summary>
internal static class NameText
{
    /// <summary>Longer names are cut; the reader of lists refuses them before.</summary>
    public const int LongestForm = 120;

    private static readonly HashSet<string> titles = new(StringComparer.Ordinal) { "mr", "mrs", "ms", "miss", "dr", "prof", "sir", "madam" };

    private static readonly string[] formerMarks = ["曾用名", "原名", "曾名", "又名", "别名", "化名"];

    private static readonly string[] courtesies = ["先生", "女士", "小姐", "同志"];

    private enum Gap
    {
        Space,
        Dot,
        Break,
    }

    /// <summary>Adds the forms of a name, none twice.</summary>
    public static void AddForms(string? name, List<string> forms)
    {
        if (string.IsNullOrWhiteSpace(name))
        {
            return;
        }

        if (AddPlain(name, forms))
        {
            return;
        }

        var company = CompanyForm.Is(name);
        var part = new List<(string Word, Gap Before)>();
        foreach (var word in Words(name, company))
        {
            if (word.Before == Gap.Break)
            {
                AddPart(part, company, forms);
                part.Clear();
            }

            part.Add(word);
        }

        AddPart(part, company, forms);
    }

    public static bool HasHan(ReadOnlySpan<char> form)
    {
        foreach (var c in form)
        {
            if (NameLetters.IsHan(c))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The two shapes nearly all names have, without taking them apart: up to four Chinese characters, or plain Latin words.</summary>
    private static bool AddPlain(string name, List<string> forms)
    {
        if (name.Length > LongestForm)
        {
            return false;
        }

        Span<char> form = stackalloc char[LongestForm];
        Span<char> folded = stackalloc char[2];
        var (length, han) = (0, 0);
        foreach (var c in name)
        {
            var count = NameLetters.Fold(c, folded);
            han += NameLetters.IsHan(folded[0]) ? 1 : 0;
            if (count > 1 || !(char.IsAsciiLetterLower(folded[0]) || NameLetters.IsHan(folded[0]) || folded[0] is ' ' or ',' or '-' or '.'))
            {
                return false;
            }

            var gap = folded[0] is ' ' or ',' or '-' or '.';
            if (!gap || (length > 0 && form[length - 1] != ' '))
            {
                form[length++] = gap ? ' ' : folded[0];
            }
        }

        length -= length > 0 && form[length - 1] == ' ' ? 1 : 0;
        if (han > 0 ? han != name.Length || han > 4 || (han == 4 && Plain(name).Length != 4) : length == 0 || CompanyForm.Is(name) || HasTitle(form[..length]))
        {
            return false;
        }

        Add(form[..length].SequenceEqual(name) ? name : form[..length].ToString(), forms);
        return true;
    }

    private static bool HasTitle(ReadOnlySpan<char> form)
    {
        var lookup = titles.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var word in form.Split(' '))
        {
            if (lookup.Contains(form[word]))
            {
                return true;
            }
        }

        return false;
    }

    private static void AddPart(List<(string Word, Gap Before)> part, bool company, List<string> forms)
    {
        var latin = part.Where(w => !HasHan(w.Word)).Select(w => w.Word).ToList();
        var han = part.Where(w => HasHan(w.Word)).ToList();
        if (company)
        {
            Add(CompanyForm.WithoutForm(string.Concat(han.Select(w => w.Word))), forms);
            Add(CompanyForm.WithoutForm(latin), forms);
            return;
        }

        if (latin.Count > 1)
        {
            latin.RemoveAll(titles.Contains);
        }

        var words = han.Select(w => Plain(w.Word)).Where(w => w.Length > 0).ToList();
        var dotted = han.Skip(1).Any(w => w.Before == Gap.Dot);
        Add(string.Join(dotted || words.Sum(w => w.Length) > 4 ? " " : "", words), forms);
        Add(string.Join(' ', latin), forms);
    }

    private static void Add(string form, List<string> forms)
    {
        form = form.Length > LongestForm ? form[..LongestForm].TrimEnd() : form;
        if ((form.Length > 1 || (form.Length == 1 && HasHan(form))) && !forms.Contains(form))
        {
            forms.Add(form);
        }
    }

    private static string Plain(string word)
    {
        foreach (var mark in formerMarks)
        {
            if (word.StartsWith(mark, StringComparison.Ordinal))
            {
                word = word[mark.Length..];
            }
        }

        foreach (var courtesy in courtesies)
        {
            if (word.Length > courtesy.Length + 1 && word.EndsWith(courtesy, StringComparison.Ordinal))
            {
                word = word[..^courtesy.Length];
            }
        }

        return word;
    }

    private static List<(string Word, Gap Before)> Words(string name, bool company)
    {
        var words = new List<(string, Gap)>();
        var word = new StringBuilder();
        var gap = Gap.Space;
        Span<char> folded = stackalloc char[2];
        foreach (var c in name)
        {
            var count = NameLetters.Fold(c, folded);
            if (char.IsLetterOrDigit(folded[0]) || char.IsSurrogate(folded[0]) || IsMark(c))
            {
                // A combining mark of a decomposed letter says nothing that the letter does not.
                word.Append(IsMark(c) ? [] : folded[..count]);
                continue;
            }

            if (folded[0] is '\'' or '’' or '‘' or '`' or 'ʼ' or '\u200B' or '\uFEFF' or '*')
            {
                if (folded[0] == '*')
                {
                    word.Append('*');
                }

                continue;
            }

            End(words, word, ref gap);
            var next = GapOf(folded[0], company);
            gap = next > gap ? next : gap;
        }

        End(words, word, ref gap);
        return words;
    }

    private static void End(List<(string, Gap)> words, StringBuilder word, ref Gap gap)
    {
        if (word.Length > 0)
        {
            words.Add((word.ToString(), gap));
            word.Clear();
            gap = Gap.Space;
        }
    }

    private static bool IsMark(char c) => c is >= '\u0300' and <= '\u036F';

    private static Gap GapOf(char c, bool company) => c switch
    {
        '·' or '•' or '・' or '‧' or '∙' or '･' or '.' or '-' or '﹒' or '⋅' or '—' => Gap.Dot,
        '(' or ')' or '[' or ']' or '/' or '|' or ';' or '、' or '【' or '】' or '〔' or '〕' or '“' or '”' or '"' or '=' or ':' => company ? Gap.Space : Gap.Break,
        _ => Gap.Space,
    };
}
