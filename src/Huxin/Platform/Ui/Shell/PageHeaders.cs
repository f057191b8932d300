namespace Huxin.Platform.Ui;

/// <summary>
/// Headers of every answer. Scripts, styles and frames come from this site alone; no inline script or style runs.
/// A response that set its own policy (an embeddable block) keeps it.
/// </summary>
internal sealed class PageHeaders(RequestDelegate next)
{
    private const string Policy =
        "default-src 'self'; img-src 'self' data: blob:; media-src 'self' blob:; object-src 'none'; " +
        "base-uri 'self'; form-action 'self'; frame-ancestors 'self'";

    public Task InvokeAsync(HttpContext context)
    {
        context.Response.OnStarting(() =>
        {
            var headers = context.Response.Headers;
            headers.TryAdd("Content-Security-Policy", Policy);
            headers.TryAdd("X-Content-Type-Options", "nosniff");
            headers.TryAdd("Referrer-Policy", "same-origin");
            headers.TryAdd("Permissions-Policy", "camera=(self), geolocation=(), microphone=(self), xr-spatial-tracking=(self)");
            return Task.CompletedTask;
        });
        return next(context);
    }
}
