namespace Huxin.Engine.Reconciliation;

/// <summary>A claim that an independent source agrees with, and that nothing contradicts, is confirmed: green says so.</summary>
internal static class ConfirmationRules
{
    public static void Check(CaseFile file)
    {
        foreach (var study in file.Study.Where(s => s.Confirmed && Clean(file, "education", s.Index)))
        {
            file.Add("item.confirmed", "education", study.Index, FindingJson.Of(study.Claim), study.Support, Says(study.Claim.Institution, study.Support), null);
        }

        foreach (var work in file.Work.Where(w => w.Confirmed && Clean(file, "work", w.Index)))
        {
            file.Add("item.confirmed", "work", work.Index, FindingJson.Of(work.Claim), work.Support, Says(work.Claim.Name, work.Support), null);
        }
    }

    private static bool Clean(CaseFile file, string section, int index) => !file.Found.Exists(f =>
        f.Subject.Section == section && f.Subject.Index == index && f.Code != "claim.vague");

    private static Sentence Says(string? what, List<Evidence> support)
    {
        var sources = support.Select(e => e.Source).Distinct().Order(StringComparer.Ordinal).ToList();
        return new Sentence(
            $"{what}：{string.Join("、", sources.Select(s => FindingText.Source(s).Zh))}与简历一致。",
            $"{what}: {string.Join(", ", sources.Select(s => FindingText.Source(s).En))} agree(s) with the résumé.");
    }
}
