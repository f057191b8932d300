namespace Huxin.Platform.Jobs;

/// <summary>
/// A piece of background work about one thing. It is handed an id, reads what it needs, and is safe to run twice:
/// after a crash it runs again. It runs for the organization that caused it.
/// </summary>
internal interface IErrand
{
    Task RunAsync(Guid subject, CancellationToken cancel);
}

/// <summary>Work that comes round by itself (clocks, expiry): for every organization in turn.</summary>
internal interface IRound
{
    /// <summary>Returns how many things it did.</summary>
    Task<int> RunAsync(CancellationToken cancel);
}
