namespace Huxin.Tests.Ui;

/// <summary>The project's own sources, found from where the tests run.</summary>
internal static class ProjectFiles
{
    public static string Root { get; } = Find();

    public static IEnumerable<string> Under(string folder, string pattern) => Directory
        .EnumerateFiles(Path.Combine(Root, folder), pattern, SearchOption.AllDirectories)
        .Where(path => !path.Contains("node_modules", StringComparison.Ordinal)
            && !path.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal));

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "Huxin.slnx")))
        {
            folder = folder.Parent;
        }

        return folder.FullName;
    }
}
