using Microsoft.AspNetCore.Diagnostics;

namespace Huxin.Platform.Ui;

/// <summary>
/// A request that ends in an error status without a body is answered by the page <c>/error/{code}</c>, under the address
/// asked for. The API and the health checks speak problem+json instead.
/// </summary>
internal static class ErrorPages
{
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
    }

    /// <summary>The path the reader asked for, before an error page took the request over.</summary>
    public static PathString OriginalPath(HttpContext? http) =>
        http?.Features.Get<IStatusCodeReExecuteFeature>()?.OriginalPath
        ?? http?.Features.Get<IExceptionHandlerPathFeature>()?.Path
        ?? http?.Request.Path
        ?? PathString.Empty;

    private static bool IsForPrograms(HttpContext http) =>
        http.Request.Path.StartsWithSegments("/api") || http.Request.Path.StartsWithSegments("/health");
}
