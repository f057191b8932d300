using Huxin.Documents.Reading.Isolated;
using Huxin.Documents.Tests.Reading.Isolated;
using Xunit.MicrosoftTestingPlatform;

namespace Huxin.Documents.Tests;

/// <summary>The tests; or, as the program itself, a worker, here one that also knows readers that misbehave.</summary>
internal static class Program
{
    public static async Task<int> Main(string[] args) => args is [ReadingWorker.Verb]
        ? ReadingWorker.Serve([.. ReadingKinds.All, .. BadReaders.All])
        : await TestPlatformTestFramework.RunAsync(args, SelfRegisteredExtensions.AddSelfRegisteredExtensions);
}
