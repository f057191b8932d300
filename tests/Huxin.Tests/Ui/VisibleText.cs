using System.Text;
using System.Text.RegularExpressions;

namespace Huxin.Tests.Ui;

/// <summary>
/// Finds words a reader would see that stand in only one language: Chinese outside <c>T[…]</c> and two-language sentences,
/// and letters in the text or the visible attributes of markup. It reads Razor roughly, as a person skimming would.
/// </summary>
internal static partial class VisibleText
{
    private static readonly string[] twoLanguages = ["T[", "new Sentence(", "new(", ".Add(", ".Say(", "Refusal("];

    public static IEnumerable<string> OneLanguageOnly(string razor)
    {
        var text = Comments().Replace(razor, "");
        foreach (var opening in twoLanguages)
        {
            text = RemoveBalanced(text, opening, only: opening == "T[" ? null : IsPair);
        }

        text = ChoiceOfPairs().Replace(Pair().Replace(text, ""), "");

        // A language is named in itself, whatever the reader's is.
        text = text.Replace("\"中文\"", "", StringComparison.Ordinal).Replace(">中文<", "><", StringComparison.Ordinal);
        foreach (Match match in Chinese().Matches(text))
        {
            yield return match.Value;
        }

        var markup = RemoveBalanced(RemoveBalanced(text, "@code {"), "@(");
        foreach (Match match in VisibleAttribute().Matches(markup))
        {
            if (Letters().IsMatch(Expression().Replace(match.Groups["value"].Value, "")))
            {
                yield return match.Value;
            }
        }

        var words = Between().Matches(TagsOnOneLine(markup)).Select(match => match.Groups["text"].Value)
            .SelectMany(part => part.Split('\n'))
            .Select(line => Expression().Replace(line, "").Trim())
            .Where(line => Letters().IsMatch(line) && !Code().IsMatch(line));
        foreach (var line in words)
        {
            yield return line;
        }
    }

    /// <summary>Drops what begins with <paramref name="opening"/> up to its closing bracket, strings and nesting respected.</summary>
    private static string RemoveBalanced(string text, string opening, Func<string, bool>? only = null)
    {
        var kept = new StringBuilder();
        var at = 0;
        for (int found; (found = text.IndexOf(opening, at, StringComparison.Ordinal)) >= 0;)
        {
            var end = Closing(text, found + opening.Length);
            var whole = text[found..end];
            kept.Append(text, at, found - at).Append(only is null || only(whole) ? "" : whole);
            at = end;
        }

        return kept.Append(text, at, text.Length - at).ToString();
    }

    private static int Closing(string text, int from)
    {
        var (depth, quoted) = (1, false);
        for (var i = from; i < text.Length; i++)
        {
            var c = text[i];
            if (c == '"' && text[i - 1] != '\\')
            {
                quoted = !quoted;
            }
            else if (!quoted && c is '(' or '[' or '{')
            {
                depth++;
            }
            else if (!quoted && c is ')' or ']' or '}' && --depth == 0)
            {
                return i + 1;
            }
        }

        return text.Length;
    }

    /// <summary>Two strings side by side, at least one with letters and one with Chinese.</summary>
    private static bool IsPair(string call) => Pair().IsMatch(call);

    private static string TagsOnOneLine(string text) => Tag().Replace(text, "<>");

    [GeneratedRegex(@"@\*.*?\*@|<!--.*?-->|^\s*///?.*?$|^@(page|namespace|using|inject|inherits|implements|layout|typeparam|attribute).*?$", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Comments();

    [GeneratedRegex(@"\p{IsCJKUnifiedIdeographs}+")]
    private static partial Regex Chinese();

    [GeneratedRegex("\"[^\"]*\\p{IsCJKUnifiedIdeographs}[^\"]*\"\\s*,\\s*\\$?\"[^\"]*[A-Za-z][^\"]*\"")]
    private static partial Regex Pair();

    /// <summary><c>yes ? "是" : "否", yes ? "Yes" : "No"</c>.</summary>
    [GeneratedRegex("\"[^\"\\n]*\"\\s*:\\s*\"[^\"\\n]*\"\\s*,[^\"\\n]*\\?\\s*\"[^\"\\n]*[A-Za-z][^\"\\n]*\"\\s*:\\s*\"[^\"\\n]*[A-Za-z][^\"\\n]*\"")]
    private static partial Regex ChoiceOfPairs();

    [GeneratedRegex("\\s(?:title|placeholder|alt|aria-label|Title|Label|Hint|Placeholder|Caption|Next|State|Ask|What|Empty)=\"(?<value>[^\"]*)\"")]
    private static partial Regex VisibleAttribute();

    [GeneratedRegex(@"@@|@[A-Za-z_][\w.?!]*(\([^()]*(\([^()]*\))*[^()]*\)|\[[^\]]*\])*([\w.]*)|&#?\w+;")]
    private static partial Regex Expression();

    [GeneratedRegex(@"[A-Za-z]{2,}")]
    private static partial Regex Letters();

    [GeneratedRegex("<[/!]?[A-Za-z](?:\"[^\"]*\"|[^<>\"])*>")]
    private static partial Regex Tag();

    [GeneratedRegex("<>(?<text>[^<>]+)(?=<>)", RegexOptions.Singleline)]
    private static partial Regex Between();

    [GeneratedRegex(@"[{};:=]\s*$|^[}{]|^(else|if|for|foreach|switch|case|default|while|var)\b|=>|\)\s*$|^\(?var \w+ in\b|\)\.\w+")]
    private static partial Regex Code();
}
