using System.Globalization;
using Huxin.Engine;
using Huxin.Engine.Questions;
using Huxin.Platform.Files;
using Huxin.Platform.Storage;

namespace Huxin.Rooms.Questions;

/// <summary>A piece of evidence as the form has it.</summary>
internal sealed record EvidenceDraft(EvidenceGrade Grade)
{
    public string? Title { get; init; }

    public string? On { get; init; }

    public string? Words { get; init; }

    public string? Address { get; init; }

    public (byte[] Content, string FileName)? File { get; init; }

    public string? Value { get; init; }

    public string? Unit { get; init; }

    public string? Period { get; init; }

    public string? People { get; init; }

    public string? Person { get; init; }

    public string? Role { get; init; }
}

/// <summary>Puts evidence to a draft and takes it away. A figure about too few people is kept here, hidden, and cannot go further.</summary>
internal sealed class ProveAnswer(HuxinDb db, Work work, FileStore files)
{
    private const int LongestLine = 200;

    private const int LongestWords = 1000;

    public async Task<Outcome<Done>> AddAsync(QuestionDossier dossier, EvidenceDraft typed, DateOnly today, CancellationToken cancel)
    {
        if (dossier.Draft is not { State: AnswerState.Draft } draft)
        {
            return QuestionRefusals.NotNow;
        }

        var held = dossier.EvidenceOf(draft);
        if (held.Count >= QuestionLife.MostEvidence)
        {
            return QuestionRefusals.TooMuchEvidence;
        }

        var read = typed.Grade switch
        {
            EvidenceGrade.Document => Document(typed, today, dossier.Question.Text),
            EvidenceGrade.Statistic => Statistic(typed, dossier.Question.Text),
            _ => Statement(typed, today, dossier.Question.Text),
        };
        if (!read.Ok)
        {
            return read.Refusal;
        }

        var row = read.Value;
        if (typed is { Grade: EvidenceGrade.Document, File: { } file })
        {
            var type = DocumentKinds.Of(file.Content);
            if (!type.Ok)
            {
                return type.Refusal with { Field = "File" };
            }

            var stored = await files.AddAsync(file.Content, file.FileName, type.Value, cancel);
            (row.FileId, row.FileName) = (stored.Id, stored.Name);
        }

        (row.AnswerId, row.Place) = (draft.Id, held.Count == 0 ? 1 : held.Max(item => item.Place) + 1);
        db.Add(row);
        dossier.Question.Version++;
        work.Note("questions.evidence-added", $"question:{dossier.Question.Id}", row.Grade.ToString());
        await work.KeepAsync(cancel);
        return Done.It;
    }

    public async Task<Outcome<Done>> RemoveAsync(QuestionDossier dossier, Guid evidenceId, CancellationToken cancel)
    {
        if (dossier.Draft is not { State: AnswerState.Draft } draft || dossier.EvidenceOf(draft).FirstOrDefault(item => item.Id == evidenceId) is not { } row)
        {
            return QuestionRefusals.NotNow;
        }

        db.Remove(row);
        dossier.Question.Version++;
        work.Note("questions.evidence-removed", $"question:{dossier.Question.Id}", row.Grade.ToString());
        await work.KeepAsync(cancel);
        return Done.It;
    }

    private static Outcome<AnswerEvidenceRow> Document(EvidenceDraft typed, DateOnly today, string question)
    {
        var title = EmployerWords.Read("Title", typed.Title, 1, LongestLine, question);
        var excerpt = EmployerWords.Read("Excerpt", typed.Words, 0, LongestWords, question);
        var address = typed.Address?.Trim() ?? "";
        return !title.Ok ? title.Refusal
            : Day(typed.On, today) is not { } on ? QuestionRefusals.DateWrong
            : !excerpt.Ok ? excerpt.Refusal
            : address.Length > 0 && !IsAddress(address) ? QuestionRefusals.AddressWrong
            : excerpt.Value.Length == 0 && address.Length == 0 && typed.File is null ? QuestionRefusals.DocumentEmpty
            : new AnswerEvidenceRow { Id = Guid.NewGuid(), Grade = typed.Grade, Title = title.Value, On = on, Words = Blank(excerpt.Value), Address = Blank(address) };
    }

    private static Outcome<AnswerEvidenceRow> Statistic(EvidenceDraft typed, string question)
    {
        var title = EmployerWords.Read("Title", typed.Title, 1, LongestLine, question);
        var unit = EmployerWords.Read("Unit", typed.Unit, 1, 40, question);
        var period = EmployerWords.Read("Period", typed.Period, 1, 100, question);
        var definition = EmployerWords.Read("Definition", typed.Words, 1, LongestWords, question);
        var value = typed.Value?.Trim() ?? "";
        return !title.Ok ? title.Refusal
            : value.Length > 30 || !decimal.TryParse(value, NumberStyles.Number, CultureInfo.InvariantCulture, out _) ? QuestionRefusals.ValueWrong
            : !unit.Ok ? unit.Refusal
            : !period.Ok ? period.Refusal
            : !definition.Ok ? definition.Refusal
            : !int.TryParse(typed.People?.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var people) || people == 0 ? QuestionRefusals.PeopleWrong
            : new AnswerEvidenceRow { Id = Guid.NewGuid(), Grade = typed.Grade, Title = title.Value, Value = value, Unit = unit.Value, Period = period.Value, Words = definition.Value, People = people };
    }

    private static Outcome<AnswerEvidenceRow> Statement(EvidenceDraft typed, DateOnly today, string question)
    {
        var person = EmployerWords.Read("Person", typed.Person, 1, 100, question);
        var role = EmployerWords.Read("Role", typed.Role, 1, 100, question);
        var said = EmployerWords.Read("Said", typed.Words, 1, LongestWords, question);
        return !person.Ok ? person.Refusal
            : !role.Ok ? role.Refusal
            : !said.Ok ? said.Refusal
            : Day(typed.On, today) is not { } on ? QuestionRefusals.DateWrong
            : new AnswerEvidenceRow { Id = Guid.NewGuid(), Grade = typed.Grade, Title = person.Value, Person = person.Value, Role = role.Value, Words = said.Value, On = on };
    }

    private static DateOnly? Day(string? typed, DateOnly today) =>
        DateOnly.TryParseExact(typed?.Trim(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day <= today && day.Year >= 1949 ? day : null;

    private static bool IsAddress(string text) =>
        text.Length <= 500 && Uri.TryCreate(text, UriKind.Absolute, out var address) && (address.Scheme is "http" or "https") && address.UserInfo.Length == 0;

    private static string? Blank(string text) => text.Length == 0 ? null : text;
}
