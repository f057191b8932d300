using System.Text.RegularExpressions;
using Huxin.Engine.Certificates;
using Huxin.Engine.Claims;

namespace Huxin.Documents.Certificates;

/// <summary>Reports of 学信网 and the certificates of schools: by their labels first, then as running text.</summary>
internal static partial class StudyReading
{
    private static readonly LabelSet labels = new(
        (Item.Name, "姓名 持证人姓名 学生姓名 Name Full_Name"),
        (Item.Institution, "学校名称 院校名称 毕业院校 毕业学校 就读学校 学校 院校 校名 培养单位 学位授予单位 授予单位 主考学校 主考院校 办学单位 Educational_Institution Name_of_Institution Institution_Name Institution University College School_Name School Degree_Granting_Institution Degree-granting_Institution"),
        (Item.Area, "专业 专业名称 所学专业 就读专业 学科/专业 学科(专业) 学科专业 学科、专业 专业(学科) Major Specialty Speciality Field_of_Study Major_Name Discipline/Major"),
        (Item.Discipline, "学科门类 学科 Discipline"),
        (Item.Award, "所授学位 学位名称 授予学位 获得学位 学位 Degree Degree_Conferred"),
        (Item.Level, "层次 学历层次 培养层次 学位类别 学位级别 学位层次 学位类型 学历 Level_of_Education Education_Level Level Academic_Level Type_of_Degree Degree_Level Level_of_Study"),
        (Item.Mode, "学习形式 学习方式 培养方式 形式 Mode_of_Study Form_of_Learning Form_of_Study Learning_Mode Study_Mode Learning_Form"),
        (Item.Category, "学历类别 教育类型 办学类型 教育类别 学历类型 类型 类别 Type_of_Education Education_Type Category Type_of_Higher_Education"),
        (Item.StartDate, "入学日期 入学时间 入学年月 Date_of_Enrollment Date_of_Enrolment Enrollment_Date Enrolment_Date Date_of_Admission Admission_Date Date_of_Entrance Entrance_Date"),
        (Item.EndDate, "毕(结)业日期 毕(结)业日 毕业日期 毕(结)业时间 毕业时间 毕业年月 结业日期 肄业日期 预计毕业日期 预计毕业时间 离校日期 获学位日期 学位授予日期 授予学位日期 获得学位日期 授予日期 获学位时间 学位授予时间 "
            + "Date_of_Graduation Graduation_Date Expected_Graduation_Date Expected_Date_of_Graduation Date_of_Completion Date_of_Conferral Degree_Conferral_Date Conferral_Date Date_of_Award Date_of_Degree_Conferral"),
        (Item.Conclusion, "毕(结)业结论 毕(结)业! 毕结业! 毕业结论 结论 Graduation_Status Completion_Status Conclusion Result Status_of_Graduation"),
        (Item.Enrolment, "学籍状态 学籍状况 在校状态 Student_Status Enrollment_Status Enrolment_Status"),
        (Item.CertificateNumber, "证书编号 学历证书编号 毕业证书编号 毕业证编号 证书号 证书号码 编号 证书登记 注册号 Certificate_No. Certificate_No Certificate_Number Diploma_No. Diploma_Number Certificate_Serial_Number"),
        (Item.DegreeNumber, "学位证书编号 学位证编号 学位证书号 Degree_Certificate_No. Degree_Certificate_Number"),
        (Item.VerificationCode, "在线验证码 验证码 报告编号 Online_Verification_Code Verification_Code"),
        (Item.IdNumber, "证件号码 身份证号 身份证号码 公民身份号码 ID_Number ID_No."),
        (Item.Issued, "发证日期 签发日期 颁发日期 发证时间 Date_of_Issue Issue_Date"),
        (Item.Ignored, "性别! 出生日期 出生年月 民族! 照片 学制! 学习年限 班级 系所 院系 分院 系(所、函授站) 系别 学号 校(院)长姓名! 校(院)长姓 校(院)长! 院(校)长 更新日期 在线验证网址 验证网址 查询网址 查验网址 网址 证件类型 考生号 有效期 批准文号 "
            + "注册日期 报告时间 Gender Sex Date_of_Birth Birth_Date Nationality Ethnicity Ethnic_Group Length_of_Schooling Duration Duration_of_Study Class Department Branch Student_No. Student_ID Student_Number President President's_Name Name_of_President Update_Date Date_of_Update Photo Valid_until"));

