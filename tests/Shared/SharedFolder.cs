namespace Huxin.Tests.Shared;

/// <summary>
/// The folder of real inputs and labelled cases that lies beside the project. It is not part of it:
/// where it is absent the tests that need it show as skipped, and say so.
/// </summary>
internal static class SharedFolder
{
    public static string? Root { get; } = Find();

    /// <summary>The path of a file or folder there; skips the running test, visibly, when the folder is absent.</summary>
    public static string Path(params string[] parts)
    {
        Assert.SkipWhen(Root is null, "needs the shared folder beside the project (real inputs and labelled cases)");
        return System.IO.Path.Combine([Root!, .. parts]);
    }

    private static string? Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(System.IO.Path.Combine(folder.FullName, "Huxin.slnx")))
            {
                var shared = System.IO.Path.Combine(folder.Parent?.FullName ?? "/", "shared");
                return Directory.Exists(shared) ? shared : null;
            }
        }

        return null;
    }
}
