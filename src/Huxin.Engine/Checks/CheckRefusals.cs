namespace Huxin.Engine.Checks;

/// <summary>Why something about a check cannot be done. Each says how to go on.</summary>
public static class CheckRefusals
{
    public static readonly Refusal NotFound = new("checks.not-found",
        "没有找到这次背景调查，它可能已被删除或不属于您的企业。",
        "This check was not found. It may have been deleted or belong to another organization.");

    public static readonly Refusal DisclosureFirst = new("checks.disclosure-first",
        "这个岗位还没有发布企业信息告知书。先如实告知岗位情况，才能核实候选人，请先发布告知书。",
        "This job has no published disclosure. The employer tells about the job before it examines the candidate; publish the disclosure first.");

    public static readonly Refusal ConsentWithdrawn = new("checks.consent-withdrawn",
        "候选人已撤回授权，这次背景调查已停止。撤回不代表任何负面结论。",
        "The candidate has withdrawn consent and this check has stopped. Withdrawing is no negative finding.");

    public static readonly Refusal Canceled = new("checks.canceled",
        "这次背景调查已取消。",
        "This check was canceled.");

    public static readonly Refusal Expired = new("checks.expired",
        "这次背景调查的邀请已过期。需要继续时，请 HR 重新发出邀请。",
        "The invitation to this check has expired. To go on, HR can send a new one.");

    public static readonly Refusal Disputed = new("checks.disputed",
        "候选人提出了异议。答复全部异议之后才能做决定。",
        "The candidate disputes a finding. A decision is possible once every dispute is answered.");

    public static readonly Refusal CandidateReviewsFirst = new("checks.candidate-reviews-first",
        "候选人正在查看发现。等候选人确认，或过了答复期限，再做决定。",
        "The candidate is reading the findings. Decide once they have answered or the time to answer has passed.");

    public static readonly Refusal NotFinished = new("checks.not-finished",
        "还有核实项没有完成，现在做不了这一步。",
        "Some items are still running, so this is not possible yet.");

    public static readonly Refusal AlreadyDecided = new("checks.already-decided",
        "这次背景调查已经有了决定，不能再改动。",
        "This check has been decided and can no longer be changed.");

    public static readonly Refusal AlreadyDone = new("checks.already-done",
        "这一步已经完成，页面可能停留在旧内容上。请看当前进度。",
        "This step is already done; the page may have been an old one. Please look at the current progress.");

    public static readonly Refusal Stale = new("checks.stale",
        "您填写期间，这次背景调查有了变化。您填写的内容还在，请核对后再提交。",
        "This check changed while you were filling in the page. What you entered is still here; please look again and submit.");

    public static readonly Refusal NoItems = new("checks.no-items",
        "请至少选择一个核实项。",
        "Choose at least one item.")
    { Field = "Items" };

    public static readonly Refusal NecessityMissing = new("checks.necessity-missing",
        "请为每个核实项写明与岗位职责的关系，候选人会看到。",
        "Say for each item why the job needs it; the candidate will read it.")
    { Field = "Necessity" };

    public static readonly Refusal OfferFirst = new("checks.offer-first",
        "背景调查只在有条件录用阶段进行。请先确认已向候选人发出有条件录用意向。",
        "Checks are for the conditional-offer stage. Please confirm that the candidate has a conditional offer.")
    { Field = "ConditionalOffer" };

    public static readonly Refusal OneAtATime = new("checks.one-at-a-time",
        "这位候选人已有一次进行中的背景调查。请先完成或取消它。",
        "This candidate already has a check under way. Finish or cancel it first.");

    public static readonly Refusal NoConsent = new("checks.no-consent",
        "候选人没有授权这一项，不能核实。",
        "The candidate has not consented to this item, so it does not run.");

    public static readonly Refusal SignatureMissing = new("checks.signature-missing",
        "请键入您的姓名作为签名。",
        "Type your name to sign.")
    { Field = "SignedName" };

    public static readonly Refusal SignatureDiffers = new("checks.signature-differs",
        "签名与邀请上的姓名不同。请键入邀请里的姓名；姓名写错时，请联系 HR 更正。",
        "The signature differs from the name on the invitation. Type that name, or ask HR to correct it.")
    { Field = "SignedName" };

    public static readonly Refusal SecondPerson = new("checks.second-person",
        "人工核实需要两个人：请由另一位同事确认。",
        "A manual verification needs two people: another colleague has to confirm it.");

    public static readonly Refusal ReasonMissing = new("checks.reason-missing",
        "请选择至少一个与岗位有关的理由。",
        "Choose at least one reason that has to do with the job.")
    { Field = "Reasons" };

    public static readonly Refusal WordsMissing = new("checks.words-missing",
        "请写下您的说明。",
        "Please write your words.")
    { Field = "Words" };
}
