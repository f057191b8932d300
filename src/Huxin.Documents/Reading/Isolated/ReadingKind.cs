using System.Text.Encodings.Web;
using System.Text.Json;
using Huxin.Engine;

namespace Huxin.Documents.Reading.Isolated;

/// <summary>What a worker can be asked for, by name. <see cref="ReadingKinds"/> lists all there are.</summary>
public abstract class ReadingKind(string name)
{
    /// <summary>How questions, values and refusals travel between the program and its worker, and nowhere else.</summary>
    private protected static readonly JsonSerializerOptions Wire = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public string Name => name;

    /// <summary>After this the worker is ended. A reader keeps its own time; this one is for those that do not.</summary>
    public TimeSpan Time { get; init; } = TimeSpan.FromSeconds(6);

    /// <summary>Memory a worker may hold beyond what it held when it began; then it is ended.</summary>
    public long Bytes { get; init; } = 300L * 1024 * 1024;

    /// <summary>The worker's side: reads, and writes down the answer.</summary>
    internal abstract byte[] Answer(ReadOnlySpan<byte> question, ReadOnlyMemory<byte> content, CancellationToken cancel);
}

/// <summary>
/// A kind of reading: what is asked beside the file, and what comes out. Both cross to another process, so they are plain records.
/// </summary>
/// <param name="name">Stable and unique among the kinds.</param>
/// <param name="read">The reader in its own process. What it throws ends the worker, and the file is refused.</param>
public sealed class ReadingKind<TAsked, TRead>(
    string name, Func<ReadOnlyMemory<byte>, TAsked, CancellationToken, Outcome<TRead>> read) : ReadingKind(name)
{
    private sealed record Said(TRead? Value, Refusal? Refusal);

    internal override byte[] Answer(ReadOnlySpan<byte> question, ReadOnlyMemory<byte> content, CancellationToken cancel)
    {
        var outcome = read(content, JsonSerializer.Deserialize<TAsked>(question, Wire)!, cancel);
        return JsonSerializer.SerializeToUtf8Bytes(outcome.Ok ? new Said(outcome.Value, null) : new Said(default, outcome.Refusal), Wire);
    }

    internal static byte[] Question(TAsked asked) => JsonSerializer.SerializeToUtf8Bytes(asked, Wire);

    internal static Outcome<TRead> Outcome(ReadOnlySpan<byte> answer)
    {
        var said = JsonSerializer.Deserialize<Said>(answer, Wire)!;
        return said.Refusal is { } refusal ? refusal : said.Value!;
    }
}
