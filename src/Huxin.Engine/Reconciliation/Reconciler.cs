using Huxin.Engine.Reconciliation.Education;
using Huxin.Engine.Reconciliation.Employment;
using Huxin.Engine.Reconciliation.Identity;
using Huxin.Engine.Reconciliation.Risk;
using Huxin.Engine.Reconciliation.Timeline;

namespace Huxin.Engine.Reconciliation;

/// <summary>
/// Lays the résumé beside every other source and says what agrees, what differs and what cannot be known.
/// Pure and deterministic: the order of the sources does not matter, the day is handed in.
/// </summary>
public static class Reconciler
{
    /// <summary>Version of the whole rule set.</summary>
    public const string RuleSet = "2026.11";

    public static Assessment Assess(Case @case, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(@case);
        var file = new CaseFile(@case, asOf);
        ImpossibleDates.Check(file);
        IdentityRules.Check(file);
        StudyRules.Check(file);
        FoundingRules.Check(file);
        InsuranceRules.Check(file);
        WitnessRules.Check(file);
        OverlapRules.Check(file);
        GapRules.Check(file);
        CourtRules.Check(file);
        CompanyRules.Check(file);
        VagueRules.Check(file);
        ConfirmationRules.Check(file);
        var findings = file.Found
            .OrderBy(f => Rank(f.Code))
            .ThenBy(f => f.Subject.Index ?? -1)
            .ThenBy(f => f.Explanation.Zh, StringComparer.Ordinal)
            .ToList();
        return new Assessment
        {
            AsOf = asOf,
            Rules = RuleSet,
            Lamp = findings.Select(f => f.Lamp).Append(Lamp.Green).Max(),
            Findings = findings,
        };
    }

    private static int Rank(string code) => FindingCodes.All.TakeWhile(e => e.Code != code).Count();
}
