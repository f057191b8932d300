using Huxin.Engine.Certificates;
using Huxin.Engine.Claims;

namespace Huxin.Documents.Certificates;

/// <summary>A row of a contribution list: one month, a range, or one that goes on (no end).</summary>
internal sealed record Contribution(string? Employer, PartialDate From, PartialDate? To, string? City);

/// <summary>Rows of contribution become records: the months of one employer in one city without a break are one.</summary>
internal static class ContributionMonths
{
    public static IReadOnlyList<InsuranceRecord> Records(IEnumerable<Contribution> rows)
    {
        var records = new List<InsuranceRecord>();
        foreach (var employment in rows.GroupBy(row => (row.Employer, row.City)))
        {
            // A row that ends before it begins says something wrong, which must not vanish in another.
            foreach (var reversed in employment.Where(Reversed))
            {
                records.Add(Record(reversed, reversed.From, reversed.To));
            }

            Contribution? run = null;
            foreach (var row in employment.Where(row => !Reversed(row)).OrderBy(row => row.From.FirstMonth).ThenBy(row => row.To?.LastMonth ?? int.MaxValue))
            {
                if (run is not null && (run.To is null || row.From.FirstMonth <= run.To.Value.LastMonth + 1))
                {
                    run = run with { To = run.To is null || row.To is null ? null : run.To.Value.LastMonth >= row.To.Value.LastMonth ? run.To : row.To };
                    continue;
                }

                if (run is not null)
                {
                    records.Add(Record(run, run.From, run.To));
                }

                run = row;
            }

            if (run is not null)
            {
                records.Add(Record(run, run.From, run.To));
            }
        }

        return [.. records.OrderBy(record => record.From!.Value.FirstMonth).ThenBy(record => record.To?.LastMonth ?? int.MaxValue)];
    }

    private static bool Reversed(Contribution row) => row.To is { } to && to.LastMonth < row.From.FirstMonth;

    private static InsuranceRecord Record(Contribution row, PartialDate from, PartialDate? to) =>
        new() { Employer = row.Employer, From = Month(from), To = to is { } end ? Month(end) : null, City = row.City };

    private static PartialDate Month(PartialDate date) => new(date.Year, date.Month);
}
