using Huxin.Engine;
using Huxin.Engine.Questions;
using Huxin.Engine.Wording;

namespace Huxin.Rooms.Questions;

/// <summary>
/// Reads what the employer writes to candidates: bounds, and forbidden topics (R4). The words of the question itself may be repeated: whoever
/// asks how maternity leave is paid must get an answer that says so.
/// </summary>
internal static class EmployerWords
{
    /// <summary>The words tidied, or why they cannot be kept.</summary>
    /// <param name="field">The form's field.</param>
    /// <param name="typed">As typed; may be missing when <paramref name="shortest"/> is 0.</param>
    /// <param name="shortest">Fewest characters.</param>
    /// <param name="longest">Most characters.</param>
    /// <param name="question">What the candidate asked.</param>
    public static Outcome<string> Read(string field, string? typed, int shortest, int longest, string question = "")
    {
        var words = typed?.Trim() ?? "";
        if (words.Length > longest)
        {
            return QuestionRefusals.TooLong(field, longest);
        }

        if (words.Length < shortest)
        {
            return QuestionRefusals.Missing(field);
        }

        var forbidden = ForbiddenTopics.Find(words).Select(found => words[found.Start..found.End])
            .Where(word => !question.Contains(word, StringComparison.OrdinalIgnoreCase)).Distinct().ToList();
        return forbidden.Count > 0 ? QuestionRefusals.Forbidden(field, forbidden) : words;
    }

    /// <summary>What everyone will read: no contact or identity numbers, and never the name of whoever asked.</summary>
    public static Refusal? NotPublic(string field, string words, string? asker) =>
        Delicate.Find(words).Any(place => place.Kind == DelicateKind.Contact) ? QuestionRefusals.HoldsContact(field)
        : asker is not null && words.Contains(asker, StringComparison.OrdinalIgnoreCase) ? QuestionRefusals.NamesAsker with { Field = field }
        : null;
}
