using Microsoft.AspNetCore.Components;

namespace Huxin.Platform.Ui;

/// <summary>A column of a list. With a <paramref name="Sort"/> key its title sorts.</summary>
public sealed record Column<TRow>(string Title, RenderFragment<TRow> Cell, string? Sort = null)
{
    /// <summary>Right-aligned, tabular figures.</summary>
    public bool Number { get; init; }
}
