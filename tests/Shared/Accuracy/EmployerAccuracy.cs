using System.Text.Json;
using Huxin.Engine.Names;

namespace Huxin.Tests.Shared.Accuracy;

/// <summary>Short names of listed companies, each asked among all full names: how often the right one comes first.</summary>
internal sealed class EmployerAccuracy
{
    public int Asked { get; private set; }

    public int First { get; private set; }

    public int AmongFive { get; private set; }

    public List<string> Differences { get; } = [];

    public double Share => (double)First / Asked;

    /// <param name="path">JSON Lines with <c>name</c> and <c>fullname</c>.</param>
    /// <param name="half">Development half (0), held-out half (1), or both (null); the halves are cut by a hash of the full name.</param>
    public static EmployerAccuracy Of(string path, int? half = null)
    {
        var result = new EmployerAccuracy();
        var rows = File.ReadLines(path).Where(line => line.Length > 1).Select(line => JsonDocument.Parse(line).RootElement)
            .Select(row => (Short: row.GetProperty("name").GetString()!, Full: row.GetProperty("fullname").GetString()!)).ToList();
        var index = new EmployerIndex(rows.Select(row => row.Full));
        foreach (var (shortName, full) in rows.Where(row => half is null || Halves.Of(row.Full) == half))
        {
            var ranked = index.Rank(shortName);
            result.Asked++;
            var first = ranked.Count > 0 && ranked[0].Name == full;
            result.First += first ? 1 : 0;
            result.AmongFive += ranked.Any(match => match.Name == full) ? 1 : 0;
            if (!first)
            {
                result.Differences.Add($"{shortName} is {full}; answered {string.Join(", ", ranked.Select(m => FormattableString.Invariant($"{m.Name} {m.Score}")))}");
            }
        }

        return result;
    }

    public override string ToString() => FormattableString.Invariant($"first {First}/{Asked} = {Share:P2}; among five {(double)AmongFive / Asked:P2}");
}
