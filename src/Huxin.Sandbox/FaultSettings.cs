namespace Huxin.Sandbox;

/// <summary>The control's document: what to change; absent members stay as they are.</summary>
public sealed record FaultSettings
{
    /// <summary>Milliseconds before each answer, by register, or <c>*</c> for all. At most a minute.</summary>
    public Dictionary<string, int>? DelayMs { get; init; }

    /// <summary>How many of the coming questions fail with 500, by register or <c>*</c>.</summary>
    public Dictionary<string, int>? FailNext { get; init; }

    /// <summary>Share of all questions that fail with 500, 0 to 1.</summary>
    public double? FailureRate { get; init; }

    /// <summary>Registers that answer 503.</summary>
    public IReadOnlyList<string>? Down { get; init; }

    /// <summary>Registers that never answer.</summary>
    public IReadOnlyList<string>? Silent { get; init; }

    public string? Problem()
    {
        var named = (DelayMs?.Keys ?? Enumerable.Empty<string>()).Concat(FailNext?.Keys ?? Enumerable.Empty<string>())
            .Concat(Down ?? []).Concat(Silent ?? []);
        return named.FirstOrDefault(name => name != "*" && !Registers.All.Contains(name)) is { } unknown
            ? $"There is no register \"{unknown}\"; there are: {string.Join(", ", Registers.All)}."
            : FailureRate is < 0 or > 1 ? "failureRate is a share between 0 and 1."
            : DelayMs?.Values.Any(delay => delay is < 0 or > 60_000) == true ? "delayMs is between 0 and 60000."
            : FailNext?.Values.Any(count => count < 0) == true ? "failNext is not negative."
            : null;
    }
}
