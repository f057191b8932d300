using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Http.Features;

namespace Huxin.Platform.Hosting;

/// <summary>Limits of size and pace on everything that comes in.</summary>
internal static class Limits
{
    /// <summary>For signing in, setting up and opening links: 30 tries a minute from one address.</summary>
    public const string Doors = "doors";

    public static void AddHuxinLimits(this IServiceCollection services, long maxRequestBytes)
    {
        services.Configure<FormOptions>(form =>
        {
            form.MultipartBodyLengthLimit = maxRequestBytes;
            form.ValueLengthLimit = 256 * 1024;
            form.ValueCountLimit = 2048;
            form.MemoryBufferThreshold = 1024 * 1024;
        });
        services.AddRateLimiter(limiter =>
        {
            limiter.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            limiter.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(http => RateLimitPartition.GetTokenBucketLimiter(
                http.Connection.RemoteIpAddress?.ToString() ?? "unknown",
                _ => new TokenBucketRateLimiterOptions { TokenLimit = 600, TokensPerPeriod = 300, ReplenishmentPeriod = TimeSpan.FromSeconds(1), QueueLimit = 0 }));
            limiter.AddPolicy(Doors, http => RateLimitPartition.GetFixedWindowLimiter(
                http.Connection.RemoteIpAddress?.ToString() ?? "unknown",
                _ => new FixedWindowRateLimiterOptions { PermitLimit = 30, Window = TimeSpan.FromMinutes(1), QueueLimit = 0 }));
        });
    }
}
