using Huxin.Engine;

namespace Huxin.Platform.Ui;

/// <summary>What an error page says: what happened, what is kept, what to do.</summary>
internal sealed record ErrorWords(int Code, Sentence Title, Sentence What, Sentence Kept, Sentence Next)
{
    public static IReadOnlyList<ErrorWords> All { get; } =
    [
        new(400,
            new("这次提交没有读懂", "We could not read this request"),
            new("页面放置太久，或者提交的内容不完整，系统没有处理它。", "The page was open for too long or the form arrived incomplete, so nothing was done with it."),
            new("之前保存过的内容都还在。", "Everything saved before is still there."),
            new("请返回上一页，刷新后再提交一次。", "Go back, reload the page and send it once more.")),
        new(401,
            new("请先登录", "Please sign in first"),
            new("这个页面需要登录后查看。", "This page is for people who are signed in."),
            new("您的内容没有变化。", "Nothing of yours has changed."),
            new("登录后会回到这个页面。", "After signing in you come back to this page.")),
        new(403,
            new("您没有查看这个页面的权限", "You may not see this page"),
            new("您的账号没有开通这项权限。", "Your account does not have the permission for it."),
            new("没有任何内容被改动。", "Nothing was changed."),
            new("如果工作需要，请联系本单位的管理员开通。", "If your work needs it, ask your organization's administrator.")),
        new(404,
            new("没有找到这个页面", "This page does not exist"),
            new("地址可能输错了，或者内容已经移走。", "The address may be mistyped, or the content has moved."),
            new("您填写和保存过的内容不受影响。", "What you entered and saved is not affected."),
            new("请检查地址，或者从首页重新进入。", "Check the address, or start again from the home page.")),
        new(409,
            new("这一步已经有人处理了", "This step has already been done"),
            new("您打开页面之后，内容有了变化，所以这一次提交没有生效。", "The content changed after you opened the page, so this submission had no effect."),
            new("您刚才填写的文字列在下面，需要时可以复制。", "What you wrote is shown below, to be copied if you need it."),
            new("请返回并刷新页面，看看现在到哪一步了。", "Go back and reload the page to see where things stand.")),
        new(410,
            new("这个链接已经失效", "This link has expired"),
            new("为了保护您的信息，链接只在一段时间内有效；也可能已有一封更新的邮件代替了它。", "To protect your information a link works for a limited time; a newer mail may also have replaced it."),
            new("您之前填写的内容都已保存。", "Everything you entered before is saved."),
            new("请用最近一封邮件里的链接，或者回复邮件请联系人重新发送。", "Use the link in the most recent mail, or reply to that mail and ask for a new one.")),
        new(413,
            new("文件太大了", "The file is too large"),
            new("上传的文件超过了允许的大小，没有保存。", "The upload is over the size allowed and was not stored."),
            new("此前已上传的文件都还在。", "Files uploaded before are still there."),
            new("请压缩文件，或者拆成几份上传。", "Compress the file, or upload it in several parts.")),
        new(429,
            new("操作得太快了", "That was a little too fast"),
            new("短时间内的请求太多，系统暂停了一下。", "Too many requests came in a short time, so we paused for a moment."),
            new("之前保存过的内容都还在。", "Everything saved before is still there."),
            new("请过一分钟再试。", "Please try again in a minute.")),
        new(500,
            new("系统出了问题", "Something went wrong on our side"),
            new("处理您的请求时出了错，错误已经记录，我们会查看。", "An error occurred while handling your request. It has been recorded and we will look into it."),
            new("之前保存过的内容都还在；刚才这一次可能没有保存。", "Everything saved before is still there; the last step may not have been saved."),
            new("请稍后再试。如果仍然不行，请把下面的编号告诉我们。", "Please try again shortly. If it persists, tell us the number below.")),
    ];

    /// <summary>The words for a code; unknown 4xx speak as 400, everything else as 500.</summary>
    public static ErrorWords For(int code) =>
        All.FirstOrDefault(words => words.Code == code) ?? All.First(words => words.Code == (code is >= 400 and < 500 ? 400 : 500));
}