    public static (CertificateFields Fields, CertificateEvidence Evidence) Read(CertificateKind kind, CertificateText text)
    {
        var form = new Form(text, labels);
        var degree = kind is CertificateKind.Degree or CertificateKind.ChsiDegree;
        var prose = kind is CertificateKind.Degree or CertificateKind.Diploma || form.Date(Item.EndDate) is null;
        var institution = form.Find(Item.Institution, SchoolReading.Institution) ?? SchoolReading.InText(text);
        var issued = Issued(text, form, kind);
        var (start, end) = Period(kind, text, form, issued);
        var number = form.Find(Item.CertificateNumber, degree ? CertificateNumbers.Degree : CertificateNumbers.Diploma);
        var degreeNumber = form.Find(Item.DegreeNumber, CertificateNumbers.Degree);
        var fields = new CertificateFields
        {
            Name = form.Find(Item.Name, PersonReading.Name) ?? PersonReading.InSentence(text),
            Institution = institution,
            Area = Area(kind, text, form, institution),
            StudyType = Level(kind, text, form),
            StudyMode = Mode(kind, text, form, prose),
            StartDate = start,
            EndDate = end,
            Conclusion = Conclusion(kind, text, form),
            CertificateNumber = degree || kind == CertificateKind.ChsiEnrolment ? null : number ?? CertificateNumbers.DiplomaIn(text.Prose),
            DegreeNumber = degree ? degreeNumber ?? number ?? CertificateNumbers.DegreeIn(text.Prose) : degreeNumber,
            ChsiCode = kind is CertificateKind.Diploma or CertificateKind.Degree ? null : form.Find(Item.VerificationCode, CertificateNumbers.ChsiCode),
        };
        return (fields, new CertificateEvidence { Issued = kind is CertificateKind.Diploma or CertificateKind.Degree ? issued : null });
    }

    private static (PartialDate? Start, PartialDate? End) Period(CertificateKind kind, CertificateText text, Form form, PartialDate? issued)
    {
        var start = form.Date(Item.StartDate);
        var end = form.Date(Item.EndDate);
        var span = CertificateDates.Spans(text.Prose).Select(s => (DatedSpan?)s).FirstOrDefault(s => s!.Value.End is not null);
        start ??= end is null ? span?.Start : null;
        end ??= span?.End;
        if (kind == CertificateKind.ChsiDegree)
        {
            return (start, end ?? AwardedOn(text.Prose));
        }

        // The award is the end of a degree; a diploma's day says the month of its sentence more exactly.
        return kind == CertificateKind.Degree ? (start, issued ?? end)
            : kind == CertificateKind.Diploma && issued is { } day && (end is null || (end.Value.Day is null && day.Day is not null && day.FirstMonth == end.Value.LastMonth)) ? (start, issued)
            : (start, end);
    }

    /// <summary>The day beneath the seal: the last date that is neither a birth nor part of the period studied.</summary>
    private static PartialDate? Issued(CertificateText text, Form form, CertificateKind kind)
    {
        if (form.DateSure(Item.Issued) is { } labelled)
        {
            return labelled;
        }

        if (kind is not (CertificateKind.Diploma or CertificateKind.Degree))
        {
            return null;
        }

        var spans = CertificateDates.Spans(text.Prose);
        var dates = CertificateDates.In(text.Prose)
            .Where(date => !Born().IsMatch(text.Prose[date.Until..Math.Min(text.Prose.Length, date.Until + 6)])
                && !BornBefore().IsMatch(text.Prose[Math.Max(0, date.At - 8)..date.At])
                && !spans.Any(span => date.At >= span.At && date.At < span.Until))
            .ToList();

        // A day stands on the last lines; a form's own dates are its labels'.
        var entered = form.Date(Item.StartDate);
        var left = form.Date(Item.EndDate);
        var last = dates.Where(date => date.Date != entered && date.Date != left).Select(date => (DatedPlace?)date).LastOrDefault();
        return last?.Date is { Month: not null } day ? day : null;
    }

