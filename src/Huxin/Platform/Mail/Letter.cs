using System.Text;
using System.Text.Encodings.Web;

namespace Huxin.Platform.Mail;

/// <summary>
/// A mail as its writer thinks of it: subject, paragraphs, one button, a closing. Rendered as text and as HTML from the same words.
/// </summary>
internal sealed record Letter(string To, string Subject, IReadOnlyList<string> Paragraphs)
{
    public (string Words, Uri Address)? Button { get; init; }

    /// <summary>Who writes, with the exact registered name of the employer.</summary>
    public required string Sender { get; init; }

    /// <summary>A line at the foot, such as "demonstration, invented data".</summary>
    public string? Footnote { get; init; }

    public string Text()
    {
        var text = new StringBuilder();
        foreach (var paragraph in Paragraphs)
        {
            text.Append(paragraph).Append("\r\n\r\n");
        }

        if (Button is { } button)
        {
            text.Append(button.Words).Append(":\r\n").Append(button.Address).Append("\r\n\r\n");
        }

        text.Append(Sender).Append("\r\n");
        if (Footnote is not null)
        {
            text.Append("\r\n").Append(Footnote).Append("\r\n");
        }

        return text.ToString();
    }

    public string Html()
    {
        static string Safe(string words) => HtmlEncoder.Default.Encode(words);
        var html = new StringBuilder("""
            <!doctype html><html><body style="margin:0;background:#fbfaf7;color:#1b2430;font:16px/1.6 'PingFang SC','Microsoft YaHei','Noto Sans SC',sans-serif">
            <div style="max-width:560px;margin:0 auto;padding:24px">
            """);
        foreach (var paragraph in Paragraphs)
        {
            html.Append("<p>").Append(Safe(paragraph)).Append("</p>");
        }

        if (Button is { } button)
        {
            var address = Safe(button.Address.ToString());
            html.Append("<p><a style=\"display:inline-block;padding:12px 20px;background:#0f766e;color:#ffffff;text-decoration:none;border-radius:6px\" href=\"")
                .Append(address).Append("\">").Append(Safe(button.Words)).Append("</a></p><p style=\"font-size:13px;color:#5b6472;word-break:break-all\">")
                .Append(address).Append("</p>");
        }

        html.Append("<p>").Append(Safe(Sender)).Append("</p>");
        if (Footnote is not null)
        {
            html.Append("<p style=\"font-size:13px;color:#5b6472\">").Append(Safe(Footnote)).Append("</p>");
        }

        return html.Append("</div></body></html>").ToString();
    }
}
