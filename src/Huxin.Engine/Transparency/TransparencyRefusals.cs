using System.Globalization;

namespace Huxin.Engine.Transparency;

/// <summary>Why a claim, its evidence or a statement is not taken.</summary>
public static class TransparencyRefusals
{
    public static readonly Refusal NotFound = new("transparency.not-found", "没有找到这项内容，可能已被删除。", "This was not found; it may have been removed.");

    public static readonly Refusal TitleMissing = new("transparency.title-missing", "请写标题。", "Please write a title.") { Field = "Title" };

    public static readonly Refusal WordsMissing = new("transparency.words-missing", "请写正文。", "Please write the text.") { Field = "Words" };

    public static readonly Refusal IssuerMissing = new("transparency.issuer-missing", "请写颁发机构。", "Please say who issued it.") { Field = "Issuer" };

    public static readonly Refusal NumberMissing = new("transparency.number-missing", "请写编号，没有编号就无法核实。", "Please give the number; without it nothing can be verified.") { Field = "Number" };

    public static readonly Refusal SourceMissing = new("transparency.source-missing",
        "奖项和榜单需要一个可以查到的网址。", "An award or ranking needs an address where it can be looked up.")
    { Field = "SourceUrl" };

    public static readonly Refusal AuthorMissing = new("transparency.author-missing", "请写讲述人的署名，可以用化名。", "Please name who tells the story; a pen name will do.") { Field = "Author" };

    public static readonly Refusal ConsentMissing = new("transparency.consent-missing",
        "公开员工故事需要本人同意。请先征得同意，再勾选这一项。", "A story is published with its author's consent. Please ask first, then tick the box.")
    { Field = "AuthorConsents" };

    public static readonly Refusal UsccInvalid = new("transparency.uscc-invalid",
        "统一社会信用代码的校验不通过，请逐位核对。", "The social credit code does not check out; please compare it character by character.")
    { Field = "Number" };

    public static readonly Refusal UsccOther = new("transparency.uscc-other",
        "这个代码与企业信息里登记的不一致。请先在「企业信息」里核对。", "This is not the code kept under “Organization”. Please compare the two.")
    { Field = "Number" };

    public static readonly Refusal EvidenceMissing = new("transparency.evidence-missing", "请填写网址，或者选择一个文件。", "Please give an address or choose a file.") { Field = "Url" };

    public static readonly Refusal EvidenceUnnamed = new("transparency.evidence-unnamed",
        "请写这份证据是什么（最多 120 个字），例如「营业执照副本」。", "Please say what this evidence is (at most 120 characters), such as “business licence, copy”.")
    { Field = "Name" };

    public static readonly Refusal AltMissing = new("transparency.alt-missing",
        "请用一句话写出画面内容（最多 200 个字），看不到图片的人会听到它。", "Please say in a sentence what can be seen (at most 200 characters); people who cannot see it will hear it.")
    { Field = "Alt" };

    public static readonly Refusal MediaMissing = new("transparency.media-missing", "请选择一个文件。", "Please choose a file.") { Field = "File" };

    public static readonly Refusal TooManyMedia = new("transparency.too-many-media", "一项内容最多放 24 张照片或视频。", "One entry takes 24 photographs or videos at most.") { Field = "File" };

    public static readonly Refusal NoMediaHere = new("transparency.no-media-here", "这一类内容不放照片或视频。", "This kind of entry takes no photographs or videos.");

    public static readonly Refusal StatementMissing = new("transparency.statement-missing", "请写下说明（最多 2000 个字）。", "Please write your statement (at most 2000 characters).") { Field = "Words" };

    public static readonly Refusal FindingGone = new("transparency.finding-gone", "这条发现已经不在了，不需要再说明。", "This finding is gone; nothing needs to be said about it.");

    public static readonly Refusal AlreadyDisputed = new("transparency.already-disputed",
        "这条发现正在重新核实，有结果后可以再次提出。", "This finding is being verified again; you can dispute it once more when the answer is there.");

    public static readonly Refusal SlugMissing = new("transparency.slug-missing",
        "还没有设置主页地址。请先在「企业信息」里填写公开地址。", "The page has no address yet. Please set one under “Organization”.")
    { Field = "Published" };

    public static readonly Refusal UsccNeeded = new("transparency.uscc-needed",
        "公开之前需要先填写统一社会信用代码，并且通过校验。", "Before the page goes public the organization needs a social credit code that checks out.")
    { Field = "Published" };

    public static Refusal AddressWrong(string field) => new("transparency.address-wrong",
        "请写完整的网址，以 http:// 或 https:// 开头。", "Please give the whole address, beginning with http:// or https://.")
    { Field = field };

    public static Refusal TooLong(string field, int length, int most)
    {
        var (is_, at) = (length.ToString("#,0", CultureInfo.InvariantCulture), most.ToString("#,0", CultureInfo.InvariantCulture));
        return new Refusal("transparency.too-long",
            $"这里最多 {at} 个字，现在有 {is_} 个。您写的内容都在，请删减，或把长文档作为证据文件上传。",
            $"At most {at} characters fit here; there are {is_}. What you wrote is kept: please shorten it, or upload the long document as evidence.")
        { Field = field };
    }

    public static Refusal Forbidden(string found) => new("transparency.forbidden-topic",
        $"「{found}」属于不应向候选人提及的内容，请改写这一句。", $"“{found}” touches a topic that may not be put to candidates; please rewrite that sentence.")
    { Field = "Words" };
}
