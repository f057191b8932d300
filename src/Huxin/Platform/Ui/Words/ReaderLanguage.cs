using Huxin.Engine;
using Microsoft.Net.Http.Headers;

namespace Huxin.Platform.Ui;

/// <summary>
/// Which language a request is answered in: the one that the address names (<c>?lang=en</c>, so that each language of a public page has an address
/// of its own), else the reader's choice (cookie), else the browser's, else Chinese.
/// </summary>
internal static class ReaderLanguage
{
    public const string Cookie = "huxin-lang";

    public static Language Of(HttpRequest? request) =>
        Named(request?.Query["lang"].ToString()) ?? Named(request?.Cookies[Cookie]) ?? Preferred(request) ?? Language.Chinese;

    public static Language? Named(string? tag) => tag switch
    {
        _ when tag is null => null,
        _ when tag.StartsWith("zh", StringComparison.OrdinalIgnoreCase) => Language.Chinese,
        _ when tag.StartsWith("en", StringComparison.OrdinalIgnoreCase) => Language.English,
        _ => null,
    };

    private static Language? Preferred(HttpRequest? request)
    {
        if (request is null || !StringWithQualityHeaderValue.TryParseList(request.Headers.AcceptLanguage, out var asked))
        {
            return null;
        }

        return asked
            .Where(one => one.Quality is not 0)
            .OrderByDescending(one => one.Quality ?? 1)
            .Select(one => Named(one.Value.Value))
            .FirstOrDefault(language => language is not null);
    }
}
