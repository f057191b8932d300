using System.Globalization;
using Huxin.Engine.Claims;
using Huxin.Engine.Reconciliation;

namespace Huxin.Sandbox;

/// <summary>The entry of a company nobody wrote down: founded some years before anyone claims to have worked there.</summary>
internal static class CompanyRecords
{
    public static RegistryRecord From(string name, ClaimSet claims)
    {
        var earliest = claims.Work
            .Where(job => job.StartDate is not null)
            .Select(job => job.StartDate!.Value.Year)
            .DefaultIfEmpty(2015)
            .Min();
        var founded = Math.Max(1950, earliest - 3 - StableChance.Draw(name, 12));
        var month = 1 + StableChance.Draw(name + " month", 12);
        return new RegistryRecord
        {
            Name = name,
            FormerNames = [],
            Aliases = [],
            Founded = PartialDate.Parse(string.Create(CultureInfo.InvariantCulture, $"{founded:D4}-{month:D2}")),
            Status = "active",
        };
    }
}
