using Huxin.Engine.Reconciliation;

namespace Huxin.Engine.Transparency;

/// <summary>
/// Court records about an employer. Who was sued counts: as plaintiff or third party there is no lamp. Unpaid wages are what candidates
/// look for first, so they have a code of their own, also when they come as an ordinary lawsuit (追索劳动报酬).
/// </summary>
internal static class EmployerCourtRules
{
    private static readonly string[] wages = ["劳动报酬", "拖欠工资", "欠薪", "工资", "wage"];

    public static void Check(EmployerCase employer, List<EmployerFinding> found)
    {
        if (!EmployerRules.Answered(employer, EmployerRegisters.Court, found, out var records))
        {
            return;
        }

        foreach (var record in records.GroupBy(r => r.CaseNumber ?? FindingJson.Of(r).ToJsonString()).Select(group => group.First()))
        {
            found.Add(Finding(record));
        }

        EmployerRules.Clean(EmployerRegisters.Court, records, found, new("法院公开信息和欠薪名单中未见记录。", "No record with the courts or on the wage-arrears list."));
    }

    private static EmployerFinding Finding(RegistryRecord record)
    {
        var sued = record.Role is null or "defendant" or "被告";
        var closed = record.Status is "closed" or "已结";
        var owing = record.Type == "wage-arrears" || (sued && wages.Any(word => record.Cause?.Contains(word, StringComparison.OrdinalIgnoreCase) == true));
        var (code, lamp) = record.Type switch
        {
            _ when owing => ("employer.wage-arrears", closed ? Lamp.Yellow : Lamp.Red),
            "dishonest-debtor" => ("employer.dishonest", closed ? Lamp.Yellow : Lamp.Red),
            "enforcement" or "consumption-restriction" => ("employer.enforcement", closed ? Lamp.Blue : Lamp.Yellow),
            _ => ("employer.litigation", sued ? Lamp.Blue : Lamp.None),
        };
        var role = record.Role switch
        {
            "plaintiff" or "原告" => new Sentence("原告", "plaintiff"),
            "third-party" or "第三人" => new Sentence("第三人", "third party"),
            _ => new Sentence("被告", "defendant"),
        };
        var what = EmployerFindings.Of(code).Title;
        return EmployerRules.Of(code, record.CaseNumber ?? $"{record.Filed}", EmployerRegisters.Court, null, [new Evidence("registry:" + EmployerRegisters.Court, FindingJson.Of(record))],
            new($"{what.Zh}：{record.Court}{record.CaseNumber}，案由「{record.Cause ?? "未载"}」，身份{role.Zh}，{record.Filed} 立案，{(closed ? "已结" : "未结")}。",
                $"{what.En}: {record.Court} {record.CaseNumber}, cause “{record.Cause ?? "not stated"}”, as {role.En}, filed {record.Filed}, {(closed ? "closed" : "open")}."),
            lamp == Lamp.None ? null : new("请问这件事是怎么回事，现在处理到哪一步？", "What was this about, and where does it stand?"), lamp);
    }
}
