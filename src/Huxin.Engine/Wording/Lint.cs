namespace Huxin.Engine.Wording;

/// <summary>What a line is read as: a candidate's question, a rejection reason, a résumé claim, a question to a referee.</summary>
public enum LintPurpose
{
    Question,
    Reason,
    Claim,
    Referee,
}

/// <summary>A forbidden topic as the contract writes it: where it stands in the text, and the product rule that closes it.</summary>
public sealed record LintForbidden(string Topic, IReadOnlyList<int> Span, string Basis);

/// <summary>A claim's openness as the contract writes it.</summary>
public sealed record LintVague(bool Is, IReadOnlyList<string> Missing, IReadOnlyList<Sentence> Questions);

/// <summary>The contract's document for one line. Every field is there; what the purpose does not ask for is empty.</summary>
public sealed record LintDocument(string Text, IReadOnlyList<LintForbidden> Forbidden, LintVague Vague, IReadOnlyList<string> Topics, bool Sensitive);

/// <summary>The readings of <c>huxin lint</c> in one place.</summary>
public static class Lint
{
    /// <summary>Characters of the longest line that is read; a longer one is refused.</summary>
    public const int LongestLine = 2000;

    public static LintDocument Read(string text, LintPurpose purpose)
    {
        var forbidden = purpose is LintPurpose.Reason or LintPurpose.Referee ? ForbiddenTopics.Find(text) : [];
        var vague = purpose == LintPurpose.Claim ? VagueClaims.Read(text) : VagueReading.Clear;
        var question = purpose == LintPurpose.Question ? QuestionTopics.Read(text) : new QuestionReading([], false);
        return new LintDocument(
            text,
            forbidden.Select(f => new LintForbidden(f.Topic, [f.Start, f.End], f.Basis)).ToList(),
            new LintVague(vague.Is, vague.Missing, vague.Questions),
            question.Topics,
            question.Sensitive);
    }
}
