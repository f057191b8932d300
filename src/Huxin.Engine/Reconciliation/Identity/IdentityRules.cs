using Huxin.Engine.Identifiers;

namespace Huxin.Engine.Reconciliation.Identity;

/// <summary>Is the ID number possible, and are the sources about the person the résumé names?</summary>
internal static class IdentityRules
{
    public static void Check(CaseFile file)
    {
        var number = file.Resume.Basics.IdNumber;
        if (!string.IsNullOrWhiteSpace(number) && !number.Contains('*', StringComparison.Ordinal))
        {
            var reading = IdNumber.Read(number, file.AsOf);
            if (!reading.Valid)
            {
                var fault = reading.Checks.First(check => !check.Ok);
                file.Add("identity.id-number-invalid", "basics", null, FindingJson.IdNumber(number), [],
                    new Sentence($"身份证号码 {reading.Masked}：{fault.Zh}。", $"ID number {reading.Masked}: {fault.En}."),
                    new Sentence("您填写的身份证号码未通过校验，能否再核对一遍？", "The ID number you gave does not pass its check. Could you look at it again?"), confidence: 1);
            }
        }

        var others = file.Profiles.Select(p => (p.Name, Stated: p.Source.Claims!.Basics.Name))
            .Concat(file.Records("chsi").Select(r => (Name: "registry:chsi", Stated: r.Name)))
            .Where(o => !PersonName.Same(file.Names, PersonName.Of(o.Stated)))
            .ToList();
        if (others.Count > 0)
        {
            var names = string.Join("、", others.Select(o => o.Stated).Distinct());
            file.Add("identity.name-mismatch", "basics", null, FindingJson.Name(file.Resume.Basics.Name),
                others.Distinct().Select(o => new Evidence(o.Name, FindingJson.Name(o.Stated))),
                new Sentence($"简历姓名为“{file.Resume.Basics.Name}”，{FindingText.Source(others[0].Name).Zh}为“{names}”。",
                    $"The résumé names {file.Resume.Basics.Name}; {FindingText.Source(others[0].Name).En} names {names}."),
                new Sentence($"您简历写{file.Resume.Basics.Name}，{FindingText.Source(others[0].Name).Zh}显示{names}，能否说明？",
                    $"Your résumé says {file.Resume.Basics.Name}, {FindingText.Source(others[0].Name).En} shows {names}. Could you explain?"));
        }
    }
}
