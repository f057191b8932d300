namespace Huxin.Engine.Reconciliation.Education;

/// <summary>The catalogue's classes of subjects (专业类), by each subject in them.</summary>
internal static class SubjectFamilies
{
    private static readonly Lazy<ILookup<string, int>> table = new(() => EmbeddedTable.Lines("subjects.data.txt")
        .SelectMany((line, index) => line.Split(' ').Select(subject => (subject, index)))
        .ToLookup(pair => pair.subject, pair => pair.index, StringComparer.Ordinal));

    /// <summary>The number of each class that a subject belongs to; none when the catalogue does not know it.</summary>
    public static ILookup<string, int> All => table.Value;
}
