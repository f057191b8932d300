namespace Huxin.Platform.Hosting;

/// <summary>
/// A page or endpoint that leaves no line in the request log and no trace: even without a name, its time beside the times that links are
/// opened would tell who was there.
/// </summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
internal sealed class NotLoggedAttribute : Attribute
{
    /// <summary>A trace begins before the endpoint is known, so it goes by the address.</summary>
    public static bool MayTrace(HttpContext http) =>
        !http.Request.Path.StartsWithSegments("/q") && !(http.Request.Path.Value ?? "").EndsWith("/ask", StringComparison.OrdinalIgnoreCase);
}
