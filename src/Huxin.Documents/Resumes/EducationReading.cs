using System.Text.RegularExpressions;
using Huxin.Documents.Reading;
using Huxin.Engine.Claims;

namespace Huxin.Documents.Resumes;

/// <summary>Reads school, subject, level and dates of the entries of an education section.</summary>
internal static partial class EducationReading
{
    public static IReadOnlyList<Read<EducationClaim>> Of(Section section)
    {
        var table = FormTable.Of(section.Lines);
        return table.Count > 0
            ? [.. table.Where(r => r[LabelKind.Institution] is not null).Select(FromRow)]
            : [.. Entries.Of(section.Lines).Select(From).OfType<Read<EducationClaim>>()];
    }

    /// <summary>The study that labels state when no section does: 学历, 学校, 专业, 毕业时间.</summary>
    public static Read<EducationClaim>? FromLabels(IReadOnlyList<Labelled> labels)
    {
        string? Value(LabelKind kind) => labels.FirstOrDefault(l => l.Kind == kind && l.Value.Length > 0)?.Value;
        var level = Value(LabelKind.Level);
        var school = Value(LabelKind.Institution);
        if (school is null && level is not null)
        {
            // "学历：本科，某大学，2018.09-2022.06，专业：…" states all in one line.
            var entry = new Entry([TextLine.Of(level)], DateReading.Best(level), []);
            var study = From(entry);
            var area = Value(LabelKind.Area);
            return study is null || study.Claim.Institution is null
                ? null
                : study with { Claim = study.Claim with { Area = area is null || LooksLikeCourses(area) ? study.Claim.Area : area } };
        }

        if (school is null)
        {
            return null;
        }

        return new(new EducationClaim
        {
            Institution = First(school),
            Area = Value(LabelKind.Area) is { } named ? First(named) : null,
            StudyType = level is null ? Degrees.LevelOf(school) : Degrees.LevelOf(level),
            StartDate = Value(LabelKind.EnteredOn) is { } entered ? DateReading.Single(entered) : null,
            EndDate = Value(LabelKind.GraduatedOn) is { } graduated ? DateReading.Single(graduated) : null,
        }, true);
    }

    private static bool LooksLikeCourses(string area) => area.Count(c => c is '、' or ',' or '，') >= 2;

    private static string First(string text) => Comma().Split(text)[0].Trim();

    private static Read<EducationClaim> FromRow(FormRow row)
    {
        var date = DateReading.Best(row[LabelKind.Period] ?? row[LabelKind.GraduatedOn] ?? "");
        var level = row[LabelKind.Level];
        return new(new EducationClaim
        {
            Institution = row[LabelKind.Institution],
            Area = row[LabelKind.Area],
            StudyType = level is null ? null : Degrees.LevelOf(level),
            StudyMode = level is null ? null : Degrees.ModeOf(level),
            StartDate = date is { Range: true } ? date.Start : null,
            EndDate = date is { Range: true } ? date.End : date?.Start,
        }, true)
        { Cells = row.Cells };
    }

