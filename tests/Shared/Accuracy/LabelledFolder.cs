namespace Huxin.Tests.Shared.Accuracy;

/// <summary>The project's own labelled cases and lines, <c>bench/labelled</c>: invented people, real schools, labels written before the rules saw them.</summary>
internal static class LabelledFolder
{
    public static string Path(params string[] parts)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(System.IO.Path.Combine(folder.FullName, "Huxin.slnx")))
            {
                return System.IO.Path.Combine([folder.FullName, "bench", "labelled", .. parts]);
            }
        }

        throw new DirectoryNotFoundException("The labelled cases lie in the project's bench folder; this program runs outside of it.");
    }
}
