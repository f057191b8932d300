using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Ganss.Xss;

namespace Huxin.Rooms.Transparency;

/// <summary>
/// Stories may come with markup, from a word processor or from someone hostile. A short list of elements stays; scripts, styles, frames,
/// handlers, pictures from elsewhere and addresses other than http, https and mail do not. Text without markup is left alone.
/// </summary>
internal static partial class StoryText
{
    public static bool HasMarkup(string? words) => words is not null && Markup().IsMatch(words);

    /// <summary>Elements that only lay out: they go, their words stay. Those in the second list end a line.</summary>
    private static readonly string[] spans = ["span", "font", "u", "center"];

    private static readonly string[] blocks = ["div", "section", "article", "h1", "h2", "h5", "h6"];

    /// <summary>
    /// The same words with nothing in them that could act. What lays out is taken out of markup that is clean already, and the result is cleaned
    /// once more: whatever was hidden inside a wrapper meets the same list.
    /// </summary>
    public static string Clean(string words) => Sanitizer([]).Sanitize(Unwrap(Sanitizer([.. spans, .. blocks]).Sanitize(words))).Trim();

    private static string Unwrap(string clean)
    {
        using var document = new HtmlParser().ParseDocument(clean);
        foreach (var wrapper in document.Body!.QuerySelectorAll(string.Join(',', [.. spans, .. blocks])).ToList())
        {
            if (blocks.Contains(wrapper.LocalName) && wrapper.NextSibling is not null)
            {
                wrapper.Parent!.InsertBefore(document.CreateElement("br"), wrapper.NextSibling);
            }

            wrapper.Replace([.. wrapper.ChildNodes]);
        }

        return document.Body.InnerHtml;
    }

    private static HtmlSanitizer Sanitizer(IEnumerable<string> wrappers)
    {
        var sanitizer = new HtmlSanitizer(new HtmlSanitizerOptions
        {
            AllowedTags = new HashSet<string>(["p", "br", "strong", "em", "b", "i", "ul", "ol", "li", "blockquote", "h3", "h4", "a", .. wrappers], StringComparer.OrdinalIgnoreCase),
            AllowedAttributes = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { "href" },
            UriAttributes = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { "href" },
            AllowedSchemes = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { "http", "https", "mailto" },
            AllowedCssProperties = new HashSet<string>(),
            AllowedAtRules = new HashSet<AngleSharp.Css.Dom.CssRuleType>(),
        });
        sanitizer.PostProcessNode += (_, processed) =>
        {
            if (processed.Node is IElement { LocalName: "a" } link)
            {
                link.SetAttribute("rel", "nofollow noopener ugc");
            }
        };
        return sanitizer;
    }

    [GeneratedRegex("<[a-zA-Z!/?]")]
    private static partial Regex Markup();
}
