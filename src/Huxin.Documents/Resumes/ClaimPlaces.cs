using Huxin.Documents.Reading;
using Huxin.Engine.Claims;

namespace Huxin.Documents.Resumes;

/// <summary>Where a field was read.</summary>
/// <param name="Quote">The words of the document that hold it, as they stand there.</param>
/// <param name="Place">Null when the format has no pages (Word, web pages, text).</param>
public sealed record ClaimPlace(string Quote, PagePlace? Place);

/// <summary>Finds each field again among the cells it was read from. A field whose words were put together from several places is told by the first.</summary>
internal sealed class ClaimPlaces
{
    /// <summary>Characters of a quote; a paragraph is no place.</summary>
    private const int Longest = 200;

    private readonly SortedDictionary<string, ClaimPlace> found = new(StringComparer.Ordinal);
    private readonly SortedSet<string> doubtful = new(StringComparer.Ordinal);

    public IReadOnlyDictionary<string, ClaimPlace> Found => found;

    /// <summary>Fields that stand in a line of a picture that was hard to read.</summary>
    public IReadOnlyCollection<string> Doubtful => doubtful;

    public void Add(string path, string? value, IReadOnlyList<TextCell> cells)
    {
        if (Bare(value) is not { Length: > 0 } wanted)
        {
            return;
        }

        Add(path, cells.FirstOrDefault(cell => Bare(cell.Text)!.Contains(wanted, StringComparison.OrdinalIgnoreCase))
            ?? cells.FirstOrDefault(cell => Bare(cell.Text) is { Length: > 1 } part && wanted.Contains(part, StringComparison.OrdinalIgnoreCase)));
    }

    public void Add(string path, PartialDate? value, IReadOnlyList<TextCell> cells)
    {
        if (value is { } date)
        {
            Add(path, cells.FirstOrDefault(cell => DateReading.In(cell.Text).Any(span => span.Start == date || span.End == date)));
        }
    }

    public void Add(string section, int index, WorkClaim work, IReadOnlyList<TextCell> cells)
    {
        var path = $"{section}/{index}";
        Add($"{path}/name", work.Name, cells);
        Add($"{path}/position", work.Position, cells);
        Add($"{path}/department", work.Department, cells);
        Add($"{path}/startDate", work.StartDate, cells);
        Add($"{path}/endDate", work.EndDate, cells);
    }

    public void Add(string section, int index, EducationClaim study, IReadOnlyList<TextCell> cells)
    {
        var path = $"{section}/{index}";
        Add($"{path}/institution", study.Institution, cells);
        Add($"{path}/area", study.Area, cells);
        if (study.StudyType is { } level)
        {
            Add($"{path}/studyType", cells.FirstOrDefault(cell => Degrees.LevelOf(cell.Text) == level));
        }

        Add($"{path}/startDate", study.StartDate, cells);
        Add($"{path}/endDate", study.EndDate, cells);
    }

    private void Add(string path, TextCell? cell)
    {
        if (cell is null)
        {
            return;
        }

        found.TryAdd(path, new ClaimPlace(cell.Text.Length > Longest ? cell.Text[..Longest] : cell.Text, cell.Place));
        if (cell.Doubtful)
        {
            doubtful.Add(path);
        }
    }

    /// <summary>Without spaces: names and labels are often set wide.</summary>
    private static string? Bare(string? text) => text is null ? null : string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}
