namespace Huxin.Engine.Disclosure;

/// <summary>Why a disclosure cannot be saved, published or acknowledged.</summary>
public static class DisclosureRefusals
{
    public static readonly Refusal JobNotFound = new("disclosure.job-not-found",
        "没有找到这个岗位。", "This job was not found.");

    public static readonly Refusal NotPublished = new("disclosure.not-published",
        "这个岗位还没有发布企业信息告知书。", "No disclosure is published for this job yet.");

    public static readonly Refusal Unchanged = new("disclosure.unchanged",
        "内容和已发布的版本完全一样，不需要再发布。", "The text is the same as the version in force; there is nothing to publish.");

    public static readonly Refusal Stale = new("disclosure.stale",
        "另一位同事刚刚改过这份告知书。您填写的内容还在下面，请对照最新内容后再保存。",
        "A colleague has just changed this disclosure. What you typed is kept below; compare it with the newest text, then save again.");

    public static readonly Refusal TickMissing = new("disclosure.tick-missing",
        "请先勾选「我已阅读」。", "Please tick “I have read it” first.")
    { Field = "Read" };

    public static readonly Refusal NewerVersion = new("disclosure.newer-version",
        "您阅读期间企业发布了新版本，变化已标在下面，请再看一遍。", "A new version was published while you were reading. The changes are marked below; please look again.");

    public static Refusal TooLong(DisclosureBlock block) => new("disclosure.too-long",
        $"「{DisclosureBlocks.Title(block).Zh}」超过 {DisclosureBlocks.LongestWords} 字。候选人需要的是要点，请精简；更长的制度可以在提问里作为证据附上。",
        $"“{DisclosureBlocks.Title(block).En}” is longer than {DisclosureBlocks.LongestWords} characters. Candidates need the points; longer policies can be attached to an answer as evidence.")
    { Field = block.ToString() };

    public static Refusal Incomplete(IReadOnlyList<DisclosureBlock> missing) => new("disclosure.incomplete",
        $"还不能发布：劳动合同法第八条要求告知的内容里，{string.Join("、", missing.Select(block => DisclosureBlocks.Title(block).Zh))} 还没有填写。",
        $"Not yet: Article 8 of the Labour Contract Law requires {string.Join(", ", missing.Select(block => DisclosureBlocks.Title(block).En.ToLowerInvariant()))}, which {(missing.Count == 1 ? "is" : "are")} still empty.");

    public static Refusal Forbidden(DisclosureBlock block, string words) => new("disclosure.forbidden-topic",
        $"「{DisclosureBlocks.Title(block).Zh}」里的「{words}」涉及不得作为招聘条件的内容，请删去或改写。",
        $"“{words}” in “{DisclosureBlocks.Title(block).En}” touches on what may not be a condition of hiring. Please remove or rewrite it.")
    { Field = block.ToString() };
}
