using System.Globalization;
using Huxin.Engine.Transparency;

namespace Huxin.Rooms.Transparency;

/// <summary>What is typed about a claim, as it stands in the form.</summary>
public sealed class ClaimInput
{
    public string? Title { get; set; }

    public string? TitleEn { get; set; }

    public string? Words { get; set; }

    public string? WordsEn { get; set; }

    public string? Issuer { get; set; }

    public string? Number { get; set; }

    public string? SourceUrl { get; set; }

    public string? ValidUntil { get; set; }

    public string? Author { get; set; }

    public bool AuthorConsents { get; set; }

    public string? Visibility { get; set; }

    public string? OwnerId { get; set; }

    public static ClaimInput Of(ClaimRow row) => new()
    {
        Title = row.Title,
        TitleEn = row.TitleEn,
        Words = row.Words,
        WordsEn = row.WordsEn,
        Issuer = row.Issuer,
        Number = row.Number,
        SourceUrl = row.SourceUrl,
        ValidUntil = row.ValidUntil?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        Author = row.Author,
        AuthorConsents = row.AuthorConsentedAt is not null,
        Visibility = row.Visibility.ToString(),
        OwnerId = row.OwnerId.ToString(),
    };

    /// <summary>False when something was typed that is no date.</summary>
    public bool ReadDate(out DateOnly? until)
    {
        until = null;
        if (string.IsNullOrWhiteSpace(ValidUntil))
        {
            return true;
        }

        var isDate = DateOnly.TryParseExact(ValidUntil.Trim(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day);
        until = isDate ? day : null;
        return isDate;
    }

    public EmployerClaimDraft Draft(EmployerClaimKind kind, DateOnly? until) => new()
    {
        Kind = kind,
        Title = Title,
        TitleEn = TitleEn,
        Words = Words,
        WordsEn = WordsEn,
        Issuer = Issuer,
        Number = Number,
        SourceUrl = SourceUrl,
        ValidUntil = until,
        Author = Author,
        AuthorConsents = AuthorConsents,
    };

    internal ClaimKeeping Keeping() => new(
        Enum.TryParse<ClaimVisibility>(Visibility, out var visibility) ? visibility : ClaimVisibility.Internal,
        Guid.TryParse(OwnerId, out var owner) ? owner : null);
}
