using System.Diagnostics;
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;

namespace Huxin.Platform.Hosting;

/// <summary>
/// Structured logs without personal data: one line a request with the route's pattern, never the address itself,
/// for addresses of candidates carry the secret of their link.
/// </summary>
internal static class Logging
{
    public static void AddHuxinLogging(this IServiceCollection services, WebApplicationBuilder builder)
    {
        if (builder.Environment.IsDevelopment())
        {
            builder.Logging.AddSimpleConsole(console => { console.SingleLine = true; console.TimestampFormat = "HH:mm:ss "; });
        }
        else
        {
            builder.Logging.AddJsonConsole(console => console.UseUtcTimestamp = true);
        }

        builder.Logging.AddFilter("Microsoft", LogLevel.Warning)
            .AddFilter("System.Net.Http", LogLevel.Warning)
            .AddFilter("Polly", LogLevel.Error)
            .AddFilter("Quartz", LogLevel.Warning)
            .AddFilter("Microsoft.EntityFrameworkCore.Database.Command", LogLevel.None)
            .AddFilter("Microsoft.EntityFrameworkCore.Update", LogLevel.None);
        var telemetry = services.AddOpenTelemetry()
            .WithMetrics(metrics => metrics.AddAspNetCoreInstrumentation().AddHttpClientInstrumentation().AddMeter("Huxin"))
            .WithTracing(traces => traces
                .AddAspNetCoreInstrumentation(options =>
                {
                    options.Filter = NotLoggedAttribute.MayTrace;
                    options.EnrichWithHttpRequest = (activity, _) => activity.SetTag("url.path", null);
                })
                .AddHttpClientInstrumentation());
        if (builder.Configuration["OTEL_EXPORTER_OTLP_ENDPOINT"] is { Length: > 0 })
        {
            telemetry.WithMetrics(metrics => metrics.AddOtlpExporter()).WithTracing(traces => traces.AddOtlpExporter());
        }
    }

    public static void UseHuxinLogging(this WebApplication app)
    {
        var log = app.Services.GetRequiredService<ILoggerFactory>().CreateLogger("Huxin.Requests");
        app.Use(async (context, next) =>
        {
            var started = Stopwatch.GetTimestamp();
            await next(context);
            var pattern = (context.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText ?? "-";
            if (!pattern.StartsWith("assets/", StringComparison.Ordinal) && context.GetEndpoint()?.Metadata.GetMetadata<NotLoggedAttribute>() is null)
            {
                log.LogInformation("{Method} {Route} {Status} {Milliseconds} ms", context.Request.Method, pattern,
                    context.Response.StatusCode, (long)Stopwatch.GetElapsedTime(started).TotalMilliseconds);
            }
        });
    }
}
