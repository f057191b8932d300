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

    /// <summary><c>pdf</c>, <c>docx</c>, <c>txt</c>, <c>md</c>, <c>html</c>, <c>rtf</c> or <c>json</c>, told from the content.</summary>
    public required string Format { get; init; }

    public required int Pages { get; init; }

    /// <summary>Paths into the claims, e.g. <c>work/0</c>, of what was inferred from its place and not from its words.</summary>
    public IReadOnlyList<string> LowConfidence { get; init; } = [];
}

/// <summary>Reads a résumé in Chinese or English. Never throws on a bad file and never takes longer than five seconds.</summary>
public static class ResumeReader
{
    public static Outcome<ResumeReading> Read(ReadOnlyMemory<byte> content, string fileName, CancellationToken cancel = default) =>
        Read(content, fileName, ReadingLimits.Default, cancel);

    internal static Outcome<ResumeReading> Read(
        ReadOnlyMemory<byte> content, string fileName, ReadingLimits limits, CancellationToken cancel = default)
    {
        if (content.IsEmpty)
        {
            return ReadingRefusals.Empty;
        }

        return content.Length > limits.FileBytes
            ? ReadingRefusals.TooLarge
            : DocumentReader.Within(
                limits, token => Read(content, DocumentType.Of(content.Span, fileName), limits, token), cancel);
    }

    private static ResumeReading Read(ReadOnlyMemory<byte> content, DocumentKind kind, ReadingLimits limits, CancellationToken cancel)
    {
        if (kind == DocumentKind.Json)
        {
            var json = PlainTextReader.Decode(content.Span)!;
            return new ResumeReading { Claims = JsonResume.Read(json, limits), Text = json, Format = "json", Pages = 1 };
        }

        var document = DocumentReader.Open(content, kind, limits, cancel);
        if (document.Lines.Count > limits.Lines || document.Lines.Sum(l => l.Text.Length) > limits.Characters)
        {
            throw new ReadingRefused(ReadingRefusals.TooComplex);
        }

        if (!document.Lines.Any(l => l.Text.Any(char.IsLetter)))
        {
            throw new ReadingRefused(ReadingRefusals.NoText);
        }

        cancel.ThrowIfCancellationRequested();
        var (claims, low) = ClaimReading.From(document.Lines);
        return new ResumeReading
        {
            Claims = claims,
            Text = string.Join('\n', document.Lines.Select(l => l.Text)),
            Format = document.Format,
            Pages = document.Pages,
            LowConfidence = low,
        };
    }
}
