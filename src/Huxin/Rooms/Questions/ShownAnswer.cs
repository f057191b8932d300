using Huxin.Engine.Questions;

namespace Huxin.Rooms.Questions;

/// <summary>An answer as a page shows it.</summary>
/// <param name="Words">What is said.</param>
/// <param name="Grade">The grade of its best evidence.</param>
/// <param name="PublishedOn">Null while it is a draft.</param>
/// <param name="ReplacedOn">The day a better one took its place.</param>
/// <param name="SignedBy">Who signed it off; for staff only.</param>
/// <param name="Evidence">What it rests on.</param>
public sealed record ShownAnswer(string Words, EvidenceGrade? Grade, DateOnly? PublishedOn, DateOnly? ReplacedOn, string? SignedBy, IReadOnlyList<ShownEvidence> Evidence)
{
    /// <summary>As the asker reads it, or as everyone does.</summary>
    /// <param name="answer">The version.</param>
    /// <param name="evidence">Its evidence.</param>
    /// <param name="files">The address that the evidence's files lie under.</param>
    /// <param name="everyone">The public wording.</param>
    internal static ShownAnswer Of(AnswerRow answer, IEnumerable<AnswerEvidenceRow> evidence, string files, bool everyone = false)
    {
        var shown = evidence.Select(item => ShownEvidence.Of(item, files)).ToList();
        return new ShownAnswer((everyone ? answer.PublicWords : null) ?? answer.Words, answer.Grade ?? EvidenceRules.BestOf(shown.Select(item => item.Grade)),
            answer.PublishedOn, answer.ReplacedOn, answer.SignedBy, shown);
    }
}

/// <summary>A piece of evidence as a page shows it. The value of a figure about too few people is not in it at all.</summary>
public sealed record ShownEvidence(Guid Id, EvidenceGrade Grade, string Title, DateOnly? On, string? Words)
{
    public string? Address { get; init; }

    public (string Name, string Href)? File { get; init; }

    public (string Value, string Unit, string Period, int People)? Figure { get; init; }

    public (string Name, string Role)? Person { get; init; }

    /// <summary>A figure that is about too few people to be shown.</summary>
    public bool Hidden => Grade == EvidenceGrade.Statistic && Figure is null;

    internal static ShownEvidence Of(AnswerEvidenceRow row, string files) => new(row.Id, row.Grade, row.Title, row.On, row.Words)
    {
        Address = row.Address,
        File = row.FileId is null ? null : (row.FileName!, $"{files}/evidence/{row.Id}"),
        Figure = row is { Grade: EvidenceGrade.Statistic, Shown: true } ? (row.Value!, row.Unit!, row.Period!, row.People!.Value) : null,
        Person = row.Person is null ? null : (row.Person, row.Role ?? ""),
    };
}
