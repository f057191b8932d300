using Huxin.Engine.Identifiers;

namespace Huxin.Engine.Transparency;

/// <summary>A claim of the employer as it is typed. Chinese is required, English optional; an empty text is null.</summary>
public sealed record EmployerClaimDraft
{
    public required EmployerClaimKind Kind { get; init; }

    public string? Title { get; init; }

    public string? TitleEn { get; init; }

    public string? Words { get; init; }

    public string? WordsEn { get; init; }

    public string? Issuer { get; init; }

    public string? Number { get; init; }

    public string? SourceUrl { get; init; }

    public DateOnly? ValidUntil { get; init; }

    /// <summary>Of a story: who tells it, by the name that may be shown.</summary>
    public string? Author { get; init; }

    /// <summary>Of a story: the author has agreed to its publication.</summary>
    public bool AuthorConsents { get; init; }
}

/// <summary>What a claim must have before it is kept.</summary>
public static class EmployerClaimRules
{
    public const int LongestTitle = 120;

    /// <summary>A long read; a pasted handbook is a document and belongs into the evidence.</summary>
    public const int LongestWords = 20_000;

    public const int LongestNote = 200;

    /// <summary>The draft with its texts tidied, or the first thing that is missing.</summary>
    /// <param name="draft">As typed.</param>
    /// <param name="uscc">The organization's own code, which a registration must repeat.</param>
    public static Outcome<EmployerClaimDraft> Check(EmployerClaimDraft draft, string? uscc)
    {
        ArgumentNullException.ThrowIfNull(draft);
        var tidy = draft with
        {
            Title = Tidy(draft.Title),
            TitleEn = Tidy(draft.TitleEn),
            Words = Tidy(draft.Words, lines: true),
            WordsEn = Tidy(draft.WordsEn, lines: true),
            Issuer = Tidy(draft.Issuer),
            Number = Tidy(draft.Number),
            SourceUrl = Tidy(draft.SourceUrl),
            Author = Tidy(draft.Author),
        };
        return (TooLong(tidy) ?? Missing(tidy) ?? Wrong(tidy, uscc)) is { } refusal ? refusal : tidy;
    }

    private static Refusal? TooLong(EmployerClaimDraft draft)
    {
        foreach (var (field, value, most) in new[]
        {
            ("Title", draft.Title, LongestTitle), ("TitleEn", draft.TitleEn, LongestTitle), ("Words", draft.Words, LongestWords), ("WordsEn", draft.WordsEn, LongestWords),
            ("Issuer", draft.Issuer, LongestNote), ("Number", draft.Number, LongestNote), ("SourceUrl", draft.SourceUrl, 500), ("Author", draft.Author, LongestNote),
        })
        {
            if (value?.Length > most)
            {
                return TransparencyRefusals.TooLong(field, value.Length, most);
            }
        }

        return null;
    }

    private static Refusal? Missing(EmployerClaimDraft draft) => draft switch
    {
        { Title: null } => TransparencyRefusals.TitleMissing,
        { Words: null, Kind: not (EmployerClaimKind.Registration or EmployerClaimKind.Licence or EmployerClaimKind.Patent) } => TransparencyRefusals.WordsMissing,
        { Issuer: null } when EmployerClaimKinds.NeedsIssuer(draft.Kind) => TransparencyRefusals.IssuerMissing,
        { Number: null } when EmployerClaimKinds.NeedsNumber(draft.Kind) => TransparencyRefusals.NumberMissing,
        { SourceUrl: null } when EmployerClaimKinds.NeedsSource(draft.Kind) => TransparencyRefusals.SourceMissing,
        { Kind: EmployerClaimKind.Story, Author: null } => TransparencyRefusals.AuthorMissing,
        { Kind: EmployerClaimKind.Story, AuthorConsents: false } => TransparencyRefusals.ConsentMissing,
        _ => null,
    };

    private static Refusal? Wrong(EmployerClaimDraft draft, string? uscc)
    {
        if (draft.SourceUrl is { } address && !WebAddress.IsOne(address))
        {
            return TransparencyRefusals.AddressWrong("SourceUrl");
        }

        if (draft.Kind == EmployerClaimKind.Registration)
        {
            var code = Identifier.Clean(draft.Number!);
            return !Uscc.IsValid(code) ? TransparencyRefusals.UsccInvalid
                : uscc is not null && Identifier.Clean(uscc) != code ? TransparencyRefusals.UsccOther
                : null;
        }

        return draft.Kind == EmployerClaimKind.Team && TeamChart.Read(draft.Words!) is { Ok: false } team ? team.Refusal
            : draft is { Kind: EmployerClaimKind.Team, WordsEn: { } english } && TeamChart.Read(english) is { Ok: false } other ? other.Refusal with { Field = "WordsEn" }
            : null;
    }

    private static string? Tidy(string? text, bool lines = false)
    {
        var trimmed = lines ? text?.TrimEnd().Trim('\r', '\n') : text?.Trim();
        return string.IsNullOrWhiteSpace(trimmed) ? null : trimmed;
    }
}

/// <summary>An address of the web as a source or as evidence: http or https, with a host.</summary>
public static class WebAddress
{
    public static bool IsOne(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var address) && address.Scheme is "http" or "https" && address.Host.Contains('.', StringComparison.Ordinal);
}
