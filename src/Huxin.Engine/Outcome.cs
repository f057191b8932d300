using System.Diagnostics.CodeAnalysis;

namespace Huxin.Engine;

/// <summary>
/// What a rule or a use case answers: a value, or a refusal. The one result type of the product; bugs throw instead.
/// </summary>
[SuppressMessage("Usage", "CA2225:Operator overloads have named alternates", Justification = "The conversions are the point: return the value or the refusal.")]
public readonly record struct Outcome<T>
{
    private readonly T? value;

    private Outcome(T? value, Refusal? refusal)
    {
        this.value = value;
        Refusal = refusal;
    }

    public Refusal? Refusal { get; }

    [MemberNotNullWhen(false, nameof(Refusal))]
    public bool Ok => Refusal is null;

    /// <summary>The value. Asking a refusal for it is a bug.</summary>
    public T Value => Refusal is null
        ? value!
        : throw new InvalidOperationException($"The outcome is a refusal ({Refusal.Code}) and has no value.");

    public static implicit operator Outcome<T>(T value) => new(value, null);

    public static implicit operator Outcome<T>(Refusal refusal) => new(default, refusal);
}

/// <summary>The value of an outcome that has nothing to say but "done".</summary>
public readonly record struct Done
{
    public static Done It => default;
}
