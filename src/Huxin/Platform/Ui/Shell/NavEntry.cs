using Huxin.Engine;

namespace Huxin.Platform.Ui;

/// <summary>
/// A line of the console's side navigation. Rooms register theirs as singletons; entries show in order of
/// <see cref="Order"/> to those who hold <paramref name="Permission"/> (null: everyone signed in).
/// <paramref name="Icon"/> is a name that <c>IconPaths</c> knows.
/// </summary>
public sealed record NavEntry(Sentence Title, string Href, string Icon, string? Permission = null)
{
    /// <summary>Entries with the same group stand together under its heading.</summary>
    public Sentence? Group { get; init; }

    public int Order { get; init; } = 100;
}
