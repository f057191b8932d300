namespace Huxin.Engine;

/// <summary>
/// Something that happened in a room and that other rooms may want to know: a past-tense record, saved in the same transaction
/// as the change and handed on afterwards, at least once. Listeners are safe to be told twice.
/// </summary>
public interface IFact
{
    /// <summary>Stable name, prefixed by the room: <c>checks.decided</c>.</summary>
    static abstract string Name { get; }
}
