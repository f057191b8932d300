namespace Huxin.Engine.Checks;

/// <summary>How much trust a job needs; it decides which package fits (R1: each item is bound to the job's duties).</summary>
public enum JobRisk
{
    Ordinary,
    Professional,
    Management,
    Trust,
}

/// <summary>A package: the items that fit a kind of job, each with the necessity that the candidate will read.</summary>
public sealed record CheckPackage(string Code, Sentence Name, Sentence ForWhom, JobRisk Risk, IReadOnlyList<(ItemKind Kind, Sentence Necessity)> Items)
{
    public static IReadOnlyList<CheckPackage> All { get; } =
    [
        new("basic", new("基础套餐", "Basic"), new("一般岗位", "Ordinary jobs"), JobRisk.Ordinary,
        [
            (ItemKind.Identity, new("确认应聘者本人，签订劳动合同需要。", "To know who is applying; the labour contract needs it.")),
            (ItemKind.Education, new("岗位说明要求相应学历。", "The job description requires this education.")),
        ]),
        new("standard", new("标准套餐", "Standard"), new("专业技术岗位", "Professional jobs"), JobRisk.Professional,
        [
            (ItemKind.Identity, new("确认应聘者本人，签订劳动合同需要。", "To know who is applying; the labour contract needs it.")),
            (ItemKind.Education, new("岗位要求对口专业的学历。", "The job requires studies in the field.")),
            (ItemKind.Employment, new("岗位要求相应年限的实际工作经验。", "The job requires this many years of experience.")),
        ]),
        new("management", new("管理套餐", "Management"), new("带团队或对结果负责的岗位", "Jobs that lead people or answer for results"), JobRisk.Management,
        [
            (ItemKind.Identity, new("确认应聘者本人，签订劳动合同需要。", "To know who is applying; the labour contract needs it.")),
            (ItemKind.Education, new("岗位说明要求相应学历。", "The job description requires this education.")),
            (ItemKind.Employment, new("岗位要求相应的管理经历。", "The job requires this management experience.")),
            (ItemKind.Reference, new("岗位需要带团队，了解协作方式和职业操守。", "The job leads people: how the candidate works with others and conducts business.")),
            (ItemKind.BusinessInterests, new("岗位参与采购或合作决策，需要避免利益冲突。", "The job takes part in purchasing or partnership decisions; conflicts of interest must be avoided.")),
        ]),
        new("trust", new("受托套餐", "Trust"), new("经手资金、资产或重要数据的岗位", "Jobs that handle money, assets or important data"), JobRisk.Trust,
        [
            (ItemKind.Identity, new("确认应聘者本人，签订劳动合同需要。", "To know who is applying; the labour contract needs it.")),
            (ItemKind.Education, new("岗位说明要求相应学历。", "The job description requires this education.")),
            (ItemKind.Degree, new("岗位说明要求相应学位。", "The job description requires this degree.")),
            (ItemKind.Employment, new("岗位要求相应年限的实际工作经验。", "The job requires this many years of experience.")),
            (ItemKind.Certificates, new("岗位要求持证上岗。", "The job requires the certificate.")),
            (ItemKind.Litigation, new("岗位经手资金或资产，需要了解相关案件。", "The job handles money or assets; related cases matter.")),
            (ItemKind.CourtLists, new("岗位经手资金，需要确认没有被限制任职的情形。", "The job handles money; whether holding it is restricted matters.")),
            (ItemKind.BusinessInterests, new("岗位参与付款或采购审批，需要避免利益冲突。", "The job approves payments or purchases; conflicts of interest must be avoided.")),
        ]),
    ];

    public static CheckPackage For(JobRisk risk) => All.Single(package => package.Risk == risk);

    public static CheckPackage? WithCode(string code) => All.FirstOrDefault(package => package.Code == code);
}
