using Huxin.Engine.Claims;

namespace Huxin.Engine.Screening;

/// <summary>One entry of a risk list, as the list states it.</summary>
public sealed record ListEntry(string Id, string Name)
{
    public IReadOnlyList<string> Aliases { get; init; } = [];

    public PartialDate? Birth { get; init; }

    /// <summary>Identification number; hidden characters are <c>*</c>.</summary>
    public string? IdNumber { get; init; }

    public string? Region { get; init; }

    public string? Kind { get; init; }

    public string? Source { get; init; }

    public string? CaseNo { get; init; }

    public PartialDate? Published { get; init; }

    /// <summary>The last day the entry may be held against anybody; null when the list sets none.</summary>
    public DateOnly? Expires { get; init; }
}
