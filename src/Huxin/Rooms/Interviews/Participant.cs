using System.Net.Mail;
using System.Text.Json;
using Huxin.Engine;
using Huxin.Engine.Interviews;

namespace Huxin.Rooms.Interviews;

/// <summary>Someone of the employer's who takes part. With a mail address, the event goes into that person's calendar too.</summary>
internal sealed record Participant(string Name, string? Role, string? Email)
{
    public const int MostPeople = 12;

    private static readonly char[] separators = [',', '，', '、', '\t', '|'];

    /// <summary>One a line: name, role, mail address; the latter two may be missing.</summary>
    public static Outcome<List<Participant>> Read(string? typed)
    {
        var people = new List<Participant>();
        foreach (var line in (typed ?? "").ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var parts = line.Split(separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
            var email = parts.FirstOrDefault(part => part.Contains('@', StringComparison.Ordinal));
            var words = parts.Where(part => part != email).ToList();
            if (words.Count is 0 or > 2 || words.Exists(word => word.Length > 60) || people.Count == MostPeople
                || (email is not null && (email.Length > 200 || !MailAddress.TryCreate(email, out _))))
            {
                return InterviewRefusals.PersonWrong(line.Length > 80 ? line[..80] + "…" : line);
            }

            people.Add(new(words[0], words.Count > 1 ? words[1] : null, email));
        }

        return people.Count == 0 ? InterviewRefusals.PeopleMissing : people;
    }

    public static string Typed(IEnumerable<Participant> people) =>
        string.Join('\n', people.Select(person => string.Join('，', new[] { person.Name, person.Role, person.Email }.OfType<string>())));

    public static string Json(IReadOnlyList<Participant> people) => JsonSerializer.Serialize(people);

    public static IReadOnlyList<Participant> Of(InvitationRow row) => JsonSerializer.Deserialize<List<Participant>>(row.PeopleJson)!;

    /// <summary>As candidates read it: no mail addresses.</summary>
    public string Shown => Role is null ? Name : $"{Name}（{Role}）";
}
