using Huxin.Engine;

namespace Huxin.Documents.Reading.Isolated;

/// <summary>
/// Reads files that strangers sent. No file takes more than its share of time and memory, and none takes the program down:
/// what goes wrong with it is a refusal.
/// </summary>
public interface IDocumentReading
{
    Task<Outcome<TRead>> ReadAsync<TAsked, TRead>(
        ReadingKind<TAsked, TRead> kind, TAsked asked, ReadOnlyMemory<byte> content, CancellationToken cancel);
}
