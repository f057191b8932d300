namespace Huxin.Engine.Checks;

/// <summary>The closed list of what may be checked (R3). What is not here cannot be ordered.</summary>
public enum ItemKind
{
    Identity,
    Education,
    Degree,
    Employment,
    Certificates,
    Reference,
    Litigation,
    CourtLists,
    BusinessInterests,
}

/// <summary>How an item is normally answered.</summary>
public enum ItemMethod
{
    /// <summary>By rule, from what the candidate states; nobody outside is asked.</summary>
    Rule,

    /// <summary>By asking registers; by hand where none is connected.</summary>
    Register,

    /// <summary>By a person at the official site or on the telephone, confirmed by a second person.</summary>
    Manual,
}

/// <summary>One entry of the catalogue: what is checked, with whom, with which data, and what it means for the candidate.</summary>
public sealed record CatalogueItem(
    ItemKind Kind,
    string Code,
    Sentence Name,
    Sentence What,
    Sentence Recipient,
    Sentence DataUsed,
    ItemMethod Method,
    IReadOnlyList<string> Registers)
{
    /// <summary>Sensitive personal information (PIPL §28–30, read 2026-11-24): the consent then also states necessity and impact.</summary>
    public bool Sensitive { get; init; }

    /// <summary>The organization's own imported lists of public court records are looked at as well; they never answer the item alone.</summary>
    public bool RiskListsToo { get; init; }

    /// <summary>Where a person verifies by hand: name and address of the official site; null where a telephone call is meant.</summary>
    public (Sentence Name, Uri Address)? OfficialSite { get; init; }

    /// <summary>Working days it usually takes when a person has to act; a register answers at once.</summary>
    public int UsualDays { get; init; } = 1;
}

public static class ItemCatalogue
{
    /// <summary>Name of the organization's imported risk lists among the sources of a check.</summary>
    public const string RiskLists = "risk-lists";

    public static IReadOnlyList<CatalogueItem> All { get; } =
    [
        new(ItemKind.Identity, "identity", new("身份信息", "Identity"),
            new("核对证件号码的结构和校验位，以及各份材料上的姓名是否为同一人。", "Whether the ID number is well formed and the name is the same person's on every document."),
            new("不联系外部机构", "Nobody outside is asked"),
            new("姓名、身份证件号码", "Name, ID number"),
            ItemMethod.Rule, []) { Sensitive = true },
        new(ItemKind.Education, "education", new("学历", "Education"),
            new("核对学校、专业、层次、学习形式、起止时间和毕业结论。", "School, subject, level, mode, dates and conclusion of studies."),
            new("高等教育学籍学历登记", "Register of higher education"),
            new("姓名、身份证件号码、学历经历", "Name, ID number, studies"),
            ItemMethod.Register, ["chsi"]) { OfficialSite = (new("中国高等教育学生信息网", "CHSI"), new("https://www.chsi.com.cn/xlcx/bgcx.jsp")) },
        new(ItemKind.Degree, "degree", new("学位", "Degree"),
            new("核对学位证书编号和授予单位。", "Degree number and awarding school."),
            new("学位信息查询网站", "Degree verification site"),
            new("姓名、学位证书编号", "Name, degree number"),
            ItemMethod.Manual, []) { OfficialSite = (new("中国高等教育学生信息网（学位）", "CHSI (degrees)"), new("https://www.chsi.com.cn/xwcx/")), UsualDays = 2 },
        new(ItemKind.Employment, "employment", new("工作履历", "Employment"),
            new("核对任职企业、起止时间，并查看时间线上的空档和重叠。", "Employers and periods, and gaps or overlaps in the timeline."),
            new("社会保险参保登记、企业登记", "Social-insurance and company registers"),
            new("姓名、身份证件号码、工作经历", "Name, ID number, jobs"),
            ItemMethod.Register, ["social-insurance", "employer"]) { OfficialSite = (new("国家社会保险公共服务平台", "National social-insurance service"), new("https://si.12333.gov.cn/")) },
        new(ItemKind.Certificates, "certificates", new("职业资格证书", "Professional certificates"),
            new("核对证书名称、编号和颁发机构。", "Name, number and issuer of certificates."),
            new("证书颁发机构的查询网站", "The issuers' verification sites"),
            new("姓名、证书编号", "Name, certificate number"),
            ItemMethod.Manual, []) { OfficialSite = (new("技能人才评价证书全国联网查询", "National register of skill certificates"), new("http://zscx.osta.org.cn/")), UsualDays = 2 },
        new(ItemKind.Reference, "reference", new("证明人访谈", "Reference interview"),
            new("向您提供的证明人核实职位、时间和职业操守。", "Position, dates and professional conduct, asked of the referees you name."),
            new("您提供的证明人", "The referees you name"),
            new("姓名、任职企业、职位、起止时间", "Name, employer, position, dates"),
            ItemMethod.Manual, []) { UsualDays = 3 },
        new(ItemKind.Litigation, "litigation", new("诉讼记录", "Litigation"),
            new("只看与岗位有关、您作为被告的公开案件；劳动、消费和物业纠纷不作提示。", "Public cases in which you are the defendant; labour, consumer and property-fee cases are left out."),
            new("法院公开信息", "Public court records"),
            new("姓名、身份证件号码", "Name, ID number"),
            ItemMethod.Register, ["court"]) { Sensitive = true, RiskListsToo = true, OfficialSite = (new("中国裁判文书网", "China Judgments Online"), new("https://wenshu.court.gov.cn/")) },
        new(ItemKind.CourtLists, "court-lists", new("失信与限制高消费", "Dishonest-debtor and spending-limit lists"),
            new("核对是否在法院公布的失信被执行人、限制高消费名单上。", "Whether the courts list you as a dishonest debtor or under spending limits."),
            new("法院执行信息公开", "Public enforcement records"),
            new("姓名、身份证件号码", "Name, ID number"),
            ItemMethod.Register, ["court"]) { Sensitive = true, RiskListsToo = true, OfficialSite = (new("中国执行信息公开网", "Enforcement information site"), new("https://zxgk.court.gov.cn/")) },
        new(ItemKind.BusinessInterests, "business-interests", new("商业利益冲突", "Business conflicts of interest"),
            new("核对是否担任其他存续企业的法定代表人、股东或高管。", "Whether you run or own another active company."),
            new("企业登记信息", "Company register"),
            new("姓名、身份证件号码", "Name, ID number"),
            ItemMethod.Register, ["business"]) { OfficialSite = (new("国家企业信用信息公示系统", "National company register"), new("https://www.gsxt.gov.cn/")) },
    ];

    public static CatalogueItem Of(ItemKind kind) => All[(int)kind];
}
