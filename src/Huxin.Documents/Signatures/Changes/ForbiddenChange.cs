using Huxin.Engine;

namespace Huxin.Documents.Signatures.Changes;

/// <summary>The comparison met a change that a signature does not allow; the comparison's edge turns it into the verdict.</summary>
internal sealed class ForbiddenChange(Sentence says) : Exception(says.En)
{
    public Sentence Says { get; } = says;
}

/// <summary>What the comparison of two states found: the allowed changes, or why one is not.</summary>
internal sealed record ChangeVerdict(IReadOnlyList<LaterChange> Allowed, Sentence? Forbidden);
