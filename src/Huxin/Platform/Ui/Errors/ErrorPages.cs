using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.EntityFrameworkCore;

namespace Huxin.Platform.Ui;

/// <summary>
/// A request that ends in an error status without a body is answered by the page <c>/error/{code}</c>, under the address
/// asked for. The API and the health checks speak problem+json instead.
/// </summary>
internal static class ErrorPages
{
    /// <summary>Shorter values are choices and names, quickly typed again.</summary>
    private const int ShortestWords = 8;

    public static void Use(WebApplication app)
    {
        // Re-execution needs the main pipeline: inside a branch the new path would find no endpoint.
        app.UseExceptionHandler("/error/500", createScopeForErrors: true);
        app.UseStatusCodePagesWithReExecute("/error/{0}", createScopeForStatusCodePages: true);
        app.UseWhen(IsForPrograms, programs =>
        {
            programs.UseExceptionHandler();
            programs.UseStatusCodePages();
        });
        app.Use(AfterAPostAsync);
    }

    /// <summary>
    /// A form that was posted leads into corners. What is larger than anything the program takes is refused before it is read, since a
    /// form cut off in the middle would only count as unreadable. The error page is read, not posted to: asked for by POST it would look
    /// for the form's token and name again. A page that already led on to another step while it was being made holds no form any more;
    /// its redirect counts, not the complaint about the missing form. That complaint comes as an empty page that claims to be one, and
    /// means that somebody else was faster: the step is done, as it is when two of them meet in the database.
    /// </summary>
    private static async Task AfterAPostAsync(HttpContext http, RequestDelegate next)
    {
        if (http.Features.Get<IStatusCodeReExecuteFeature>() is not null || http.Features.Get<IExceptionHandlerFeature>() is not null)
        {
            http.Request.Method = HttpMethods.Get;
        }
        else if (http.Request.ContentLength > http.Features.Get<IHttpMaxRequestBodySizeFeature>()?.MaxRequestBodySize)
        {
            http.Response.StatusCode = StatusCodes.Status413PayloadTooLarge;
            return;
        }

        try
        {
            await next(http);
        }
        catch (DbUpdateConcurrencyException) when (!http.Response.HasStarted)
        {
            http.Response.Clear();
            http.Response.StatusCode = StatusCodes.Status409Conflict;
        }

        if (http.Response is { HasStarted: false, StatusCode: StatusCodes.Status400BadRequest })
        {
            http.Response.StatusCode = http.Response.Headers.Location.Count > 0 ? StatusCodes.Status302Found
                : IsOurOwnForm(http) ? StatusCodes.Status409Conflict
                : StatusCodes.Status400BadRequest;
            http.Response.ContentType = null;
        }
    }

    /// <summary>The path the reader asked for, before an error page took the request over.</summary>
    public static PathString OriginalPath(HttpContext? http) =>
        http?.Features.Get<IStatusCodeReExecuteFeature>()?.OriginalPath
        ?? http?.Features.Get<IExceptionHandlerPathFeature>()?.Path
        ?? http?.Request.Path
        ?? PathString.Empty;

    /// <summary>
    /// What was typed into a form that came too late, to be copied from the error page. Nothing of a form without our token: another
    /// site could have made it up.
    /// </summary>
    public static IReadOnlyList<string> Typed(HttpContext? http) =>
        http is not null && IsOurOwnForm(http) && http.Features.Get<IStatusCodeReExecuteFeature>() is not null
            ? [.. http.Request.Form.Where(field => field.Key.StartsWith("Input.", StringComparison.Ordinal) && !field.Key.Contains("Password", StringComparison.Ordinal))
                .Select(field => field.Value.ToString()).Where(words => words.Length >= ShortestWords && !Guid.TryParse(words, out _))]
            : [];

    private static bool IsOurOwnForm(HttpContext http) =>
        http.Features.Get<IAntiforgeryValidationFeature>() is { IsValid: true } && http.Request.HasFormContentType;

    private static bool IsForPrograms(HttpContext http) =>
        http.Request.Path.StartsWithSegments("/api") || http.Request.Path.StartsWithSegments("/health");
}
