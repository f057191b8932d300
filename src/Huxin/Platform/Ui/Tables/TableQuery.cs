using System.Globalization;

namespace Huxin.Platform.Ui;

/// <summary>
/// A list's state as its address holds it: <c>?page=2&amp;size=50&amp;sort=name&amp;desc=1&amp;dense=1</c> and the filters' own keys.
/// Nonsense in the address falls back to the defaults.
/// </summary>
public sealed record TableQuery
{
    public const int DefaultSize = 25;

    public static IReadOnlyList<int> Sizes { get; } = [25, 50, 100, 200];

    /// <summary>From 1.</summary>
    public int Page { get; init; } = 1;

    public int Size { get; init; } = DefaultSize;

    public string? Sort { get; init; }

    public bool Descending { get; init; }

    public bool Dense { get; init; }

    public int Skip => (Page - 1) * Size;

    public static TableQuery From(HttpRequest request) => new()
    {
        Page = Math.Min(Number(request, "page", 1), 1_000_000),
        Size = Sizes.Contains(Number(request, "size", DefaultSize)) ? Number(request, "size", DefaultSize) : DefaultSize,
        Sort = request.Query["sort"].ToString() is { Length: > 0 } sort ? sort : null,
        Descending = request.Query["desc"] == "1",
        Dense = request.Query["dense"] == "1",
    };

    private static int Number(HttpRequest request, string key, int fallback) =>
        int.TryParse(request.Query[key], NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0
            ? number
            : fallback;
}

/// <summary>The rows of one page of a list, and how many there are in all.</summary>
public sealed record TablePage<TRow>(IReadOnlyList<TRow> Rows, int Total);
