using System.Text.RegularExpressions;
using Ganss.Xss;

namespace Huxin.Rooms.Transparency;

/// <summary>
/// Stories may come with markup, from a word processor or from someone hostile. A short list of elements stays; scripts, styles, frames,
/// handlers, pictures from elsewhere and addresses other than http, https and mail do not. Text without markup is left alone.
/// </summary>
internal static partial class StoryText
{
    public static bool HasMarkup(string? words) => words is not null && Markup().IsMatch(words);

    /// <summary>The same words with nothing in them that could act.</summary>
    public static string Clean(string words) => Sanitizer().Sanitize(words).Trim();

    private static HtmlSanitizer Sanitizer()
    {
        var sanitizer = new HtmlSanitizer(new HtmlSanitizerOptions
        {
            AllowedTags = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { "p", "br", "strong", "em", "b", "i", "ul", "ol", "li", "blockquote", "h3", "h4", "a" },
            AllowedAttributes = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { "href" },
            UriAttributes = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { "href" },
            AllowedSchemes = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { "http", "https", "mailto" },
            AllowedCssProperties = new HashSet<string>(),
            AllowedAtRules = new HashSet<AngleSharp.Css.Dom.CssRuleType>(),
        });
        sanitizer.AllowDataAttributes = false;
        sanitizer.KeepChildNodes = false;
        sanitizer.RemovingTag += (_, removing) =>
        {
            // Wrappers that only lay out leave their words behind; what could act goes with all it holds.
            if (removing.Tag.LocalName is "div" or "span" or "section" or "article" or "font" or "u" or "h1" or "h2" or "h5" or "h6" or "center" or "body" or "html")
            {
                removing.Cancel = true;
                removing.Tag.OuterHtml = removing.Tag.InnerHtml;
            }
        };
        sanitizer.PostProcessNode += (_, processed) =>
        {
            if (processed.Node is AngleSharp.Dom.IElement { LocalName: "a" } link)
            {
                link.SetAttribute("rel", "nofollow noopener ugc");
            }
        };
        return sanitizer;
    }

    [GeneratedRegex("<[a-zA-Z!/?]")]
    private static partial Regex Markup();
}
