using System.Text.Json;
using Huxin.Documents.Reading;
using Huxin.Engine.Claims;

namespace Huxin.Documents.Resumes;

/// <summary>JSON Resume (schema 1.0, jsonresume.org) and older spellings of it; what does not fit is left out, never guessed.</summary>
internal static class JsonResume
{
    public static ClaimSet Read(string json, ReadingLimits limits)
    {
        if (json.Length > limits.Characters)
        {
            throw new ReadingRefused(ReadingRefusals.TooComplex);
        }

        JsonDocument document;
        try
        {
            document = JsonDocument.Parse(json, new JsonDocumentOptions
            {
                AllowTrailingCommas = true,
                CommentHandling = JsonCommentHandling.Skip,
                MaxDepth = Math.Min(limits.Depth, 64),
            });
        }
        catch (JsonException)
        {
            throw new ReadingRefused(ReadingRefusals.Broken);
        }

        using (document)
        {
            var root = document.RootElement;
            if (root.ValueKind != JsonValueKind.Object || !(Has(root, "basics") || Has(root, "work") || Has(root, "education")))
            {
                throw new ReadingRefused(ReadingRefusals.UnknownType);
            }

            return Claims(root);
        }
    }

    private static bool Has(JsonElement element, string name) => element.TryGetProperty(name, out _);

    private static ClaimSet Claims(JsonElement root)
    {
        var basics = root.TryGetProperty("basics", out var found) && found.ValueKind == JsonValueKind.Object ? found : default;
        return new ClaimSet
        {
            Basics = new Basics
            {
                Name = Text(basics, "name"),
                Label = Text(basics, "label"),
                Email = Text(basics, "email"),
                Phone = Text(basics, "phone"),
                IdNumber = Text(basics, "idNumber"),
                BirthDate = Date(basics, "birthDate"),
                Summary = Text(basics, "summary"),
            },
            Work = [.. List(root, "work").Select(w => new WorkClaim
            {
                Name = Text(w, "name") ?? Text(w, "company") ?? Text(w, "employer"),
                Position = Text(w, "position"),
                Department = Text(w, "department"),
                EmploymentType = Text(w, "employmentType"),
                StartDate = Date(w, "startDate"),
                EndDate = Date(w, "endDate"),
                Summary = Text(w, "summary"),
                Highlights = [.. Texts(w, "highlights")],
            })],
            Education = [.. List(root, "education").Select(e => new EducationClaim
            {
                Institution = Text(e, "institution"),
                Area = Text(e, "area"),
                StudyType = Text(e, "studyType") is { } level ? Degrees.LevelOf(level) ?? "other" : null,
                StudyMode = Text(e, "studyMode"),
                StartDate = Date(e, "startDate"),
                EndDate = Date(e, "endDate"),
                Conclusion = Text(e, "conclusion"),
                CertificateNumber = Text(e, "certificateNumber"),
                DegreeNumber = Text(e, "degreeNumber"),
            })],
            Certificates = [.. List(root, "certificates").Select(c => new CertificateClaim
            {
                Name = Text(c, "name"),
                Issuer = Text(c, "issuer"),
                Date = Date(c, "date"),
                Number = Text(c, "number"),
            })],
            Skills = [.. List(root, "skills").Select(s => new SkillClaim { Name = Text(s, "name"), Keywords = [.. Texts(s, "keywords")] })],
            Projects = [.. List(root, "projects").Select(p => new ProjectClaim
            {
                Name = Text(p, "name"),
                Description = Text(p, "description"),
                Entity = Text(p, "entity"),
                Roles = [.. Texts(p, "roles")],
                StartDate = Date(p, "startDate"),
                EndDate = Date(p, "endDate"),
                Highlights = [.. Texts(p, "highlights")],
            })],
        };
    }

    private static IEnumerable<JsonElement> List(JsonElement root, string name) =>
        root.TryGetProperty(name, out var list) && list.ValueKind == JsonValueKind.Array
            ? list.EnumerateArray().Where(e => e.ValueKind == JsonValueKind.Object).Take(200)
            : [];

    private static IEnumerable<string> Texts(JsonElement element, string name) =>
        element.TryGetProperty(name, out var list) && list.ValueKind == JsonValueKind.Array
            ? list.EnumerateArray().Where(e => e.ValueKind == JsonValueKind.String).Select(e => e.GetString()!)
            : [];

    private static string? Text(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String
        && value.GetString() is { } text && !string.IsNullOrWhiteSpace(text)
            ? text.Trim()
            : null;

    private static PartialDate? Date(JsonElement element, string name) =>
        Text(element, name) is { } text ? DateReading.Single(text) : null;
}
