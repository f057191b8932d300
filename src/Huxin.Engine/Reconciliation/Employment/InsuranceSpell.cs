using Huxin.Engine.Claims;

namespace Huxin.Engine.Reconciliation.Employment;

/// <summary>Contributions by one employer without a longer break: rows of one employer join across cities and a single unpaid month.</summary>
internal sealed class InsuranceSpell(string employer, PartialDate begin, PartialDate end, List<Evidence> evidence)
{
    public string Employer => employer;

    /// <summary>As the register writes it: a year alone is no month.</summary>
    public PartialDate Begin => begin;

    public PartialDate End { get; private set; } = end;

    public int From => Begin.FirstMonth;

    public int To => End.LastMonth;

    public List<Evidence> Evidence => evidence;

    public Span Span => new(From, To);

    public bool Used { get; set; }

    public static List<InsuranceSpell> Join(CaseFile file)
    {
        var spells = new List<InsuranceSpell>();
        foreach (var r in file.Records("social-insurance").Where(r => r.Employer is not null && r.From is not null)
            .OrderBy(r => r.From!.Value).ThenBy(r => r.Employer, StringComparer.Ordinal))
        {
            var (begin, end) = (r.From!.Value, r.To ?? Months.Date(file.Now));
            var evidence = new Evidence("registry:social-insurance", FindingJson.Of(r));
            var same = spells.Find(s => begin.FirstMonth - s.To <= 2 && file.Employers.Relation(s.Employer, r.Employer) == Kinship.Same);
            if (same is null)
            {
                spells.Add(new InsuranceSpell(r.Employer!, begin, Span.Wide(begin, end, 0) is { Length: > 0 } ? end : begin, [evidence]));
            }
            else
            {
                same.End = new[] { same.End, end }.MaxBy(d => d.LastMonth);
                same.Evidence.Add(evidence);
            }
        }

        return spells;
    }
}

/// <summary>Consecutive entries of the résumé at one employer, each with a date: one employment, perhaps with several titles.</summary>
internal sealed class Tenure(WorkEntry first)
{
    public List<WorkEntry> Entries { get; } = [first];

    public string? Employer => Entries[0].Claim.Name;

    public WorkEntry Earliest => Entries.MinBy(e => e.Claim.StartDate ?? e.Claim.EndDate)!;

    public WorkEntry Latest => Entries.MaxBy(e => e.Claim.EndDate?.LastMonth ?? int.MaxValue)!;

    public List<InsuranceSpell> Spells { get; } = [];

    public Span Wide(int now) => new(Entries.Min(e => e.Wide(now)!.Value.First), Entries.Max(e => e.Wide(now)!.Value.Last));

    public static List<Tenure> Of(CaseFile file, IEnumerable<WorkEntry> entries)
    {
        var tenures = new List<Tenure>();
        foreach (var entry in entries.Where(e => e.Wide(file.Now) is not null).OrderBy(e => e.Wide(file.Now)!.Value.First).ThenBy(e => e.Index))
        {
            var span = entry.Wide(file.Now)!.Value;
            var same = tenures.Find(t => span.First - t.Wide(file.Now).Last <= 2 && file.Employers.Relation(t.Employer, entry.Claim.Name) == Kinship.Same);
            if (same is null)
            {
                tenures.Add(new Tenure(entry));
            }
            else
            {
                same.Entries.Add(entry);
            }
        }

        return tenures;
    }
}
