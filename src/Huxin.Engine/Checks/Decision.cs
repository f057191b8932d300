namespace Huxin.Engine.Checks;

/// <summary>What a named person decided. Nothing in the product decides by itself (R18).</summary>
public enum Decision
{
    Proceed,
    ProceedWithConditions,
    NotProceed,
}

/// <summary>A reason that has to do with the job, from a closed list (R22).</summary>
public sealed record DecisionReason(string Code, Sentence Says, IReadOnlyList<Decision> For)
{
    public static IReadOnlyList<DecisionReason> All { get; } =
    [
        new("claims-confirmed", new("经核实，履历与材料一致", "The claims were confirmed"), [Decision.Proceed, Decision.ProceedWithConditions]),
        new("requirements-met", new("符合岗位要求", "The requirements of the job are met"), [Decision.Proceed, Decision.ProceedWithConditions]),
        new("differences-explained", new("差异已由候选人说明清楚", "The differences were explained by the candidate"), [Decision.Proceed, Decision.ProceedWithConditions]),
        new("documents-to-follow", new("需在入职前补充材料", "Documents are to follow before the first day"), [Decision.ProceedWithConditions]),
        new("probation-goals", new("约定试用期目标", "Goals for the probation period are agreed"), [Decision.ProceedWithConditions]),
        new("interest-to-be-resolved", new("需在入职前处理兼职或持股事项", "An outside interest is to be resolved before the first day"), [Decision.ProceedWithConditions]),
        new("qualification-not-confirmed", new("岗位要求的学历或资格未能得到证实", "A qualification that the job requires was not confirmed"), [Decision.NotProceed]),
        new("experience-below-requirement", new("实际经历与岗位要求有差距", "The actual experience falls short of the job's requirements"), [Decision.NotProceed]),
        new("material-difference", new("与岗位直接相关的履历存在重大差异，说明后仍未消除", "A material difference in job-related claims remains after explanation"), [Decision.NotProceed]),
        new("interest-unresolved", new("与岗位存在利益冲突且无法处理", "A conflict of interest with the job cannot be resolved"), [Decision.NotProceed]),
        new("other-candidate-fits-better", new("另有候选人更符合岗位要求", "Another candidate fits the requirements better"), [Decision.NotProceed]),
        new("job-closed", new("岗位已取消或暂停招聘", "The job was closed or put on hold"), [Decision.NotProceed]),
    ];

    public static DecisionReason? WithCode(string code) => All.FirstOrDefault(reason => reason.Code == code);
}

public static class DecisionWords
{
    public static Sentence Name(Decision decision) => decision switch
    {
        Decision.Proceed => new("继续录用", "Proceed"),
        Decision.ProceedWithConditions => new("有条件继续", "Proceed with conditions"),
        _ => new("不继续", "Do not proceed"),
    };
}
