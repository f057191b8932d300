using Microsoft.AspNetCore.Diagnostics;

namespace Huxin.Platform.Ui;

/// <summary>
/// A request that ends in an error status without a body is answered by the page <c>/error/{code}</c>, under the address
/// asked for. The API speaks problem+json instead and is left alone.
/// </summary>
internal static class ErrorPages
{
    public static void Use(WebApplication app)
    {
        app.UseWhen(IsPage, pages =>
        {
            pages.UseExceptionHandler("/error/500", createScopeForErrors: true);
            pages.UseStatusCodePagesWithReExecute("/error/{0}", createScopeForStatusCodePages: true);
        });
    }

    public static PathString OriginalPath(HttpContext? http) =>
        http?.Features.Get<IStatusCodeReExecuteFeature>()?.OriginalPath
        ?? http?.Features.Get<IExceptionHandlerPathFeature>()?.Path
        ?? http?.Request.Path
        ?? PathString.Empty;

    private static bool IsPage(HttpContext http) =>
        !http.Request.Path.StartsWithSegments("/api") && !http.Request.Path.StartsWithSegments("/health");
}
