using Huxin.Engine;

namespace Huxin.Documents.Signatures;

/// <summary>Why a signature has its status, in the reader's words.</summary>
internal static class SignatureReasons
{
    public static readonly Sentence None = new("文件没有电子签名。", "The file carries no digital signature.");

    public static readonly Sentence Valid = new(
        "签名完好，签名之后没有不允许的改动，证书可追溯到受信任的根证书。",
        "The signature is intact, nothing forbidden was changed after it, and its certificate leads to a trusted root.");

    public static readonly Sentence UntrustedRoot = new(
        "签名完好，签名之后没有不允许的改动；但签名证书不能追溯到本系统信任的根证书，签名人身份未经证实。",
        "The signature is intact and nothing forbidden was changed after it, but its certificate leads to no root trusted here: who signed is not established.");

    public static readonly Sentence Expired = new(
        "签名完好，但签名时证书不在有效期内。", "The signature is intact, but its certificate was not valid at the time of signing.");

    public static readonly Sentence Range = new(
        "签名覆盖的字节范围不正确（没有恰好包住签名本身，或没有到达一次保存的末尾），不能证明文件内容。",
        "The bytes the signature covers are not laid out correctly (not exactly around the signature, or not to the end of a save); it proves nothing of the file.");

    public static readonly Sentence Truncated = new(
        "签名覆盖的范围超出了文件末尾：文件在签名之后被截短或损坏。",
        "The signature covers more than the file holds: the file was shortened or damaged after signing.");

    public static readonly Sentence Digest = new(
        "文件内容与签名时不一致。", "The content of the file is not what was signed.");

    public static readonly Sentence Signature = new(
        "签名值与签名人的证书不符，签名被改动或不是由该证书签署。",
        "The signature does not match the signer's certificate: it was altered, or not made with that certificate.");

    public static readonly Sentence Certificate = new(
        "签名中声明的证书与所附证书不一致。", "The certificate named inside the signature is not the one attached to it.");

    public static readonly Sentence NotSigned = new(
        "签名数据无法解析。", "The signature's data cannot be read.");

    public static readonly Sentence NoSigner = new(
        "签名数据里应有且只有一个签名人。", "The signature's data must hold exactly one signer.");

    public static readonly Sentence NoCertificate = new(
        "签名里没有附上签名人的证书。", "The signer's certificate is not attached to the signature.");

    public static readonly Sentence Attributes = new(
        "签名数据的必备属性缺失或自相矛盾。", "Required attributes of the signature are missing or contradict one another.");

    public static readonly Sentence Encapsulated = new(
        "签名应与文件分离，却自带了一份内容。", "The signature should be detached from the file but carries content of its own.");

    public static readonly Sentence NoStamper = new(
        "时间戳不是由时间戳机构的证书签发的。", "The time stamp was not made with a certificate issued for time stamps.");

    public static readonly Sentence NoField = new(
        "这个签名不属于文件中的任何签名域，阅读器不会显示它。", "No field of the document holds this signature; viewers do not show it.");

    public static readonly Sentence Encrypted = new(
        "文件已加密，且签名之后又有改动，无法判断改了什么。",
        "The file is encrypted and was changed after signing; what was changed cannot be told.");

    public static readonly Sentence Pages = new(
        "签名之后页面被增加、删除或调换。", "Pages were added, removed or exchanged after signing.");

    public static readonly Sentence Content = new(
        "签名之后页面内容（文字、图片、字体等）被改动。", "The content of a page (text, pictures, fonts) was changed after signing.");

    public static readonly Sentence Document = new(
        "签名之后文件的结构或行为被改动。", "The structure or the behaviour of the document was changed after signing.");

    public static readonly Sentence Fields = new(
        "签名之后表单域被增加、删除或改变了样式。", "Form fields were added, removed or given another look after signing.");

    public static readonly Sentence Appearance = new(
        "签名之后某个域或批注的显示内容被替换，而它的值没有变。",
        "What a field or an annotation shows was replaced after signing although its value was not.");

    public static readonly Sentence Shared = new(
        "签名之后更换的显示内容在文件别处也被使用。", "An appearance exchanged after signing is used elsewhere in the file as well.");

    public static readonly Sentence Refilled = new(
        "签名时已填写的内容后来被改成了别的内容。", "What was filled in when the file was signed was later replaced by something else.");

    public static readonly Sentence Replaced = new(
        "签名之后，原有的签名被删除或替换。", "A signature that was there was removed or replaced after signing.");

    public static readonly Sentence Annotations = new(
        "签名之后批注被改动、删除，或加入了会改变页面显示的批注。",
        "Annotations were changed or removed after signing, or some were added that change what a page shows.");

    public static readonly Sentence Forbidden = new(
        "签名人不允许签名之后有这类改动。", "The signer does not allow this kind of change after signing.");

    public static readonly Sentence Appended = new(
        "签名之后附加了无法识别的数据。", "Data that cannot be understood was appended after signing.");

    public static Sentence Unsupported(string method) => new(
        $"签名使用了不支持或不允许的算法（{method}），无法核验。",
        $"The signature uses a method that is not supported or not allowed ({method}); it cannot be checked.");

    public static Sentence Outdated(string method) => new(
        $"签名使用的算法（{method}）已被攻破，不再能证明文件内容。",
        $"The signature's method ({method}) is broken and no longer proves what the file says.");
}
