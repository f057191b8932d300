using Huxin.Engine.Claims;
using Huxin.Engine.Identifiers;
using Huxin.Engine.Reconciliation.Education;

namespace Huxin.Engine.Certificates;

/// <summary>The number of a diploma or degree by itself, and beside the school, year and level on the same page.</summary>
internal static class StudyNumberChecks
{
    /// <summary>Schools numbered diplomas in their own way before the electronic registration began.</summary>
    private const int DiplomasRegisteredSince = 2001;

    /// <summary>Diploma numbers grew from 17 to 18 digits about 2002; schools followed within a few years.</summary>
    private const int LastShortDiploma = 2004;

    /// <summary>The sixteen characters of a degree number are of 2005-08-25; certificates already printed were used up.</summary>
    private const int DegreesNumberedSince = 2008;

    private sealed record Number(string Text, bool Degree, string? Fault, string? FaultEn, NumberParts? Parts);

    private sealed record NumberParts(string SchoolCode, int Year, string Level);

    public static IEnumerable<CertificateCheck?> Of(CertificateKind kind, CertificateFields fields, PartialDate? issued)
    {
        var year = (fields.EndDate ?? issued)?.Year;
        List<Number> numbers = [];
        if (fields.CertificateNumber is { } diploma && kind is not (CertificateKind.Degree or CertificateKind.ChsiDegree))
        {
            numbers.Add(Diploma(diploma, fields.StudyMode, year));
        }

        if (fields.DegreeNumber is { } degree)
        {
            numbers.Add(Degree(degree, year));
        }

        if (numbers.Count == 0 || !kind.IsStudy())
        {
            yield break;
        }

        var malformed = numbers.Find(n => n.Fault is not null);
        yield return malformed is null
            ? new CertificateCheck("number-structure", true, "证书编号结构正确", "The certificate number is well formed")
            : new CertificateCheck("number-structure", false, $"证书编号 {malformed.Text}：{malformed.Fault}", $"Certificate number {malformed.Text}: {malformed.FaultEn}");

        var compared = numbers.Where(n => n is { Fault: null, Parts: not null }).ToList();
        if (compared.Count > 0)
        {
            yield return compared.Select(n => Contradiction(n, fields, issued)).FirstOrDefault(c => c is not null) is { } wrong
                ? new CertificateCheck("number-vs-document", false, wrong.Zh, wrong.En)
                : new CertificateCheck("number-vs-document", true, "证书编号与证书所载学校、年份、层次一致", "The number agrees with the school, year and level on the document");
        }
    }

    private static Number Diploma(string text, string? mode, int? year)
    {
        var number = Identifier.Clean(text);
        if (DiplomaNumber.Take(number) is { } parts && Possible(parts.SchoolCode))
        {
            var tooShort = number.Length == 17 && parts.Year > LastShortDiploma;
            return tooShort
                ? new Number(number, false, $"{parts.Year} 年的编号应为 18 位，实际 17 位", $"a number of {parts.Year} has 18 digits, this one 17", null)
                : new Number(number, false, null, null, new NumberParts(parts.SchoolCode, parts.Year, parts.Level == "第二学士" ? "本科" : parts.Level));
        }

        // 自学考试 numbers by province and candidate; before the registration every school in its own way.
        var ownScheme = (mode == "self-study" || number.StartsWith('6')) && number.Length is 17 or 18 && Identifier.Digits(number);
        return ownScheme || year < DiplomasRegisteredSince
            ? new Number(number, false, null, null, null)
            : number.Length is not (17 or 18) || !Identifier.Digits(number)
                ? new Number(number, false, $"应为 18 位数字（2002 年前后为 17 位），实际 {number.Length} 位", $"expected 18 digits (17 around 2002), got {number.Length} characters", null)
                : new Number(number, false, "学校代码、办学类型、年份或层次代码不成立", "its school, type, year or level code cannot exist", null);
    }

    private static Number Degree(string text, int? year)
    {
        var number = Identifier.Clean(text);
        if (DegreeNumber.Take(number) is { Year: >= 1981 and <= 2100 } parts && Possible(parts.SchoolCode))
        {
            return new Number(number, true, null, null, new NumberParts(parts.SchoolCode, parts.Year, parts.Level));
        }

        return year < DegreesNumberedSince
            ? new Number(number, true, null, null, null)
            : number.Length is not (16 or 17)
                ? new Number(number, true, $"应为 16 位，实际 {number.Length} 位", $"expected 16 characters, got {number.Length}", null)
                : new Number(number, true, "学校代码、学位级别或年份代码不成立", "its school, degree or year code cannot exist", null);
    }

    /// <summary>Codes run from 10 (ordinary), 16 (with foreign partners), 19 (campuses), 50 (adult), 8 (institutes, party schools) and 9 (military).</summary>
    private static bool Possible(string schoolCode) =>
        schoolCode[0] is '5' or '8' or '9' || (schoolCode[0] == '1' && schoolCode[1] is not ('7' or '8'));

    private static Sentence? Contradiction(Number number, CertificateFields fields, PartialDate? issued)
    {
        var parts = number.Parts!;
        return School(parts, fields.Institution)
            ?? Year(number.Degree, parts.Year, fields.EndDate, issued)
            ?? (fields.StudyType is { } level && StudyLevel.Rank(level) is { } rank && rank != StudyLevel.Rank(parts.Level)
                ? new Sentence($"编号中的层次为{parts.Level}，证书所载为{level}", $"The number's level is {parts.Level}, the document's {level}")
                : null);
    }

    private static Sentence? School(NumberParts parts, string? printed)
    {
        if (SchoolIdentity.Meanings(printed).Count == 0)
        {
            return null;
        }

        var coded = Schools.Coded(parts.SchoolCode)?.Name;
        if (coded is not null)
        {
            return SchoolIdentity.Same(coded, printed)
                ? null
                : new Sentence($"编号中的学校代码 {parts.SchoolCode} 是{coded}，证书所载为{printed}", $"The number's school code {parts.SchoolCode} is {coded}, the document says {printed}");
        }

        // Schools that merged kept their codes for a while; institutes, campuses and military schools are not on the list.
        return parts.Year > DegreesNumberedSince && parts.SchoolCode[0] is '1' or '5' && !parts.SchoolCode.StartsWith("19", StringComparison.Ordinal)
            ? new Sentence($"编号中的学校代码 {parts.SchoolCode} 不是{printed}的代码", $"The number's school code {parts.SchoolCode} is not the one of {printed}")
            : null;
    }

    private static Sentence? Year(bool degree, int year, PartialDate? end, PartialDate? issued)
    {
        List<int> stated = [.. new[] { end?.Year, issued?.Year }.OfType<int>().Distinct()];
        if (stated.Count == 0 || stated.Contains(year))
        {
            return null;
        }

        // A degree may follow the study by some terms, when only the study's end is printed.
        return degree && issued is null && year > stated[0] && year <= stated[0] + 2
            ? null
            : new Sentence($"编号中的年份为 {year}，证书所载为 {stated[0]}", $"The number's year is {year}, the document's {stated[0]}");
    }
}
