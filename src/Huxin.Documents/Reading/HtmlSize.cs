using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens;

namespace Huxin.Documents.Reading;

/// <summary>
/// Stops the parser of web pages before a page has grown too large. Few letters can become many elements (an unclosed font is opened
/// again in every paragraph), and for each tag the parser looks through all that are open.
/// </summary>
internal sealed class HtmlSize(ReadingLimits limits)
{
    private static readonly HashSet<string> neverClosed =
        ["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"];

    private int marks;
    private int open;

    public void Count()
    {
        if (++marks > limits.HtmlMarks || open > limits.HtmlOpen)
        {
            throw new ReadingRefused(ReadingRefusals.TooComplex);
        }
    }

    public void Count(HtmlToken token)
    {
        open += token.Type switch
        {
            HtmlTokenType.StartTag when !neverClosed.Contains(token.Name) => 1,
            HtmlTokenType.EndTag => -1,
            _ => 0,
        };
        Count();
    }
}
