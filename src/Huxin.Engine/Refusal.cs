namespace Huxin.Engine;

/// <summary>
/// A rule said no. The code is stable (<c>room.reason</c>, tests and other systems compare it);
/// the sentence tells the reader what happened and how to go on.
/// </summary>
[method: System.Text.Json.Serialization.JsonConstructor]
public sealed record Refusal(string Code, Sentence Says)
{
    public Refusal(string code, string zh, string en) : this(code, new Sentence(zh, en))
    {
    }

    /// <summary>The form field the refusal is about, so that the page can show it there; null when it is about the whole.</summary>
    public string? Field { get; init; }
}
