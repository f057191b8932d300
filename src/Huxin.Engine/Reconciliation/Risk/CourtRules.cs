using Huxin.Engine.Identifiers;
using Huxin.Engine.Reconciliation.Identity;

namespace Huxin.Engine.Reconciliation.Risk;

/// <summary>
/// Court records. The same person: the name and a (masked) ID number that fits, or name, full birth date and region.
/// A contradicting identifier excludes the record; the name alone, or with the birth year, stays a namesake.
/// </summary>
internal static class CourtRules
{
    private static readonly string[] exemptCauses =
        ["物业", "消费", "劳动", "劳务", "人事争议", "工伤", "社会保险", "经济补偿", "追索劳动报酬", "竞业", "供用电", "供用水", "供用气", "供用热", "供暖", "取暖", "供热", "网络购物", "网络服务"];

    /// <summary>
    /// Marriage and family may not be asked about or investigated (妇女权益保障法 §43, product rule R3), and a finding asks: such a lawsuit is left out
    /// whatever the role, although the contract's table names only plaintiffs, consumer, property-fee and labour cases. Where another kind of
    /// record stems from one (maintenance enforced), the cause is left out.
    /// </summary>
    private static readonly string[] familyCauses = ["婚", "抚养", "赡养", "继承", "同居", "探望", "收养", "监护"];

    private static readonly string[] gravestFirst = ["dishonest-debtor", "consumption-restriction", "enforcement", "litigation"];

    private enum Match
    {
        Other,
        NameOnly,
        SamePerson,
    }

    public static void Check(CaseFile file)
    {
        var records = file.Records("court")
            .Where(r => gravestFirst.Contains(r.Type) && !Exempt(r))
            .Select(r => (Record: r, Match: Identify(file, r)))
            .Where(pair => pair.Match != Match.Other)
            .GroupBy(pair => string.IsNullOrEmpty(pair.Record.CaseNumber) ? FindingJson.Of(pair.Record).ToJsonString() : SameCase(pair.Record.CaseNumber));
        foreach (var group in records)
        {
            var (record, match) = group.OrderByDescending(pair => pair.Match).ThenBy(pair => Array.IndexOf(gravestFirst, pair.Record.Type)).First();
            var evidence = group.Select(pair => new Evidence("registry:court", Masked(pair.Record)));
            Add(file, record, match, evidence);
        }
    }

    private static void Add(CaseFile file, RegistryRecord r, Match match, IEnumerable<Evidence> evidence)
    {
        var title = FindingCodes.Of("risk." + r.Type).Title;
        var what = $"{r.Court}{r.CaseNumber}";
        if (match == Match.NameOnly)
        {
            file.Add("risk.namesake", "risk", null, null, evidence,
                new Sentence($"有一条同名记录（{title.Zh}，{what}），证件号码和出生日期不足以确认是否为本人。", $"A record carries the same name ({title.En}, {what}); it does not identify the person."),
                new Sentence($"有一条同名的{title.Zh}（{r.CaseNumber}），请问与您有关吗？", $"There is a record under the same name ({r.CaseNumber}). Does it concern you?"), confidence: 0.3);
            return;
        }

        Lamp? lamp = r.Type == "litigation" && r.Role is null ? Lamp.None : null;
        file.Add("risk." + r.Type, "risk", null, null, evidence,
            new Sentence($"{title.Zh}：{what}，{r.Filed} 立案，状态{(r.Status == "closed" ? "已结" : "未结")}；姓名与证件信息相符。",
                $"{title.En}: {what}, filed {r.Filed}, {r.Status ?? "status not stated"}; name and identifiers fit."),
            new Sentence($"查到一条{title.Zh}（{r.CaseNumber}），能否说明情况和目前的进展？", $"A court record was found ({r.CaseNumber}). Could you tell what it is about and where it stands?"), lamp, 0.97);
    }

    private static Match Identify(CaseFile file, RegistryRecord r)
    {
        var names = PersonName.Of(r.Name);
        if (!PersonName.Same(file.Names, names))
        {
            return Match.Other;
        }

        var id = file.Resume.Basics.IdNumber;
        var fits = IdNumber.Fits(id, r.IdMasked);
        var year = file.Birth?.Year ?? IdNumber.BirthDate(id)?.Year ?? file.Resume.Basics.BirthDate?.Year;
        if (fits == false
            || (r.BirthYear is { } stated && year is { } mine && stated != mine)
            || (r.BirthDate is { } date && file.Birth is { } birth && (date.First > birth || date.Last < birth))
            || (id is null && file.Birth is { } born && ContradictsBirth(r.IdMasked, born)))
        {
            return Match.Other;
        }

        // A whole date that did not contradict above is the same day.
        var sameDay = r.BirthDate is { Day: not null } && file.Birth is not null;
        return fits == true || (sameDay && SameRegion(file, r.Region)) ? Match.SamePerson : names.Count == 0 ? Match.Other : Match.NameOnly;
    }

    private static bool ContradictsBirth(string? mask, DateOnly birth)
    {
        var digits = birth.ToString("yyyyMMdd", System.Globalization.CultureInfo.InvariantCulture);
        return mask is { Length: 18 } && Enumerable.Range(0, 8).Any(i => char.IsAsciiDigit(mask[6 + i]) && mask[6 + i] != digits[i]);
    }

    private static bool SameRegion(CaseFile file, string? region)
    {
        if (string.IsNullOrWhiteSpace(region))
        {
            return false;
        }

        var location = file.Resume.Basics.Location;
        var code = string.Concat((file.Resume.Basics.IdNumber ?? "").Take(6));
        return ((string?[])[Regions.Province(code), Regions.Name(code), location?.City, location?.Region])
            .Any(place => !string.IsNullOrWhiteSpace(place) && (place.Contains(Head(region), StringComparison.Ordinal) || region.Contains(Head(place), StringComparison.Ordinal)));

        // 湖南 of 湖南省株洲市; a court may write 湘 alone.
        static string Head(string place) => string.Concat(place.Take(2));
    }

    private static bool Exempt(RegistryRecord r) => r.Type == "litigation"
        && (r.Role is "plaintiff" or "third-party" or "原告" or "第三人"
            || IsOf(exemptCauses, r) || IsOf(familyCauses, r));

    private static bool IsOf(string[] causes, RegistryRecord r) => causes.Any(cause => r.Cause?.Contains(cause, StringComparison.Ordinal) == true);

    private static string SameCase(string number) => Wording.Hanzi.Fold(number).Replace(" ", "", StringComparison.Ordinal);

    private static System.Text.Json.Nodes.JsonNode Masked(RegistryRecord r) => FindingJson.Of(IsOf(familyCauses, r) ? r with { Cause = null } : r);
}
