using Huxin.Engine.Claims;

namespace Huxin.Engine.Reconciliation.Education;

/// <summary>Studies: the résumé's entries beside the study register's (and, where that was not asked, profiles').</summary>
internal static class StudyRules
{
    /// <summary>The register of diplomas begins with 2001; it cannot know what ended before.</summary>
    private const int RegisterBegins = 2001;

    public static void Check(CaseFile file)
    {
        var entries = file.Study.Where(s => !s.Impossible && Asked(s.Claim)).ToList();
        var records = file.Records("chsi");
        var pairs = Assignment.Best(entries.Count, records.Count, (i, j) => StudyFit.Score(entries[i].Claim, records[j]));
        for (var i = 0; i < entries.Count; i++)
        {
            var entry = entries[i];
            if (pairs[i] >= 0)
            {
                var record = records[pairs[i]];
                entry.Confirmed = true;
                entry.Support.Add(new Evidence("registry:chsi", FindingJson.Of(record)));
                StudyDifferences.Check(file, entry, record, "registry:chsi");
            }
            else
            {
                Silent(file, entry, records);
                StudyDifferences.CheckNumber(file, entry, null, "registry:chsi");
            }
        }
    }

    private static bool Asked(EducationClaim claim) =>
        StudyLevel.Rank(claim.StudyType) is not 1 && claim.StudyType is not "other" && !string.IsNullOrWhiteSpace(claim.Institution);

    private static void Silent(CaseFile file, StudyEntry entry, IReadOnlyList<RegistryRecord> records)
    {
        var claim = entry.Claim;
        var kind = SchoolIdentity.Kind(claim.Institution);
        if (kind == SchoolKind.Unknown)
        {
            file.Add("education.institution-unknown", "education", entry.Index, FindingJson.Of(claim), [],
                new Sentence($"{claim.Institution}不在教育部高等学校名单中，也不是已知的境外院校，无法核实。", $"{claim.Institution} is neither on the ministry's list nor a known school abroad; it could not be verified."),
                new Sentence($"{claim.Institution}的办学资质和您的学历证明，能否提供材料？", $"Could you provide proof of {claim.Institution}'s standing and of your degree?"), confidence: 0.8);
            return;
        }

        var asked = file.Answered("chsi") || file.Failed("chsi");
        if (!asked)
        {
            return;
        }

        var old = claim.EndDate is { } end && end.Year < RegisterBegins;
        var reason = kind == SchoolKind.OutsideRegister ? new Sentence("该院校不在国内学籍学历库的范围内", "the school is outside the mainland's study register")
            : file.Failed("chsi") ? new Sentence("学籍学历库暂时无法查询", "the study register could not be reached")
            : old ? new Sentence($"毕业早于 {RegisterBegins} 年，电子学历库尚未建立", $"the graduation lies before {RegisterBegins}, when the register began")
            : null;
        if (reason is not null)
        {
            file.Add("item.unverifiable", "education", entry.Index, FindingJson.Of(claim), [],
                new Sentence($"{claim.Institution}：{reason.Zh}，不作判断。", $"{claim.Institution}: {reason.En}; nothing is concluded."),
                new Sentence($"能否提供{claim.Institution}的学历认证或证书原件？", $"Could you provide the certificate or an accreditation for {claim.Institution}?"), confidence: 1);
            return;
        }

        var running = claim.EndDate is null || claim.EndDate.Value.Last > file.AsOf;
        if (running || StudyLevel.Conclusion(claim.Conclusion) == "withdrawn")
        {
            return;
        }

        Sentence silence = records.Count switch
        {
            0 => new("没有查到", "it holds no record of"),
            1 => new("查到的 1 条记录不是", "its one record is not"),
            _ => new($"查到的 {records.Count} 条记录中没有", $"none of its {records.Count} records is"),
        };
        file.Add("education.unconfirmed", "education", entry.Index, FindingJson.Of(claim),
            records.Count == 0 ? [new Evidence("registry:chsi", null)] : records.Select(r => new Evidence("registry:chsi", FindingJson.Of(r))),
            new Sentence($"学信网已答复，{silence.Zh}{claim.Institution}{claim.Area}{claim.StudyType}（{claim.StartDate}–{claim.EndDate}）。",
                $"The study register answered; {silence.En} {claim.Institution}, {claim.Area}, {claim.StudyType} ({claim.StartDate}–{claim.EndDate})."),
            new Sentence($"您简历写{claim.Institution}{claim.StudyType}，学信网没有这条记录，能否说明？", $"Your résumé states {claim.StudyType} at {claim.Institution}; the study register has no such record. Could you explain?"));
    }
}
