using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.Extensions.Primitives;

namespace Huxin.Platform.Ui;

/// <summary>
/// The address the reader asked for: lists keep their state in it, the language switch comes back to it.
/// The console's root document has a base address, so that an anchor needs the path before its <c>#</c>.
/// </summary>
public sealed class PageAddress(IHttpContextAccessor accessor)
{
    private HttpContext? Http => accessor.HttpContext;

    public string Path => Http is null ? "/" : Http.Request.PathBase + ErrorPages.OriginalPath(Http);

    public string Here => Path + Http?.Request.QueryString;

    public string Anchor(string id) => $"{Here}#{id}";

    /// <summary>The same page with these query values replaced; null removes one.</summary>
    public string With(params ReadOnlySpan<(string Key, string? Value)> changes)
    {
        var query = Http?.Request.Query.ToDictionary(pair => pair.Key, pair => pair.Value) ?? [];
        foreach (var (key, value) in changes)
        {
            if (string.IsNullOrEmpty(value))
            {
                query.Remove(key);
            }
            else
            {
                query[key] = value;
            }
        }

        return Path + new QueryBuilder(query.Select(pair => KeyValuePair.Create<string, StringValues>(pair.Key, pair.Value))).ToQueryString();
    }

    public string? Query(string key) => Http?.Request.Query[key].ToString() is { Length: > 0 } value ? value : null;
}