    private static Read<EducationClaim>? From(Entry entry)
    {
        var tokens = HeadTokens.Of(entry.Head).Where(t => !Recognisers.IsPlace(t.Text)).ToList();
        var labelled = entry.Head.Concat(entry.Body).Take(6).SelectMany(Labels.In).ToList();
        var sure = true;
        var text = string.Join("  ", entry.Head.Select(l => l.Text));

        var school = Labelled(LabelKind.Institution)
            ?? tokens.FirstOrDefault(t => t.Label is null && Recognisers.IsSchool(t.Text) && !Recognisers.IsAside(t.Text))?.Text;
        var withLevel = tokens.FirstOrDefault(t => t.Text != school && t.Label is null or LabelKind.Level && Degrees.LevelOf(t.Text) is not null);
        var level = Labelled(LabelKind.Level) is { } stated ? Degrees.LevelOf(stated)
            : withLevel is not null ? Degrees.LevelOf(withLevel.Text)
            : school is not null && text.Length < 200 ? Degrees.LevelOf(text) : null;

        if (school is not null && Degrees.Find(school) is { } inSchool && inSchool.At > 0 && school.Any(Characters.IsHan))
        {
            school = school[..inSchool.At].Trim();
        }

        var free = tokens.Where(t => t.Label is null && t.Text != school && t != withLevel && !Recognisers.IsAside(t.Text)
            && t.Text.Any(char.IsLetter) && Entries.Width(t.Text) <= 60).ToList();
        if (school is null && level is not null && free.FirstOrDefault() is { } guess)
        {
            // Levels and subjects are told by words; the other name beside them is the school's.
            var others = free.Where(t => !LooksLikeSubject(t.Text)).ToList();
            (school, sure) = ((others.FirstOrDefault() ?? guess).Text, false);
            free = [.. free.Where(t => t.Text != school)];
        }

        if (school is null)
        {
            return entry.Date is { Range: true } && free is [var only, ..] && entry.Head.Count > 0
                ? new(new EducationClaim { Institution = only.Text, StartDate = entry.Date.Start, EndDate = entry.Date.End, StudyType = level }, false) { Cells = entry.Naming }
                : null;
        }

        var area = Labelled(LabelKind.Area) is { } labelledArea && !LooksLikeCourses(labelledArea)
            ? First(labelledArea)
            : AreaIn(withLevel?.Text) ?? free.Where(t => !Recognisers.IsSchool(t.Text) && !Recognisers.IsPosition(t.Text) || LooksLikeSubject(t.Text))
                .Select(t => Degrees.Find(t.Text) is null ? t.Text : AreaIn(t.Text)).FirstOrDefault(a => a is not null);
        area = area is null ? null : Subject(area);

        var date = entry.Date;
        return new(new EducationClaim
        {
            Institution = school,
            Area = string.IsNullOrWhiteSpace(area) ? null : area,
            StudyType = level,
            StudyMode = Degrees.ModeOf(text),
            Conclusion = Degrees.ConclusionOf(text),
            StartDate = date is { Range: true } ? date.Start : null,
            EndDate = date is { Range: true } ? date.End : date?.Start,
        }, sure && date is not null)
        { Cells = entry.Naming };

        string? Labelled(LabelKind kind)
        {
            var value = labelled.FirstOrDefault(l => l.Kind == kind)?.Value ?? tokens.FirstOrDefault(t => t.Label == kind)?.Text;
            return string.IsNullOrWhiteSpace(value) ? null : value;
        }
    }

    private static bool LooksLikeSubject(string text) => SubjectWord().IsMatch(text);

    /// <summary>The subject that stands beside a level: "Master of Science in X", "B.Tech X", "主修X".</summary>
    private static string? AreaIn(string? text)
    {
        text = text is null ? null : Trail().Replace(text, "");
        if (text is null || Degrees.Find(text) is not { } degree)
        {
            return null;
        }

        if (text.Contains("Business Administration", StringComparison.OrdinalIgnoreCase))
        {
            return "Business Administration";
        }

        var rest = text.Remove(degree.At, degree.Length);
        for (var again = Degrees.Find(rest); again is { } more && more.Level != "other"; again = Degrees.Find(rest))
        {
            rest = rest.Remove(more.At, more.Length);
        }

        var after = InArea().Match(rest);
        rest = after.Success ? rest[(after.Index + after.Length)..] : rest;
        rest = rest.Trim(' ', '(', ')', '（', '）', ',', '/', '-', '.', ':', '|', '和');
        return rest.Length is > 1 and < 60 && !Recognisers.IsAside(rest) && !rest.StartsWith("degree", StringComparison.OrdinalIgnoreCase) && rest is not ("学位" or "在读" or "Graduated as")
            ? rest
            : null;
    }

    private static string Subject(string area)
    {
        area = Lead().Replace(area, "");
        area = Trail().Replace(area, "");
        return area.Length > 3 && area.EndsWith("专业", StringComparison.Ordinal) && !area.StartsWith('某') ? area[..^2] : area.Trim();
    }

    [GeneratedRegex(@"[,，、;；|]")]
    private static partial Regex Comma();

    [GeneratedRegex(@"\b(?:in|of)\s+", RegexOptions.IgnoreCase)]
    private static partial Regex InArea();

    [GeneratedRegex(@"^(?:主修|专业|Major(?:\s+in)?|Graduated\s+as)\s*[:：]?\s*", RegexOptions.IgnoreCase)]
    private static partial Regex Lead();

    [GeneratedRegex(@"\s+(?:GPA|CGPA)\b.*$|\s*[(（][^)）]*$", RegexOptions.IgnoreCase)]
    private static partial Regex Trail();

    [GeneratedRegex(@"学$|工程|专业|技术|管理|科学|设计|Science|Engineering|Mathematics|Economics|Studies|Business|Arts|Technology$|Marketing|Finance|Physics|Media|Intelligence", RegexOptions.IgnoreCase)]
    private static partial Regex SubjectWord();
}
