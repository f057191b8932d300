using Huxin.Engine;

namespace Huxin.Platform.Workbench;

/// <summary>One thing that waits for the reader: what to do, about whom, by when.</summary>
internal sealed record Waiting(Sentence What, string About, string Href)
{
    /// <summary>The last day of the promise; null where there is none.</summary>
    public DateOnly? Due { get; init; }

    public DateTimeOffset Since { get; init; }
}

/// <summary>A room says what waits for the person who is signed in. The console's home asks every room.</summary>
internal interface IWaiting
{
    Task<IReadOnlyList<Waiting>> ForAsync(SignIn.Actor actor, CancellationToken cancel);
}
