using Huxin.Engine.Claims;

namespace Huxin.Engine.Screening;

/// <summary>The person or company that is looked for: a name, and what else is known.</summary>
public sealed record ScreeningQuery(string Name)
{
    public PartialDate? Birth { get; init; }

    /// <summary>Identification number, whole or with hidden characters as <c>*</c>.</summary>
    public string? IdNumber { get; init; }

    public string? Region { get; init; }
}
