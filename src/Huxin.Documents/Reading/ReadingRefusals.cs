using Huxin.Engine;

namespace Huxin.Documents.Reading;

/// <summary>Why a document is not read, and how to go on.</summary>
internal static class ReadingRefusals
{
    public static readonly Refusal Empty = new(
        "documents.empty",
        "文件是空的（0 字节），可能上传时中断了。请重新选择文件上传。",
        "The file is empty (0 bytes); the upload may have been interrupted. Please choose the file and upload it again.");

    public static readonly Refusal TooLarge = new(
        "documents.too-large",
        "文件超过 20 MB。请压缩其中的图片，或另存为 PDF 后再上传。",
        "The file is larger than 20 MB. Please shrink its pictures or save it as a PDF, then upload it again.");

    public static readonly Refusal UnknownType = new(
        "documents.unknown-type",
        "这个文件的内容不是我们能读的格式。请上传 PDF、Word（.docx）、照片（JPEG、PNG）、文本、Markdown、HTML、RTF 或 JSON Resume。",
        "The content of this file is not in a format we can read. "
        + "Please upload a PDF, Word (.docx), photo (JPEG, PNG), text, Markdown, HTML, RTF or JSON Resume file.");

    public static readonly Refusal LegacyDoc = new(
        "documents.legacy-doc",
        "这是旧版 Office 文件（如 .doc），我们读不了。请在 Word 或 WPS 里另存为 .docx 或 PDF 后再上传。",
        "This is a file of an old Office version (such as .doc), which we cannot read. "
        + "Please save it as .docx or PDF in Word or WPS and upload that.");

    public static readonly Refusal Encrypted = new(
        "documents.encrypted",
        "文件设了打开密码，我们读不了。请去掉密码后再上传。",
        "The file is protected with a password, so we cannot read it. Please remove the password and upload it again.");

    public static readonly Refusal Broken = new(
        "documents.broken",
        "文件已损坏，打不开。请用原来的软件打开并重新导出，再上传。",
        "The file is damaged and cannot be opened. Please open it in the program it came from, export it again and upload that.");

    public static readonly Refusal NoText = new(
        "documents.no-text",
        "文件里没有读到文字。如果是照片，请在光线充足处正对纸面重拍，让字清楚可辨；也可以在下一步手动填写。",
        "No text was found in this file. If it is a photo, please take it again in good light, straight above the paper, so that the words are clear; "
        + "or fill in the details by hand in the next step.");

    public static readonly Refusal NoPage = new(
        "documents.no-page",
        "这种格式没有可以显示的页面。",
        "This format has no pages that could be shown.");

    public static readonly Refusal TooManyPages = new(
        "documents.too-many-pages",
        "文件超过 8 页，不能替您遮盖。请自己改好后上传一份新的。",
        "The file has more than eight pages; we cannot cover anything in it for you. Please change it yourself and upload a new one.");

    public static readonly Refusal PictureUnreadable = new(
        "documents.picture-unreadable",
        "这张图片打不开。请上传 JPEG 或 PNG 格式的照片或截图；苹果手机的 HEIC 照片请先导出为 JPEG。",
        "This picture cannot be opened. Please upload a JPEG or PNG photo or screenshot; export HEIC photos of an iPhone as JPEG first.");

    public static readonly Refusal TooComplex = new(
        "documents.too-complex",
        "文件太复杂（页数、内容或处理时间超出上限），我们停止了读取。请另存为一份普通的 PDF 或 .docx 后再上传。",
        "The file is too complex (too many pages, too much content or too slow to read), so we stopped. "
        + "Please save it as a plain PDF or .docx and upload that.");

    public static readonly Refusal Stopped = new(
        "documents.stopped",
        "读取这个文件时出了故障，我们停止了读取，没有保存任何内容。请用原来的软件另存为一份普通的 PDF 或 .docx 后再上传。",
        "Reading this file failed half-way, so we stopped and kept nothing of it. "
        + "Please save it as a plain PDF or .docx in the program it came from and upload that.");

    public static readonly Refusal Busy = new(
        "documents.busy",
        "现在正在读取的文件太多，还没有轮到这一份。请过一分钟再上传。",
        "Too many files are being read at the moment and this one has not had its turn. Please upload it again in a minute.");
}
