using Huxin.Engine.Claims;
using Huxin.Platform.Registers;

namespace Huxin.Rooms.Checks.Sources;

/// <summary>
/// The one contract of all registers: a question about a person, with no more than the register needs, and an answer or the reason why not.
/// </summary>
internal interface IRegister
{
    /// <summary>True when somebody answers for this register; otherwise its items are verified by hand.</summary>
    bool Knows(string register);

    Task<RegisterAnswer> AskAsync(RegisterQuestion question, CancellationToken cancel);
}

/// <summary>One question. Its key is the idempotency key: the same question asked again after a crash carries the same key.</summary>
internal sealed record RegisterQuestion(Guid Key, string Register, string Name, string? IdNumber, ClaimSet Claims, IReadOnlyList<string> Companies);
