using Huxin.Documents.Reading.Isolated;
using Huxin.Platform.Hosting;
using Huxin.Platform.Jobs;

namespace Huxin.Platform.Files;

/// <summary>Rooms read uploaded files through <see cref="IDocumentReading"/>: in worker processes of this program, which end with it.</summary>
internal static partial class ReadingPlatform
{
    public static void AddHuxinReading(this IServiceCollection services)
    {
        services.AddSingleton(provider =>
        {
            var (program, arguments) = OwnProgram.Path;
            var log = provider.GetRequiredService<ILoggerFactory>().CreateLogger(typeof(ReadingPlatform));
            return new IsolatedReading(
                new WorkerCommand(program, [.. arguments, ReadingWorker.Verb]), new IsolationLimits(), (kind, end) => LogEnded(log, kind, end));
        });
        services.AddErrand<ForgetFile>("platform.forget-file");
        services.AddSingleton<IDocumentReading>(provider => provider.GetRequiredService<IsolatedReading>());
    }

    [LoggerMessage(LogLevel.Warning, "A worker that read a file ({Kind}) was ended: {End}. The file was refused.")]
    private static partial void LogEnded(ILogger log, string kind, WorkerEnd end);
}
