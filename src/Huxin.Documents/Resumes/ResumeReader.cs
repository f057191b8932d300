using System.Collections.ObjectModel;
using Huxin.Documents.Reading;
using Huxin.Engine;
using Huxin.Engine.Claims;

namespace Huxin.Documents.Resumes;

/// <summary>What was read from a résumé or a profile. The candidate confirms it before it counts as a claim.</summary>
public sealed record ResumeReading
{
    public required ClaimSet Claims { get; init; }

    /// <summary>The text of the document in reading order.</summary>
    public required string Text { get; init; }

    /// <summary><c>pdf</c>, <c>docx</c>, <c>txt</c>, <c>md</c>, <c>html</c>, <c>rtf</c>, <c>image</c> or <c>json</c>, told from the content.</summary>
    public required string Format { get; init; }

    public required int Pages { get; init; }

    /// <summary>
    /// Paths into the claims, of what was inferred from its place and not from its words (<c>work/0</c>), and of what stands in a line of a
    /// picture that was hard to read (<c>work/0/name</c>): for the candidate to look at.
    /// </summary>
    public IReadOnlyList<string> LowConfidence { get; init; } = [];

    /// <summary>Where each field was read, by its path in the claims: <c>basics/name</c>, <c>work/0/position</c>.</summary>
    public IReadOnlyDictionary<string, ClaimPlace> Places { get; init; } = ReadOnlyDictionary<string, ClaimPlace>.Empty;

    /// <summary>
    /// Topics the document states about its author that no employer may weigh (R3), named as the lint names them. They are in neither
    /// <see cref="Claims"/> nor <see cref="Text"/>; they still stand in the file, which its owner may want to replace.
    /// </summary>
    public IReadOnlyList<string> Withheld { get; init; } = [];

    /// <summary>Where the document states them, when it has pages: what to cover in a copy that may be handed on.</summary>
    public IReadOnlyList<PagePlace> WithheldPlaces { get; init; } = [];
}

/// <summary>Reads a résumé in Chinese or English. Never throws on a bad file; takes no longer than five seconds, and three more for each page that is a picture.</summary>
public static class ResumeReader
{
    public static Outcome<ResumeReading> Read(ReadOnlyMemory<byte> content, string fileName, CancellationToken cancel = default) =>
        Read(content, fileName, ReadingLimits.Default, cancel);

    internal static Outcome<ResumeReading> Read(
        ReadOnlyMemory<byte> content, string fileName, ReadingLimits limits, CancellationToken cancel = default)
    {
        if (limits.Refusal(content) is { } refusal)
        {
            return refusal;
        }

        var kind = DocumentType.Of(content.Span, fileName);
        return kind == DocumentKind.Json
            ? DocumentReader.Within(limits, _ => OfJson(content, limits), cancel)
            : DocumentReader.Read(content, kind, limits, Of, cancel);
    }

    private static ResumeReading OfJson(ReadOnlyMemory<byte> content, ReadingLimits limits)
    {
        var json = PlainTextReader.Decode(content.Span)!;
        return new ResumeReading { Claims = ForbiddenDetails.Without(JsonResume.Read(json, limits)), Text = json, Format = "json", Pages = 1 };
    }

    private static ResumeReading Of(DocumentText document)
    {
        var (claims, low, places) = ClaimReading.From(document.Lines);
        var details = document.Lines.Select(line => (Line: line, Forbidden: ForbiddenDetails.In(line))).ToList();
        return new ResumeReading
        {
            Claims = ForbiddenDetails.Without(claims),
            Text = string.Join('\n', details.Where(detail => detail.Forbidden.Topics.Count == 0).Select(detail => detail.Line.Text)),
            Places = places,
            Withheld = ForbiddenDetails.Ordered(details.SelectMany(detail => detail.Forbidden.Topics)),
            WithheldPlaces = [.. details.SelectMany(detail => detail.Forbidden.Places)],
            Format = document.Format,
            Pages = document.Pages,
            LowConfidence = low,
        };
    }
}
