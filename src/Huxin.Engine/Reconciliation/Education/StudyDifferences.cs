using Huxin.Engine.Claims;
using Huxin.Engine.Identifiers;

namespace Huxin.Engine.Reconciliation.Education;

/// <summary>What a record of the same study says otherwise. Another school or a lower level is the whole difference; the rest follows from it.</summary>
internal static class StudyDifferences
{
    private const int TolerableMonths = 6;

    public static void Check(CaseFile file, StudyEntry entry, RegistryRecord record, string source)
    {
        var claim = entry.Claim;
        var evidence = new[] { new Evidence(source, FindingJson.Of(record)) };
        void Add(string code, string? mine, string? theirs, string what, string whatEn, Lamp? lamp = null) => file.Add(code, "education", entry.Index, FindingJson.Of(claim), evidence,
            new Sentence($"{claim.Institution}：简历写{what}{mine}，{FindingText.Source(source).Zh}显示{theirs}。", $"{claim.Institution}: the résumé states {whatEn} {mine}, {FindingText.Source(source).En} shows {theirs}."),
            new Sentence($"您简历写{what}{mine}，{FindingText.Source(source).Zh}显示{theirs}，能否说明？", $"Your résumé states {whatEn} {mine}; {FindingText.Source(source).En} shows {theirs}. Could you explain?"), lamp);

        if (!SchoolIdentity.Same(claim.Institution, record.Institution))
        {
            Add("education.institution-mismatch", claim.Institution, record.Institution, "毕业院校为", "the school");
            return;
        }

        if (StudyLevel.Rank(claim.StudyType) is { } mine && StudyLevel.Rank(record.StudyType) is { } theirs && mine > theirs)
        {
            Add("education.level-mismatch", claim.StudyType, record.StudyType, "学历层次为", "the level");
            return;
        }

        if (StudyLevel.Conclusion(record.Conclusion) is "completed" or "withdrawn" && StudyLevel.Conclusion(claim.Conclusion) is null or "graduated"
            && !(claim.EndDate is { } end && end.First > file.AsOf))
        {
            Add("education.not-graduated", "毕业（graduated）", StudyLevel.Conclusion(record.Conclusion) == "completed" ? "结业（completed）" : "肄业（withdrawn）", "", "");
        }

        var mode = StudyLevel.Mode(record.StudyMode);
        if (StudyLevel.Mode(claim.StudyMode) == "full-time" && mode is not null and not "full-time")
        {
            Add("education.mode-mismatch", "全日制（full-time）", $"{StudyLevel.ModeZh(mode)}（{mode}）", "学习形式为", "the mode");
        }

        if (!Subjects.SameField(claim.Area, record.Area))
        {
            Add("education.area-mismatch", claim.Area, record.Area, "专业为", "the subject");
        }

        var apart = Math.Max(Apart(claim.StartDate, record.StartDate), Apart(claim.EndDate, record.EndDate));
        if (apart > TolerableMonths)
        {
            Add("education.period-mismatch", $"{claim.StartDate}–{claim.EndDate}", $"{record.StartDate}–{record.EndDate}（相差 {apart} 个月 / {apart} months apart）", "就读时间为", "the dates");
        }

        CheckNumber(file, entry, record, source);
    }

