using Huxin.Engine.Claims;
using Huxin.Engine.Reconciliation;

namespace Huxin.Sandbox;

/// <summary>
/// Social-insurance records of a stranger: one for each claimed job that would be insured, by month.
/// About a third of all people get one small deviation, always the same one: a job that began 2 to 5 months later, or a
/// short job that the résumé leaves out.
/// </summary>
internal static class InsuranceRecords
{
    private static readonly string[] InventedEmployers =
        ["青禾虚构商贸有限公司", "蓝岸虚构物流有限公司", "晨星虚构信息有限公司", "远山虚构咨询有限公司"];

    private static readonly string[] Cities = ["杭州", "宁波", "苏州", "武汉", "成都", "西安"];

    /// <summary>The chance is drawn for <paramref name="person"/>; null draws none.</summary>
    public static IReadOnlyList<RegistryRecord> From(ClaimSet claims, string? person)
    {
        var records = claims.Work
            .Where(job => job.Name is not null && job.StartDate is not null)
            .Where(job => job.EmploymentType is null or "full-time" or "contract")
            .Select(job => Record(job.Name!, job.StartDate!.Value, job.EndDate, job.Location ?? claims.Basics.Location?.City))
            .OrderBy(record => record.From)
            .ToList();
        return person is null || records.Count == 0 || StableChance.Draw(person, 3) != 0
            ? records
            : StableChance.Draw(person + " kind", 2) == 0 ? ShiftOne(records, person) : AddOne(records, person);
    }

    private static RegistryRecord Record(string employer, PartialDate start, PartialDate? end, string? city)
    {
        // A register counts months; where only a year is claimed, jobs of neighbouring years follow on each other.
        var from = Month(start.Month is null ? (start.Year * 12) + 2 : start.FirstMonth);
        PartialDate? to = end is not { } e ? null : Month(e.Month is null ? (e.Year * 12) + 1 : e.FirstMonth);
        if (to < from)
        {
            to = Month(end!.Value.LastMonth);
        }

        return new RegistryRecord { Employer = employer, From = from, To = to, City = city ?? Cities[StableChance.Draw(employer, Cities.Length)] };
    }

    private static List<RegistryRecord> ShiftOne(List<RegistryRecord> records, string person)
    {
        var at = StableChance.Draw(person + " job", records.Count);
        var months = 2 + StableChance.Draw(person + " months", 4);
        var later = Month(records[at].From!.Value.FirstMonth + months);
        if (records[at].To is { } to && to <= later)
        {
            return records;
        }

        return [.. records.Select((record, i) => i == at ? record with { From = later } : record)];
    }

    private static List<RegistryRecord> AddOne(List<RegistryRecord> records, string person)
    {
        var first = records[0].From!.Value.FirstMonth;
        var employer = InventedEmployers[StableChance.Draw(person + " employer", InventedEmployers.Length)];
        return [new RegistryRecord { Employer = employer, From = Month(first - 6), To = Month(first - 2), City = records[0].City }, .. records];
    }

    private static PartialDate Month(int months) => new(months / 12, (months % 12) + 1);
}
