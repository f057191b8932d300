using Huxin.Engine.Checks;
using Huxin.Engine.Disclosure;
using Huxin.Engine.Hiring;
using Huxin.Engine.Questions;
using Huxin.Engine.Reconciliation;
using Huxin.Engine.Transparency;
using Huxin.Platform.Clock;
using Huxin.Platform.Storage;
using Huxin.Rooms.Transparency.Media;

namespace Huxin.Rooms.Transparency;

/// <summary>A claim with what stands beside it.</summary>
public sealed record ClaimView(ClaimRow Row, IReadOnlyList<ClaimEvidenceRow> Evidence, IReadOnlyList<MediaRow> Media, int Backing);

/// <summary>Who the employer is, as everyone may know.</summary>
public sealed record EmployerFace(string Name, string? Uscc, string? Slug, bool Demonstration);

/// <summary>Everything that an employer's page, block, card and report say to one kind of reader.</summary>
public sealed record EmployerView
{
    public required EmployerFace Organization { get; init; }

    public required EmployerPageRow? Page { get; init; }

    public required IReadOnlyList<ClaimView> Claims { get; init; }

    /// <summary>Entries for this reader that have run out and are therefore not shown.</summary>
    public required int Hidden { get; init; }

    public required IReadOnlyList<PaceFact> Pace { get; init; }

    public required IReadOnlyList<PublishedDisclosure> Disclosures { get; init; }

    public required IReadOnlyList<JobCard> Jobs { get; init; }

    /// <summary>Null while the installation takes no questions.</summary>
    public required FaqSummary? Faq { get; init; }

    public required IReadOnlyList<Badge> Badges { get; init; }

    public required IReadOnlyList<ReportItem> Items { get; init; }

    public required IReadOnlyList<ReportFinding> Findings { get; init; }

    public required IReadOnlyList<LaneEntry> Lanes { get; init; }

    public required DateTimeOffset? Verified { get; init; }

    public required DateTimeOffset Now { get; init; }

    public Lamp Lamp => Findings.Select(finding => finding.Finding.Lamp).DefaultIfEmpty(Lamp.None).Max();

    public IEnumerable<ClaimView> Of(EmployerClaimKind kind) => Claims.Where(claim => claim.Row.Kind == kind);

    public EmployerReport Report() => new()
    {
        Organization = Organization.Name,
        Uscc = Organization.Uscc,
        Demonstration = Organization.Demonstration,
        Issued = Now.ToOffset(ChinaClock.Offset),
        Verified = Verified?.ToOffset(ChinaClock.Offset),
        Lamp = Lamp,
        Items = Items,
        Findings = Findings,
        Lanes = Lanes,
        Pace = Pace,
        Badges = Badges,
        Claims = [.. Claims.OrderBy(claim => claim.Row.Kind).Select(claim => new ReportClaim(claim.Row.Kind, claim.Row.Says(), claim.Row.Issuer, claim.Row.Number, claim.Backing,
            claim.Row.VerifiedAt?.ToOffset(ChinaClock.Offset), claim.Row.ValidUntil))],
        Hidden = Hidden,
    };
}

/// <summary>Brings together what the rooms know about the employer.</summary>
internal sealed class EmployerViews(HuxinDb db, IJobBook jobs, IDisclosures disclosures, IEnumerable<IFaq> faq, IEnumerable<IBadgeFigures> figures, TimeProvider clock)
{
    private const int MostAnswers = 5;

    /// <summary>The badges with the figures that every room keeps.</summary>
    public async Task<IReadOnlyList<Badge>> BadgesAsync(CancellationToken cancel)
    {
        var since = clock.GetUtcNow().AddMonths(-BadgeRule.Months);
        var kept = new List<BadgeFigure>();
        foreach (var room in figures)
        {
            kept.AddRange(await room.SinceAsync(since, cancel));
        }

        return [.. BadgeRule.All.Select(rule => rule.Judge(kept))];
    }

    public async Task<EmployerView> ReadAsync(Guid organizationId, ClaimVisibility reader, CancellationToken cancel)
    {
        var today = clock.Today();
        var dossier = await EmployerDossier.LoadAsync(db, organizationId, cancel);
        var open = await jobs.OpenAsync(cancel);
        var published = await disclosures.AllCurrentAsync(cancel);
        var answers = faq.FirstOrDefault() is { } questions ? await questions.SummaryAsync(MostAnswers, cancel) : null;
        var findings = dossier.Shown(reader, today).ToList();
        return new EmployerView
        {
            Organization = new EmployerFace(dossier.Organization.Name, dossier.Organization.Uscc, dossier.Organization.Slug, dossier.Organization.Demonstration),
            Page = dossier.Page,
            Claims = [.. dossier.Claims.Where(claim => EmployerDossier.IsShown(claim, reader, today))
                .Select(claim => new ClaimView(claim, [.. dossier.Evidence[claim.Id]], [.. dossier.Media[claim.Id]], dossier.EvidenceOf(claim)))],
            Hidden = dossier.Claims.Count(claim => claim.IsExpired(today) && (claim.Visibility == ClaimVisibility.Public || (reader == ClaimVisibility.Candidates && claim.Visibility == ClaimVisibility.Candidates))),
            Pace = PaceFacts.Of(published),
            Disclosures = published,
            Jobs = open,
            Faq = answers,
            Badges = await BadgesAsync(cancel),
            Items = [.. EmployerRegisters.All.Select(register => EmployerWords.Item(dossier, register, findings))],
            Findings = [.. findings.Where(finding => finding.Finding.Code is not ("item.confirmed" or "employer.no-evidence"))
                .OrderByDescending(finding => finding.Finding.Lamp).ThenBy(finding => finding.Key, StringComparer.Ordinal)
                .Select(finding => EmployerWords.Finding(dossier, finding))],
            Lanes = EmployerWords.Lanes(dossier, published, answers),
            Verified = dossier.VerifiedAt,
            Now = clock.GetUtcNow(),
        };
    }
}