    /// <summary>The certificate numbers against the claim they stand beside; a number that the register repeats is right.</summary>
    public static void CheckNumber(CaseFile file, StudyEntry entry, RegistryRecord? record, string source)
    {
        var claim = entry.Claim;
        var (mine, theirs) = (Clean(claim.CertificateNumber), Clean(record?.CertificateNumber));
        var fault = mine is not null && mine == theirs ? null : Diploma(file, claim, record, mine) ?? Degree(claim, record);
        Lamp? lamp = null;
        if (fault is null && mine is not null && theirs is not null && mine != theirs)
        {
            var serialOnly = mine.Length == theirs.Length && DiplomaNumber.Take(mine) is not null && mine[..12] == theirs[..12];
            lamp = serialOnly ? Lamp.Blue : null;
            fault = serialOnly
                ? new Sentence($"流水号与{FindingText.Source(source).Zh}所载不同", $"its serial differs from the register's")
                : new Sentence($"与{FindingText.Source(source).Zh}所载编号不同", $"it differs from the register's number");
        }

        if (fault is null)
        {
            return;
        }

        var masked = FindingJson.Of(claim);
        file.Add("education.certificate-number-mismatch", "education", entry.Index, masked, record is null ? [] : [new Evidence(source, FindingJson.Of(record))],
            new Sentence($"{claim.Institution}的证书编号：{fault.Zh}。", $"Certificate number of {claim.Institution}: {fault.En}."),
            new Sentence($"您填写的证书编号与所述学历不符（{fault.Zh}），能否核对证书原件？", $"The certificate number does not fit the study ({fault.En}). Could you check it against the certificate?"), lamp);
    }

    private static Sentence? Diploma(CaseFile file, EducationClaim claim, RegistryRecord? record, string? number)
    {
        if (DiplomaNumber.Take(number) is not { } parts)
        {
            return null;
        }

        var school = Schools.Coded(parts.SchoolCode)?.Name;
        var mode = StudyLevel.Mode(claim.StudyMode) == "full-time" && parts.Mode != "full-time" && StudyLevel.Mode(record?.StudyMode) is null or "full-time";
        return school is not null && SchoolIdentity.Meanings(claim.Institution).Count > 0 && !SchoolIdentity.Same(school, claim.Institution)
                ? new Sentence($"编号中的学校代码 {parts.SchoolCode} 是{school}", $"the school code {parts.SchoolCode} is {school}")
            : Year(claim.EndDate, parts.Year) is { } year ? year
            : StudyLevel.Rank(claim.StudyType) is { } rank && StudyLevel.Rank(parts.Level) != rank
                ? new Sentence($"编号中的层次为{parts.Level}，简历为{claim.StudyType}", $"its level is {parts.Level}, the claim's {claim.StudyType}")
            : mode
                ? new Sentence($"编号中的办学类型为{StudyLevel.ModeZh(parts.Mode)}", $"its type is {parts.Mode}")
            : null;
    }

    private static Sentence? Degree(EducationClaim claim, RegistryRecord? record)
    {
        var number = Clean(claim.DegreeNumber);
        if (number is null || number == Clean(record?.DegreeNumber) || DegreeNumber.Take(number) is not { } parts)
        {
            return null;
        }

        var school = Schools.Coded(parts.SchoolCode)?.Name;
        return school is not null && SchoolIdentity.Meanings(claim.Institution).Count > 0 && !SchoolIdentity.Same(school, claim.Institution)
                ? new Sentence($"学位证书编号中的学校代码 {parts.SchoolCode} 是{school}", $"the degree number's school code {parts.SchoolCode} is {school}")
            : Year(claim.EndDate, parts.Year, slack: 1) is { } year ? year
            : StudyLevel.Rank(claim.StudyType) is { } rank && StudyLevel.Rank(parts.Level) != rank
                ? new Sentence($"学位证书编号中的层次为{parts.Level}，简历为{claim.StudyType}", $"the degree number's level is {parts.Level}, the claim's {claim.StudyType}")
            : null;
    }

    private static Sentence? Year(PartialDate? end, int year, int slack = 0) => end is { } e && Math.Abs(e.Year - year) > slack
        ? new Sentence($"编号中的年份为 {year}，简历毕业时间为 {e}", $"its year is {year}, the claimed end {e}")
        : null;

    private static int Apart(PartialDate? a, PartialDate? b) => a is { } x && b is { } y ? Months.Apart(x, y) : 0;

    private static string? Clean(string? number) => string.IsNullOrWhiteSpace(number) ? null : Identifier.Clean(number);
}
