namespace Huxin.Engine.Checks;

/// <summary>The states of a check as people say them, and what comes next and who acts.</summary>
public static class CheckWords
{
    public static Sentence Name(CheckStatus status) => status switch
    {
        CheckStatus.Draft => new("草稿", "Draft"),
        CheckStatus.Invited => new("已邀请", "Invited"),
        CheckStatus.Consented => new("已授权", "Consented"),
        CheckStatus.Collecting => new("候选人补充材料", "Candidate adds material"),
        CheckStatus.Verifying => new("核实中", "Verifying"),
        CheckStatus.CandidateReview => new("候选人查看发现", "Candidate reads the findings"),
        CheckStatus.Disputed => new("异议中", "Disputed"),
        CheckStatus.Ready => new("待决定", "Ready to decide"),
        CheckStatus.Decided => new("已决定，待通知", "Decided, notice owed"),
        CheckStatus.Notified => new("已通知", "Notified"),
        CheckStatus.Closed => new("已结束", "Closed"),
        CheckStatus.Canceled => new("已取消", "Canceled"),
        CheckStatus.Expired => new("已过期", "Expired"),
        _ => new("已撤回授权", "Consent withdrawn"),
    };

    /// <summary>What happens next, and whose turn it is; nobody's when the check has ended or machines are at work.</summary>
    public static (Sentence Next, LaneSide? Acts) Next(CheckStatus status) => status switch
    {
        CheckStatus.Draft => (new("发出邀请", "Send the invitation"), LaneSide.Employer),
        CheckStatus.Invited => (new("候选人查看并逐项授权", "The candidate reads and consents item by item"), LaneSide.Candidate),
        CheckStatus.Consented => (new("候选人确认履历内容", "The candidate confirms the claims"), LaneSide.Candidate),
        CheckStatus.Collecting => (new("候选人补充材料并提交", "The candidate adds material and submits"), LaneSide.Candidate),
        CheckStatus.Verifying => (new("等待来源答复，人工项由 HR 核实", "Sources answer; HR verifies what is done by hand"), LaneSide.Employer),
        CheckStatus.CandidateReview => (new("候选人查看发现，可以说明或提出异议", "The candidate reads the findings and may explain or dispute"), LaneSide.Candidate),
        CheckStatus.Disputed => (new("HR 重新核实并书面答复异议", "HR verifies again and answers the dispute in writing"), LaneSide.Employer),
        CheckStatus.Ready => (new("由有权限的人作出决定", "A person with the right to decides"), LaneSide.Employer),
        CheckStatus.Decided => (new("3 个工作日内把结果和理由告诉候选人", "Tell the candidate the result and the reason within 3 working days"), LaneSide.Employer),
        CheckStatus.Notified => (new("等待通知送达", "The notice is on its way"), null),
        CheckStatus.Closed => (new("没有待办", "Nothing left to do"), null),
        CheckStatus.Canceled => (new("没有待办", "Nothing left to do"), null),
        CheckStatus.Expired => (new("需要时重新发出邀请", "Send a new invitation if needed"), LaneSide.Employer),
        _ => (new("没有待办；撤回不代表任何负面结论", "Nothing left to do; withdrawing is no negative finding"), null),
    };
}