    private static PartialDate? AwardedOn(string prose) =>
        CertificateDates.In(prose).Where(date => Conferred().IsMatch(prose[date.Until..Math.Min(prose.Length, date.Until + 40)]) && !Born().IsMatch(prose[date.Until..Math.Min(prose.Length, date.Until + 4)]))
            .Select(date => (PartialDate?)date.Date).FirstOrDefault();

    private static string? Area(CertificateKind kind, CertificateText text, Form form, string? institution) =>
        form.FindMarked(Item.Area, SchoolReading.Area)
        ?? (kind is CertificateKind.Diploma or CertificateKind.Degree ? SchoolReading.AreaInText(text.Prose, institution) ?? SchoolReading.Awarded(text.Prose)
            : kind == CertificateKind.ChsiDegree && !form.Asks(Item.Institution) ? SchoolReading.AreaInText(text.Prose, institution)
            : null)
        ?? form.Find(Item.Area, SchoolReading.Area)
        ?? SchoolReading.AreaInText(text.Prose, institution)
        ?? form.Find(Item.Discipline, SchoolReading.Area)
        ?? (kind is CertificateKind.Degree or CertificateKind.ChsiDegree ? form.Find(Item.Award, SchoolReading.Awarded) ?? SchoolReading.Awarded(text.Prose) : null);

    private static string? Level(CertificateKind kind, CertificateText text, Form form)
    {
        if (kind is CertificateKind.Degree)
        {
            return (Award().Match(text.Prose) is { Success: true } award ? StudyWords.Level(award.Value) : null)
                ?? form.Find(Item.Level, StudyWords.Level) ?? StudyWords.Level(text.Prose);
        }

        var labelled = form.Find(Item.Level, StudyWords.Level) ?? form.Find(Item.Award, StudyWords.Level);
        return labelled ?? (kind == CertificateKind.ChsiDegree ? StudyWords.Level(text.Prose)
            : (StudiedLevel().Match(text.Prose) is { Success: true } studied ? StudyWords.Level(studied.Value) : null) ?? StudyWords.Level(text.Prose));
    }

    private static string? Mode(CertificateKind kind, CertificateText text, Form form, bool prose) =>
        form.Find(Item.Mode, value => StudyWords.Mode(value) ?? (CertificateText.Close(value) == "普通" ? "full-time" : null))
        ?? form.Find(Item.Category, StudyWords.Mode)
        ?? (prose && kind is CertificateKind.Diploma or CertificateKind.Degree ? StudyWords.Mode(text.Prose) : null);

    private static string? Conclusion(CertificateKind kind, CertificateText text, Form form) => kind switch
    {
        CertificateKind.ChsiDiplomaRegistration => form.Find(Item.Conclusion, StudyWords.Conclusion),
        CertificateKind.ChsiEnrolment => form.Find(Item.Enrolment, value => value.Contains("不在籍", StringComparison.Ordinal) ? StudyWords.Conclusion(value) : null),
        CertificateKind.Diploma => Concluded().Match(text.Prose) is { Success: true } concluded ? StudyWords.Conclusion(concluded.Value) : StudyWords.Conclusion(string.Concat(text.Rows.Take(4))),
        _ => null,
    };

    [GeneratedRegex(@"^\s*(?:出)?生")]
    private static partial Regex Born();

    [GeneratedRegex(@"(?:出生|生于|生日)[^,，。]{0,4}$")]
    private static partial Regex BornBefore();

    [GeneratedRegex(@"获得?|授予|取得")]
    private static partial Regex Conferred();

    [GeneratedRegex(@"授予\p{IsCJKUnifiedIdeographs}{0,14}?(?:学士|硕士|博士)|(?:学士|硕士|博士)学位证书")]
    private static partial Regex Award();

    [GeneratedRegex(@"(?:专科起点|高中起点)?(?:本科|专科|高职)(?:学习|[(（])|[(（](?:本科|专科)[)）]|(?:硕士|博士)研究生|(?:修完|完成)\p{IsCJKUnifiedIdeographs}{0,4}(?:本科|专科|硕士|博士)|(?:专升本|本科|专科|高职)(?:毕业|层次)?")]
    private static partial Regex StudiedLevel();

    [GeneratedRegex(@"(?:准予|现|准)(?:毕业|结业|肄业)")]
    private static partial Regex Concluded();
}
